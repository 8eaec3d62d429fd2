import {
  type Json,
  type JsonObject,
  loadSpecs,
  specsFolder,
} from '@pinecone-versioned/scripts/specs';
import { facadeName } from '../facade/facade-name.ts';
import { importClient } from '../operations/client-module.ts';
import type {
  ContractBody,
  ContractOperation,
  ContractParameter,
  ContractResponse,
} from './contract-operation.ts';
import { credentialHeaders } from './credential-headers.ts';
import { dereference, type Schema } from './schema.ts';

/** APIs whose operations the facade has methods for. */
const FACADE_APIS = /^(db_control|db_data|inference)$/;
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

interface SpecMedia {
  readonly schema?: Schema;
  readonly 'x-wire'?: 'ndjson' | 'sse';
  readonly example?: Json;
  readonly examples?: Readonly<Record<string, { readonly value?: Json }>>;
}

interface SpecOperation {
  readonly operationId: string;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly Partial<ContractParameter>[];
  readonly requestBody?: { readonly required?: boolean; readonly content?: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

type Content = Readonly<Record<string, SpecMedia>>;

/** Every operation of every vendored version, read from the specs with their overrides. */
export async function contractOperations(folder = specsFolder): Promise<ContractOperation[]> {
  const operations: ContractOperation[] = [];
  for (const { file, document } of loadSpecs(folder)) {
    const module = await importClient(file.version, file.api);
    const paths = document['paths'] as unknown as Record<string, Record<string, SpecOperation>>;
    for (const [path, item] of Object.entries(paths)) {
      for (const [key, operation] of Object.entries(item)) {
        if (!METHODS.includes(key)) continue;
        const method = key.toUpperCase();
        const entry = module.table.operations[`${method} ${path}`];
        if (!entry) throw new Error(`The client of ${file.name} has no ${method} ${path}.`);
        const title = `${file.version} ${file.api} ${operation.operationId}`;
        const facade = FACADE_APIS.test(file.api) ? facadeName(operation.operationId) : undefined;
        const { version, api } = file;
        const place = { title, version, api, method, path, document, module, entry, facade };
        operations.push({ ...place, ...described(document, operation) });
      }
    }
  }
  return operations;
}

function described(document: JsonObject, operation: SpecOperation) {
  const { operationId: id, parameters = [], requestBody, responses } = operation;
  const body = requestBody && dereference(document, requestBody);
  const [request] = bodiesOf(body?.content);
  return {
    id,
    credentials: credentialHeaders(document, operation),
    parameters: parameters.map((given) => parameterOf(document, given)),
    request: request && { ...request, required: body?.required === true },
    responses: Object.entries(responses).map(([status, given]): ContractResponse => {
      return { status, bodies: bodiesOf(dereference(document, given).content) };
    }),
  };
}

function parameterOf(document: JsonObject, given: Partial<ContractParameter>): ContractParameter {
  const {
    name = '',
    in: place = 'query',
    required = false,
    schema = {},
  } = dereference(document, given);
  return { name, in: place, required, schema };
}

function bodiesOf(content: Content = {}): ContractBody[] {
  return Object.entries(content).map(([mediaType, media]) => {
    const { schema = {}, example, examples = {}, 'x-wire': wire } = media;
    const named = Object.entries(examples).flatMap(([name, { value }]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    return {
      mediaType,
      schema,
      ...(wire && { wire }),
      examples: {
        ...(example !== undefined && { example }),
        ...Object.fromEntries(named),
      },
    };
  });
}
