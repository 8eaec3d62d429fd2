import type { OperationHandlers } from '../http/operation-call.js';
import type { Services } from '../services.js';

export const controlHandlers: OperationHandlers = {};

export function startHousekeeping(_services: Services): void {}
