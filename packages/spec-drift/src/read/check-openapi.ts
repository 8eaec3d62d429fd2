import { isJsonObject } from '../engine/document/json-object.js';
import type { ParsedDocument } from '../parsed-document.js';
import { checkShape } from './check-shape.js';
import { InputError } from './input-error.js';
import type { ParsedText } from './parse-text.js';

const SUPPORTED_VERSION = /^3\.[01]\.\d+/;

/**
 * Takes a parsed text for an OpenAPI document.
 *
 * @throws {InputError} `NOT_OPENAPI` when it is not OpenAPI 3.0 or 3.1, `DANGLING_REF` when a `$ref` leads nowhere.
 */
export function checkOpenApi(parsed: ParsedText): ParsedDocument {
  const { source, value } = parsed;
  if (!isJsonObject(value)) {
    throw notOpenApi(parsed, '', 'the document must be an object with the key `openapi`');
  }
  checkVersion(parsed, value);
  checkShape(parsed);
  if (!isJsonObject(value['paths']) && !String(value['openapi']).startsWith('3.1')) {
    throw notOpenApi(parsed, '/paths', 'the key `paths` is missing');
  }
  return { source, value, locate: parsed.locate };
}

/** Whether a parsed text says that it is OpenAPI or Swagger, of any version. */
export function claimsToBeOpenApi({ value }: ParsedText): boolean {
  return isJsonObject(value) && ('openapi' in value || 'swagger' in value);
}

function checkVersion(parsed: ParsedText, value: Readonly<Record<string, unknown>>): void {
  if ('swagger' in value) {
    const reason = `it is Swagger ${String(value['swagger'])}; convert it to OpenAPI 3.0 or 3.1 first`;
    throw notOpenApi(parsed, '/swagger', reason);
  }
  if (!('openapi' in value)) throw notOpenApi(parsed, '', 'the key `openapi` is missing');
  const version = value['openapi'];
  if (typeof version === 'string' && SUPPORTED_VERSION.test(version)) return;
  const found = typeof version === 'string' ? `'${version}'` : JSON.stringify(version);
  throw notOpenApi(
    parsed,
    '/openapi',
    `\`openapi\` must be text such as '3.0.3' or '3.1.0', not ${found}`,
  );
}

function notOpenApi(parsed: ParsedText, pointer: string, reason: string): InputError {
  return new InputError('NOT_OPENAPI', `not OpenAPI 3.0 or 3.1: ${reason}`, parsed.locate(pointer));
}
