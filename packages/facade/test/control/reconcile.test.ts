import { type FaultStep, startFaultServer } from '@pinecone-versioned/transport/testing';
import { describe, expect, test } from 'vitest';
import { PineconeConflictError, PineconeInternalServerError } from '../../src/errors/index.js';
import { clientAt } from '../engine/helpers/client-at.js';

const SPEC = { serverless: { cloud: 'aws', region: 'us-east-1' } } as const;
const CREATE = {
  name: 'docs',
  dimension: 2,
  metric: 'cosine',
  spec: SPEC,
  tags: { team_id: 'a' },
} as const;
const FOUND = {
  name: 'docs',
  dimension: 2,
  metric: 'cosine',
  vector_type: 'dense',
  host: 'docs-1.svc.example.pinecone.io',
  deletion_protection: 'disabled',
  tags: { team_id: 'a' },
  spec: { serverless: { cloud: 'aws', region: 'us-east-1', read_capacity: { mode: 'OnDemand' } } },
  status: { ready: false, state: 'Initializing' },
};
const conflict: FaultStep = {
  status: 409,
  json: { error: { code: 'ALREADY_EXISTS', message: 'It exists.' }, status: 409 },
};
const broken: FaultStep = {
  status: 500,
  json: { error: { code: 'UNKNOWN', message: 'Something broke.' }, status: 500 },
};
const missing: FaultStep = {
  status: 404,
  json: { error: { code: 'NOT_FOUND', message: 'No such index.' }, status: 404 },
};

function sent(server: { report(): readonly { method?: string; url?: string }[] }): string[] {
  return server.report().map(({ method, url }) => `${method} ${url}`);
}

describe('reconcile', () => {
  test.each([
    ['a conflict', conflict],
    ['a failure of the server', broken],
    ['a lost answer', { reset: 'before-headers' } satisfies FaultStep],
  ])('%s resolves to the index that is there, when it is as asked for', async (_, step) => {
    await using server = await startFaultServer({ script: [step, { json: FOUND }] });
    const { pc } = clientAt(server);
    const { data, response } = await pc.createIndex({ ...CREATE, reconcile: true }).withResponse();
    expect(data.host).toBe('docs-1.svc.example.pinecone.io');
    expect(response.status).toBe(200);
    expect(sent(server)).toEqual(['POST /indexes', 'GET /indexes/docs']);
    expect(JSON.parse(server.report()[0]?.text ?? '')).toEqual(CREATE);
  });

  test('what is asked to be empty may be left out of what is there', async () => {
    const { tags: _, ...found } = FOUND;
    await using server = await startFaultServer({ script: [conflict, { json: found }] });
    const { pc } = clientAt(server);
    const index = await pc.createIndex({ ...CREATE, tags: {}, reconcile: true });
    expect(index.host).toBe('docs-1.svc.example.pinecone.io');
  });

  test.each([
    ['another dimension', { ...FOUND, dimension: 3 }],
    ['another region', { ...FOUND, spec: { serverless: { cloud: 'aws', region: 'eu-west-1' } } }],
    ['another kind of index', { ...FOUND, spec: { pod: { environment: 'us-east1-gcp' } } }],
    ['a tag missing', { ...FOUND, tags: {} }],
  ])('%s is a conflict', async (_, json) => {
    await using server = await startFaultServer({ script: [conflict, { json }] });
    const { pc } = clientAt(server);
    await expect(pc.createIndex({ ...CREATE, reconcile: true })).rejects.toThrow(
      PineconeConflictError,
    );
  });

  test('what was not created fails as it failed', async () => {
    await using server = await startFaultServer({ script: [broken, missing] });
    const { pc } = clientAt(server);
    await expect(pc.createIndex({ ...CREATE, reconcile: true })).rejects.toThrow(
      PineconeInternalServerError,
    );
    expect(sent(server)).toEqual(['POST /indexes', 'GET /indexes/docs']);
  });

  test('nothing is looked at unless it is asked for', async () => {
    await using server = await startFaultServer({ script: [conflict] });
    const { pc } = clientAt(server);
    await expect(pc.createIndex(CREATE)).rejects.toThrow(PineconeConflictError);
    expect(sent(server)).toEqual(['POST /indexes']);
  });

  test('an index for a model is compared where its description has the settings', async () => {
    const embed = { model: 'multilingual-e5-large', fieldMap: { text: 'my_text' } };
    const found = {
      ...FOUND,
      embed: { ...embed, field_map: { text: 'my_text' }, metric: 'cosine' },
    };
    await using server = await startFaultServer({
      script: [conflict, { json: found }, conflict, { json: found }],
    });
    const { pc } = clientAt(server);
    const wanted = {
      name: 'docs',
      cloud: 'aws',
      region: 'us-east-1',
      embed,
      reconcile: true,
    } as const;
    expect((await pc.createIndexForModel(wanted)).name).toBe('docs');
    await expect(pc.createIndexForModel({ ...wanted, region: 'eu-west-1' })).rejects.toThrow(
      PineconeConflictError,
    );
  });
});
