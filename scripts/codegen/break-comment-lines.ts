import { LINE_BREAK } from './prepare-document.ts';

const COMMENT = /^( *)\/\*\*([\s\S]*?)\*\//gm;

/** Gives the comments of printed code the line breaks that their texts had. */
export function breakCommentLines(code: string): string {
  return code.replace(COMMENT, (comment: string, indent: string, content: string) => {
    if (!comment.includes(LINE_BREAK)) return comment;
    const lines = content
      .trim()
      .split('\n')
      .flatMap((line) => line.replace(/^ *\* ?/, '').split(LINE_BREAK));
    const body = lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n');
    return `${indent}/**\n${body}\n${indent} */`;
  });
}
