import type { Page } from './page.ts';

/** The package whose entries the API reference describes. */
const FACADE = 'pinecone-versioned';
/** Documents that bear the name of the project, and one whose heading lacks the word that is looked for. */
const NAMED_BY_RULE = ['guide/overview', 'guide/tour', 'guide/migration'];

/**
 * What browsers and the search call a page that its first heading does not tell apart: some documents, and what several
 * entries of the package export.
 */
export function documentTitle({ route, title }: Page): string | undefined {
  if (NAMED_BY_RULE.includes(route)) return title;
  if (route === 'api/index') return 'API reference';
  const [, module, member] = /^api\/([^/]+)\/(.+)$/.exec(route) ?? [];
  if (module === undefined) return undefined;
  const entry = module === FACADE ? FACADE : `${FACADE}/${module}`;
  if (member === 'index') return `API of ${entry}`;
  return module === FACADE ? undefined : `${title} of ${entry}`;
}
