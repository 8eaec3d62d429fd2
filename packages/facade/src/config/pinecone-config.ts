import type { Clock, Credential, HostRules, TransportOptions } from '@pinecone-versioned/transport';
import type { ApiVersionMode } from './api-version-mode.js';
import type { PineconeOptions } from './pinecone-options.js';
import type { WarningHandler } from './pinecone-warning.js';

/** What raw clients are made with, but for the server. */
export interface RawClientOptions extends TransportOptions {
  readonly apiKey: Credential;
}

/** Options with the environment read and every default filled in. */
export interface PineconeConfig {
  readonly apiVersion: ApiVersionMode;
  readonly allowPreview: boolean;
  /** Undefined means the server of the spec. */
  readonly controllerHostUrl: string | undefined;
  readonly usePrivateHost: boolean;
  /** Which hosts may see the key. */
  readonly hostRules: HostRules;
  /** Whether NODE_ENV says so. */
  readonly production: boolean;
  readonly onWarning: WarningHandler;
  readonly clock: Clock;
  readonly random: () => number;
  /** A function, so that no printed or serialised config shows the key or a header. */
  readonly clientOptions: () => RawClientOptions;
  /** The config of these options where they are given, and of the original ones elsewhere. */
  readonly derive: (options: PineconeOptions) => PineconeConfig;
}
