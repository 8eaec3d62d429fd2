import { checkSpecs, formatProblem } from '../../specs/index.ts';
import { isJsonObject } from '../../specs/is-json-object.ts';
import { mergePatch } from '../../specs/merge-patch.ts';
import type { LockedSpec } from '../../specs/read-lock.ts';
import type { JsonObject } from '../../specs/read-spec.ts';
import { resolvePointer } from '../../specs/resolve-pointer.ts';
import { asYaml, petsDocument, temporaryFolder, writeMatchingLock } from './specs-folder.ts';

export const NAME = '2025-10/pets_2025-10.oas.yaml';
export const PET = '#/components/schemas/Pet';
export const GET = '#/paths/~1pets~1{id}/get';
export const BODY = `${GET}/responses/200/content`;

export function folderOf(document: JsonObject, entry: Partial<LockedSpec> = {}): string {
  const folder = temporaryFolder({ [NAME]: asYaml(document) });
  writeMatchingLock(folder, entry);
  return folder;
}

export function petsWith(pointer: string, patch: JsonObject): JsonObject {
  const document = petsDocument();
  const node = resolvePointer(document, pointer);
  if (!isJsonObject(node)) throw new Error(`no object at ${pointer}`);
  const patched = mergePatch(node, patch);
  for (const key of Object.keys(node)) delete node[key];
  return Object.assign(node, patched) && document;
}

export async function problemsIn(folder: string): Promise<string[]> {
  const { problems } = await checkSpecs(folder);
  return problems.map((problem) => formatProblem(problem));
}
