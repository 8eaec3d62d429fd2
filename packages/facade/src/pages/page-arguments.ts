import type { CallOptions } from '../call/call-options.js';
import type { PageOptions } from './list-call.js';

/** Arguments of a list: options, or as in earlier SDKs a limit and a token by their places. */
export type PageArguments<Options extends PageOptions = PageOptions> =
  | readonly [options?: Options | null, call?: CallOptions]
  | readonly [
      limit: number | null | undefined,
      paginationToken?: string | null,
      call?: CallOptions,
    ];

/** Which pages are asked for, and the options of the calls. */
export function pageArguments<Options extends PageOptions>(
  given: PageArguments<Options>,
): { readonly pages: Options; readonly options: CallOptions | undefined } {
  const [first, second, third] = given;
  if (typeof first === 'object' && first !== null) {
    return { pages: first, options: (second ?? third) as CallOptions | undefined };
  }
  const token = typeof second === 'string' ? { paginationToken: second } : {};
  const limit = first === undefined || first === null ? {} : { limit: first };
  const call = typeof second === 'string' ? third : (second ?? third);
  return { pages: { ...limit, ...token } as Options, options: call };
}
