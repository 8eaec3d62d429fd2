// Generated from specs/ by `pnpm codegen`. Do not edit.

export { operationSender } from '../engine/operation-sender.js';
export { prepareCall } from '../engine/prepare-call.js';
export { checkRequest } from '../validation/check-request.js';
