import type { ApiVersionMode } from '../config/api-version-mode.js';
import type { PineconeOptions } from '../config/pinecone-options.js';
import { readConfig } from '../config/read-config.js';
import { checkClientOptions } from '../engine/check-client-options.js';
import { createEngine } from '../engine/engine.js';
import { givenHostUrl } from '../hosts/host-url.js';
import { DataIndex } from './data-index.js';
import { IndexContext } from './index-context.js';
import type { RecordMetadata } from './record.js';
import type { InVersion } from './version-typed.js';

/** Options of {@link connect}: those of a client that have to do with an index, and which index it is. */
export interface ConnectOptions<Mode extends ApiVersionMode = ApiVersionMode>
  extends Omit<PineconeOptions<Mode>, 'controllerHostUrl' | 'usePrivateHost'> {
  /** Host of the index, as describing it gives it: a bare name (https), or a URL. */
  readonly host: string;
  /** Namespace of the calls that name none. @default the index's default namespace */
  readonly namespace?: string | undefined;
}

/** An index that is reached by its host: what the chosen version lacks is no member of it. */
export type DataIndexOf<Mode extends ApiVersionMode, T extends object = RecordMetadata> = InVersion<
  DataIndex<T>,
  Mode,
  T
> & {
  /** The same index, for the records of one namespace. */
  namespace(name: string): DataIndexOf<Mode, T>;
};

/**
 * The records, namespaces and imports of one index, without anything of the control plane: for bundles that have to be
 * small.
 *
 * @throws PineconeConfigurationError when there is no usable key or version, or an option that is not known.
 * @throws PineconeArgumentError when there is no host, or one that must not see the key.
 * @example const index = connect({ host: 'docs-abc123.svc.aped-4627-b74a.pinecone.io' });
 */
export function connect<
  const Mode extends ApiVersionMode = 'auto',
  T extends object = RecordMetadata,
>(options: ConnectOptions<Mode>): DataIndexOf<Mode, T> {
  checkClientOptions(options, 'connect()', ['host', 'namespace']);
  const { host, namespace, ...others } = options;
  const config = readConfig(others as PineconeOptions);
  const url = givenHostUrl(host, config.hostRules);
  const engine = createEngine(config, (_, call) => call(url));
  const context = new IndexContext(engine, { host: url }, namespace);
  return new DataIndex<T>(context) as unknown as DataIndexOf<Mode, T>;
}
