import { inRequest, inResponse } from '../support/build-document.js';
import type { MinimalPair } from './minimal-pair.js';

const text = { type: 'string' };
const a = { a: text };
const ab = { a: text, b: text };
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });
const closed = { additionalProperties: false };
const needA = { required: ['a'] };
const needAB = { required: ['a', 'b'] };
const map = (values: object | boolean) => ({ type: 'object', additionalProperties: values });
const list = (more: object = {}) => ({ type: 'array', items: text, ...more });
const hidden = { a: text, b: { type: 'string', readOnly: true } };
const secret = { a: text, b: { type: 'string', writeOnly: true } };

/** Edits of objects, maps and lists. */
export const OBJECTS: readonly MinimalPair[] = [
  ['request optional property added', 'additive', inRequest(object(a)), inRequest(object(ab))],
  [
    'request required property added',
    'breaking',
    inRequest(object(a)),
    inRequest(object(ab, { required: ['b'] })),
  ],
  [
    'request property added to a closed object',
    'additive',
    inRequest(object(a, closed)),
    inRequest(object(ab, closed)),
  ],
  ['response optional property added', 'additive', inResponse(object(a)), inResponse(object(ab))],
  [
    'response required property added',
    'additive',
    inResponse(object(a)),
    inResponse(object(ab, { required: ['b'] })),
  ],
  [
    'request property removed from an open object',
    'potentially-breaking',
    inRequest(object(ab)),
    inRequest(object(a)),
  ],
  [
    'request property removed from a closed object',
    'breaking',
    inRequest(object(ab, closed)),
    inRequest(object(a, closed)),
  ],
  [
    'response optional property removed',
    'potentially-breaking',
    inResponse(object(ab)),
    inResponse(object(a)),
  ],
  [
    'response required property removed',
    'breaking',
    inResponse(object(ab, needAB)),
    inResponse(object(a, needA)),
  ],
  [
    'request property became required',
    'breaking',
    inRequest(object(ab)),
    inRequest(object(ab, needA)),
  ],
  [
    'request property became optional',
    'additive',
    inRequest(object(ab, needA)),
    inRequest(object(ab)),
  ],
  [
    'response property became optional',
    'breaking',
    inResponse(object(ab, needA)),
    inResponse(object(ab)),
  ],
  [
    'response property became required',
    'additive',
    inResponse(object(ab)),
    inResponse(object(ab, needA)),
  ],
  [
    'request undeclared name required',
    'breaking',
    inRequest(object(a)),
    inRequest(object(a, { required: ['z'] })),
  ],
  [
    'request object closed',
    'potentially-breaking',
    inRequest(object(a)),
    inRequest(object(a, closed)),
  ],
  ['request object opened', 'additive', inRequest(object(a, closed)), inRequest(object(a))],
  ['response object closed', 'additive', inResponse(object(a)), inResponse(object(a, closed))],
  [
    'response object opened',
    'potentially-breaking',
    inResponse(object(a, closed)),
    inResponse(object(a)),
  ],
  [
    'additionalProperties: true written out',
    'none',
    inRequest(object(a)),
    inRequest(object(a, { additionalProperties: true })),
  ],
  ['request map typed', 'breaking', inRequest(map(true)), inRequest(map(text))],
  [
    'request map value type changed',
    'breaking',
    inRequest(map(text)),
    inRequest(map({ type: 'integer' })),
  ],
  ['response map untyped', 'breaking', inResponse(map(text)), inResponse(map(true))],
  [
    'request maxProperties added',
    'breaking',
    inRequest(map(text)),
    inRequest({ ...map(text), maxProperties: 3 }),
  ],
  [
    'response minProperties dropped',
    'potentially-breaking',
    inResponse({ ...map(text), minProperties: 1 }),
    inResponse(map(text)),
  ],
  ['request maxItems added', 'breaking', inRequest(list()), inRequest(list({ maxItems: 3 }))],
  [
    'request minItems raised',
    'breaking',
    inRequest(list({ minItems: 1 })),
    inRequest(list({ minItems: 2 })),
  ],
  [
    'response maxItems dropped',
    'potentially-breaking',
    inResponse(list({ maxItems: 3 })),
    inResponse(list()),
  ],
  [
    'request uniqueItems added',
    'breaking',
    inRequest(list()),
    inRequest(list({ uniqueItems: true })),
  ],
  [
    'request item type changed',
    'breaking',
    inRequest(list()),
    inRequest({ type: 'array', items: { type: 'integer' } }),
  ],
  ['request items dropped', 'additive', inRequest(list()), inRequest({ type: 'array' })],
  ['request readOnly property dropped', 'none', inRequest(object(hidden)), inRequest(object(a))],
  [
    'request readOnly property required',
    'none',
    inRequest(object(hidden)),
    inRequest(object(hidden, { required: ['b'] })),
  ],
  [
    'response readOnly property removed',
    'potentially-breaking',
    inResponse(object(hidden)),
    inResponse(object(a)),
  ],
  [
    'response writeOnly property removed',
    'none',
    inResponse(object(secret)),
    inResponse(object(a)),
  ],
  [
    'request property became readOnly',
    'additive',
    inRequest(object(ab)),
    inRequest(object(hidden)),
  ],
  [
    'response required property became writeOnly',
    'breaking',
    inResponse(object(ab, needAB)),
    inResponse(object(secret, needAB)),
  ],
  [
    'response optional property became writeOnly',
    'additive',
    inResponse(object(ab)),
    inResponse(object(secret)),
  ],
  [
    'default of a required property changed',
    'docs-only',
    inRequest(object({ a: { ...text, default: 'x' } }, { required: ['a'] })),
    inRequest(object({ a: { ...text, default: 'y' } }, { required: ['a'] })),
  ],
  [
    'default of an optional property changed',
    'potentially-breaking',
    inRequest(object({ a: { ...text, default: 'x' } })),
    inRequest(object({ a: { ...text, default: 'y' } })),
  ],
  [
    'request property renamed',
    'potentially-breaking',
    inRequest(object({ userName: text })),
    inRequest(object({ user_name: text })),
  ],
  [
    'response required property renamed',
    'breaking',
    inResponse(object({ userName: text }, { required: ['userName'] })),
    inResponse(object({ user_name: text }, { required: ['user_name'] })),
  ],
  [
    'property deprecated',
    'docs-only',
    inRequest(object(a)),
    inRequest(object({ a: { ...text, deprecated: true } })),
  ],
  [
    'keyword that cannot apply dropped',
    'no-change',
    inRequest(object({ a: { ...text, required: ['a'] } })),
    inRequest(object(a)),
  ],
  [
    'nested request property added as required',
    'breaking',
    inRequest(object({ o: object(a) })),
    inRequest(object({ o: object(ab, { required: ['b'] }) })),
  ],
];
