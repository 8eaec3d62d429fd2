import type { Hono } from 'hono';

/** `GET /console`. The page is free, and asks for the token itself. */
export function addConsoleRoute(admin: Hono): void {
  admin.get('/console', async (context) => {
    // Loaded when it is asked for, so that the start does not wait for it.
    const { consolePage } = await import('./console-page.js');
    const { html, headers } = consolePage();
    return context.body(html, 200, { ...headers });
  });
}
