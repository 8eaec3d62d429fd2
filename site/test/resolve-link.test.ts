import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../../scripts/lib/repository-root.js';
import { githubSlug } from '../src/links/github-slug.js';
import { repositoryUrl } from '../src/links/repository-url.js';
import { resolveLink } from '../src/links/resolve-link.js';
import { listPages } from '../src/pages/list-pages.js';

const context = {
  root: repositoryRoot,
  pages: listPages(repositoryRoot),
  repositoryUrl: undefined,
};

describe('a link', () => {
  test.each([
    ['packages/facade', 'README.md', '/guide/tour.html'],
    ['packages/emulator/', 'README.md', '/emulator/'],
    ['docs/releasing.md', 'SECURITY.md', '/project/releasing.html'],
    ['../../README.md', 'packages/client-2025-10/README.md', '/guide/overview.html'],
    ['./docs/errors.md#classes', 'packages/facade/README.md', '/guide/errors.html#classes'],
    ['./generated/operations.md', 'packages/facade/docs/versions.md', '/operations.html'],
    ['#classes', 'packages/facade/docs/errors.md', '#classes'],
    ['https://example.com/a.md', 'README.md', 'https://example.com/a.md'],
  ])('%s of %s leads to %s', (href, source, target) => {
    expect(resolveLink(href, source, context)).toBe(target);
  });

  test('to a file that is no page leads to the repository, where that has an address', () => {
    expect(resolveLink('LICENSE', 'README.md', context)).toBeUndefined();
    const url = 'https://example.com/owner/name';
    expect(resolveLink('LICENSE', 'README.md', { ...context, repositoryUrl: url })).toBe(
      `${url}/blob/HEAD/LICENSE`,
    );
  });

  test('to a file that does not exist is refused', () => {
    expect(() => resolveLink('gone.md', 'docs/releasing.md', context)).toThrow(
      'docs/releasing.md links to gone.md, but there is no docs/gone.md. Mend the link.',
    );
  });
});

test.each([
  [undefined, undefined],
  [{}, undefined],
  ['git@example.com:owner/name.git', undefined],
  ['owner/name', 'https://github.com/owner/name'],
  [{ url: 'git+https://example.com/owner/name.git' }, 'https://example.com/owner/name'],
])('the repository %j has its page at %s', (field, url) => {
  expect(repositoryUrl(field)).toBe(url);
});

test.each([
  ['What is tried again', 'what-is-tried-again'],
  ['`@default` of fetch()', 'default-of-fetch'],
  ['list_operations', 'list_operations'],
])('the heading %s has the anchor %s', (heading, anchor) => {
  expect(githubSlug(heading)).toBe(anchor);
});
