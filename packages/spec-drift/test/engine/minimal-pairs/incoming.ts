import { withOperation } from '../support/build-document.js';
import type { MinimalPair } from './minimal-pair.js';

const text = { type: 'string' };
const ok = { description: 'Taken.' };
const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
});
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const header = (required: boolean, schema: object = text) => ({
  parameters: [{ name: 'X-Sign', in: 'header', required, schema }],
});

/** A document whose operation has a callback. */
const callback = (operation: object, expression = '{$request.body#/url}') =>
  withOperation({ callbacks: { onDone: { [expression]: { post: operation } } } });

/** A document with a webhook. */
const webhook = (operation: object | null) => ({
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  webhooks: operation === null ? {} : { done: { post: operation } },
});

const sends = (schema: object) => ({ requestBody: json(schema), responses: { 200: ok } });
const takes = (schema: object) => ({ responses: { 200: { ...ok, ...json(schema) } } });
const a = object({ a: text });
const ab = object({ a: text, b: text });
const needA = object({ a: text }, ['a']);
const limited = object({ a: { ...text, maxLength: 5 } });

/** Edits of requests that the API sends: callers read what comes, and write the answer. */
export const INCOMING: readonly MinimalPair[] = [
  ['callback added', 'additive', withOperation({}), callback(sends(a))],
  ['callback removed', 'breaking', callback(sends(a)), withOperation({})],
  ['callback to another address', 'breaking', callback({}), callback({}, '{$request.query.url}')],
  ['callback sends another type', 'breaking', callback(sends(a)), callback(sends(text))],
  ['callback sends a new property', 'additive', callback(sends(a)), callback(sends(ab))],
  [
    'callback sends a property less',
    'potentially-breaking',
    callback(sends(ab)),
    callback(sends(a)),
  ],
  ['callback promises no more', 'breaking', callback(sends(needA)), callback(sends(a))],
  ['callback promises more', 'additive', callback(sends(a)), callback(sends(needA))],
  ['callback takes less of an answer', 'breaking', callback(takes(a)), callback(takes(limited))],
  ['callback takes more of an answer', 'additive', callback(takes(limited)), callback(takes(a))],
  ['callback needs more of an answer', 'breaking', callback(takes(a)), callback(takes(needA))],
  ['callback unchanged', 'none', callback(sends(needA)), callback(sends(needA))],
  ['callback with other words', 'docs-only', callback({}), callback({ summary: 'Done.' })],
  [
    'callback may come without its body',
    'breaking',
    callback({ ...sends(a), requestBody: { ...json(a), required: true } }),
    callback(sends(a)),
  ],
  [
    'callback always has its body',
    'additive',
    callback(sends(a)),
    callback({ ...sends(a), requestBody: { ...json(a), required: true } }),
  ],
  ['webhook added', 'additive', webhook(null), webhook(sends(a))],
  ['webhook removed', 'breaking', webhook(sends(a)), webhook(null)],
  ['webhook sends no body', 'breaking', webhook(sends(a)), webhook({ responses: { 200: ok } })],
  ['webhook sends a body', 'additive', webhook({ responses: { 200: ok } }), webhook(sends(a))],
  ['webhook sends a new header', 'additive', webhook({}), webhook(header(true))],
  ['webhook sends a header less', 'breaking', webhook(header(true)), webhook({})],
  ['webhook may leave a header out', 'breaking', webhook(header(true)), webhook(header(false))],
  ['webhook always has a header', 'additive', webhook(header(false)), webhook(header(true))],
  [
    'webhook sends a shorter header',
    'additive',
    webhook(header(true)),
    webhook(header(true, { ...text, maxLength: 5 })),
  ],
  [
    'webhook no longer takes a status',
    'breaking',
    webhook({ responses: { 200: ok, 202: ok } }),
    webhook({ responses: { 200: ok } }),
  ],
  [
    'webhook takes a status more',
    'additive',
    webhook({ responses: { 200: ok } }),
    webhook({ responses: { 200: ok, 202: ok } }),
  ],
];
