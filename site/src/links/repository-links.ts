import path from 'node:path';
import type { MarkdownEnv, MarkdownRenderer } from 'vitepress';
import { GENERATED } from '../pages/generated-folder.ts';
import { type LinkContext, resolveLink } from './resolve-link.ts';

type Token = ReturnType<MarkdownRenderer['parse']>[number];

/** Makes links between files of the repository links between pages, and files that are no pages code. */
export function repositoryLinks(md: MarkdownRenderer, context: LinkContext): void {
  const sources = new Map(
    context.pages.map(({ route, source }) => [
      path.join(context.root, GENERATED, `${route}.md`),
      source,
    ]),
  );
  md.core.ruler.push('repository_links', ({ tokens, env }) => {
    const { path: file }: Partial<MarkdownEnv> = env;
    // Titles are rendered once more, by themselves.
    const source = file === undefined ? undefined : sources.get(file);
    if (source === undefined) return;
    for (const token of tokens) {
      if (token.children) token.children = withLinks(token.children, source, context);
    }
  });
}

function withLinks(tokens: readonly Token[], source: string, context: LinkContext): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const href = token.type === 'link_open' ? token.attrGet('href') : null;
    const target = href === null ? '' : resolveLink(href, source, context);
    if (href !== null && target !== undefined) token.attrSet('href', target);
    if (target !== undefined) {
      result.push(token);
      continue;
    }
    const end = tokens.findIndex((each, at) => at > index && each.type === 'link_close');
    result.push(codeOf(token, tokens.slice(index + 1, end)));
    index = end;
  }
  return result;
}

/** The text of a link as code, made of its opening token. */
function codeOf(open: Token, children: readonly Token[]): Token {
  open.type = 'code_inline';
  open.tag = 'code';
  open.nesting = 0;
  open.attrs = null;
  open.content = children.map(({ content }) => content).join('');
  return open;
}
