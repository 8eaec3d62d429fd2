import { modelModes } from './model-modes.ts';
import { runModel } from './run-model.ts';
import { tamperedFetch } from './tampered-fetch.ts';
const [mode] = await modelModes();
const wrapFetch = tamperedFetch({ hits: (_, p) => p.endsWith('/vectors/list'), answer: ({ pagination: _, ...b }) => b });
const one = await runModel({ ...mode!, wrapFetch, runs: 100, seed: 7 });
console.log(one.failure);
const path = /path (\d+)/.exec(one.failure ?? '')?.[1];
console.log((await runModel({ ...mode!, wrapFetch, runs: 100, seed: 7, path })).failure === one.failure);
for (const m of await modelModes()) {
  const t = performance.now();
  const r = await runModel({ ...m, runs: 250, seed: Date.now() % 2 ** 31 });
  console.log(m.mode, [...r.steps.values()].reduce((a, b) => a + b, 0), r.failure, Math.round(performance.now() - t), process.memoryUsage().rss >> 20);
}
