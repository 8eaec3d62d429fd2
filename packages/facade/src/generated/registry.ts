// Generated from specs/ by `pnpm codegen`. Do not edit.

import type { Registry } from '../negotiation/registry-types.js';
import { dbControl } from './db-control.js';
import { dbData } from './db-data.js';
import { inference } from './inference.js';

/** Every operation of the facade by API. */
export const registry = { dbControl, dbData, inference } as const satisfies Registry;
