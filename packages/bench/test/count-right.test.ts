import { expect, it } from 'vitest';
import { countRight } from '../src/drift/count-right.ts';
import type { Grade, ToolFinding } from '../src/drift/tool.ts';

const CHANGES = [
  { grade: 'breaking', node: '/components/schemas/A/properties/host' },
  { grade: 'potentially-breaking', node: 'deletion_protection' },
] as const;

function finding(grade: Grade, text: string): ToolFinding {
  return { grade, text };
}

it('counts changes whose node is named with the right class', () => {
  const found = [finding('breaking', 'host became required'), finding('quiet', 'other')];
  expect(countRight(CHANGES, found)).toBe(1);
});

it('does not count a wrong class', () => {
  expect(countRight(CHANGES, [finding('quiet', 'host')])).toBe(0);
});

it('lets a tool that knows no doubt call a doubtful change breaking', () => {
  const found = [finding('breaking', '#/x/deletion_protection')];
  expect(countRight(CHANGES, found)).toBe(1);
  expect(countRight(CHANGES, [...found, finding('potentially-breaking', 'x')])).toBe(0);
});

it('does not take a place in an array for a name', () => {
  const change = { grade: 'breaking', node: '/paths/~1embed/post/parameters/0' } as const;
  expect(countRight([change], [finding('breaking', '/servers/0')])).toBe(0);
  expect(countRight([change], [finding('breaking', `${change.node} added`)])).toBe(1);
});
