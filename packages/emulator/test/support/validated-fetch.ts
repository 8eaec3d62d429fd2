import type { Plane } from '../../src/contract/api-contract.js';
import { ContractBook } from '../../src/contract/contract-book.js';
import { contracts } from '../../src/generated/contracts.js';
import { responseMisfit } from './response-check.js';

const book = new ContractBook(contracts);
const INDEX_HOST = /^\/__index\/[^/]*/;

/**
 * A `fetch` that holds each answer of the emulator's API to the contract of the version that was asked for: status,
 * body, and nothing that the version does not name. Rejects when an answer does not fit. What is below
 * `/__emulator/`, and answers that a fault made on purpose, are not for it.
 */
export function validatedFetch(inner: typeof fetch): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { method, url } = request;
    const asked = request.headers.get('x-pinecone-api-version') ?? book.versions[0] ?? '';
    const response = await inner(request);
    const { pathname } = new URL(url);
    if (pathname.startsWith('/__emulator/') || method === 'HEAD' || method === 'OPTIONS') {
      return response;
    }
    const problem = await misfitOf(response.clone(), { asked, method, pathname });
    if (problem === undefined) return response;
    throw new Error(`${method} ${pathname} (${asked}) -> ${response.status}: ${problem}`);
  };
}

interface Exchange {
  readonly asked: string;
  readonly method: string;
  readonly pathname: string;
}

async function misfitOf(response: Response, exchange: Exchange): Promise<string | undefined> {
  const { asked, method, pathname } = exchange;
  const plane: Plane = INDEX_HOST.test(pathname) ? 'index' : 'global';
  const path = pathname.replace(INDEX_HOST, '');
  const isKnown = book.versions.includes(asked);
  // The refusal of an unknown version has a code of its own, which only an open enum takes.
  const version = isKnown ? asked : (book.versions.at(-1) ?? '');
  const match = isDecodable(path) && book.match(plane, version, { method, path });
  const route = match && match.kind === 'found' && isKnown ? match.route : undefined;
  const contract =
    route?.contract ?? contracts.find((own) => own.plane === plane && own.version === version);
  if (!contract) return 'There is no contract for it.';
  const echoed = response.headers.get('x-pinecone-api-version');
  if (response.ok && echoed !== version) return `The answer says it is in version ${echoed}.`;
  return responseMisfit(contract, route?.operation, {
    status: response.status,
    text: await response.text(),
  });
}

function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}
