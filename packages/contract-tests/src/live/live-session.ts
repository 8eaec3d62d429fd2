import type { Clock } from '@pinecone-versioned/transport';
import type { ContractOperation } from '../contract/contract-operation.ts';
import { isMembers, type Members } from '../facade/wire-arguments.ts';
import type { CaseRecord } from '../report/case-record.ts';
import { capturedFetch } from '../served/captured-fetch.ts';
import { runServedCall, type ServedCall, servedSkip } from '../served/run-served-call.ts';
import type { Target } from '../targets/target.ts';
import { type LiveFacts, learn } from './live-facts.ts';
import { liveRequest } from './live-request.ts';

/** What stands in the report for the live service. */
export const SERVER = 'live';

/** The service makes an index, and lets a write be read, in seconds as a rule. */
const PATIENCE_MS = 5 * 60 * 1000;
const PAUSE_MS = 2_000;

/** Says of an answer whether what was waited for is there. */
export type IsThere = (wire: Members) => boolean;

/** What a session is made of. */
export interface LiveSessionParts {
  /** Makes a client that sends by a fetch. */
  readonly makeClient: (fetch: typeof globalThis.fetch) => Target;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** Where operations of APIs with a server of their own are. */
  readonly url: string;
  readonly facts: LiveFacts;
}

/** Calls of the live service by one client in one version, each with what the ones before have told. */
export class LiveSession {
  readonly client: Target;
  readonly #captured;
  readonly #parts: LiveSessionParts;
  #facts: LiveFacts;

  constructor(parts: LiveSessionParts) {
    this.#captured = capturedFetch(parts.fetch);
    this.client = parts.makeClient(this.#captured.fetch);
    this.#parts = parts;
    this.#facts = parts.facts;
  }

  /** Calls an operation, or says why not. */
  async call(operation: ContractOperation): Promise<CaseRecord> {
    const made = liveRequest(operation, this.#facts);
    const call = this.#callOf(operation);
    if ('skip' in made) return servedSkip(call, made.skip);
    const { record, wire } = await runServedCall(call, { name: 'live call', ...made });
    this.#facts = learn(operation, wire, this.#facts);
    return record;
  }

  /** Calls an operation again and again, until its answer shows what is waited for; says what is wrong when it never does. */
  async wait(operation: ContractOperation, isThere: IsThere): Promise<string | undefined> {
    const { clock } = this.#parts;
    const end = clock.now() + PATIENCE_MS;
    for (;;) {
      const made = liveRequest(operation, this.#facts);
      if ('skip' in made) return made.skip;
      const { record, wire } = await runServedCall(this.#callOf(operation), { name: '', ...made });
      if (isMembers(wire) && isThere(wire)) {
        this.#facts = learn(operation, wire, this.#facts);
        return undefined;
      }
      if (clock.now() > end) {
        const last = record.reason || JSON.stringify(wire);
        return `${operation.id} never showed what was waited for; at last: ${last}`;
      }
      await clock.sleep(PAUSE_MS);
    }
  }

  #callOf(operation: ContractOperation): ServedCall {
    return {
      operation,
      client: this.client,
      captured: this.#captured,
      url: operation.api === 'db_data' ? (this.#facts.host ?? '') : this.#parts.url,
      server: SERVER,
      mayDrift: true,
    };
  }
}
