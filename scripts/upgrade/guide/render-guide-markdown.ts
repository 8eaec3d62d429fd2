import type { GuideBlock } from './guide-block.ts';

/** A guide as Markdown. `note` is a comment at its head. */
export function renderGuideMarkdown(blocks: readonly GuideBlock[], note: string): string {
  return `<!-- ${note} -->\n\n${blocks.map(renderBlock).join('\n\n')}\n`;
}

function renderBlock(block: GuideBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeText(block.text)}`;
    case 'text':
      return escapeText(block.text);
    case 'list':
      return block.items.map((item) => `- ${escapeText(item)}`).join('\n');
    case 'table': {
      const rows = [block.head, block.head.map(() => '---'), ...block.rows];
      return rows.map((row) => `| ${row.map(escapeCell).join(' | ')} |`).join('\n');
    }
    case 'code':
      return `\`\`\`${block.language}\n${block.code.trimEnd()}\n\`\`\``;
  }
}

function escapeCell(text: string): string {
  return escapeText(text).replaceAll('|', '\\|');
}

/** Words of the specs must not turn into tags or emphasis; what stands between backticks is left as it is. */
function escapeText(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll(/[*_<[\]]/g, '\\$&')))
    .join('');
}
