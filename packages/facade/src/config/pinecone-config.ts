import type { Clock, Credential, HostRules, TransportOptions } from '@pinecone-versioned/transport';
import type { ApiVersionMode } from './api-version-mode.js';
import type { WarningHandler } from './pinecone-warning.js';

/** What raw clients are made with, but for the server. */
export interface RawClientOptions extends TransportOptions {
  readonly apiKey: Credential;
}

/** What calls are carried out by. */
export interface EngineConfig {
  readonly apiVersion: ApiVersionMode;
  readonly allowPreview: boolean;
  /** Undefined means the server of the spec. */
  readonly controllerHostUrl: string | undefined;
  /** Whether requests are checked against the specs before they are sent. */
  readonly validate: boolean;
  readonly onWarning: WarningHandler;
  readonly clock: Clock;
  readonly random: () => number;
  /** A function, so that no printed or serialised config shows the key or a header. */
  readonly clientOptions: () => RawClientOptions;
}

/** Options with the environment read and every default filled in. */
export interface PineconeConfig extends EngineConfig {
  readonly usePrivateHost: boolean;
  /** Which hosts may see the key. */
  readonly hostRules: HostRules;
  /** Whether NODE_ENV says so. */
  readonly production: boolean;
}
