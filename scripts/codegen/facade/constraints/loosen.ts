import { ANYTHING, type Constraint, type Limits } from './constraint.ts';

/** What every value meets that meets at least one of these. */
export function loosen(alternatives: readonly Constraint[]): Constraint {
  const [first = ANYTHING, ...others] = alternatives;
  if (others.length === 0) return first;
  if (alternatives.some(({ kind }) => kind !== first.kind)) return ANYTHING;
  const names = new Set(alternatives.flatMap(({ fields }) => [...fields.keys()]));
  return {
    ...loosenLimits(first, alternatives),
    fields: new Map([...names].map((name) => [name, loosenField(alternatives, name)])),
    required: first.required.filter((name) =>
      alternatives.every(({ required }) => required.includes(name)),
    ),
    isClosed: alternatives.every(({ isClosed }) => isClosed),
  };
}

function loosenLimits(first: Constraint, alternatives: readonly Constraint[]): Limits {
  const same = <Key extends keyof Limits>(key: Key): Limits[Key] =>
    alternatives.every((each) => each[key] === first[key]) ? first[key] : undefined;
  return {
    kind: first.kind,
    isNullable: alternatives.some(({ isNullable }) => isNullable) || undefined,
    min: outermost(
      alternatives.map(({ min }) => min ?? Number.NEGATIVE_INFINITY),
      Math.min,
    ),
    max: outermost(
      alternatives.map(({ max }) => max ?? Number.POSITIVE_INFINITY),
      Math.max,
    ),
    choices: alternatives.every(({ choices }) => choices)
      ? [...new Set(alternatives.flatMap(({ choices = [] }) => choices))]
      : undefined,
    pattern: same('pattern'),
    exactlyOne: same('exactlyOne') ?? exactlyOneOf(alternatives),
    equallyLong: same('equallyLong'),
  };
}

function outermost(
  bounds: readonly number[],
  choose: (...bounds: number[]) => number,
): number | undefined {
  const bound = choose(...bounds);
  return Number.isFinite(bound) ? bound : undefined;
}

/** An alternative that does not name a field takes anything there, unless it is closed. */
function loosenField(alternatives: readonly Constraint[], name: string): Constraint {
  const having = alternatives.filter(({ fields }) => fields.has(name));
  const others = alternatives.filter(({ fields }) => !fields.has(name));
  if (!others.every(({ isClosed }) => isClosed)) return ANYTHING;
  return loosen(having.map(({ fields }) => fields.get(name) ?? ANYTHING));
}

/** Alternatives that each ask for one field of their own and take no other exclude one another. */
function exactlyOneOf(alternatives: readonly Constraint[]): readonly string[][] | undefined {
  const names = new Set(alternatives.flatMap(({ required }) => required));
  const isExclusive = alternatives.every(
    ({ isClosed, required, fields }) => isClosed && required.length === 1 && fields.size === 1,
  );
  if (!isExclusive || names.size < 2 || names.size !== alternatives.length) return undefined;
  return [...names].map((name) => [name]);
}
