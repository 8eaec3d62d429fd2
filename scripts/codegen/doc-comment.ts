import { wrapText } from './wrap-text.ts';

/** A TSDoc block of Markdown text, ending in a newline; nothing when there is no text. */
export function docComment(text: string | undefined): string {
  if (text === undefined || text.trim() === '') return '';
  const lines = wrapText(text.replaceAll('*/', '*\\/'));
  const [only] = lines;
  if (lines.length === 1) return `/** ${only} */\n`;
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
}
