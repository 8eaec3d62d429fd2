/** Address of a page below the site's base, such as `/guide/tour.html`, or `/emulator/`. */
export function pageUrl(route: string): string {
  return `/${/^(?:.*\/)?index$/.test(route) ? route.slice(0, -'index'.length) : `${route}.html`}`;
}
