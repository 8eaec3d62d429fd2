import { camelCase } from '../../../packages/facade/src/wire/camel-case.ts';

const CODE = /`([^`]+)`/g;
const SUBSCRIPT = /\[\w*\]$/;

/** What a text may mention that has another name in the facade. */
export interface KnownNames {
  /** Fields and parameters, by their names on the wire. */
  readonly wire: ReadonlySet<string>;
  /** Route -> name of the facade's operation. */
  readonly operations: ReadonlyMap<string, string>;
}

/** Speaks of fields in camelCase and of operations by the facade's name, wherever a text has them in backticks. */
export function camelCaseProse(text: string, { wire, operations }: KnownNames): string {
  return text.replace(CODE, (whole, code: string) => {
    const operation = operations.get(code.replace(/\s+/g, ' '));
    if (operation !== undefined) return `\`${operation}\``;
    const segments = code.split('.');
    if (!segments.every((segment) => wire.has(segment.replace(SUBSCRIPT, '')))) return whole;
    return `\`${segments.map(camelCase).join('.')}\``;
  });
}
