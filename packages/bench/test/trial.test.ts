import { expect, it } from 'vitest';
import type { Metric, Readings } from '../src/runner/metric.ts';
import { readTrial, resultOf, runTrial } from '../src/runner/trial.ts';

const TIME: Metric = { id: 'time', title: 'Time', unit: 'ms', better: 'lower', reference: 'a' };

function scripted(name: string, runs: readonly Readings[], turns: string[] = []) {
  let next = 0;
  return {
    name,
    run: () => {
      turns.push(name);
      return runs[next++] ?? {};
    },
  };
}

it('lets the contenders take turns, beginning with another one each round', async () => {
  const turns: string[] = [];
  const contenders = ['a', 'b', 'c'].map((name) => scripted(name, [], turns));
  await runTrial({ title: 'turns', metrics: [TIME], contenders, rounds: 2, warmups: 1 });
  expect(turns.join('')).toBe('abcbcacab');
});

it('drops the warm-up and gives medians, and ratios to the reference of the same round', async () => {
  const contenders = [
    scripted('a', [{ time: 999 }, { time: 2 }, { time: 4 }, { time: 3 }]),
    scripted('b', [{ time: 999 }, { time: 6 }, { time: 6 }, { time: 9 }]),
  ];
  const { metrics } = await runTrial({
    title: 'ratios',
    metrics: [TIME],
    contenders,
    rounds: 3,
    warmups: 1,
  });
  const scores = metrics[0]?.scores.map(({ contender, median, ratio, count }) => [
    contender,
    median,
    ratio,
    count,
  ]);
  expect(scores).toEqual([
    ['a', 3, 1, 3],
    ['b', 6, 3, 3],
  ]);
});

it('leaves out contenders without a reading, and ratios without a reference', async () => {
  const contenders = [scripted('b', [{ time: 5 }]), scripted('c', [{ bytes: 5 }])];
  const { metrics } = await runTrial({
    title: 'gaps',
    metrics: [TIME, { ...TIME, id: 'never' }],
    contenders,
    rounds: 1,
    warmups: 0,
  });
  expect(metrics.map(({ id }) => id)).toEqual(['time']);
  expect(metrics[0]?.scores.map(({ contender, ratio }) => [contender, ratio])).toEqual([
    ['b', undefined],
  ]);
});

it('has no ratio to a reference of 0', async () => {
  const contenders = [scripted('a', [{ time: 0 }]), scripted('b', [{ time: 5 }])];
  const options = { title: 'zero', metrics: [TIME], contenders, rounds: 1, warmups: 0 };
  const { metrics } = await runTrial(options);
  expect(metrics[0]?.scores.map(({ ratio }) => ratio)).toEqual([undefined, undefined]);
});

it('joins the rounds of trials that were run more than once', async () => {
  const rules = { title: 'joined', metrics: [TIME], rounds: 1, warmups: 0 };
  const runOf = (a: number, b: number) =>
    readTrial({
      ...rules,
      contenders: [scripted('a', [{ time: a }]), scripted('b', [{ time: b }])],
    });
  const { metrics } = resultOf(rules, [await runOf(1, 2), await runOf(10, 40), await runOf(3, 9)]);
  expect(
    metrics[0]?.scores.map(({ contender, median, ratio }) => [contender, median, ratio]),
  ).toEqual([
    ['a', 3, 1],
    ['b', 9, 3],
  ]);
});
