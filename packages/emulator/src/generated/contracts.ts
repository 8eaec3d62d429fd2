// Generated from specs/ by `pnpm codegen`. Do not edit.

import type { ApiContract } from '../contract/api-contract.js';
import { contract as db_control_2025_04 } from './db-control-2025-04.js';
import { contract as db_data_2025_04 } from './db-data-2025-04.js';
import { contract as inference_2025_04 } from './inference-2025-04.js';
import { contract as db_control_2025_10 } from './db-control-2025-10.js';
import { contract as db_data_2025_10 } from './db-data-2025-10.js';
import { contract as inference_2025_10 } from './inference-2025-10.js';

/** Every contract, oldest version first. */
export const contracts: readonly ApiContract[] = [
  db_control_2025_04,
  db_data_2025_04,
  inference_2025_04,
  db_control_2025_10,
  db_data_2025_10,
  inference_2025_10,
];
