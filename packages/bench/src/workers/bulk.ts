import type { BulkCost, BulkJob } from '../bulk/bulk-job.ts';
import { makeRecords } from '../bulk/records.ts';
import { UPLOADERS } from '../bulk/uploaders.ts';
import { serveWorker } from '../process/serve-worker.ts';

serveWorker(async ({ uploader, kind, records, url }: BulkJob): Promise<BulkCost> => {
  const upload = UPLOADERS[uploader];
  if (upload === undefined) throw new Error(`There is no uploader ${uploader}.`);
  const startedAt = performance.now();
  await upload(makeRecords(records, kind), url);
  const seconds = (performance.now() - startedAt) / 1000;
  return { seconds, peakMb: (process.resourceUsage().maxRSS * 1024) / 1e6 };
});
