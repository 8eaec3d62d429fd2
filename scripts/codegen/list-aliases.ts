import { CodegenError } from './codegen-error.ts';
import { dereference } from './dereference.ts';
import { listOperations, type SpecOperation } from './list-operations.ts';
import type { OpenApiDocument } from './openapi.ts';
import { pascalCase } from './pascal-case.ts';
import { renderLiteral } from './render-literal.ts';
import { successResponses } from './success-responses.ts';

/** A readable name for a type that is deep inside `components` or `operations`. */
export interface Alias {
  readonly name: string;
  readonly type: string;
  readonly description: string | undefined;
  /** Where the name comes from, to tell two of the same name apart. */
  readonly origin: string;
}

const EVENT_STREAM = 'text/event-stream';

/** An alias for every schema, and for the bodies of every operation that has some. */
export function listAliases(document: OpenApiDocument, reserved: readonly string[]): Alias[] {
  const aliases = [
    ...schemaAliases(document),
    ...listOperations(document).flatMap((operation) => [
      ...requestAlias(document, operation),
      ...responseAliases(document, operation),
    ]),
  ];
  assertDistinct(aliases, reserved);
  return aliases;
}

function schemaAliases(document: OpenApiDocument): Alias[] {
  return Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => ({
    name: pascalCase(name),
    type: `components['schemas'][${quote(name)}]`,
    description: dereference(document, schema).description,
    origin: `schema ${name}`,
  }));
}

function requestAlias(document: OpenApiDocument, operation: SpecOperation): Alias[] {
  const { requestBody } = operation.object;
  const body = requestBody && dereference(document, requestBody);
  const mediaTypes = Object.keys(body?.content ?? {});
  if (mediaTypes.length === 0) return [];
  const access = `operations[${quote(operation.id)}]['requestBody']`;
  const present = body?.required === true ? access : `NonNullable<${access}>`;
  return [bodyAlias(operation, 'RequestBody', contentTypes(present, mediaTypes))];
}

function responseAliases(document: OpenApiDocument, operation: SpecOperation): Alias[] {
  const bodies: string[] = [];
  const events: string[] = [];
  for (const { status, content } of successResponses(document, operation)) {
    const access = `operations[${quote(operation.id)}]['responses'][${status}]`;
    for (const type of Object.keys(content)) {
      (type === EVENT_STREAM ? events : bodies).push(...contentTypes(access, [type]));
    }
  }
  return [
    ...(bodies.length > 0 ? [bodyAlias(operation, 'ResponseBody', bodies)] : []),
    ...(events.length > 0 ? [bodyAlias(operation, 'ResponseEvent', events)] : []),
  ];
}

function contentTypes(access: string, mediaTypes: readonly string[]): string[] {
  return mediaTypes.map((mediaType) => `${access}['content'][${quote(mediaType)}]`);
}

function bodyAlias(
  operation: SpecOperation,
  role: 'RequestBody' | 'ResponseBody' | 'ResponseEvent',
  types: readonly string[],
): Alias {
  const what = {
    RequestBody: 'Request body of',
    ResponseBody: 'Response body of',
    ResponseEvent: 'One event of the stream that answers',
  }[role];
  const { summary } = operation.object;
  return {
    name: pascalCase(operation.id) + role,
    type: types.join(' | '),
    description: `${what} \`${operation.route}\`${summary ? `: ${summary.trim().replace(/\.$/, '')}` : ''}.`,
    origin: `operation ${operation.id}`,
  };
}

function assertDistinct(aliases: readonly Alias[], reserved: readonly string[]): void {
  const origins = new Map(reserved.map((name) => [name, 'the client itself']));
  for (const { name, origin } of aliases) {
    if (!/^[A-Za-z]/.test(name)) {
      throw new CodegenError(
        `A type cannot be called ${JSON.stringify(name)}, after ${origin}. Rename that in specs/overrides/.`,
      );
    }
    const other = origins.get(name);
    if (other !== undefined) {
      throw new CodegenError(
        `Two types would be called ${name}: ${other} and ${origin}. Rename one in specs/overrides/.`,
      );
    }
    origins.set(name, origin);
  }
}

function quote(text: string): string {
  return renderLiteral(text);
}
