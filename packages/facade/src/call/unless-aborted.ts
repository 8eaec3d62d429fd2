import { onAbort } from '@pinecone-versioned/transport';

/** The result of some work; or, as soon as the signal is aborted, what `leave` gives instead. */
export function unlessAborted<Result, Instead>(
  work: Promise<Result>,
  signal: AbortSignal | undefined,
  leave: () => Instead | Promise<Instead>,
): Promise<Result | Instead> {
  return new Promise((resolve, reject) => {
    const forget = onAbort(signal, () => resolve(leave()));
    work.finally(forget).then(resolve, reject);
  });
}
