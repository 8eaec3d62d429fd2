const WIDTH = 96;
/** What would turn the rest of a sentence into a list item, a heading, a quote or a tag at the start of a line. */
const OPENS_BLOCK = /^(?:[-+*#>@|=~]|\d+[.)]$)/;
const FENCE = /^\s*(?:```|~~~)/;

/** Breaks the long lines of Markdown without changing what it means; its own line breaks stay. */
export function wrapText(text: string): string[] {
  let fenced = false;
  return text
    .trim()
    .split(/\r?\n/)
    .flatMap((line) => {
      if (FENCE.test(line)) fenced = !fenced;
      return fenced || FENCE.test(line) || line.trimStart().startsWith('|')
        ? [line.trimEnd()]
        : wrapLine(line.trimEnd());
    });
}

function wrapLine(line: string): string[] {
  const [indent = '', bullet = ''] = line.match(/^(\s*)((?:[-*+]|\d+[.)])\s+)?/)?.slice(1) ?? [];
  const margin = indent + ' '.repeat(bullet.length);
  const lines: string[] = [];
  let current = indent + bullet;
  let empty = true;
  for (const word of line.slice(current.length).split(' ')) {
    const fits = current.length + 1 + word.length <= WIDTH;
    if (empty) current += word;
    else if (fits || OPENS_BLOCK.test(word)) current += ` ${word}`;
    else {
      lines.push(current);
      current = margin + word;
    }
    empty = false;
  }
  return [...lines, current];
}
