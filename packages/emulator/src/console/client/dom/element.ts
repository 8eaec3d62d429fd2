/** Something that can stand in an element. Texts become text, never markup. */
export type Child = Node | string | number | undefined | readonly Child[];

/** Attributes by name; `true` is an empty one, `false` and `undefined` none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes an element. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...nodesOf(children));
  return made;
}

/** The nodes that children come to. */
function nodesOf(children: Child): (Node | string)[] {
  if (children === undefined) return [];
  if (typeof children === 'number') return [String(children)];
  if (typeof children === 'string' || children instanceof Node) return [children];
  return children.flatMap(nodesOf);
}
