/** True for plain objects and instances of the caller's classes; false for what turns itself into JSON, Map, Blob and such. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    Object.prototype.toString.call(value) === '[object Object]' &&
    typeof (value as { toJSON?: unknown }).toJSON !== 'function'
  );
}
