import type { FacadeOperation } from './facade-operations.ts';
import { type FieldPath, requestFields } from './request-fields.ts';

/** A field that not every version of an operation has. */
export interface VersionedFieldCase {
  readonly operation: FacadeOperation;
  readonly path: FieldPath;
  /** Versions of the operation that have the field, oldest first. */
  readonly having: readonly string[];
}

/** Every field that only some versions of an operation have; of fields within one another the outermost. */
export function versionedFields(operation: FacadeOperation): VersionedFieldCase[] {
  const known = [...operation.in].map(
    ([version, each]) =>
      [version, new Map(requestFields(each).map((path) => [path.join('.'), path]))] as const,
  );
  const all = new Map(known.flatMap(([, fields]) => [...fields]));
  const versionsWith = (path: FieldPath) =>
    known.filter(([, fields]) => fields.has(path.join('.'))).map(([version]) => version);
  return [...all.values()]
    .map((path) => ({ operation, path, having: versionsWith(path) }))
    .filter(({ path, having }) => {
      const parents = path.slice(1).map((_, index) => path.slice(0, index + 1));
      const outer = parents.filter((parent) => all.has(parent.join('.')));
      return (
        having.length < operation.in.size &&
        outer.every((parent) => versionsWith(parent).length > having.length)
      );
    });
}
