import { expect, test } from 'vitest';
import { installationText, installChromium, type Machine } from '../../browser/install-chromium.ts';

interface Facts {
  readonly files?: readonly string[];
  readonly env?: Machine['env'];
  readonly userId?: number | undefined;
  /** Exit code of apt-get by its first argument. */
  readonly codes?: Readonly<Record<string, number>>;
  /** What the installation brings. */
  readonly brings?: string;
}

const DEBIAN = ['/etc/debian_version', '/usr/bin/apt-get'];

/** A machine that is nothing but the facts, with what was run on it. */
function machine({ files = DEBIAN, env = {}, codes = {}, ...facts }: Facts) {
  const present = new Set(files);
  const ran: string[] = [];
  const own: Machine = {
    env,
    userId: 'userId' in facts ? facts.userId : 0,
    isFile: (path) => present.has(path),
    run: (command, args) => {
      ran.push([command, ...args].join(' '));
      const code = codes[args[1] ?? ''] ?? 0;
      if (code === 0 && args.includes('chromium')) present.add(facts.brings ?? '/usr/bin/chromium');
      return code;
    },
  };
  return { own, ran };
}

test('runs nothing where there is a browser', () => {
  for (const facts of [
    { files: ['/usr/bin/chromium'] },
    { files: ['/opt/own'], env: { CHROMIUM_PATH: '/opt/own' } },
  ]) {
    const { own, ran } = machine(facts);
    expect(installChromium(own)).toEqual({ outcome: 'present' });
    expect(ran).toEqual([]);
  }
});

test("installs Debian's package", () => {
  const { own, ran } = machine({});
  expect(installChromium(own)).toEqual({ outcome: 'installed' });
  expect(ran).toEqual([
    '/usr/bin/apt-get --quiet update',
    '/usr/bin/apt-get --quiet install --yes --no-install-recommends chromium',
  ]);
});

test.each<[Facts, string, number]>([
  [{ files: ['/usr/bin/apt-get'] }, 'this is no Debian', 0],
  [{ files: ['/etc/debian_version'] }, 'this is no Debian', 0],
  [{ userId: 1000 }, 'only root may install packages', 0],
  [{ userId: undefined }, 'only root may install packages', 0],
  [{ codes: { update: 100 } }, 'apt-get update ended with 100', 1],
  [{ codes: { install: 100 } }, 'apt-get install ended with 100', 2],
  [{ brings: '/usr/lib/other' }, 'the package brought no /usr/bin/chromium', 2],
])('%j: none, because %s', (facts, reason, runs) => {
  const { own, ran } = machine(facts);
  const installation = installChromium(own);
  expect(installation).toEqual({ outcome: 'missing', reason });
  expect(installationText(installation)).toBe(`Chromium: missing, because ${reason}.`);
  expect(ran).toHaveLength(runs);
});
