import type { GuideBlock } from './guide-block.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.875em; }
pre { padding: 0.75rem; overflow-x: auto; border: 1px solid #8884; border-radius: 6px; }
:not(pre) > code { background: #8882; padding: 0.1em 0.3em; border-radius: 4px; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid #8886; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
`;

/** A guide as one page that loads nothing. */
export function renderGuideHtml(blocks: readonly GuideBlock[], title: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${blocks.map(renderBlock).join('\n')}
</body>
</html>
`;
}

function renderBlock(block: GuideBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${renderText(block.text)}</h${block.level}>`;
    case 'text':
      return `<p>${renderText(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${renderText(item)}</li>\n`).join('')}</ul>`;
    case 'table':
      return `<table>\n<thead>${renderRow(block.head, 'th')}</thead>\n<tbody>\n${block.rows
        .map((row) => `${renderRow(row, 'td')}\n`)
        .join('')}</tbody>\n</table>`;
    case 'code':
      return `<pre><code>${escapeHtml(block.code.trimEnd())}</code></pre>`;
  }
}

function renderRow(cells: readonly string[], tag: 'th' | 'td'): string {
  return `<tr>${cells.map((cell) => `<${tag}>${renderText(cell)}</${tag}>`).join('')}</tr>`;
}

function renderText(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]*)`/g, '<code>$1</code>');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
