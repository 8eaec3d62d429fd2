import { inRequest, inResponse } from '../support/build-document.js';
import type { MinimalPair } from './minimal-pair.js';

const text = { type: 'string' };
const words = { type: 'array', items: text };
const version = { openapi: '3.1.0' };
const components = {
  Name: text,
  ShortName: { $ref: '#/components/schemas/Name', maxLength: 3 },
};
const name = { $ref: '#/components/schemas/Name' };
const request = (schema: unknown) => ({ ...inRequest(schema, components), ...version });
const response = (schema: unknown) => ({ ...inResponse(schema, components), ...version });
const sealed = { type: 'object', additionalProperties: false };
const byPattern = { '^x-': { type: 'integer' } };
const holds = { type: 'array', contains: { const: 'a' } };

/** Edits of keywords that only OpenAPI 3.1 knows. */
export const JSON_SCHEMA: readonly MinimalPair[] = [
  [
    'response first items with a schema of their own',
    'potentially-breaking',
    response(words),
    response({ ...words, prefixItems: [{ type: 'integer' }] }),
  ],
  [
    'request first items given a schema',
    'breaking',
    request({ type: 'array' }),
    request({ type: 'array', prefixItems: [text] }),
  ],
  [
    'response members of a closed object admitted by pattern',
    'potentially-breaking',
    response(sealed),
    response({ ...sealed, patternProperties: byPattern }),
  ],
  [
    'request members of an open object limited by pattern',
    'breaking',
    request({ type: 'object' }),
    request({ type: 'object', patternProperties: byPattern }),
  ],
  [
    'response may do without the item that it contains',
    'potentially-breaking',
    response(holds),
    response({ ...holds, minContains: 0 }),
  ],
  [
    'request bytes written otherwise',
    'potentially-breaking',
    request({ ...text, contentEncoding: 'base64' }),
    request({ ...text, contentEncoding: 'base32' }),
  ],
  [
    'definition that nothing refers to',
    'none',
    request({ ...text, $defs: { A: text } }),
    request({ ...text, $defs: { A: words } }),
  ],
  ['else without if', 'none', request(text), request({ ...text, else: { maxLength: 3 } })],
  [
    'members without a schema left open in so many words',
    'none',
    request({ type: 'object' }),
    request({ type: 'object', unevaluatedProperties: true }),
  ],
  [
    'item count asked of a string',
    'no-change',
    request(text),
    request({ ...text, contains: { const: 1 } }),
  ],
  ['constant of another type', 'breaking', request({ const: 1 }), request({ const: 'a' })],
  ['constant of another type sent', 'breaking', response({ const: 1 }), response({ const: 'a' })],
  [
    'constant beside a list that lacks it',
    'breaking',
    request({ enum: ['a', 'b'] }),
    request({ enum: ['a', 'b'], const: 1 }),
  ],
  ['limit beside a reference', 'breaking', request(name), request({ ...name, maxLength: 3 })],
  [
    'limit beside a reference that is behind another',
    'breaking',
    request(name),
    request({ $ref: '#/components/schemas/ShortName' }),
  ],
];
