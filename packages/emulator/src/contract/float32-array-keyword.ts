import type { FuncKeywordDefinition } from 'ajv';
import { MAX_FLOAT32 } from '../engine/max-float32.js';

/** Checks a vector in one loop: a request may bring millions of numbers. */
export const float32ArrayKeyword: FuncKeywordDefinition = {
  keyword: 'float32Array',
  type: 'array',
  schema: false,
  errors: false,
  validate: (values: readonly unknown[]) => {
    for (const value of values) {
      if (typeof value !== 'number' || value > MAX_FLOAT32 || value < -MAX_FLOAT32) return false;
    }
    return true;
  },
};
