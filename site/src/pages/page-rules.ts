import type { Section } from './sections.ts';

/** Where the documents of a place in the repository are on the site. */
export interface PageRule {
  /** Matches paths in the repository. */
  readonly pattern: RegExp;
  /** Path on the site without ending; `$1` and so on are what the pattern caught. */
  readonly route: string;
  readonly section: Section;
  /** What navigation calls the page; by default its first heading. */
  readonly title?: string;
}

/** The first rule that matches a document counts. What no rule matches is no page. */
export const PAGE_RULES: readonly PageRule[] = [
  { pattern: /^site\/generated\/index\.md$/, route: 'index', section: 'home', title: 'Home' },
  { pattern: /^README\.md$/, route: 'guide/overview', section: 'guide', title: 'Overview' },
  {
    pattern: /^packages\/facade\/README\.md$/,
    route: 'guide/tour',
    section: 'guide',
    title: 'Tour',
  },
  {
    pattern: /^packages\/facade\/docs\/migration\.md$/,
    route: 'guide/migration',
    section: 'guide',
    title: 'Migration: coming from @pinecone-database/pinecone',
  },
  { pattern: /^packages\/facade\/docs\/([^/]+)\.md$/, route: 'guide/$1', section: 'guide' },
  { pattern: /^site\/generated\/operations\.md$/, route: 'operations', section: 'versions' },
  { pattern: /^docs\/upgrades\/([^/]+)\.md$/, route: 'upgrades/$1', section: 'versions' },
  {
    pattern: /^packages\/emulator\/README\.md$/,
    route: 'emulator/index',
    section: 'emulator',
    title: 'Run Pinecone here',
  },
  { pattern: /^packages\/emulator\/docs\/(.+)\.md$/, route: 'emulator/$1', section: 'emulator' },
  {
    pattern: /^packages\/spec-drift\/README\.md$/,
    route: 'drift/index',
    section: 'drift',
    title: 'Compare two specs',
  },
  { pattern: /^packages\/spec-drift\/docs\/(.+)\.md$/, route: 'drift/$1', section: 'drift' },
  {
    pattern: /^packages\/client-([^/]+)\/README\.md$/,
    route: 'clients/$1',
    section: 'clients',
    title: 'Version $1',
  },
  {
    pattern: /^packages\/transport\/README\.md$/,
    route: 'clients/transport',
    section: 'clients',
    title: 'Transport',
  },
  {
    pattern: /^packages\/transport\/docs\/(.+)\.md$/,
    route: 'clients/transport/$1',
    section: 'clients',
  },
  { pattern: /^packages\/([^/]+)\/README\.md$/, route: 'project/$1', section: 'project' },
  { pattern: /^packages\/([^/]+)\/docs\/(.+)\.md$/, route: 'project/$1/$2', section: 'project' },
  { pattern: /^docs\/([^/]+)\.md$/, route: 'project/$1', section: 'project' },
  { pattern: /^ARCHITECTURE\.md$/, route: 'project/architecture', section: 'project' },
  { pattern: /^CONTRIBUTING\.md$/, route: 'project/contributing', section: 'project' },
  { pattern: /^SECURITY\.md$/, route: 'project/security', section: 'project' },
  { pattern: /^(specs|site)\/README\.md$/, route: 'project/$1', section: 'project' },
  { pattern: /^site\/generated\/api\/(.+)\.md$/, route: 'api/$1', section: 'api' },
];
