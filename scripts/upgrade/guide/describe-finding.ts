import type { Finding } from '@pinecone-versioned/spec-drift';

import { type GuideBlock, list, paragraph } from './guide-block.ts';

/** A finding in one line of a guide: what changed, where, and why it matters when it does. */
export function describeFinding(
  { message, operations, why }: Finding,
  { withReason }: { readonly withReason: boolean },
): string {
  const reach = reachOf(operations);
  const isSaid = reach === '' || operations.every((operation) => message.includes(operation));
  return `${protect(message)}${isSaid ? '' : ` (${reach})`}.${withReason ? ` ${protect(why)}` : ''}`;
}

/** Findings in lists, each below what they have in common: why they have their class. */
export function describeByReason(findings: readonly Finding[]): GuideBlock[] {
  return [...Map.groupBy(findings, ({ why }) => why)].flatMap(([why, own]) => [
    paragraph(protect(why)),
    ...list(own.map((finding) => describeFinding(finding, { withReason: false }))),
  ]);
}

function reachOf(operations: readonly string[]): string {
  const [only, second, ...more] = operations;
  if (only === undefined) return '';
  if (more.length > 0) return `${operations.length} operations`;
  return [only, second].flatMap((each) => (each === undefined ? [] : [`\`${each}\``])).join(', ');
}

/** Texts of the engine are no Markdown: a backtick in a value would open a span of code. */
function protect(text: string): string {
  return text.replaceAll('`', "'");
}
