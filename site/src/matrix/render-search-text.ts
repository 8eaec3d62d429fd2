import { githubSlug } from '../links/github-slug.ts';
import type { OperationMatrix } from './operation-matrix.ts';

/** The operations as HTML for the search index: the page itself has a component in their place. */
export function renderSearchText({ apis }: OperationMatrix): string {
  return apis
    .map(({ name, operations }) => {
      const anchor = githubSlug(name);
      const lines = operations.map(({ route, summary, methods, ids }) => {
        const names = [...methods, ...new Set(ids.filter((id) => id !== null)), route, summary];
        return `<p>${names.map(escapeHtml).join(' ')}</p>`;
      });
      return `<h2 id="${anchor}">${name} <a href="#${anchor}"></a></h2>${lines.join('\n')}\n`;
    })
    .join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
