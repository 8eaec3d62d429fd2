import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { describe, expect, test } from 'vitest';
import { dropUnreachedCode, withoutUnreachedCode } from '../../build/drop-unreached-code.ts';
import { repositoryRoot } from '../../lib/repository-root.ts';

const module = path.join(
  repositoryRoot,
  'packages/transport/node_modules/openapi-fetch/dist/index.mjs',
);
const code = readFileSync(module, 'utf8');

interface Reduced {
  default(options: object): {
    request(method: string, path: string, init: object): Promise<{ data: unknown }>;
    use(middleware: object): void;
  };
}

describe('openapi-fetch without what the transport never reaches', () => {
  const reduced = withoutUnreachedCode(code);

  test('lacks it, and keeps the numbers of all lines', () => {
    expect(reduced.split('\n')).toHaveLength(code.split('\n').length);
    expect(reduced).toContain('async function coreFetch(');
    for (const gone of [
      'function querySerializer(',
      'new URLSearchParams',
      'process.versions',
      'requestInitExt',
    ])
      expect([code.includes(gone), reduced.includes(gone)]).toEqual([true, false]);
    expect(reduced).not.toMatch(/^ {4}(GET|TRACE)\(/m);
  });

  test('still sends a request that brings its serializers, through middleware', async () => {
    const text = `data:text/javascript;base64,${Buffer.from(reduced).toString('base64')}`;
    const { default: createClient } = (await import(text)) as Reduced;
    const seen: unknown[] = [];
    const { request, use } = createClient({
      baseUrl: 'https://api.pinecone.io',
      querySerializer: () => 'q=1',
      pathSerializer: (template: string, { name }: { name: string }) =>
        template.replace('{name}', name),
      fetch: async (sent: Request) => {
        seen.push(sent.method, sent.url, await sent.text());
        return Response.json({ done: true });
      },
    });
    use({ onRequest: ({ schemaPath }: { schemaPath: string }) => void seen.push(schemaPath) });
    const init = {
      params: { path: { name: 'x' } },
      body: 7,
      bodySerializer: (n: number) => `${n}`,
    };
    const { data } = await request('POST', '/indexes/{name}', init);
    expect(data).toEqual({ done: true });
    expect(seen).toEqual(['/indexes/{name}', 'POST', 'https://api.pinecone.io/indexes/x?q=1', '7']);
  });
});

describe('the build fails', () => {
  test.each([
    ['function defaultPathSerializer(', 'function pathSerializer('],
    ['const supportsRequestInitExt =', 'const supportsInit ='],
    ['    TRACE(url', '    CONNECT(url'],
    ['if (localBaseUrl) {', 'if (ownBaseUrl) {'],
  ])('when "%s" is gone', (before, after) => {
    expect(code).toContain(before);
    const name = /\w+(?= =|\()|\w+(?=\) \{)/.exec(before)?.[0];
    expect(() => withoutUnreachedCode(code.replace(before, after))).toThrow(`\`${name}\``);
  });

  test('when something else stands in for a missing serializer', () => {
    const other = code.replace('|| defaultPathSerializer', '|| otherSerializer');
    expect(() => withoutUnreachedCode(other)).toThrow('`|| defaultPathSerializer`');
  });

  test('when a name to drop is there twice', () => {
    const twice = `${code}\nfunction createQuerySerializer() {}`;
    expect(() => withoutUnreachedCode(twice)).toThrow('but has 2');
  });

  test('when openapi-fetch is not in the bundle', async () => {
    const entry = { name: 'entry', resolveId: (id: string) => id, load: () => 'export {};' };
    const build = await rolldown({ input: 'entry', plugins: [entry, dropUnreachedCode()] });
    await expect(build.generate()).rejects.toThrow('No module matches');
    await build.close();
  });
});
