import { serializeForm } from './form.js';
import { serializeJson } from './json.js';
import { serializeMultipart } from './multipart.js';
import { serializeNdjson } from './ndjson.js';

/** Turns a body into what `fetch` sends. */
export type BodySerializer = (body: unknown) => string | FormData;

const SERIALIZERS: Readonly<Record<string, BodySerializer>> = {
  'application/x-ndjson': serializeNdjson,
  'application/x-www-form-urlencoded': serializeForm,
  'multipart/form-data': serializeMultipart,
};

/** The serializer of a media type; JSON unless it is one of the others that the specs use. */
export function bodySerializerOf(mediaType: string): BodySerializer {
  return SERIALIZERS[mediaType] ?? serializeJson;
}
