// Generated from specs/2025-04/assistant_evaluation_2025-04.oas.yaml by `pnpm codegen`. Do not edit.

import {
  type ApiClient,
  createApiClient,
  type FixedServerOptions,
  type WireSupport,
} from '@pinecone-versioned/transport';
import { assistantEvaluation, assistantEvaluationDetails } from './operations.js';
import type { components, operations, paths } from './types.js';

export * from '../transport.js';
export { assistantEvaluation, assistantEvaluationDetails };
export type { components, operations, paths };

/** What the API needs beside JSON and a fixed server. */
export const assistantEvaluationSupport: WireSupport = {};

/** Options of {@link createAssistantEvaluationClient}. */
export type AssistantEvaluationClientOptions = FixedServerOptions<'apiKey'>;

/** Typed client of the Pinecone Assistant evaluation API, version 2025-04. */
export type AssistantEvaluationClient = ApiClient<paths>;

/**
 * Scores a generated answer against an answer that is known to be right. The answer may come from
 * an assistant or from any other retrieval-augmented generation (RAG) system. Calls go to the US
 * or the EU host and carry a project's API key in the `Api-Key` header.
 */
export function createAssistantEvaluationClient(options: AssistantEvaluationClientOptions): AssistantEvaluationClient {
  return createApiClient<paths>(assistantEvaluation, options, assistantEvaluationSupport);
}

/** An answer to score, with its question and the answer known to be right. All fields are required. */
export type AlignmentRequest = components['schemas']['AlignmentRequest'];

/** Result of an evaluation, made of scores, the verdicts behind them and the token usage. */
export type AlignmentResponse = components['schemas']['AlignmentResponse'];

/** Scores of an answer, each from 0 (worst) to 1 (best). */
export type Metrics = components['schemas']['Metrics'];

/** The verdicts that explain the scores. */
export type Reasoning = components['schemas']['Reasoning'];

/** One fact, and how the scored answer stands to it. */
export type EvaluatedFact = components['schemas']['EvaluatedFact'];

/** One statement, taken from the ground truth answer. */
export type Fact = components['schemas']['Fact'];

/**
 * How the scored answer stands to a fact:
 * - `entailed`: the answer states or implies it.
 * - `contradicted`: the answer says something else.
 * - `neutral`: the answer says nothing about it.
 */
export type Entailment = components['schemas']['Entailment'];

/** Tokens that the language model used for the evaluation. */
export type TokenCounts = components['schemas']['TokenCounts'];

/** Body of every documented error of this API. */
export type BasicErrorResponse = components['schemas']['BasicErrorResponse'];

/** Request body of `POST /evaluation/metrics/alignment`: Score an answer. */
export type MetricsAlignmentRequestBody = operations['metrics_alignment']['requestBody']['content']['application/json'];

/** Response body of `POST /evaluation/metrics/alignment`: Score an answer. */
export type MetricsAlignmentResponseBody = operations['metrics_alignment']['responses'][200]['content']['application/json'];
