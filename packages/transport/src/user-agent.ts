import { mustBe } from './errors/argument-error.js';
import type { ApiIdentity } from './operation.js';
import { packageVersion } from './package-version.js';

const VISIBLE = /^[ -~]{1,200}$/;

/** `User-Agent` of a client: this library, its version, the API and version it speaks, and the caller's tag. */
export function userAgent(api: ApiIdentity, sourceTag: string | undefined): string {
  if (sourceTag !== undefined && !VISIBLE.test(sourceTag)) {
    throw mustBe('`sourceTag`', '1 to 200 printable ASCII characters', sourceTag);
  }
  const of = `${api.name}; ${api.version}`;
  return `pinecone-versioned/${packageVersion} (${of}) ${sourceTag ?? ''}`.trim();
}
