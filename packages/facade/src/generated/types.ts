// Generated from specs/ by `pnpm codegen`. Do not edit.

import type { Operations as Operations2025_04 } from './types-2025-04/index.js';
import type { Operations as Operations2025_10 } from './types-2025-10/index.js';

/** API version -> what each of its operations takes and gives. */
export interface OperationsOf {
  '2025-04': Operations2025_04;
  '2025-10': Operations2025_10;
}
