import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';

/** One page of the built site. */
export interface BuiltPage {
  /** Address below the base, such as `/guide/tour.html`, or `/emulator/`. */
  readonly url: string;
  readonly html: string;
}

const folder = inject('siteFolder');

/** Every page of the built site, that for unknown addresses included. */
export const builtPages: readonly BuiltPage[] = globSync('**/*.html', { cwd: folder })
  .sort()
  .map((file) => ({
    url: `/${file.replaceAll(path.sep, '/').replace(/(^|\/)index\.html$/, '$1')}`,
    html: readFileSync(path.join(folder, file), 'utf8'),
  }));

/** A page of the built site by its address. */
export function builtPage(url: string): BuiltPage {
  const page = builtPages.find((each) => each.url === url);
  if (!page) throw new Error(`The site has no page ${url}.`);
  return page;
}

/** The values of an attribute of all tags of some names, such as `href` of `a`. */
export function attributes(html: string, tag: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<(?:${tag})\\s[^>]*?\\b${name}="([^"]*)"`, 'g'))].map(
    ([, value = '']) => value.replaceAll('&amp;', '&'),
  );
}
