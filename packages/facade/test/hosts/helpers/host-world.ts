import type { DescribedIndex } from '../../../src/hosts/described-index-url.js';
import { HostCache, type HostCacheOptions } from '../../../src/hosts/host-cache.js';

/** A host cache whose control plane gives these answers in order; an error is thrown. */
export function hostWorld(
  answers: readonly (string | DescribedIndex | Error)[],
  options: Partial<HostCacheOptions> = {},
) {
  const described: string[] = [];
  let now = 1_000_000;
  const describe = async (name: string): Promise<DescribedIndex> => {
    const answer = answers[described.length];
    described.push(name);
    if (answer === undefined) throw new Error('One lookup more than expected.');
    if (answer instanceof Error) throw answer;
    return typeof answer === 'string' ? { host: answer } : answer;
  };
  return {
    hosts: new HostCache({ describe, clock: { now: () => now }, ...options }),
    /** Names that were looked up, in order. */
    described,
    advance: (ms: number) => {
      now += ms;
    },
  };
}

/** A call that fails so at some hosts and succeeds at others; it returns the host and remembers where it was sent. */
export function callFailingAt(failures: Readonly<Record<string, Error>>) {
  const sentTo: string[] = [];
  const call = async (url: string): Promise<string> => {
    sentTo.push(url);
    const failure = failures[url];
    if (failure) throw failure;
    return url;
  };
  return { call, sentTo };
}
