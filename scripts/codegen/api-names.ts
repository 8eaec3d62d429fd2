import { pascalCase } from './pascal-case.ts';

/** The spellings of an API's name. */
export interface ApiNames {
  /** Folder and subpath, such as `db-control`. */
  readonly kebab: string;
  /** Operation table and namespace, such as `dbControl`. */
  readonly camel: string;
  /** Types and factory, such as `DbControl`. */
  readonly pascal: string;
}

/** Spells the name of a spec file's API, such as `db_control`, in every way that code needs. */
export function apiNames(api: string): ApiNames {
  const pascal = pascalCase(api);
  return {
    kebab: api.replaceAll('_', '-'),
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    pascal,
  };
}
