import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ControlLoad } from './control-load.js';
import { EmulatorProcess } from './emulator-process.js';
import { NamespaceLoad } from './namespace-load.js';
import { seededRandom } from './seeded-random.js';
import { ask } from './send.js';

const INDEX = 'killed';
const NAMESPACES = 4;
/** Longest time under load before a kill, and of a start that is cut off, in milliseconds. */
const LONGEST_LOAD = 150;
const LONGEST_START = 200;

/** How many kills, and where they keep their data. */
interface KillOptions {
  readonly kills: number;
  readonly seed: number;
  readonly dataDir: string;
  readonly onKill?: (kill: number) => void;
}

/** What came of it. */
interface KillResult {
  readonly kills: number;
  /** Of them those that hit a start, and those that hit the making of a new folder. */
  readonly killedStarts: number;
  readonly killedCreations: number;
  readonly acknowledgedWrites: number;
  readonly acknowledgedControlChanges: number;
  readonly restoresVerified: number;
  /** Each write that was acknowledged and not found again. */
  readonly lost: readonly string[];
}

/** What is under load, and who says when to kill. */
interface Run {
  readonly dataDir: string;
  readonly random: () => number;
  readonly control: ControlLoad;
  readonly loads: readonly NamespaceLoad[];
}

/**
 * Kills an emulator at random moments under load, as often as asked, and looks after each whether everything that was
 * acknowledged is there. The seed decides the load and the moments; the timing of processes it cannot decide.
 */
export async function runKills({ kills, seed, dataDir, onKill }: KillOptions): Promise<KillResult> {
  const random = seededRandom(seed);
  const control = new ControlLoad(INDEX, seededRandom(seed + 1));
  const loads = Array.from(
    { length: NAMESPACES },
    (_, n) => new NamespaceLoad(`n${n}`, seededRandom(seed + 2 + n)),
  );
  const run: Run = { dataDir, random, control, loads };
  const lost: string[] = [];
  const counts = { killedStarts: 0, killedCreations: 0 };
  await start(dataDir, async (url) => {
    const spec = { serverless: { cloud: 'aws', region: 'us-east-1' } };
    await ask('POST', `${url}/indexes`, { name: INDEX, dimension: 16, spec });
  });
  for (let kill = 1; kill <= kills; kill += 1) {
    const kind = random();
    if (kind < 0.1) {
      await killStart(dataDir, random() * LONGEST_START);
      counts.killedStarts += 1;
    } else if (kind < 0.15) {
      await killCreation(run, `new-${kill}`);
      counts.killedCreations += 1;
    } else lost.push(...(await killUnderLoad(run)));
    onKill?.(kill);
  }
  await start(dataDir, async (url) => {
    lost.push(...(await verify(url, run)));
  });
  return {
    kills,
    ...counts,
    acknowledgedWrites: loads.reduce((sum, load) => sum + load.acknowledged, 0),
    acknowledgedControlChanges: control.acknowledged,
    restoresVerified: control.restored,
    lost,
  };
}

/** Verifies what earlier kills left, then kills in the middle of further work. Returns what was lost. */
async function killUnderLoad(run: Run): Promise<string[]> {
  const { dataDir, random, control, loads } = run;
  let lost: string[] = [];
  await start(dataDir, async (url, stop) => {
    lost = await verify(url, run);
    const host = await hostOf(url);
    const working = Promise.all([...loads.map((load) => load.run(host)), control.run(url)]);
    await Promise.race([working, setTimeout(random() * LONGEST_LOAD)]);
    await stop();
    await working;
  });
  return lost;
}

/** A folder whose making was cut off must be usable, however far that had come. */
async function killCreation({ dataDir, random }: Run, name: string): Promise<void> {
  const folder = join(dataDir, name);
  await killStart(folder, random() * LONGEST_START);
  await start(folder, async (url) => {
    await ask('GET', `${url}/indexes`);
  });
}

async function start(
  dataDir: string,
  work: (url: string, stop: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const emulator = new EmulatorProcess(dataDir);
  try {
    await work(await emulator.ready, () => emulator.kill());
  } finally {
    await emulator.kill();
  }
}

async function killStart(dataDir: string, milliseconds: number): Promise<void> {
  const emulator = new EmulatorProcess(dataDir);
  await setTimeout(milliseconds);
  await emulator.kill();
}

async function verify(url: string, { loads, control }: Run): Promise<string[]> {
  const host = await hostOf(url);
  const found = await Promise.all([...loads.map((load) => load.verify(host)), control.verify(url)]);
  return found.flat();
}

async function hostOf(url: string): Promise<string> {
  return (await ask('GET', `${url}/indexes/${INDEX}`)).body.host;
}
