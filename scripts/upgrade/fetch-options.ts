import path from 'node:path';
import type { FetchOptions } from '../specs/fetch-published.ts';
import type { UpgradeContext } from './upgrade-context.ts';

/** How a command fetches, from what `--from` says. */
export function fetchOptions(
  from: string | undefined,
  { cwd, fetch }: Pick<UpgradeContext, 'cwd' | 'fetch'>,
): FetchOptions {
  const isUrl = from !== undefined && /^https?:/.test(from);
  return {
    ...(from === undefined ? {} : { from: isUrl ? from : path.resolve(cwd, from) }),
    ...(fetch ? { fetch } : {}),
  };
}
