import { loadSpecs, mockDocument } from '@pinecone-versioned/scripts/specs';
import { type PrismMock, startPrism } from './start-prism.ts';

/** Prism mocks of several specs, one server each. */
export interface Mocks extends AsyncDisposable {
  /** Base URL of the mock of an API in a version. */
  urlOf(version: string, api: string): string;
}

/** Starts a mock for every spec that `wanted` picks; all of them stop together. */
export async function startMocks(
  specsFolder: string,
  wanted: (spec: { version: string; api: string }) => boolean = () => true,
): Promise<Mocks> {
  const mocks = new Map<string, PrismMock>();
  const specs = loadSpecs(specsFolder).filter(({ file }) => wanted(file));
  for (const { file, document } of specs) {
    mocks.set(`${file.version}/${file.api}`, await startPrism(mockDocument(document)));
  }
  return {
    urlOf(version, api) {
      const mock = mocks.get(`${version}/${api}`);
      if (!mock) throw new Error(`No mock of ${api} in ${version} is running.`);
      return mock.url;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([...mocks.values()].map((mock) => mock[Symbol.asyncDispose]()));
    },
  };
}
