import { CodegenError } from '../codegen-error.ts';

/** What the methods of an API are called on. */
const OBJECTS: Readonly<Record<string, string>> = {
  db_control: 'pc',
  db_data: 'index',
  inference: 'pc.inference',
};

/** Methods that are not named as their operation, because those of earlier SDKs are not. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  listIndexBackups: ['listBackups'],
  listProjectBackups: ['listBackups'],
  listVectors: ['listPaginated'],
  deleteVectors: ['deleteOne', 'deleteMany', 'deleteAll'],
};

/** The methods that call an operation of the facade, such as `index.upsert`. */
export function methodsOf(operation: string, api: string): string[] {
  const object = OBJECTS[api];
  if (!object)
    throw new CodegenError(
      `Say in scripts/codegen/facade/methods-of.ts what methods of ${api} are called on.`,
    );
  return (METHODS[operation] ?? [operation]).map((method) => `${object}.${method}`);
}
