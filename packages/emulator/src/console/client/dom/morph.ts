/**
 * Makes the children of an element like those wanted, and keeps what is there already: focus, what was typed and what
 * was opened survive. Elements with the same `data-key` are the same ones, others by their place.
 */
export function morphChildren(parent: Element, wanted: readonly Node[]): void {
  const keys = new Set(wanted.map(keyOf));
  const kept = new Map<string, ChildNode>();
  for (const child of [...parent.childNodes]) {
    const key = keyOf(child);
    if (key === undefined) continue;
    if (keys.has(key)) kept.set(key, child);
    else child.remove();
  }
  let place = parent.firstChild;
  for (const node of wanted) {
    const present = presentNode(node, place, kept);
    if (!present) {
      parent.insertBefore(node, place);
      continue;
    }
    if (present === place) place = place.nextSibling;
    else parent.insertBefore(present, place);
    morph(present, node);
  }
  while (place) {
    const next = place.nextSibling;
    place.remove();
    place = next;
  }
}

function presentNode(
  node: Node,
  place: ChildNode | null,
  kept: ReadonlyMap<string, ChildNode>,
): ChildNode | undefined {
  const key = keyOf(node);
  const candidate = key === undefined ? place : kept.get(key);
  const fits = candidate && keyOf(candidate) === key && candidate.nodeName === node.nodeName;
  return fits ? candidate : undefined;
}

function morph(present: Node, wanted: Node): void {
  if (!(present instanceof Element) || !(wanted instanceof Element)) {
    if (present.nodeValue !== wanted.nodeValue) present.nodeValue = wanted.nodeValue;
    return;
  }
  for (const { name } of [...present.attributes]) {
    if (!wanted.hasAttribute(name) && !isOfTheUser(present, name)) present.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) {
    if (present.getAttribute(name) !== value) present.setAttribute(name, value);
  }
  morphChildren(present, [...wanted.childNodes]);
}

/** Whether details are open is for the user to decide. */
function isOfTheUser(element: Element, attribute: string): boolean {
  return attribute === 'open' && element instanceof HTMLDetailsElement;
}

function keyOf(node: Node): string | undefined {
  return node instanceof HTMLElement ? node.dataset['key'] : undefined;
}
