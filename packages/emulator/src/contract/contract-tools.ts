import type { ApiContract } from './api-contract.js';
import { SchemaCutter } from './cut-to-schema.js';
import { RequestValidator } from './request-validator.js';

/** What works by the schemas of one API. */
export interface ApiTools {
  readonly validator: RequestValidator;
  readonly cutter: SchemaCutter;
}

/** The tools of every API, made when they are first used: most runs call few of them. */
export class ContractTools {
  readonly #closed: boolean;
  readonly #tools = new Map<ApiContract, ApiTools>();

  /** `closed`: requests may only have fields that their version names. */
  constructor({ closed }: { readonly closed: boolean }) {
    this.#closed = closed;
  }

  for(contract: ApiContract): ApiTools {
    const known = this.#tools.get(contract);
    if (known) return known;
    const tools = {
      validator: new RequestValidator(contract, { closed: this.#closed }),
      cutter: new SchemaCutter(contract.schemas),
    };
    this.#tools.set(contract, tools);
    return tools;
  }
}
