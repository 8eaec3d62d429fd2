import { type Attributes, type Child, element } from '../dom/element.js';

/** A labelled field of a form. */
interface FieldOptions {
  readonly label: string;
  readonly name: string;
  /** What is to be known before one types. */
  readonly hint?: string;
  /** Class of the whole field. */
  readonly group?: string;
}

/** A field that takes a text or a number. */
export function inputField(options: FieldOptions, attributes: Attributes): Child {
  const { name } = options;
  return labelled(options, (described) =>
    element('input', {
      id: `field-${name}`,
      name,
      autocomplete: 'off',
      ...described,
      ...attributes,
    }),
  );
}

/** A field that takes one of several values, which are given with their texts. @default chosen the first */
export function selectField(
  options: FieldOptions,
  values: readonly (readonly [value: string, text: string])[],
  chosen?: string,
): Child {
  const { name } = options;
  return labelled(options, (described) =>
    element(
      'select',
      { id: `field-${name}`, name, ...described },
      values.map(([value, text]) => element('option', { value, selected: value === chosen }, text)),
    ),
  );
}

function labelled(
  { label, name, hint, group = '' }: FieldOptions,
  control: (described: Attributes) => Child,
): Child {
  const hintId = `hint-${name}`;
  return element(
    'div',
    { class: `field ${group}`, 'data-key': `field-${name}` },
    element('label', { for: `field-${name}` }, label),
    control({ 'aria-describedby': hint && hintId }),
    hint === undefined ? undefined : element('small', { id: hintId }, hint),
  );
}
