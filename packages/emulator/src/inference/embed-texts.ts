import { invalidArgument } from '../http/refusals.js';
import { denseEmbedding } from './dense-embedding.js';
import type { HostedModel } from './hosted-model.js';
import { modelParameters, type Parameters } from './model-parameters.js';
import { type SparseEmbedding, sparseEmbedding } from './sparse-embedding.js';
import { countTokens, cutTokens, type Token, textTokens } from './text-tokens.js';

/** The vector of one text. */
export type Embedding =
  | { readonly kind: 'dense'; readonly values: Float32Array }
  | { readonly kind: 'sparse'; readonly sparse: SparseEmbedding };

/** What an embedding call made and used. */
export interface EmbeddedTexts {
  readonly embeddings: readonly Embedding[];
  readonly totalTokens: number;
}

/**
 * Embeds texts with the local stand-in for a model: equal calls give equal vectors. Throws ServiceError (400) for
 * parameters that the model does not take, and for texts that are empty or, with `truncate: NONE`, too long.
 */
export function embedTexts(
  model: HostedModel,
  texts: readonly string[],
  parameters: Parameters,
): EmbeddedTexts {
  const resolved = modelParameters(model, parameters);
  const inputs = texts.map((text, index) => fitted(model, { text, index, resolved }));
  const dimension = Number(resolved.get('dimension') ?? model.default_dimension);
  const inputType = resolved.get('input_type') === 'query' ? 'query' : 'passage';
  return {
    embeddings: inputs.map((tokens) =>
      model.vector_type === 'sparse'
        ? { kind: 'sparse', sparse: sparseEmbedding(tokens, inputType) }
        : { kind: 'dense', values: denseEmbedding(tokens, { model: model.model, dimension }) },
    ),
    totalTokens: inputs.reduce((total, tokens) => total + countTokens(tokens), 0),
  };
}

interface Input {
  readonly text: string;
  readonly index: number;
  readonly resolved: ReadonlyMap<string, unknown>;
}

function fitted(model: HostedModel, { text, index, resolved }: Input): Token[] {
  const tokens = textTokens(text);
  if (tokens.length === 0) {
    throw invalidArgument(`Input ${index} has no text. Leave it out, or send one that has.`);
  }
  const limit = Number(resolved.get('max_tokens_per_sequence') ?? model.max_sequence_length);
  const count = countTokens(tokens);
  if (count <= limit) return tokens;
  const truncate = resolved.get('truncate');
  if (truncate === 'NONE') {
    throw invalidArgument(
      `Input ${index} has ${count} tokens; ${model.model} takes ${limit} at most. Shorten it, or set truncate to END.`,
    );
  }
  return cutTokens(tokens, limit, truncate === 'START' ? 'start' : 'end');
}
