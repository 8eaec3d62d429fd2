import type { ConsoleApp } from './console-app.js';
import type { PageParts } from './page-parts.js';
import { takeTokenFromAddress } from './token-store.js';

/** Leads what the user does to the app. One listener each for the whole page: what it shows comes and goes. */
export function listenToUser(app: ConsoleApp, { skip, content }: PageParts): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button[type=button]') : null;
    if (button instanceof HTMLButtonElement) void press(button, app);
  });
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) void submit(event.target, app);
  });
  document.addEventListener('change', ({ target }) => {
    const form = target instanceof HTMLSelectElement ? target.form : null;
    if (form?.classList.contains('filters')) form.requestSubmit();
  });
  addEventListener('hashchange', () => {
    const before = location.hash;
    takeTokenFromAddress();
    void (location.hash === before ? app.go(before) : app.start());
  });
  skip.addEventListener('click', (event) => {
    // The fragment of the address says where one is.
    event.preventDefault();
    content.focus();
  });
}

async function press({ dataset, value }: HTMLButtonElement, app: ConsoleApp): Promise<void> {
  if (dataset['tool'] === 'live') return app.toggleLive();
  if (dataset['tool'] === 'forget') return app.forgetToken();
  await app.act({ name: dataset['action'], fields: new Map(), value });
}

async function submit(form: HTMLFormElement, app: ConsoleApp): Promise<void> {
  const given = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
  const fields = new Map(given);
  if (form.dataset['tool'] === 'sign-in') return app.signIn(fields.get('token')?.trim() ?? '');
  const isDone = await app.act({ name: form.dataset['action'], fields, value: '' });
  if (isDone && !form.classList.contains('filters')) form.reset();
}
