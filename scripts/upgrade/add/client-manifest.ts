import { apiNames } from '../../codegen/api-names.ts';
import { CLIENT_PREFIX, type Manifest } from '../workspace.ts';

/** The `package.json` of a new client: that of another version, with the entries of the new one. */
export function clientManifest(
  model: Manifest,
  version: string,
  apis: readonly string[],
): Manifest {
  const entries = ['.', ...apis.map((api) => `./${apiNames(api).kebab}`)];
  return {
    ...model,
    name: `${CLIENT_PREFIX}${version}`,
    version: '0.0.0',
    description: `Typed client of the Pinecone API, version ${version}.`,
    exports: Object.fromEntries(entries.map((entry) => [entry, exportOf(entry)])),
  };
}

function exportOf(entry: string): object {
  const name = entry === '.' ? 'index' : `${entry.slice(2)}/index`;
  const condition = (format: string) => ({
    types: `./dist/${format}/${name}.d.ts`,
    default: `./dist/${format}/${name}.js`,
  });
  return { import: condition('esm'), require: condition('cjs') };
}
