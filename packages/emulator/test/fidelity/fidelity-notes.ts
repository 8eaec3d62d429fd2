import type { FidelityNote, FidelityNotes } from './fidelity-note.js';

const simplified = (text: string, since?: string): FidelityNote => ({
  kind: 'simplified',
  text,
  ...(since !== undefined && { since }),
});
const refused = (text: string): FidelityNote => ({ kind: 'refused', text });

const HARDWARE = simplified(
  'Pods, replicas, shards and dedicated nodes are checked and shown, and make nothing faster.',
);
const STAND_IN = simplified('The model is a local stand-in of the documented name and dimensions.');
const SEARCH = simplified('Search is exact, never approximate. Read units go by a rule of thumb.');
const FETCH_UNITS = simplified('Read units are one for every ten records.');
const STEPS = 'More than 500 records that match a filter are';

/** What is known to differ, of every operation of every version. */
export const fidelityNotes: FidelityNotes = {
  'GET /indexes': [],
  'POST /indexes': [
    HARDWARE,
    simplified('Regions are those that the documents name; with `--loose` any.'),
  ],
  'POST /indexes/create-for-model': [STAND_IN],
  'GET /indexes/{index_name}': [],
  'PATCH /indexes/{index_name}': [HARDWARE],
  'DELETE /indexes/{index_name}': [],
  'GET /indexes/{index_name}/backups': [],
  'POST /indexes/{index_name}/backups': [],
  'GET /backups': [],
  'GET /backups/{backup_id}': [],
  'DELETE /backups/{backup_id}': [],
  'POST /backups/{backup_id}/create-index': [],
  'GET /restore-jobs': [],
  'GET /restore-jobs/{job_id}': [],
  'GET /collections': [],
  'POST /collections': [],
  'GET /collections/{collection_name}': [],
  'DELETE /collections/{collection_name}': [],

  'POST /vectors/upsert': [],
  'POST /query': [
    SEARCH,
    simplified('`scanFactor` and `maxCandidates` are accepted and change nothing.', '2025-10'),
  ],
  'GET /vectors/fetch': [FETCH_UNITS],
  'POST /vectors/fetch_by_metadata': [FETCH_UNITS],
  'GET /vectors/list': [simplified('Read units are always 1.')],
  'POST /vectors/update': [simplified(`${STEPS} changed in several writes.`, '2025-10')],
  'POST /vectors/delete': [simplified(`${STEPS} deleted in several writes.`)],
  'POST /describe_index_stats': [simplified('`indexFullness` is always 0.')],
  'POST /records/namespaces/{namespace}/upsert': [STAND_IN],
  'POST /records/namespaces/{namespace}/search': [SEARCH, STAND_IN],
  'GET /namespaces': [],
  'POST /namespaces': [],
  'GET /namespaces/{namespace}': [],
  'DELETE /namespaces/{namespace}': [],
  'POST /bulk/imports': [
    simplified('Reads folders of this machine, `file://`, with Parquet or NDJSON files.'),
    simplified('After a stop of the emulator, an import begins anew.'),
    refused('`s3://` and all other storage, with 400.'),
  ],
  'GET /bulk/imports': [],
  'GET /bulk/imports/{id}': [],
  'DELETE /bulk/imports/{id}': [],

  'POST /embed': [STAND_IN, simplified('Tokens are counted as words and signs.')],
  'POST /rerank': [simplified('Documents are ranked by the words that they share with the query.')],
  'GET /models': [],
  'GET /models/{model_name}': [],
};
