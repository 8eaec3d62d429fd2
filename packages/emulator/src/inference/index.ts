export { inferenceHandlers } from './inference-handlers.js';
export { findModel } from './model-catalog.js';
