import { isOptions } from '../engine/argument.js';

/** Nodes reserved for reads, in the flat form of earlier SDKs. */
export interface FlatDedicatedNodes {
  readonly mode?: 'Dedicated' | undefined;
  readonly nodeType: string;
  readonly manual: { readonly replicas: number; readonly shards: number };
}

/** Settings of an index whose read capacity may come in either form. */
export type WithFlatNodes<Settings> = {
  [Name in keyof Settings]: Name extends 'spec' | 'serverless' | 'byoc'
    ? WithFlatNodes<Settings[Name]>
    : Settings[Name] | (Name extends 'readCapacity' ? FlatDedicatedNodes : never);
};

/** What leads to a read capacity, from above. */
const ABOVE = ['spec', 'serverless', 'byoc', 'readCapacity'];

/** Settings of an index as the API takes them, also when nodes reserved for reads come in the flat form. */
export function withDedicatedNodes<Settings>(settings: Settings, above = ABOVE): Settings {
  if (!isOptions(settings)) return settings;
  const { nodeType, manual, ...others } = settings as Partial<FlatDedicatedNodes>;
  const shaped = nodeType
    ? { mode: 'Dedicated', ...others, dedicated: { nodeType, scaling: 'Manual', manual } }
    : Object.fromEntries(
        Object.entries(settings).map(([key, value]) => {
          const at = above.indexOf(key) + 1;
          // What is below has fewer keys to come, so that settings which hold themselves have an end as well.
          return [key, at ? withDedicatedNodes<unknown>(value, above.slice(at)) : value];
        }),
      );
  return shaped as Settings;
}
