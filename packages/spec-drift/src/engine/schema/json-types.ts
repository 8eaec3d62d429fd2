/** A set of JSON types as bits, so that sets are compared by arithmetic. */
export type TypeSet = number;

/** One bit for each type; a number with a fraction and an integer are two disjoint members. */
export const TYPE = {
  null: 1,
  boolean: 2,
  integer: 4,
  fraction: 8,
  string: 16,
  array: 32,
  object: 64,
} as const;

/** Every JSON value. */
export const ANY_TYPE: TypeSet = 127;
/** Integers and fractions. */
export const NUMBER: TypeSet = TYPE.integer | TYPE.fraction;

const BY_NAME: Readonly<Record<string, TypeSet>> = {
  null: TYPE.null,
  boolean: TYPE.boolean,
  integer: TYPE.integer,
  number: NUMBER,
  string: TYPE.string,
  array: TYPE.array,
  object: TYPE.object,
};

/** The set that `type` names; everything when it is absent or not a known name. */
export function typesNamed(type: unknown): TypeSet {
  if (typeof type === 'string') return BY_NAME[type] ?? ANY_TYPE;
  if (!Array.isArray(type)) return ANY_TYPE;
  return type.reduce<TypeSet>((set, name) => set | (BY_NAME[String(name)] ?? 0), 0) || ANY_TYPE;
}

/** The one type of a value. */
export function typeOfValue(value: unknown): TypeSet {
  if (value === null) return TYPE.null;
  if (Array.isArray(value)) return TYPE.array;
  if (typeof value === 'number') return Number.isInteger(value) ? TYPE.integer : TYPE.fraction;
  if (typeof value === 'boolean') return TYPE.boolean;
  return typeof value === 'string' ? TYPE.string : TYPE.object;
}

/** The names of a set as a person would write them, such as `integer or null`. */
export function describeTypes(set: TypeSet): string {
  if ((set & ANY_TYPE) === ANY_TYPE) return 'any type';
  const names: string[] = [];
  if ((set & NUMBER) === NUMBER) names.push('number');
  else if (set & TYPE.integer) names.push('integer');
  else if (set & TYPE.fraction) names.push('fraction');
  for (const name of ['string', 'boolean', 'array', 'object', 'null'] as const) {
    if (set & TYPE[name]) names.push(name);
  }
  return names.join(' or ') || 'nothing';
}
