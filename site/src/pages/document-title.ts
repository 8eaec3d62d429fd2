import type { Page } from './page.ts';

/** The package whose entries the API reference describes. */
const FACADE = 'pinecone-versioned';

/**
 * What browsers and the search call a page whose first heading is that of other pages as well: documents that bear the
 * name of the project, and what several entries of the package export.
 */
export function documentTitle({ route, title }: Page): string | undefined {
  if (route === 'guide/overview' || route === 'guide/tour') return title;
  if (route === 'api/index') return 'API reference';
  const [, module, member] = /^api\/([^/]+)\/(.+)$/.exec(route) ?? [];
  if (module === undefined) return undefined;
  const entry = module === FACADE ? FACADE : `${FACADE}/${module}`;
  if (member === 'index') return `API of ${entry}`;
  return module === FACADE ? undefined : `${title} of ${entry}`;
}
