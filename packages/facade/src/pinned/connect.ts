import { type Credential, systemClock, type TransportOptions } from '@pinecone-versioned/transport';
import type { ApiVersionMode, KnownVersion } from '../config/api-version-mode.js';
import { IndexContext } from '../data/index-context.js';
import type { RecordMetadata } from '../data/record.js';
import { optionsOf } from '../engine/argument.js';
import { callerOf } from '../engine/caller.js';
import { operationSender, prepareCall } from '../generated/calls.js';
import { givenHostUrl } from '../hosts/host-url.js';
import type { PinnedIndex } from './pinned-index.js';

/** Options of {@link connect}. Nothing is read from the environment. */
export interface PinnedOptions<Version extends KnownVersion = KnownVersion>
  extends TransportOptions {
  /** API key of the project, or a function that gives the current one, asked once per attempt. */
  readonly apiKey: Credential;
  /** API version of the calls that name none. */
  readonly apiVersion: Version;
  /** Host of the index, as describing it gives it: a bare name (https), or a URL. */
  readonly host: string;
  /** Namespace of the calls that name none. @default the index's default namespace */
  readonly namespace?: string | undefined;
}

/**
 * An index in one version of the API, for the functions beside this one: a bundle holds those that it imports, and
 * nothing that chooses versions, reads the environment or checks requests against the specs; the server judges them.
 *
 * @throws PineconeArgumentError when the host can't be used, or must not see the key. What is wrong with the values of
 * other options the first call tells; names that are not known are left to the types.
 * @example
 * import { connect, upsert } from 'pinecone-versioned/pinned';
 *
 * const host = 'docs-example-govk0nt.svc.aped-4627-b74a.pinecone.io';
 * const apiKey = process.env['PINECONE_API_KEY'] ?? '';
 * const index = connect({ host, apiKey, apiVersion: '2025-10' });
 * await upsert(index, [{ id: 'a', values: [0.1, 0.2] }]);
 */
export function connect<const Version extends KnownVersion, T extends object = RecordMetadata>(
  options: PinnedOptions<Version>,
): PinnedIndex<Version, T> {
  const { apiVersion, host: given, namespace, ...others } = optionsOf('connect', options);
  const { clock = systemClock, random = Math.random } = others;
  const host = givenHostUrl(given, others);
  const send = operationSender(() => others);
  const modeOf = (ofCall: string | undefined) =>
    (ofCall as ApiVersionMode | undefined) ?? apiVersion;
  const caller = callerOf({ clock, random }, (each) => {
    const call = prepareCall(each, modeOf, { allowPreview: true });
    return send(call, call.versions[0], host);
  });
  return new IndexContext(caller, { host }, namespace);
}
