import type { LocalComparison } from '../aspects/local-comparison.js';
import { isWithin } from '../containment/is-within.js';
import { pointerSegments } from '../document/json-pointer.js';
import type { Change } from '../grade/change.js';
import { alternativesOf } from '../schema/alternatives.js';
import { TYPE, type TypeSet } from '../schema/json-types.js';
import { shapeOf } from '../schema/read-shape.js';
import type { SchemaNode } from '../schema/schema-node.js';
import type { Shape } from '../schema/shape.js';

/** Notes a variant that the revision lacks, unless what remains takes all its values. */
export function noteVariantRemoved(local: LocalComparison, node: SchemaNode): void {
  if (isOnlyNull(node) || isWithin(node, local.pair.revision.node, { strict: true }) === 'yes')
    return;
  local.add('oneOf', {
    kind: 'variant-removed',
    effect: 'narrows',
    title: 'variant removed',
    subject: variantName(node),
    detail: variantName(node),
    hints: [{ kind: 'sample', node: node }],
    // Open objects take each other's values; what they declare still tells them apart.
    firm: true,
    ...(isWithin(node, local.pair.revision.node) === 'yes' ? UNHEEDED : {}),
  });
}

/** Values of the variant are still taken, as those of another one with properties that it lacks. */
const UNHEEDED: Pick<Change, 'grades'> = {
  grades: {
    request: {
      wire: 'potentially-breaking',
      client: 'breaking',
      why: 'Its properties may still be sent and are no longer heeded.',
    },
  },
};

/** Notes a variant that the base lacks, unless the base took all its values already. */
export function noteVariantAdded(local: LocalComparison, node: SchemaNode): void {
  if (isOnlyNull(node)) return;
  if (isWithin(node, local.pair.base.node, { strict: true }) === 'yes') return;
  // A reader passes over an object of a kind that it does not know, not over another JSON type.
  const tolerable = (shapeOf(node).types & ~typesOf(local.pair.base)) === 0;
  local.add('oneOf', {
    kind: 'variant-added',
    effect: 'widens',
    tolerable,
    title: 'variant added',
    subject: variantName(node),
    detail: variantName(node),
    hints: [{ kind: 'sample', node: node }],
    firm: true,
    ...clientGrade(local.pair.base, tolerable),
  });
}

/** A type that was no union has to be told apart from now on. */
function clientGrade({ unions }: Shape, tolerable: boolean): Pick<Change, 'grades'> {
  if (unions.length > 0) return {};
  const why = 'Values of a new variant may come; typed code must tell the variants apart.';
  const wire = tolerable ? 'potentially-breaking' : 'breaking';
  return { grades: { response: { wire, client: 'breaking', why } } };
}

function typesOf(shape: Shape): TypeSet {
  const variants = alternativesOf(shape.node) ?? [];
  return variants.reduce<TypeSet>((set, variant) => set | shapeOf(variant).types, 0);
}

function isOnlyNull(node: SchemaNode): boolean {
  return (shapeOf(node).types & ~TYPE.null) === 0;
}

/** The component's name, else the title, else the properties that the variant asks for. */
function variantName(node: SchemaNode): string {
  const member = node.parts[node.parts.length - 1] ?? node.parts[0];
  const segments = pointerSegments(member.pointer);
  if (segments.length === 3 && segments[0] === 'components') return segments[2] ?? '';
  const shape = shapeOf(node);
  const title = shape.notes.get('title');
  if (typeof title === 'string') return title;
  return shape.required.size > 0
    ? `{${[...shape.required].join(', ')}}`
    : segments.slice(-2).join('/');
}
