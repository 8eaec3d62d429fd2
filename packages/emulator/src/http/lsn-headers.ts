import type { Services } from '../services.js';

/** Headers of a write's answer: the LSN that the write got. */
export function writtenHeaders(lsn: number): Record<string, string> {
  return { 'x-pinecone-request-lsn': String(lsn) };
}

/** Headers of a read's answer: the newest LSN of the index that reads see. */
export function readHeaders(services: Services, indexUid: string): Record<string, string> {
  return { 'x-pinecone-max-indexed-lsn': String(services.data.freshness(indexUid).indexed) };
}
