import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../matrix/run-command.ts';

/** A project of a user, in a folder of its own. */
export interface ConsumerProject {
  readonly folder: string;
  /** Environment in which npm knows the one registry, and may publish to it. */
  readonly env: Readonly<Record<string, string>>;
  readonly npm: (...args: readonly string[]) => Promise<string>;
  /** Version of an installed package. */
  readonly versionOf: (name: string) => string;
  /** What is installed: how many packages, and how many bytes. */
  readonly measure: () => { readonly packages: number; readonly bytes: number };
}

/** Makes an empty project whose npm knows one registry. */
export function consumerProject(folder: string, registryUrl: string): ConsumerProject {
  mkdirSync(folder, { recursive: true });
  const { host } = new URL(registryUrl);
  // npm publishes to nobody without a token; the registry of a rehearsal takes any.
  const settings = [`registry=${registryUrl}`, `//${host}/:_authToken=rehearsal`];
  writeFileSync(path.join(folder, '.npmrc'), `${settings.join('\n')}\n`);
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  // What a parent process configures by its environment would win over the file.
  const env = {
    npm_config_registry: registryUrl,
    npm_config_userconfig: path.join(folder, '.npmrc'),
    npm_config_cache: path.join(folder, '.npm'),
  };
  const modules = path.join(folder, 'node_modules');
  return {
    folder,
    env,
    npm: (...args) =>
      runCommand(['npm', ...args, '--no-audit', '--no-fund', '--loglevel=error'], {
        cwd: folder,
        env,
      }),
    versionOf(name) {
      const file = path.join(modules, name, 'package.json');
      return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    },
    measure() {
      const files = globSync('**/*', { cwd: modules, exclude: ['.package-lock.json', '.bin/**'] });
      const sizes = files.map((file) => statSync(path.join(modules, file)));
      const manifests = globSync(['*/package.json', '@*/*/package.json'], { cwd: modules });
      return {
        packages: manifests.length,
        bytes: sizes.filter((stat) => stat.isFile()).reduce((sum, { size }) => sum + size, 0),
      };
    },
  };
}
