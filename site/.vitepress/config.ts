import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitepress';
import { repositoryRoot } from '../../scripts/lib/repository-root.ts';
import { githubSlug } from '../src/links/github-slug.ts';
import { repositoryLinks } from '../src/links/repository-links.ts';
import { repositoryUrl } from '../src/links/repository-url.ts';
import { renderSearchText } from '../src/matrix/render-search-text.ts';
import { sidebar, topLinks } from '../src/navigation/sidebar.ts';
import { documentTitle } from '../src/pages/document-title.ts';
import { followDocuments } from '../src/pages/follow-documents.ts';
import { GENERATED } from '../src/pages/generated-folder.ts';
import { listPages } from '../src/pages/list-pages.ts';
import { retitle } from '../src/pages/retitle.ts';

const readJson = (file: string) =>
  JSON.parse(readFileSync(path.join(repositoryRoot, file), 'utf8'));
const facade = readJson('packages/facade/package.json');
const pages = listPages(repositoryRoot);
const titles = new Map(pages.map((page) => [`${page.route}.md`, documentTitle(page)]));

/** In the page itself, so that no browser asks for a file that is not there. */
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#5672cd" d="M1 1h6v1H1zm0 2h6v1H1zm0 2h6v2H1z"/></svg>';

export default defineConfig({
  title: facade.name,
  description: facade.description,
  lang: 'en',
  head: [['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(ICON)}` }]],
  transformPageData({ relativePath }) {
    const title = titles.get(relativePath);
    return title === undefined ? undefined : { title };
  },
  srcDir: 'generated',
  outDir: 'dist',
  vite: {
    plugins: [followDocuments(repositoryRoot, pages)],
    // The search index is large, and fetched when somebody searches.
    build: { chunkSizeWarningLimit: 1500 },
  },
  markdown: {
    anchor: { slugify: githubSlug },
    config: (md) => {
      const url = repositoryUrl(readJson('package.json').repository);
      repositoryLinks(md, { root: repositoryRoot, pages, repositoryUrl: url });
    },
  },
  themeConfig: {
    nav: topLinks(pages),
    sidebar: sidebar(pages),
    outline: [2, 3],
    search: {
      provider: 'local',
      options: {
        // Guides come before the reference.
        miniSearch: {
          searchOptions: { boostDocument: (id) => (/\/api\//.test(String(id)) ? 0.3 : 1) },
        },
        _render: (source, env, md) => {
          const html = retitle(md.render(source, env), titles.get(env.relativePath));
          if (env.relativePath === 'operations.md') {
            return html + renderSearchText(readJson(`${GENERATED}/operations.json`));
          }
          // One entry for each member is enough: none for its parameters, for what it returns, and so on.
          const isApi = env.relativePath.startsWith('api/');
          return isApi ? html.replaceAll(/<(\/?)h[2456]\b/g, '<$1p') : html;
        },
      },
    },
  },
});
