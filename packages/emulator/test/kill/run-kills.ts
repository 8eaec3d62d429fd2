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
  /** Of them those that hit a start. */
  readonly killedStarts: number;
  readonly acknowledgedWrites: number;
  readonly acknowledgedControlChanges: number;
  readonly restoresVerified: number;
  /** Each write that was acknowledged and not found again. */
  readonly lost: readonly string[];
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
  const lost: string[] = [];
  let killedStarts = 0;
  await start(dataDir, async (url) => {
    const spec = { serverless: { cloud: 'aws', region: 'us-east-1' } };
    await ask('POST', `${url}/indexes`, { name: INDEX, dimension: 16, spec });
  });
  for (let kill = 1; kill <= kills; kill += 1) {
    if (random() < 0.1) {
      await killStart(dataDir, random() * LONGEST_START);
      killedStarts += 1;
    } else {
      await start(dataDir, async (url, stop) => {
        lost.push(...(await verify(url, loads, control)));
        const host = await hostOf(url);
        const working = Promise.all([...loads.map((load) => load.run(host)), control.run(url)]);
        await Promise.race([working, setTimeout(random() * LONGEST_LOAD)]);
        await stop();
        await working;
      });
    }
    onKill?.(kill);
  }
  await start(dataDir, async (url) => {
    lost.push(...(await verify(url, loads, control)));
  });
  return {
    kills,
    killedStarts,
    acknowledgedWrites: loads.reduce((sum, load) => sum + load.acknowledged, 0),
    acknowledgedControlChanges: control.acknowledged,
    restoresVerified: control.restored,
    lost,
  };
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

async function verify(
  url: string,
  loads: readonly NamespaceLoad[],
  control: ControlLoad,
): Promise<string[]> {
  const host = await hostOf(url);
  const found = await Promise.all([...loads.map((load) => load.verify(host)), control.verify(url)]);
  return found.flat();
}

async function hostOf(url: string): Promise<string> {
  return (await ask('GET', `${url}/indexes/${INDEX}`)).body.host;
}
