import { mustBe } from '../errors/argument-error.js';
import { isRecord } from './is-record.js';

/** `multipart/form-data` body: a FormData as it is, or an object whose values are blobs or text. */
export function serializeMultipart(body: unknown): FormData {
  if (body instanceof FormData) return body;
  if (!isRecord(body)) {
    throw mustBe('The body', 'a FormData or an object of blobs and strings', body);
  }
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) continue;
    if (value instanceof Blob || typeof value === 'string') form.append(name, value);
    else throw mustBe(`body.${name}`, 'a Blob, File or string', value);
  }
  return form;
}
