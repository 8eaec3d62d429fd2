import {
  type Credential,
  checkBaseUrl,
  type HeadersInput,
  type HostRules,
  systemClock,
} from '@pinecone-versioned/transport';
import { isOptions } from '../engine/argument.js';
import { PineconeConfigurationError } from '../errors/pinecone-configuration-error.js';
import { VERSIONS } from '../generated/versions.js';
import { type ApiVersionMode, checkVersionMode } from './api-version-mode.js';
import { mergeHeaders } from './merge-headers.js';
import type { PineconeConfig } from './pinecone-config.js';
import type { PineconeOptions } from './pinecone-options.js';
import type { WarningHandler } from './pinecone-warning.js';
import { currentProcess, type Environment } from './process.js';
import { readVariable } from './read-variable.js';

const VISIBLE_ASCII = /^[\x21-\x7e]+$/;

/**
 * Fills in what the options leave open: from the environment first, then from the defaults. Options win over variables,
 * and `undefined` is as good as left out. Throws PineconeConfigurationError for a key or version that can't be used.
 */
export function readConfig(
  options: PineconeOptions = {},
  env: Environment = currentProcess()?.env ?? {},
): PineconeConfig {
  const {
    apiKey,
    apiVersion,
    allowPreview = false,
    controllerHostUrl = readVariable(env, 'PINECONE_CONTROLLER_HOST'),
    usePrivateHost = false,
    validate = true,
    headers,
    additionalHeaders,
    fetchApi,
    fetch = fetchApi,
    onWarning = emitWarning,
    clock = systemClock,
    random = Math.random,
    ...limits
  } = options;
  const { allowedHosts, allowInsecure } = limits;
  const hostRules = { allowedHosts, allowInsecure };
  const clientOptions = {
    ...limits,
    apiKey: checkKey(apiKey ?? readVariable(env, 'PINECONE_API_KEY')),
    headers: mergeHeaders(headersOf(env), additionalHeaders, headers),
    fetch,
    clock,
    random,
  };
  return Object.freeze({
    apiVersion: versionMode(apiVersion, allowPreview, env),
    allowPreview,
    controllerHostUrl: checkControllerHost(controllerHostUrl, hostRules),
    usePrivateHost,
    validate,
    hostRules,
    production: readVariable(env, 'NODE_ENV') === 'production',
    onWarning,
    clock,
    random,
    clientOptions: () => clientOptions,
  });
}

function checkKey(key: unknown): Credential {
  if (key === undefined || key === null) {
    throw new PineconeConfigurationError(
      'No API key. Pass `apiKey` to `new Pinecone()`, or set the environment variable PINECONE_API_KEY.',
    );
  }
  if (typeof key === 'function') return key as Credential;
  if (typeof key === 'string' && VISIBLE_ASCII.test(key)) return key;
  throw new PineconeConfigurationError(
    'The API key must be visible ASCII text without spaces. Check `apiKey`, or the environment variable PINECONE_API_KEY.',
  );
}

function versionMode(given: unknown, allowPreview: boolean, env: Environment): ApiVersionMode {
  const rules = { versions: VERSIONS, allowPreview };
  if (given !== undefined) return checkVersionMode(given, '`apiVersion`', rules);
  const name = 'PINECONE_API_VERSION';
  return checkVersionMode(readVariable(env, name) ?? 'auto', name, rules);
}

function headersOf(env: Environment): HeadersInput | undefined {
  const name = 'PINECONE_ADDITIONAL_HEADERS';
  const text = readVariable(env, name);
  if (text === undefined) return undefined;
  try {
    const headers: unknown = JSON.parse(text);
    if (isOptions(headers)) return headers as HeadersInput;
  } catch {
    // The parser's message would quote values.
  }
  throw new PineconeConfigurationError(
    `The environment variable ${name} must be a JSON object of header names and values.`,
  );
}

const emitWarning: WarningHandler = ({ code, message }) => {
  currentProcess()?.emitWarning?.(message, { type: 'PineconeWarning', code });
};

function checkControllerHost(url: string | undefined, rules: HostRules): string | undefined {
  if (url === undefined) return undefined;
  try {
    return checkBaseUrl(url, rules, 'controllerHostUrl');
  } catch (cause) {
    throw new PineconeConfigurationError((cause as Error).message, { cause });
  }
}
