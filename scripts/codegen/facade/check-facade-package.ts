import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SpecInput } from '../generate-clients.ts';
import { orderVersions } from './order-versions.ts';

const CLIENT = '@pinecone-versioned/client-';

/** What the hand-written `package.json` of the facade still lacks, as messages for a person. */
export function checkFacadePackage(packagesFolder: string, specs: readonly SpecInput[]): string[] {
  const file = path.join(packagesFolder, 'facade/package.json');
  const name = path.relative(process.cwd(), file);
  const expected = orderVersions(specs.map((spec) => spec.file.version)).map(
    (version) => CLIENT + version,
  );
  if (!existsSync(file)) return [`${name} is missing. It has to depend on ${expected.join(', ')}.`];
  const manifest: { dependencies?: Record<string, string> } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const actual = Object.keys(manifest.dependencies ?? {}).filter((key) => key.startsWith(CLIENT));
  const lacking = expected.filter((client) => !actual.includes(client));
  const beyond = actual.filter((client) => !expected.includes(client));
  const lines = lacking.map((client) => `  "${client}": "workspace:*"`);
  return [
    ...(lacking.length > 0
      ? [`${name} lacks dependencies. Add to "dependencies":\n${lines.join(',\n')}`]
      : []),
    ...(beyond.length > 0
      ? [`${name} depends on ${beyond.join(', ')}, but specs/ has no such version. Remove it.`]
      : []),
  ];
}
