import type { Constraint, Limits } from './constraint.ts';

/** What is left when a value has to meet both. */
export function tighten(a: Constraint, b: Constraint): Constraint {
  const names = new Set([...a.fields.keys(), ...b.fields.keys()]);
  return {
    ...tightenLimits(a, b),
    fields: new Map(
      [...names].flatMap((name) => {
        const both = [a.fields.get(name), b.fields.get(name)].filter(
          (field) => field !== undefined,
        );
        return both.length === 0 ? [] : [[name, both.reduce(tighten)] as const];
      }),
    ),
    required: [...new Set([...a.required, ...b.required])],
    isClosed: a.isClosed || b.isClosed,
  };
}

function tightenLimits(a: Limits, b: Limits): Limits {
  return {
    kind: a.kind ?? b.kind,
    isNullable: a.isNullable ?? b.isNullable,
    min: bound(Math.max, a.min, b.min),
    max: bound(Math.min, a.max, b.max),
    choices:
      b.choices && a.choices
        ? a.choices.filter((choice) => b.choices?.includes(choice))
        : (a.choices ?? b.choices),
    pattern: a.pattern ?? b.pattern,
    exactlyOne: a.exactlyOne ?? b.exactlyOne,
    equallyLong: a.equallyLong ?? b.equallyLong,
  };
}

function bound(
  choose: (...bounds: number[]) => number,
  ...given: readonly (number | undefined)[]
): number | undefined {
  const known = given.filter((each) => each !== undefined);
  return known.length === 0 ? undefined : choose(...known);
}
