import { readEvents } from '@pinecone-versioned/transport';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { minimalRequest } from '../src/cases/request-cases.ts';
import { sampleValue } from '../src/cases/sample-value.ts';
import { schemaVariants } from '../src/cases/schema-variants.ts';
import { contractOperations } from '../src/contract/contract-operations.ts';
import { type Recorder, startRecorder } from '../src/oracles/recorder.ts';
import { schemaOracle } from '../src/oracles/schema-oracle.ts';
import { caseLog } from '../src/report/case-log.ts';
import type { CaseRecord } from '../src/report/case-record.ts';
import { TARGET_KEY } from '../src/targets/target.ts';

const streams = (await contractOperations()).flatMap((operation) =>
  operation.responses.flatMap(({ status, bodies }) =>
    bodies
      .filter(({ wire }) => wire === 'sse')
      .map((body) => ({ title: `${operation.title} ${status}`, operation, status, body })),
  ),
);
const log = caseLog('responses-streams');
let recorder: Recorder;

beforeAll(async () => {
  recorder = await startRecorder();
});

afterAll(async () => {
  log.write();
  await recorder[Symbol.asyncDispose]();
});

test('there are streams', () => {
  expect(streams.length).toBeGreaterThan(0);
});

describe('a raw client hands out every event of a stream as it went over the wire', () => {
  test.each(streams)('$title', async ({ operation, status, body }) => {
    const { document, module, method, path, version, api, id } = operation;
    const context = { document, place: 'event', subject: '', within: [] };
    const oracle = schemaOracle(document, 'open');
    const variants = [
      ...(['minimal', 'full'] as const).map((extent) => ({
        keyword: extent,
        place: 'event',
        label: 'event',
        make: () => sampleValue(body.schema, { document, extent, place: '' }),
      })),
      ...schemaVariants(body.schema, context),
    ].filter(({ make }) => oracle.misfits(body.schema, make()).length === 0);
    const events = variants.map(({ make }) => make());
    const text = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
    const headers = { 'content-type': body.mediaType };
    recorder.answerWith({ status: Number(status), headers, body: `${text}data: [DONE]\n\n` });

    const client = module.createClient({ apiKey: TARGET_KEY, host: recorder.url, maxRetries: 0 });
    const { path: values, query, body: sent } = minimalRequest(operation);
    const init = { params: { path: values, query }, body: sent, parseAs: 'stream' };
    const result = await client[method]?.(path, init);
    const received: unknown[] = [];
    const stream = result?.data as ReadableStream<Uint8Array>;
    for await (const event of readEvents(stream)) received.push(event);
    expect(received).toEqual(events);
    const about = { direction: 'response', version, api, operation: id, target: 'raw' } as const;
    const ending = { status, outcome: 'passed', how: 'decoded', reason: '' } as const;
    log.add(
      variants.map(({ keyword, place, label }): CaseRecord => {
        const name = `${status} ${place} ${keyword}: ${label}`;
        return { ...about, ...ending, keyword, place, name };
      }),
    );
  });
});
