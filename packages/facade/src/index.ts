export type { HttpMethod } from '@pinecone-versioned/transport';
export type { BatchOutcome, ConfirmedBatch, FailedBatch } from './bulk/batch-outcome.js';
export type { PineconeOptions } from './config/pinecone-options.js';
export type { PineconeWarning, WarningHandler } from './config/pinecone-warning.js';
export type { FlatChanges } from './control/configure-index-body.js';
export type { CreateIndexExtras } from './control/create-index.js';
export type { FlatDedicatedNodes, WithFlatNodes } from './control/dedicated-nodes.js';
export type { IndexOf } from './data/client-index.js';
export type { RequestOptions } from './engine/request-any.js';
export * as Errors from './errors/index.js';
export {
  PineconeIndexInitializationFailedError,
  PineconeIndexTerminatedError,
  PineconeUnableToResolveHostError,
  type StateErrorFacts,
} from './errors/index.js';
export type * from './former-names.js';
export type { OperationsOf } from './generated/types.js';
export type { EmbedOptions, Inference, RerankOptions } from './inference.js';
export type {
  BackupModel,
  CollectionModel,
  IndexModel,
  ModelInfo,
  RestoreJobModel,
} from './models.js';
export type { OperationCapability } from './negotiation/capabilities.js';
export type { OperationName } from './negotiation/operation-name.js';
export { type CallDefaults, type IndexOptions, Pinecone } from './pinecone.js';
export * from './shared-exports.js';
