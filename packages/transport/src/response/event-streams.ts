import { headerOf } from '../call-facts.js';
import type { CallState } from '../call-state.js';
import { aborted, brokenOff, failure, timedOut } from '../failures.js';
import type { StreamSupport } from '../wire-support.js';
import { guardStream } from './guard-stream.js';
import { withBody } from './with-body.js';

const EVENT_STREAM = 'text/event-stream';

/** Support for answers that arrive as `text/event-stream`. */
export const eventStreams: StreamSupport = {
  isStream: (response, { parseAs }) =>
    parseAs === 'stream' || (parseAs === 'json' && isEventStream(response)),

  open(response, call) {
    const problem = streamProblem(response, call);
    const { body } = response;
    if (problem) {
      body?.cancel().catch(() => {});
      throw problem;
    }
    if (!body) return response;
    const guarded = guardStream(body, {
      clock: call.clock,
      idleLimitMs: call.streamIdleTimeout,
      signal: call.signal,
      failureOf: ({ kind, cause }) => {
        if (kind === 'aborted') return aborted(call).error;
        return kind === 'broken'
          ? brokenOff(call, response, cause).error
          : timedOut(call, 'idle', response, 'streamed nothing').error;
      },
    });
    return withBody(response, guarded);
  },
};

function isEventStream({ headers }: Response): boolean {
  return headers.get('content-type')?.toLowerCase().startsWith(EVENT_STREAM) ?? false;
}

/** Why a success cannot be taken as the caller wanted it: a stream where none was asked for, or the reverse. */
function streamProblem(response: Response, call: CallState): Error | undefined {
  const isPromised = call.operation.success[response.status]?.includes(EVENT_STREAM);
  const isWanted = call.parseAs === 'stream';
  if (isWanted && (isEventStream(response) || !isPromised)) return undefined;
  const contentType = headerOf(call, response, 'content-type');
  const [code, advice] = isWanted
    ? (['NOT_A_STREAM', 'Ask for a stream in the body, or leave out `parseAs`.'] as const)
    : (['UNEXPECTED_STREAM', "Pass `parseAs: 'stream'` and use `readEvents`."] as const);
  const what = `was answered with ${contentType ?? 'no content type'}. ${advice}`;
  return failure(call, { name: 'ResponseError', code, what, response, contentType }).error;
}
