import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { isJsonObject } from '../../specs/is-json-object.ts';
import { listSpecs, listVersions } from '../../specs/list-specs.ts';
import { type JsonObject, readSpec } from '../../specs/read-spec.ts';
import { resolvePointer } from '../../specs/resolve-pointer.ts';

/** An API version that nobody publishes. */
export const INVENTED = '2099-01';

const API = 'db_control';
const REQUEST = '/components/schemas/CreateIndexRequest/properties';

/** Writes the specs of a version that only adds to the newest one, where `specs add` can take them from. */
export function inventVersion(specsFolder: string, target: string): void {
  const newest = listVersions(specsFolder).at(-1) ?? '';
  mkdirSync(path.join(target, INVENTED), { recursive: true });
  for (const spec of listSpecs(specsFolder).filter(({ version }) => version === newest)) {
    const { document, text } = readSpec(spec);
    const renewed = spec.api === API ? stringify(withNickname(document)) : text;
    writeFileSync(
      path.join(target, spec.name.replaceAll(newest, INVENTED)),
      renewed.replaceAll(newest, INVENTED),
    );
  }
}

function withNickname(document: JsonObject): JsonObject {
  const copy: JsonObject = structuredClone(document);
  const properties = resolvePointer(copy, REQUEST);
  if (!isJsonObject(properties)) throw new Error(`${API} has no ${REQUEST} to add to.`);
  properties['nickname'] = { description: 'Another name of the index.', type: 'string' };
  return copy;
}
