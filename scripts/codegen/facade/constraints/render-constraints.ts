import { ANYTHING, type Constraint } from './constraint.ts';
import { checkName, NOTHING, spellConstraint } from './spell-constraint.ts';

/** Index of a version -> what it requires; ascending. */
export type ByVersion = ReadonlyMap<number, Constraint>;

/** Versions that spell a field in the same way. */
interface Run {
  readonly code: string;
  /** From which version on it takes the place of the run before. */
  readonly since: number;
  readonly versions: number[];
}

/**
 * Spells what versions require of the fields of a value, in the notation of the facade's `parseConstraints`: each field
 * once, unless versions differ about it.
 */
export function renderFields(versions: ByVersion): string {
  const names = new Set(
    [...versions.values()].flatMap(({ fields, required }) => [...fields.keys(), ...required]),
  );
  return [...names].flatMap((name) => renderField(name, versions)).join(' ');
}

function renderField(name: string, versions: ByVersion): string[] {
  const own = new Map([...versions].flatMap(([version, parent]) => fieldOf(version, parent, name)));
  return runsOf(codesOf(name, versions, own)).flatMap((run, index) => {
    const within = renderFields(new Map([...own].filter(([each]) => run.versions.includes(each))));
    if (run.code === NOTHING && within === '' && index === 0) return [];
    return [`${run.since || ''}${checkName(name)}${run.code}${within && `{${within}}`}`];
  });
}

function fieldOf(version: number, parent: Constraint, name: string): [number, Constraint][] {
  const field = parent.fields.get(name) ?? (parent.required.includes(name) ? ANYTHING : undefined);
  // The serializer looks at every number; once is enough.
  const isNumber = field?.kind === 'number' || field?.kind === 'integer';
  return field === undefined || (name === '[]' && isNumber) ? [] : [[version, field]];
}

type Codes = readonly (readonly [version: number, code: string | undefined])[];

function codesOf(name: string, versions: ByVersion, own: ByVersion): Codes {
  return [...versions].map(([version, { required }]) => {
    const field = own.get(version);
    if (field === undefined) return [version, undefined];
    const hasFields = renderFields(new Map([[version, field]])) !== '';
    return [version, spellConstraint(field, { isRequired: required.includes(name), hasFields })];
  });
}

/** A version that lacks a field refuses it elsewhere; here it must only not be asked for. */
function runsOf(codes: Codes): Run[] {
  const runs: Run[] = [];
  for (const [index, [version, own]] of codes.entries()) {
    const last = runs.at(-1);
    const code = own ?? (isAskedFor(last?.code) ? NOTHING : last?.code);
    if (code === undefined) continue;
    const isFirst = index === 0 || (last === undefined && !isAskedFor(code));
    if (code === last?.code) last.versions.push(version);
    else runs.push({ code, since: isFirst ? 0 : version, versions: [version] });
  }
  return runs;
}

function isAskedFor(code = ''): boolean {
  return /^:[A-Z]/.test(code);
}
