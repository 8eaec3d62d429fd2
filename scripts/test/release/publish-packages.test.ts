import { expect, test } from 'vitest';
import { orderPackages } from '../../release/publish/order-packages.ts';
import { publishPackages } from '../../release/publish/publish-packages.ts';
import { breakOffAfter } from './break-off.ts';
import { packedSample } from './packed-sample.ts';

/** A registry that takes everything, once. */
function shelf() {
  const there: string[] = [];
  return {
    there,
    has: async (name: string) => there.some((file) => file.endsWith(`/${name}.tgz`)),
    publish: async (tarball: string) => {
      there.push(tarball);
    },
  };
}

const samples = () => [
  packedSample({}, { name: 'top', dependencies: { middle: '0.0.0', 'other-project': '1.0.0' } }),
  packedSample({}, { name: 'middle', dependencies: { base: '0.0.0' } }),
  packedSample({}, { name: 'base' }),
];

async function outcomesOf(...args: Parameters<typeof publishPackages>): Promise<string[]> {
  const outcomes: string[] = [];
  for await (const { name, outcome } of publishPackages(...args))
    outcomes.push(`${name} ${outcome}`);
  return outcomes;
}

test('what others depend on is published first', async () => {
  expect(await outcomesOf(samples(), shelf())).toEqual([
    'base published',
    'middle published',
    'top published',
  ]);
});

test('a circle of packages is refused', () => {
  const circle = [
    packedSample({}, { name: 'egg', dependencies: { hen: '0.0.0' } }),
    packedSample({}, { name: 'hen', dependencies: { egg: '0.0.0' } }),
  ];
  expect(() => orderPackages(circle)).toThrow('depend on each other: egg, hen');
});

test('a publish that broke off is resumed, and nothing is published twice', async () => {
  const registry = breakOffAfter(1, shelf());
  await expect(outcomesOf(samples(), registry)).rejects.toThrow('broke off');
  expect(await outcomesOf(samples(), registry)).toEqual([
    'base was there already',
    'middle published',
    'top published',
  ]);
  expect([...registry.taken.values()]).toEqual([1, 1, 1]);
});
