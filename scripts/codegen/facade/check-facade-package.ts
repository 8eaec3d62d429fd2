import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SpecInput } from '../generate-clients.ts';
import { orderVersions } from './order-versions.ts';

const CLIENT = '@pinecone-versioned/client-';

/**
 * What the hand-written `package.json` of the facade still lacks, as messages for a person. Its tests compare it with
 * the client of each version; what users install needs none of them.
 */
export function checkFacadePackage(packagesFolder: string, specs: readonly SpecInput[]): string[] {
  const file = path.join(packagesFolder, 'facade/package.json');
  const name = path.relative(process.cwd(), file);
  const expected = orderVersions(specs.map((spec) => spec.file.version)).map(
    (version) => CLIENT + version,
  );
  if (!existsSync(file))
    return [`${name} is missing. Its "devDependencies" have to name ${expected.join(', ')}.`];
  const manifest: { devDependencies?: Record<string, string> } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const actual = Object.keys(manifest.devDependencies ?? {}).filter((key) =>
    key.startsWith(CLIENT),
  );
  const lacking = expected.filter((client) => !actual.includes(client));
  const beyond = actual.filter((client) => !expected.includes(client));
  const lines = lacking.map((client) => `  "${client}": "workspace:*"`);
  return [
    ...(lacking.length > 0
      ? [`${name} lacks clients for its tests. Add to "devDependencies":\n${lines.join(',\n')}`]
      : []),
    ...(beyond.length > 0
      ? [`${name} names ${beyond.join(', ')}, but specs/ has no such version. Remove it.`]
      : []),
  ];
}
