import { contractOf } from './contract-of.ts';
import type { JsonObject } from './read-spec.ts';
import { sha256 } from './sha256.ts';

/** Digest of what a document says about the wire: equal for documents that differ in prose only. */
export function contractDigest(document: JsonObject): string {
  return sha256(JSON.stringify(contractOf(document)));
}
