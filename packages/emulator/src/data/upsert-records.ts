import { writtenHeaders } from '../http/lsn-headers.js';
import type { OperationAnswer, OperationCall } from '../http/operation-call.js';
import { invalidArgument } from '../http/refusals.js';
import { validatedBody } from '../http/validated-body.js';
import { type Embedding, embedTexts } from '../inference/embed-texts.js';
import { STAND_IN } from '../inference/stand-in.js';
import type { Services } from '../services.js';
import type { StoredRecord } from '../store/entities.js';
import { calledIndex } from './called-index.js';
import { checkCount } from './check-count.js';
import { checkMetadata } from './check-metadata.js';
import { indexEmbedding } from './index-embedding.js';
import { namespaceName } from './namespace-name.js';
import { checkId } from './to-stored-record.js';
import { writeRecords } from './write-records.js';

const MOST_RECORDS = 96;

type TextRecord = Readonly<Record<string, unknown>>;

/** Writes records as text; the model of the index turns the mapped field of each into its vector. */
export function upsertRecords(call: OperationCall, services: Services): OperationAnswer {
  const index = calledIndex(call);
  const records = validatedBody<readonly TextRecord[]>(call);
  const { limits } = services.options;
  const embed = indexEmbedding(index);
  if (!embed) {
    throw invalidArgument(
      `Index ${index.name} has no embedding model. Upsert vectors instead, or use an index with integrated embedding.`,
    );
  }
  checkCount(records.length, {
    ...{ things: 'records', splitInto: 'smaller batches', limits },
    most: MOST_RECORDS,
  });
  const parsed = records.map((record) => parse(record, embed.textField, limits));
  const texts = parsed.map(({ text }) => text);
  const { embeddings } = embedTexts(embed.model, texts, embed.write);
  const lsn = writeRecords(services, {
    index,
    namespace: namespaceName(call.path['namespace']),
    records: parsed.flatMap(({ id, metadata }, at) => stored({ id, metadata }, embeddings[at])),
  });
  return { headers: { ...writtenHeaders(lsn), ...STAND_IN } };
}

interface ParsedRecord {
  readonly id: string;
  readonly text: string;
  readonly metadata: TextRecord;
}

function parse(record: TextRecord, textField: string, limits: boolean): ParsedRecord {
  const { _id: preferred, ...others } = record;
  // A field `id` beside `_id` is metadata like any other.
  const { id: other, ...rest } = others;
  const id = preferred ?? other;
  const metadata = preferred === undefined ? rest : others;
  if (typeof id !== 'string') throw invalidArgument('A record has no _id. Give each record one.');
  checkId(id, limits);
  const text = Object.hasOwn(metadata, textField) ? metadata[textField] : undefined;
  if (typeof text !== 'string' || text.trim() === '') {
    throw invalidArgument(
      `Record ${id} has no field ${textField}, which the field_map of this index requires.`,
    );
  }
  checkMetadata(metadata, { id, limits });
  return { id, text, metadata };
}

function stored(record: StoredRecord, embedding: Embedding | undefined): StoredRecord[] {
  if (!embedding) return [];
  if (embedding.kind === 'dense') return [{ ...record, values: embedding.values }];
  const { indices, values } = embedding.sparse;
  return [{ ...record, sparse: { indices, values } }];
}
