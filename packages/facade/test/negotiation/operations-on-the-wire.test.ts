import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config/read-config.js';
import { clientEngine } from '../../src/engine/client-engine.js';
import { PineconeOperationNotInVersionError } from '../../src/errors/index.js';
import { registry } from '../../src/generated/registry.js';
import { VERSIONS } from '../../src/generated/versions.js';
import { capabilities } from '../../src/negotiation/capabilities.js';
import { operationIn } from '../../src/negotiation/operation-in.js';
import type { RegistryOperation } from '../../src/negotiation/registry-types.js';

const entries = Object.entries(registry).flatMap(([api, operations]) =>
  operations.map((entry: RegistryOperation) => ({ api, entry })),
);

const cases = VERSIONS.flatMap((version) =>
  capabilities().map(({ operation: name, versions }, index) => {
    const { api = '', entry } = entries[index] ?? {};
    if (entry?.id !== name) throw new Error(`Expected ${name}.`);
    return { version, name, api, entry, versions, route: routeOf(entry, version) };
  }),
);

function routeOf(entry: RegistryOperation, version: string): string | undefined {
  const operation = operationIn(entry, version);
  return operation && `${operation.method} ${operation.path}`;
}

/** Just enough of a request for the operation to be sent. */
function inputOf({ name, route = 'GET /' }: (typeof cases)[number]) {
  const names = [...route.matchAll(/\{(\w+)\}/g)].map(([, key]) => [key, 'x']);
  const body = name === 'upsertRecords' ? [{ _id: 'a' }] : {};
  return { path: Object.fromEntries(names), ...(/^(POST|PATCH)/.test(route) && { body }) };
}

function callAt(url: string, each: (typeof cases)[number]) {
  const { entry: operation, version: apiVersion } = each;
  const engine = clientEngine(
    readConfig({ apiKey: 'key', controllerHostUrl: url, apiVersion, validate: false }, {}),
  );
  const target = each.api === 'dbData' ? { target: { host: url } } : {};
  return engine.call({ operation, input: inputOf(each), ...target });
}

test.each(cases.filter(({ route }) => route !== undefined))(
  '$name goes to the route of $version with its header',
  async (each) => {
    await using server = await startFaultServer({ script: [{ json: {} }] });
    await callAt(server.url, each).asResponse();
    const [request] = server.report();
    expect(`${request?.method} ${request?.url}`).toBe(each.route?.replaceAll(/\{\w+\}/g, 'x'));
    expect(request?.header('x-pinecone-api-version')).toBe(each.version);
    expect(request?.header('api-key')).toBe('key');
  },
);

test.each(cases.filter(({ route }) => route === undefined))(
  '$name is refused by a client pinned to $version, and nothing is sent',
  async (each) => {
    await using server = await startFaultServer({ script: [{ json: {} }] });
    const error = await callAt(server.url, each).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PineconeOperationNotInVersionError);
    expect(error).toMatchObject({
      operation: each.name,
      pinned: each.version,
      availableIn: each.versions,
    });
    expect(server.report()).toEqual([]);
  },
);
