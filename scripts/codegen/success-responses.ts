import { CodegenError } from './codegen-error.ts';
import { dereference } from './dereference.ts';
import type { SpecOperation } from './list-operations.ts';
import type { Body, OpenApiDocument } from './openapi.ts';

export interface SuccessResponse {
  readonly status: number;
  readonly content: NonNullable<Body['content']>;
}

/** The responses that the spec promises for success, by status. */
export function successResponses(
  document: OpenApiDocument,
  operation: SpecOperation,
): SuccessResponse[] {
  const found = Object.entries(operation.object.responses)
    .filter(([status]) => /^2\d\d$/.test(status))
    .map(([status, response]) => ({
      status: Number(status),
      content: dereference(document, response).content ?? {},
    }));
  if (found.length === 0) {
    throw new CodegenError(
      `${operation.route} has no success response. Expected a status from 200 to 299; got ${Object.keys(operation.object.responses).join(', ')}.`,
    );
  }
  return found;
}
