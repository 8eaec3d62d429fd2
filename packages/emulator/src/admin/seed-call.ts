import { answerApiCall } from '../http/answer-api-call.js';
import type { ApiParts } from '../http/api-parts.js';
import { invalidArgument } from '../http/refusals.js';
import { targetOf } from '../http/route-api-call.js';
import { FaultTable } from './fault-table.js';
import { Journal } from './journal.js';
import type { SeedCall } from './seed-emulator.js';

/** Calls the API from within, in the newest version, past the faults and the journal. */
export function createSeedCall(api: ApiParts): SeedCall {
  const parts: ApiParts = { ...api, faults: new FaultTable(() => 0), journal: new Journal(1) };
  return async (path, body) => {
    const { apiKey } = api.services().options;
    const request = new Request(`http://seed.invalid${path}`, {
      method: 'POST',
      body,
      headers: {
        'api-key': apiKey || 'seed',
        'x-pinecone-api-version': api.book.versions.at(-1) ?? '',
      },
    });
    const response = await answerApiCall(
      { request, target: targetOf(request), isRemote: false },
      parts,
    );
    const text = await response.text();
    const answer = text === '' ? {} : JSON.parse(text);
    if (response.ok) return answer;
    const { message } = answer.error ?? answer;
    throw invalidArgument(`The seed was refused at POST ${path}: ${message}`);
  };
}
