/** True for plain objects and instances of the caller's classes, also of another realm; false for Map, Blob and such. */
export function isRecord(value: unknown): value is object {
  return Object.prototype.toString.call(value) === '[object Object]';
}
