import type { ServerResponse } from 'node:http';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { FaultStep } from './fault-step.js';

/** A reset discards what the client has not read yet, so bytes that are meant to arrive get a head start. */
const HEAD_START_MS = 20;

/** Answers one request as a step says. Rejects with the signal's reason when the server closes meanwhile. */
export async function playStep(
  step: FaultStep,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  await pause(step.delayMs, signal);
  if (step.reset === 'before-headers') return reset(response);
  const payload = payloadOf(step);
  response.writeHead(step.status ?? 200, headersOf(step, payload));
  response.flushHeaders();
  await pause(step.bodyDelayMs, signal);
  if (step.reset === 'after-headers') return resetLater(response, signal);
  if (step.reset === 'mid-body') {
    response.write(payload?.subarray(0, payload.byteLength / 2));
    return resetLater(response, signal);
  }
  if (step.truncate !== undefined) {
    const { socket } = response;
    response.write(payload?.subarray(0, step.truncate), () => socket?.destroySoon());
    return;
  }
  if (step.chunks) await playChunks(step.chunks, response, signal);
  response.end(payload);
}

async function playChunks(
  chunks: NonNullable<FaultStep['chunks']>,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  for (const chunk of chunks) {
    if (typeof chunk === 'number') await pause(chunk, signal);
    // Waiting for the write keeps chunks apart on the wire.
    else await new Promise<void>((resolve) => response.write(chunk, () => setImmediate(resolve)));
  }
}

function payloadOf({ body, json, gzip }: FaultStep): Buffer | undefined {
  const content = json === undefined ? body : JSON.stringify(json);
  if (content === undefined) return undefined;
  return gzip ? gzipSync(content) : Buffer.from(content);
}

function headersOf(step: FaultStep, payload: Buffer | undefined): Record<string, string> {
  const length =
    step.chunks || step.status === 204 ? {} : { 'content-length': `${payload?.byteLength ?? 0}` };
  return {
    ...(step.json === undefined ? {} : { 'content-type': 'application/json' }),
    ...(step.gzip ? { 'content-encoding': 'gzip' } : {}),
    ...length,
    ...step.headers,
  };
}

async function pause(ms: number | undefined, signal: AbortSignal): Promise<void> {
  if (ms === undefined) return;
  // Timers know no eternity; closing the server ends it.
  if (ms === Number.POSITIVE_INFINITY)
    await new Promise((_, reject) => signal.addEventListener('abort', reject));
  await wait(ms, undefined, { signal });
}

async function resetLater(response: ServerResponse, signal: AbortSignal): Promise<void> {
  await pause(HEAD_START_MS, signal);
  // A client in this very process reads before that, however late the timer was.
  await nextTurn();
  reset(response);
}

function reset(response: ServerResponse): void {
  response.socket?.resetAndDestroy();
}
