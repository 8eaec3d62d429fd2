import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OperationCall } from '../../src/http/operation-call.js';
import { inferenceHandlers } from '../../src/inference/index.js';
import type { Services } from '../../src/services.js';

/** The handlers of the inference API keep no state, so they get none. */
const NO_SERVICES = {} as Services;

async function answer(operation: string, call: Partial<OperationCall>) {
  const handler = inferenceHandlers[operation];
  if (!handler) throw new Error(`There is no ${operation}.`);
  return handler(
    { version: '2025-10', path: {}, query: {}, body: undefined, ...call },
    NO_SERVICES,
  );
}

interface Embeddings {
  readonly data: readonly {
    readonly values: number[];
    readonly sparse_indices: number[];
    readonly sparse_values: number[];
    readonly sparse_tokens?: string[];
  }[];
  readonly usage: { readonly total_tokens: number };
}

async function embed(model: string, texts: string[], parameters: object): Promise<Embeddings> {
  const body = { model, inputs: texts.map((text) => ({ text })), parameters };
  return (await answer('POST /embed', { body })).body as Embeddings;
}

interface Ranking {
  readonly data: readonly { readonly index: number; readonly score: number; document?: object }[];
}

async function rerank(body: object): Promise<Ranking> {
  return (await answer('POST /rerank', { body })).body as Ranking;
}

const QUERY = { input_type: 'query' };
const PASSAGE = { input_type: 'passage' };

function dot(left: readonly number[] = [], right: readonly number[] = []): number {
  return left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);
}

describe('POST /embed', () => {
  test.each([
    ['multilingual-e5-large', {}, 1024],
    ['llama-text-embed-v2', {}, 1024],
    ['llama-text-embed-v2', { dimension: 384 }, 384],
    ['llama-text-embed-v2', { dimension: 2048 }, 2048],
  ])('makes unit vectors of the documented length with %s %j', async (model, more, dimension) => {
    const { data } = await embed(model, ['Apples keep the doctor busy.'], { ...PASSAGE, ...more });
    expect(data[0]?.values).toHaveLength(dimension);
    expect(dot(data[0]?.values, data[0]?.values)).toBeCloseTo(1, 5);
  });

  test('gives the same vectors for the same texts, and others for others and for other models', async () => {
    const texts = ['Hand washing stops infections.', 'Sparrows sing.'];
    const first = await embed('llama-text-embed-v2', texts, PASSAGE);
    expect(await embed('llama-text-embed-v2', texts, PASSAGE)).toEqual(first);
    expect(first.data[0]).not.toEqual(first.data[1]);
    const other = await embed('multilingual-e5-large', texts, PASSAGE);
    expect(other.data[0]).not.toEqual(first.data[0]);
  });

  test('brings texts that share words or stems closer together than those that do not', async () => {
    const texts = [
      'Which food prevents infections?',
      'Washing hands prevents many an infection before it starts.',
      'The orchestra tunes its violins in the morning.',
    ];
    const { data } = await embed('multilingual-e5-large', texts, QUERY);
    const [query, related, unrelated] = data.map(({ values }) => values);
    expect(dot(query, related)).toBeGreaterThan(dot(query, unrelated) + 0.15);
  });

  test('makes a unit vector of any text that has a sign in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (text) => {
        fc.pre(text.normalize('NFKC').trim() !== '');
        const { data } = await embed('multilingual-e5-large', [text], QUERY);
        expect(dot(data[0]?.values, data[0]?.values)).toBeCloseTo(1, 4);
      }),
    );
  });

  test('makes sparse vectors with ascending indices, and tokens when asked for', async () => {
    const model = 'pinecone-sparse-english-v0';
    const text = ['Disease prevention, and the prevention of disease outbreaks'];
    const { data } = await embed(model, text, { ...PASSAGE, return_tokens: true });
    const [embedding] = data;
    const indices = embedding?.sparse_indices ?? [];
    expect(indices).toEqual(indices.toSorted((left, right) => left - right));
    expect(embedding?.sparse_tokens?.toSorted()).toEqual(['disease', 'outbreaks', 'prevention']);
    expect(embedding?.sparse_values).toHaveLength(3);
    const query = await embed(model, ['prevention'], QUERY);
    expect(indices).toContain(query.data[0]?.sparse_indices[0]);
    expect(query.data[0]?.sparse_tokens).toBeUndefined();
  });

  test('says in a header that the model is a local stand-in', async () => {
    const body = { model: 'multilingual-e5-large', inputs: [{ text: 'a' }], parameters: QUERY };
    const { headers } = await answer('POST /embed', { body });
    expect(headers).toEqual({ 'x-emulator-model': 'local stand-in' });
  });

  test('cuts a text that is too long where `truncate` says', async () => {
    const long = `first ${'word '.repeat(2100)}last`;
    const cut = async (truncate: string) => {
      const parameters = { ...PASSAGE, truncate };
      return embed('llama-text-embed-v2', [long, 'first', 'last'], parameters);
    };
    const atEnd = await cut('END');
    expect(atEnd.usage.total_tokens).toBe(2050);
    const [endText, first, last] = atEnd.data.map(({ values }) => values);
    expect(Math.abs(dot(endText, first))).toBeGreaterThan(Math.abs(dot(endText, last)));
    const [startText] = (await cut('START')).data.map(({ values }) => values);
    expect(startText).not.toEqual(endText);
    await expect(cut('NONE')).rejects.toMatchObject({ status: 400 });
  });

  test.each([
    ['text-embed-v9', ['a'], QUERY, 'There is no embed model named text-embed-v9'],
    ['bge-reranker-v2-m3', ['a'], QUERY, 'There is no embed model named bge'],
    [
      'multilingual-e5-large',
      ['a'],
      {},
      'needs the parameter input_type. Send one of query, passage',
    ],
    [
      'multilingual-e5-large',
      ['a'],
      { input_type: 'text' },
      'input_type of multilingual-e5-large cannot be "text"',
    ],
    ['multilingual-e5-large', ['a'], { ...QUERY, dimension: 384 }, 'has no parameter dimension'],
    ['llama-text-embed-v2', ['a'], { ...QUERY, dimension: 100 }, 'cannot be 100'],
    ['pinecone-sparse-english-v0', ['a'], { ...QUERY, return_tokens: 'yes' }, 'Send true or false'],
    ['multilingual-e5-large', [], QUERY, 'has no inputs'],
    ['multilingual-e5-large', Array(97).fill('a'), QUERY, 'The request has 97 inputs'],
    ['multilingual-e5-large', ['a', ' '], QUERY, 'Input 1 has no text'],
  ])('refuses %s %j %j', async (model, texts, parameters, message) => {
    await expect(embed(model, texts, parameters)).rejects.toMatchObject({
      status: 400,
      code: 'INVALID_ARGUMENT',
      message: expect.stringContaining(message),
    });
  });
});

describe('POST /rerank', () => {
  const documents = [
    { id: 'a', text: 'Apples keep the doctor busy elsewhere.' },
    { id: 'b', text: 'Hand washing prevents many infections.' },
    { id: 'c', text: 'Disease prevention begins with clean hands.' },
  ];

  test('puts the documents that share most with the query first', async () => {
    const body = { model: 'bge-reranker-v2-m3', query: 'Disease prevention', documents };
    const { data } = await rerank(body);
    expect(data.map(({ index }) => index)).toEqual([2, 1, 0]);
    expect(data[0]?.document).toEqual(documents[2]);
    for (const { score } of data) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
    expect(await rerank(body)).toEqual({ ...(await rerank(body)), data });
  });

  test('returns positions only, and only the best, when asked to', async () => {
    const body = { model: 'pinecone-rerank-v0', query: 'apples', documents };
    const { data } = await rerank({ ...body, top_n: 1, return_documents: false });
    expect(data).toEqual([{ index: 0, score: expect.any(Number) }]);
  });

  test('scores between 0 and 1 whatever the texts are', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(text, { minLength: 1, maxLength: 5 }),
        async (query, texts) => {
          fc.pre(query.normalize('NFKC').trim() !== '');
          const { data } = await rerank({
            model: 'cohere-rerank-3.5',
            ...{ query, documents: texts.map((body) => ({ body })), rank_fields: ['body'] },
          });
          expect(data).toHaveLength(texts.length);
          expect(data.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
        },
      ),
    );
  });

  test.each([
    [{ model: 'bge-reranker-v9' }, 'There is no rerank model named bge-reranker-v9'],
    [{ documents: [] }, 'has no documents'],
    [{ documents: Array(101).fill({ text: 'a' }) }, 'The request has 101 documents'],
    [{ documents: [{ title: 'a' }] }, 'Document 0 has no text in the field text'],
    [{ rank_fields: ['a', 'b'] }, 'ranks by one field'],
    [{ parameters: { truncate: 'MIDDLE' } }, 'truncate of bge-reranker-v2-m3 cannot be "MIDDLE"'],
    [{ top_n: 0 }, 'top_n is 0'],
    [{ query: ' ' }, 'The query has no text'],
    [{ documents: [{ text: 'word '.repeat(1100) }] }, 'takes 1024 at most'],
  ])('refuses %j', async (change, message) => {
    const body = { model: 'bge-reranker-v2-m3', query: 'prevention', documents, ...change };
    await expect(rerank(body)).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining(message),
    });
  });
});

describe('the models', () => {
  test('are listed whole, by type and by vector type', async () => {
    const names = async (query: object) => {
      const { body } = await answer('GET /models', { query: { ...query } });
      return (body as { models: { model: string }[] }).models.map(({ model }) => model);
    };
    expect(await names({})).toHaveLength(6);
    expect(await names({ type: 'rerank' })).toHaveLength(3);
    expect(await names({ type: 'embed', vector_type: 'sparse' })).toEqual([
      'pinecone-sparse-english-v0',
    ]);
    await expect(names({ type: 'rerank', vector_type: 'dense' })).rejects.toMatchObject({
      status: 404,
    });
  });

  test('are described by name', async () => {
    const describeModel = (name: string) =>
      answer('GET /models/{model_name}', { path: { model_name: name } });
    expect((await describeModel('llama-text-embed-v2')).body).toMatchObject({
      default_dimension: 1024,
      max_batch_size: 96,
    });
    await expect(describeModel('llama-text-embed-v9')).rejects.toMatchObject({
      status: 404,
      code: 'NOT_FOUND',
    });
  });
});
