import { contractOf, isJsonObject, type JsonObject } from '#specs';
import { bakeDiscriminators } from '../bake-discriminators.ts';
import { CodegenError } from '../codegen-error.ts';
import { dereference } from '../dereference.ts';
import type { SpecInput } from '../generate-clients.ts';
import { listOperations, type SpecOperation } from '../list-operations.ts';
import type { Body, OpenApiDocument, Parameter, Schema } from '../openapi.ts';
import { successResponses } from '../success-responses.ts';

/** What the emulator has to know of one API in one version, in the form of its `ApiContract`. */
export interface ContractTable {
  readonly version: string;
  readonly api: string;
  readonly plane: 'global' | 'index';
  readonly errors: 'nested' | 'rpc';
  readonly operations: readonly JsonObject[];
  readonly schemas: JsonObject;
}

interface ContractParameter extends Parameter {
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly style?: string;
}

/** Reads the table from a spec, without prose. The spec is not changed. */
export function contractTable({ file, document: json }: SpecInput): ContractTable {
  const contract = contractOf(json);
  bakeDiscriminators(contract);
  const document = contract as unknown as OpenApiDocument;
  const operations = listOperations(document);
  const { components } = contract;
  const schemas = isJsonObject(components) ? components['schemas'] : undefined;
  return {
    version: file.version,
    api: file.api,
    plane: (document.servers ?? []).some(({ url }) => url.includes('{')) ? 'index' : 'global',
    errors: errorForm(document, operations),
    operations: operations.map((operation) => operationOf(document, operation)),
    schemas: isJsonObject(schemas) ? schemas : {},
  };
}

function operationOf(document: OpenApiDocument, operation: SpecOperation): JsonObject {
  const { id, method, route, object } = operation;
  const body = object.requestBody && dereference(document, object.requestBody);
  const [success] = successResponses(document, operation);
  return asJson({
    id,
    method,
    path: route.slice(method.length + 1),
    success: success?.status,
    parameters: (object.parameters ?? []).map((parameter) => parameterOf(document, parameter)),
    body: body && bodyOf(body, route),
    responses: Object.fromEntries(
      Object.entries(object.responses).map(([status, response]) => [
        status,
        responseOf(dereference(document, response)),
      ]),
    ),
  });
}

function parameterOf(document: OpenApiDocument, parameter: Parameter) {
  const own: ContractParameter = dereference(document, parameter);
  if ((own.in === 'path' || own.in === 'query') && own.schema && own.style === undefined) {
    return { name: own.name, in: own.in, required: own.required === true, schema: own.schema };
  }
  throw new CodegenError(
    `The emulator reads parameters of the path and the query in their usual style; got ${JSON.stringify(parameter)}.`,
  );
}

function bodyOf({ required = false, content = {} }: Body, route: string) {
  const [only, ...others] = Object.entries(content);
  if (only?.[1].schema && others.length === 0) {
    return { required, mediaType: only[0], schema: only[1].schema };
  }
  throw new CodegenError(
    `${route}: the emulator reads bodies of one media type with a schema; got ${Object.keys(content).join(', ') || 'none'}.`,
  );
}

function responseOf({ content = {} }: Body) {
  const schema = content['application/json']?.schema;
  return schema ? { schema } : {};
}

/** Which of the two bodies an API's errors have, by the fields of the first error that it declares. */
function errorForm(
  document: OpenApiDocument,
  operations: readonly SpecOperation[],
): ContractTable['errors'] {
  const schemas = operations.flatMap(({ object }) =>
    Object.entries(object.responses)
      .filter(([status]) => status.startsWith('4'))
      .map(([, response]) => responseOf(dereference(document, response)).schema),
  );
  const [first] = schemas.filter((schema) => schema !== undefined);
  const { properties = {} } = first ? dereference(document, first) : {};
  if (properties['error']) return 'nested';
  if (properties['code']?.type === 'integer') return 'rpc';
  throw new CodegenError(
    `Unknown form of errors. Expected the field error or an integer code; got ${Object.keys(properties).join(', ') || 'none'}.`,
  );
}

/** Plain data of a parsed spec; members that are undefined are left out. */
function asJson(value: object): JsonObject {
  return JSON.parse(JSON.stringify(value));
}
