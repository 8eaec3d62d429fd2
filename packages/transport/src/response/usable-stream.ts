import { ResponseError } from '../errors/response-error.js';
import type { ErrorContext } from '../errors/transport-error.js';
import type { Operation } from '../operation.js';

const EVENT_STREAM = 'text/event-stream';

export function isEventStream({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith(EVENT_STREAM) ?? false;
}

/** Why a success cannot be taken as the caller wanted it: a stream where none was asked for, or the reverse. */
export function streamProblem(
  response: Response,
  { operation, isWanted }: { readonly operation: Operation; readonly isWanted: boolean },
  context: ErrorContext,
): ResponseError | undefined {
  const isPromised = operation.success[response.status]?.includes(EVENT_STREAM);
  if (isWanted && (isEventStream(response) || !isPromised)) return undefined;
  const contentType = response.headers.get('content-type') ?? undefined;
  const where = `${context.method} ${context.path} was answered with ${contentType ?? 'no content type'}`;
  const [code, message] = isWanted
    ? ([
        'NOT_A_STREAM',
        `${where}. Ask for a stream in the body, or leave out \`parseAs\`.`,
      ] as const)
    : ([
        'UNEXPECTED_STREAM',
        `${where}. Pass \`parseAs: 'stream'\` and use \`readEvents\`.`,
      ] as const);
  return new ResponseError(code, message, { ...context, contentType });
}
