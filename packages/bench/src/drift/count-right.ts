import type { Grade, ToolFinding } from './tool.ts';

/** A change that is there, checked by hand. */
export interface TrueChange {
  readonly grade: Grade;
  /** Pointer of the changed node, or a word of its name. */
  readonly node: string;
}

/**
 * Changes that a tool tells of with the right grade. A finding tells of a change when it names its node in any way,
 * so the count is kind to every tool. One that knows no doubt may call a potentially breaking change breaking.
 */
export function countRight(
  changes: readonly TrueChange[],
  findings: readonly ToolFinding[],
): number {
  const knowsDoubt = findings.some(({ grade }) => grade === 'potentially-breaking');
  return changes.filter(({ grade, node }) => {
    const word = node.split('/').at(-1) ?? node;
    const wanted = grade === 'potentially-breaking' && !knowsDoubt ? 'breaking' : grade;
    return findings.some((finding) => finding.grade === wanted && names(finding, node, word));
  }).length;
}

function names({ text }: ToolFinding, node: string, word: string): boolean {
  return text.includes(node) || (Number.isNaN(Number(word)) && text.includes(word));
}
