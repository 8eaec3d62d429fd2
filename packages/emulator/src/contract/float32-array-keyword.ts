import type { FuncKeywordDefinition } from 'ajv';

/** The largest finite float32; greater numbers would be kept as infinity. */
const MAX_FLOAT32 = 3.4028234663852886e38;

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
