import type { Mutant } from '../mutant.ts';
import { tests } from './selections.ts';

/** Faults in how answers are read that arrive event by event. */
export const streamMutants: readonly Mutant[] = [
  {
    name: 'take the end of a stream for an event',
    file: 'transport/src/response/server-sent-events.ts',
    find: "if (data === '[DONE]') return;",
    replace: '',
    tests: [tests.streamed],
  },
  {
    name: 'lose an event that nothing follows',
    file: 'transport/src/response/server-sent-events.ts',
    find: 'if (line) yield line;',
    replace: '',
    tests: [tests.streamed],
  },
  {
    name: 'take CRLF that is cut in two for two ends of line',
    file: 'transport/src/response/server-sent-events.ts',
    find: "held = !done && text.endsWith('\\r') ? '\\r' : '';",
    replace: "held = '';",
    tests: [tests.streamedLines],
  },
  {
    name: 'break letters that are cut in two',
    file: 'transport/src/response/server-sent-events.ts',
    find: 'decoder.decode(value, { stream: !done })',
    replace: 'decoder.decode(value)',
    tests: [tests.streamed],
  },
  {
    name: 'lose what came before the end of a line',
    file: 'transport/src/response/server-sent-events.ts',
    find: 'line += end;',
    replace: 'line = end;',
    tests: [tests.streamed],
  },
  {
    name: 'leave a stream open that nobody reads',
    file: 'transport/src/response/server-sent-events.ts',
    find: 'reader.cancel().catch(() => {});',
    replace: 'reader.releaseLock();',
    hangs: true,
    tests: [tests.streamed],
  },
  {
    name: 'take a stream that breaks off for one that ends',
    file: 'transport/src/response/guard-stream.ts',
    find: "fail(controller, { kind: 'broken', cause });",
    replace: 'controller.close();',
    tests: [tests.streamed],
  },
  {
    name: 'wait for a silent stream for ever',
    file: 'transport/src/response/guard-stream.ts',
    find: 'Promise.race([reader.read(), silence])',
    replace: 'reader.read().finally(() => void silence)',
    hangs: true,
    tests: [tests.streamed],
  },
  {
    name: 'read on after an abort',
    file: 'transport/src/response/guard-stream.ts',
    find: "onAbort(signal, () => fail(controller, { kind: 'aborted' }))",
    replace: 'onAbort(undefined, () => fail(controller, { kind: signal as never }))',
    hangs: true,
    tests: [tests.streamed],
  },
  {
    name: 'take JSON for a stream',
    file: 'transport/src/response/event-streams.ts',
    find: '(isEventStream(response) || !isPromised)',
    replace: '(isEventStream(response) || isPromised)',
    tests: [tests.streamed],
  },
  {
    name: 'wait for the end of a stream where JSON was asked for',
    file: 'transport/src/response/event-streams.ts',
    find: " || (parseAs === 'json' && isEventStream(response))",
    replace: '',
    hangs: true,
    tests: [tests.streamed],
  },
  {
    name: 'leave a stream to the garbage collector',
    file: 'transport/src/response/event-streams.ts',
    find: 'body?.cancel().catch(() => {});',
    replace: '',
    tests: [tests.streamed],
  },
];
