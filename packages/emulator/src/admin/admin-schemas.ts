import type { Schema } from '../contract/schema.js';

const COUNT: Schema = { type: 'integer', minimum: 1 };
const OBJECT: Schema = { type: 'object' };

const MATCH: Schema = {
  type: 'object',
  properties: {
    operation: { type: 'string', minLength: 1 },
    version: { type: 'string', minLength: 1 },
    nth: COUNT,
    probability: { type: 'number', minimum: 0, maximum: 1 },
  },
};

const byNamespace = (item: Schema): Schema => ({
  type: 'object',
  additionalProperties: { type: 'array', items: item },
});

/** Bodies of the admin API, by the names of their types. */
export const ADMIN_SCHEMAS = {
  fault: {
    type: 'object',
    required: ['match'],
    properties: {
      match: MATCH,
      delayMs: { type: 'integer', minimum: 0, maximum: 600_000 },
      status: { type: 'integer', minimum: 400, maximum: 599 },
      retryAfter: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
      reset: { type: 'boolean' },
      truncate: { type: 'boolean' },
      malformed: { type: 'boolean' },
      times: COUNT,
    },
  },
  clock: {
    type: 'object',
    properties: {
      advanceMs: { type: 'integer', minimum: 0 },
      now: { type: 'string', format: 'date-time' },
      reset: { type: 'boolean', enum: [true] },
    },
  },
  snapshot: {
    type: 'object',
    properties: { id: { type: 'string' } },
  },
  catchUp: { type: 'object', properties: { index: { type: 'string', minLength: 1 } } },
  seed: {
    type: 'object',
    required: ['indexes'],
    properties: {
      indexes: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            create: OBJECT,
            createForModel: OBJECT,
            vectors: byNamespace(OBJECT),
            records: byNamespace(OBJECT),
          },
        },
      },
    },
  },
} as const satisfies Readonly<Record<string, Schema>>;
