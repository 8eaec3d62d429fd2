import type { ApiContract } from './api-contract.js';
import { SchemaCutter } from './cut-to-schema.js';
import type { RequestValidator } from './request-validator.js';

/** What works by the schemas of one API. */
export interface ApiTools {
  readonly validator: RequestValidator;
  readonly cutter: SchemaCutter;
}

/** The tools of every API, made when they are first used: most runs call few of them. */
export class ContractTools {
  readonly #closed: boolean;
  readonly #tools = new Map<ApiContract, Promise<ApiTools>>();

  /** `closed`: requests may only have fields that their version names. */
  constructor({ closed }: { readonly closed: boolean }) {
    this.#closed = closed;
  }

  for(contract: ApiContract): Promise<ApiTools> {
    const tools = this.#tools.get(contract) ?? createTools(contract, this.#closed);
    this.#tools.set(contract, tools);
    return tools;
  }
}

async function createTools(contract: ApiContract, closed: boolean): Promise<ApiTools> {
  // Loading the validator takes a third of the time of a start, which needs none.
  const { RequestValidator } = await import('./request-validator.js');
  return {
    validator: new RequestValidator(contract, { closed }),
    cutter: new SchemaCutter(contract.schemas),
  };
}
