import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config/read-config.js';
import { Engine } from '../../src/engine/engine.js';
import { PineconeOperationNotInVersionError } from '../../src/errors/index.js';
import { registry, VERSIONS } from '../../src/generated/registry.js';
import type { OperationName } from '../../src/negotiation/choose-versions.js';
import type { RegistryOperation } from '../../src/negotiation/registry-types.js';

const names = Object.keys(registry) as OperationName[];
const routesOf = (name: OperationName): RegistryOperation['routes'] => registry[name].routes;
const cases = VERSIONS.flatMap((version) => names.map((name) => ({ version, name })));

/** Just enough of a request for the operation to be sent. */
function inputOf(name: OperationName) {
  const { path = {}, body }: RegistryOperation['fields'] = registry[name].fields;
  return {
    path: Object.fromEntries(Object.keys(path).map((key) => [key, 'x'])),
    ...(body && { body: name === 'upsertRecords' ? [{ _id: 'a' }] : {} }),
  };
}

function callAt(url: string, name: OperationName, apiVersion: (typeof VERSIONS)[number]) {
  const engine = new Engine(readConfig({ apiKey: 'key', controllerHostUrl: url, apiVersion }, {}));
  const target = registry[name].api === 'dbData' ? { target: { host: url } } : {};
  return engine.call({ operation: name, input: inputOf(name), ...target });
}

test.each(cases.filter(({ version, name }) => version in routesOf(name)))(
  '$name goes to the route of $version with its header',
  async ({ version, name }) => {
    await using server = await startFaultServer({ script: [{ json: {} }] });
    await callAt(server.url, name, version).asResponse();
    const [request] = server.report();
    const route = routesOf(name)[version]?.replaceAll(/\{\w+\}/g, 'x');
    expect(`${request?.method} ${request?.url}`).toBe(route);
    expect(request?.header('x-pinecone-api-version')).toBe(version);
    expect(request?.header('api-key')).toBe('key');
  },
);

test.each(cases.filter(({ version, name }) => !(version in routesOf(name))))(
  '$name is refused by a client pinned to $version, and nothing is sent',
  async (each) => {
    const { version, name } = each;
    await using server = await startFaultServer({ script: [{ json: {} }] });
    const error = await callAt(server.url, name, version).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PineconeOperationNotInVersionError);
    expect(error).toMatchObject({
      operation: name,
      pinned: version,
      availableIn: Object.keys(routesOf(name)),
    });
    expect(server.report()).toEqual([]);
  },
);
