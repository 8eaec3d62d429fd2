/** As far as a `Map` has it, and a `WeakMap`, whose keys may be collected. */
interface Results<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** A function that works each of its results out once. */
export function memoized<Key, Value>(
  make: (key: Key) => Value,
  results: Results<Key, Value> = new Map(),
): (key: Key) => Value {
  return (key) => {
    const before = results.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    results.set(key, value);
    return value;
  };
}
