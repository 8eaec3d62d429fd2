/** What the installation of a browser depends on. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Id of the user; undefined where there are none. */
  readonly userId: number | undefined;
  isFile(path: string): boolean;
  /** Runs a command to its end; gives its exit code. */
  run(command: string, args: readonly string[]): number;
}

/** How it went: `present` when there was one before. `reason` says why there is none now. */
export interface Installation {
  readonly outcome: 'present' | 'installed' | 'missing';
  readonly reason?: string;
}

const CHROMIUM = '/usr/bin/chromium';
const APT = '/usr/bin/apt-get';
const DEBIAN = '/etc/debian_version';

/** Installs Debian's Chromium, with which the tests of pages run, where there is none and the user may. */
export function installChromium(machine: Machine): Installation {
  const { env, userId } = machine;
  const present = [env['CHROMIUM_PATH'] ?? '', CHROMIUM].some((file) => machine.isFile(file));
  if (present) return { outcome: 'present' };
  if (!machine.isFile(DEBIAN) || !machine.isFile(APT)) return missing('this is no Debian');
  if (userId !== 0) return missing('only root may install packages');
  const steps = [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']];
  for (const args of steps) {
    const code = machine.run(APT, ['--quiet', ...args]);
    if (code !== 0) return missing(`apt-get ${args[0]} ended with ${code}`);
  }
  return machine.isFile(CHROMIUM)
    ? { outcome: 'installed' }
    : missing(`the package brought no ${CHROMIUM}`);
}

/** Says in a line how an installation went. */
export function installationText({ outcome, reason }: Installation): string {
  return `Chromium: ${outcome}${reason === undefined ? '' : `, because ${reason}`}.`;
}

function missing(reason: string): Installation {
  return { outcome: 'missing', reason };
}
