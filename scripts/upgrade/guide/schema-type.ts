import { pascalCase } from '../../codegen/pascal-case.ts';
import { parsePointer } from '../../specs/json-pointer.ts';

/** How a client package names the type of a schema. */
export interface SchemaType {
  /** What to import. */
  readonly name: string;
  /** The type itself, such as `NonNullable<IndexModel['status']>['state']`. */
  readonly expression: string;
  /** Words for a title, such as `IndexModel.status.state`. */
  readonly label: string;
}

/** The type of the schema at a pointer, unless it has none that a client could name. */
export function schemaType(pointer: string): SchemaType | undefined {
  const [root, kind, name, ...steps] = parsePointer(pointer);
  if (root !== 'components' || kind !== 'schemas' || name === undefined) return undefined;
  let expression = pascalCase(name);
  let label = expression;
  while (steps.length > 0) {
    const step = steps.shift();
    const property = step === 'properties' ? steps.shift() : undefined;
    if (property !== undefined) {
      expression = `${present(expression)}[${quote(property)}]`;
      label += `.${property}`;
    } else if (step === 'items') {
      expression = `${present(expression)}[number]`;
      label += '[]';
    } else {
      return undefined;
    }
  }
  return { name: pascalCase(name), expression, label };
}

function present(expression: string): string {
  return /\W/.test(expression) ? `NonNullable<${expression}>` : expression;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "\\'")}'`;
}
