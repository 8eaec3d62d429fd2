import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { ApiContract } from './api-contract.js';
import { float32ArrayKeyword } from './float32-array-keyword.js';
import { requestSchema, SCHEMAS_ID } from './request-schema.js';
import type { Schema } from './schema.js';
import { describeMisfit, type Misfit } from './schema-misfit.js';

/** Why a value is refused; undefined when it fits. */
export type Check = (value: unknown, what: string) => Misfit | undefined;

/** Checks what requests of one API bring, by its schemas. Each check is compiled when it is first used. */
export class RequestValidator {
  readonly #contract: Pick<ApiContract, 'schemas'>;
  readonly #closed: boolean;
  readonly #checks = new Map<Schema, Check>();
  #ajv: Ajv | undefined;

  /** `closed`: fields that the contract does not name are refused. */
  constructor(contract: Pick<ApiContract, 'schemas'>, { closed }: { readonly closed: boolean }) {
    this.#contract = contract;
    this.#closed = closed;
  }

  checkFor(schema: Schema): Check {
    const known = this.#checks.get(schema);
    if (known) return known;
    this.#ajv ??= this.#createAjv();
    const validate = this.#ajv.compile(requestSchema(schema, { closed: this.#closed }));
    const check = checkBy(validate);
    this.#checks.set(schema, check);
    return check;
  }

  #createAjv(): Ajv {
    // The specs use keywords beside types they say nothing about, which strict mode refuses.
    const ajv = new Ajv({ strict: false, logger: false });
    addFormats.default(ajv);
    // The format that comes with ajv takes every whole number.
    ajv.addFormat('int64', { type: 'number', validate: isInt64 });
    ajv.addKeyword(float32ArrayKeyword);
    const closed = this.#closed;
    const schemas = Object.entries(this.#contract.schemas).map(([name, schema]) => [
      name,
      requestSchema(schema, { closed }),
    ]);
    ajv.addSchema({ components: { schemas: Object.fromEntries(schemas) } }, SCHEMAS_ID);
    return ajv;
  }
}

function isInt64(value: number): boolean {
  return Number.isInteger(value) && value >= -(2 ** 63) && value < 2 ** 63;
}

function checkBy(validate: ValidateFunction): Check {
  return (value, what) =>
    validate(value) ? undefined : describeMisfit(validate.errors ?? [], what);
}
