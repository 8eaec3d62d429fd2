/** Plain data that code can spell out. */
export type Literal =
  | Identifier
  | string
  | number
  | boolean
  | null
  | readonly Literal[]
  | { readonly [key: string]: Literal | undefined };

/** Something that is declared elsewhere, such as a constant. */
export class Identifier {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

const WIDTH = 100;
const BARE_KEY = /^(?:[A-Za-z_$][\w$]*|0|[1-9]\d*)$/;

/** Spells data as a TypeScript expression; members that are undefined are left out. */
export function renderLiteral(value: Literal): string {
  return render(value, '', 0);
}

/** Spells the key of a member. */
export function renderKey(name: string): string {
  return BARE_KEY.test(name) ? name : quote(name);
}

/** `room` is what the line loses to the key before the value and the comma after it. */
function render(value: Literal, indent: string, room: number): string {
  if (value instanceof Identifier) return value.name;
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}  `;
  const members = isList(value)
    ? value.map((item) => render(item, inner, 1))
    : Object.entries(value).flatMap(([name, member]) => {
        if (member === undefined) return [];
        const key = `${renderKey(name)}: `;
        return [key + render(member, inner, key.length + 1)];
      });
  const [open, close, padding] = isList(value) ? ['[', ']', ''] : ['{', '}', ' '];
  if (members.length === 0) return open + close;
  const line = `${open}${padding}${members.join(', ')}${padding}${close}`;
  if (indent.length + room + line.length <= WIDTH && !line.includes('\n')) return line;
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}${close}`;
}

function isList(value: Literal): value is readonly Literal[] {
  return Array.isArray(value);
}

function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
