import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { describe, expect, test } from 'vitest';
import { successAnswer } from '../src/cases/success-answer.ts';
import { contractOperations } from '../src/contract/contract-operations.ts';
import { facadeCall } from '../src/facade/facade-call.ts';
import { facadeOperations } from '../src/negotiation/facade-operations.ts';
import { startIdleServer } from '../src/negotiation/idle-server.ts';
import { negotiatingClient } from '../src/negotiation/negotiating-client.ts';
import { requestWith } from '../src/negotiation/request-with.ts';
import { type VersionedFieldCase, versionedFields } from '../src/negotiation/versioned-fields.ts';
import { camelCase } from '../src/oracles/facade-form.ts';

const operations = facadeOperations(await contractOperations());
const fields = operations.flatMap(versionedFields);
const titled = fields.map(
  (each) => [`${each.operation.name} ${each.path.join('.')}`, each] as const,
);

/** The least request with a field, with the names of the wire or with those of the facade. */
function requestsWith({ operation, path, having }: VersionedFieldCase) {
  const contract = operation.in.get(having[0] ?? '');
  if (!contract) throw new Error(`No version of ${operation.name} has ${path.join('.')}.`);
  const request = requestWith(contract, path);
  const inCamelCase = renamed(request);
  const [, ...steps] = path;
  return {
    contract,
    spellings: [
      { request, field: steps.join('.') },
      { request: inCamelCase as typeof request, field: steps.map(camelCase).join('.') },
    ],
  };
}

/** Names every member in camelCase; none of these requests has keys of the user. */
function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [camelCase(name), renamed(member)]),
  );
}

/** The value at a path of the wire in what a request carried. */
function carried(
  path: readonly string[],
  request: { readonly url: string; readonly text: string },
) {
  const [place, ...steps] = path;
  if (place === 'query') {
    return new URL(request.url, 'http://localhost').searchParams.get(steps[0] ?? '') ?? undefined;
  }
  return steps.reduce<unknown>(
    (value, step) => (value as Readonly<Record<string, unknown>> | undefined)?.[step],
    JSON.parse(request.text),
  );
}

test('some fields belong to some versions only', () => {
  expect(fields.length).toBeGreaterThan(0);
});

describe.each(titled)('%s', (_, each) => {
  const { operation, path, having } = each;
  const { contract, spellings } = requestsWith(each);
  const lacking = [...operation.in.keys()].filter((version) => !having.includes(version));

  test.each(['auto', 'minimum'])(
    'is reason enough for a version that has it, with %s',
    async (mode) => {
      for (const { request } of spellings) {
        await using server = await startFaultServer({ script: [successAnswer(contract)] });
        const pc = negotiatingClient(server.url, { apiVersion: mode });
        await facadeCall(pc, operation.name, { ...request, host: server.url });
        const [sent, ...more] = server.report();
        expect(more).toEqual([]);
        const wanted = mode === 'auto' ? having.at(-1) : having[0];
        expect(sent?.header('x-pinecone-api-version')).toBe(wanted);
        expect(sent && carried(path, sent)).not.toBeUndefined();
      }
    },
  );

  test.each(lacking)(
    'is refused by a client pinned to %s, before anything is sent',
    async (version) => {
      await using server = await startIdleServer();
      for (const { request, field } of spellings) {
        const pc = negotiatingClient(server.url, { apiVersion: version });
        const call = facadeCall(pc, operation.name, { ...request, host: server.url });
        await expect(call).rejects.toMatchObject({
          name: 'PineconeFieldNotInVersionError',
          code: 'FIELD_NOT_IN_VERSION',
          field,
          version,
          availableIn: having,
          attempts: [],
        });
      }
      expect(server.connections()).toBe(0);
    },
  );

  test('is not dropped for the sake of a server that rejects the version', async () => {
    const rejection = { status: 400, json: { code: 'UNSUPPORTED_API_VERSION', message: 'No.' } };
    await using server = await startFaultServer({ script: [rejection] });
    const pc = negotiatingClient(server.url, { apiVersion: 'auto' });
    const [{ request } = { request: {} }] = spellings;
    const call = facadeCall(pc, operation.name, { ...request, host: server.url });
    await expect(call).rejects.toMatchObject({ status: 400, code: 'UNSUPPORTED_API_VERSION' });
    const sent = server.report().map((seen) => seen.header('x-pinecone-api-version'));
    expect(sent).toEqual(having.toReversed());
  });
});
