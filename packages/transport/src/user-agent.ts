import { mustBe } from './errors/argument-error.js';
import type { ApiIdentity } from './operation.js';
import { packageVersion } from './package-version.js';

const VISIBLE = /^[\x20-\x7e]{1,200}$/;

/** `User-Agent` of a client: this library, its version, the API and version it speaks, and the caller's tag. */
export function userAgent(api: ApiIdentity, sourceTag: string | undefined): string {
  if (sourceTag !== undefined && !VISIBLE.test(sourceTag)) {
    throw mustBe('`sourceTag`', '1 to 200 printable ASCII characters', sourceTag);
  }
  const { name, version } = api;
  return `pinecone-versioned/${packageVersion} (${name}; ${version}) ${sourceTag ?? ''}`.trim();
}
