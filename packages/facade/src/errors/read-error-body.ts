/** What the body of an error response says; undefined where it is not of a known shape. */
export interface ErrorBody {
  readonly message: string | undefined;
  readonly code: string | number | undefined;
  readonly details: unknown;
}

/** Reads both shapes of the API: `{error: {code, message, details}, status}` and `{code, message, details}`. */
export function readErrorBody(body: unknown): ErrorBody {
  const outer = membersOf(body) ?? {};
  const { message, code, details } = membersOf(outer['error']) ?? outer;
  return {
    message: textOf(message) ?? textOf(outer['message']) ?? textOf(body),
    code: typeof code === 'number' ? code : textOf(code),
    details,
  };
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
