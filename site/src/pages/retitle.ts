const HEADING = /(<h1\b[^>]*>).*?(?= *<a class="header-anchor")/s;

/** A rendered page under another heading, for the search. */
export function retitle(html: string, title: string | undefined): string {
  if (title === undefined) return html;
  const text = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return html.replace(HEADING, (_, tag: string) => tag + text);
}
