import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { Pinecone } from 'pinecone-versioned';
import { describe, expect, test } from 'vitest';
import { facadeCall } from '../src/facade/facade-call.ts';
import { facadeName } from '../src/facade/facade-name.ts';
import { everyOperation } from '../src/operations/every-operation.ts';

const FACADE_APIS = /^(db_control|db_data|inference)$/;
const cases = (await everyOperation()).filter(({ api }) => FACADE_APIS.test(api));

function clientOf(url: string, apiVersion: string) {
  // The version is one of those that the facade knows, which is not known when this is compiled.
  const version = apiVersion as 'auto';
  return new Pinecone({ apiKey: 'key', controllerHostUrl: url, apiVersion: version });
}

test('every operation of the facade is one of a spec, and the reverse', () => {
  const ofSpecs = new Set(
    cases.map(({ operation, version }) => `${version} ${facadeName(operation.id)}`),
  );
  const ofFacade = clientOf('http://127.0.0.1:1', 'auto')
    .capabilities()
    .flatMap(({ operation, versions }) => versions.map((version) => `${version} ${operation}`));
  expect([...ofSpecs].sort()).toEqual([...ofFacade].sort());
});

describe('facadeCall', () => {
  test.each(cases)('sends $title to its route', async ({ operation, version, ...each }) => {
    const [status = '200'] = Object.keys(operation.success);
    const script = [{ status: Number(status), json: {} }];
    await using server = await startFaultServer({ script });
    const { params, body } = each.example;
    const pc = clientOf(server.url, version);
    const name = facadeName(operation.id);
    await facadeCall(pc, name, { ...params, body, host: server.url, options: { maxRetries: 0 } });
    const [request, ...more] = server.report();
    expect(more).toEqual([]);
    expect(request?.method).toBe(each.method);
    expect(request?.url.split('?')[0]).toMatch(
      new RegExp(`^${each.path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
    );
    expect(request?.header('x-pinecone-api-version')).toBe(version);
  });
});
