import { readdirSync } from 'node:fs';
import path from 'node:path';
import { orderVersions } from '../codegen/facade/order-versions.ts';

/** One vendored OpenAPI file. */
export interface SpecFile {
  /** Dated API version, such as `2025-10`. */
  readonly version: string;
  /** Name of the API, such as `db_control`. */
  readonly api: string;
  /** Path relative to the specs folder, such as `2025-10/db_control_2025-10.oas.yaml`. */
  readonly name: string;
  readonly absolutePath: string;
}

const VERSION_FOLDER = /^\d{4}-\d{2}(?:\.[a-z]+)?$/;

/** The API versions: the folders of `specs/`, oldest first. Nothing else in the repository lists them. */
export function listVersions(specsFolder: string): string[] {
  const folders = readdirSync(specsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && VERSION_FOLDER.test(entry.name))
    .map((entry) => entry.name);
  return orderVersions(folders);
}

/** Every spec of every version, in a stable order. */
export function listSpecs(specsFolder: string): SpecFile[] {
  return listVersions(specsFolder).flatMap((version) => {
    const suffix = `_${version}.oas.yaml`;
    return readdirSync(path.join(specsFolder, version))
      .filter((file) => file.endsWith(suffix))
      .sort()
      .map((file) => ({
        version,
        api: file.slice(0, -suffix.length),
        name: `${version}/${file}`,
        absolutePath: path.join(specsFolder, version, file),
      }));
  });
}
