import type { LocalComparison } from '../aspects/local-comparison.js';
import type { Discriminator } from '../schema/shape.js';

/** Compares how variants are told apart. */
export function compareDiscriminators(local: LocalComparison): void {
  const from = local.pair.base.discriminator;
  const to = local.pair.revision.discriminator;
  if (from === null && to === null) return;
  if (from === null || to === null) notePresence(local, to !== null);
  else if (from.propertyName !== to.propertyName) {
    local.add('discriminator', {
      kind: 'discriminator-renamed',
      firm: true,
      effect: 'incomparable',
      title: 'variants are told apart by another property',
      detail: `${from.propertyName} -> ${to.propertyName}`,
    });
  } else compareTags(local, from, to);
}

function notePresence(local: LocalComparison, added: boolean): void {
  local.add('discriminator', {
    kind: added ? 'discriminator-added' : 'discriminator-removed',
    effect: 'equal',
    title: added
      ? 'variants are told apart by a tag'
      : 'variants are no longer told apart by a tag',
    detail: 'discriminator',
    grades: {
      request: { wire: 'additive', why: 'The variants themselves are compared on their own.' },
      response: added
        ? { wire: 'additive', why: 'Readers may go on telling the variants apart by their fields.' }
        : {
            wire: 'potentially-breaking',
            why: 'Readers that choose the variant by its tag have nothing to go by.',
          },
    },
  });
}

function compareTags(local: LocalComparison, from: Discriminator, to: Discriminator): void {
  for (const [tag, target] of from.mapping) {
    const other = to.mapping.get(tag);
    if (other === undefined) noteDropped(local, tag);
    else if (componentName(other) !== componentName(target)) {
      local.add('discriminator', {
        kind: 'discriminator-tag-moved',
        firm: true,
        effect: 'unknown',
        title: 'tag stands for another schema',
        subject: tag,
        detail: `${tag}: ${componentName(target)} -> ${componentName(other)}`,
      });
    }
  }
  for (const tag of to.mapping.keys()) {
    if (!from.mapping.has(tag) && from.mapping.size > 0) {
      local.add('discriminator', {
        kind: 'discriminator-tag-added',
        effect: 'widens',
        neutral: true,
        tolerable: true,
        title: 'tag added',
        subject: tag,
        detail: tag,
      });
    }
  }
}

function noteDropped(local: LocalComparison, tag: string): void {
  local.add('discriminator', {
    kind: 'discriminator-tag-removed',
    effect: 'narrows',
    neutral: true,
    title: 'tag removed',
    subject: tag,
    detail: tag,
    grades: {
      request: { wire: 'breaking', why: 'A request with this tag is no longer understood.' },
      response: {
        wire: 'potentially-breaking',
        why: 'Readers that choose the variant by this tag may meet its schema under another one.',
      },
    },
  });
}

/** Mappings name a schema by reference or by bare name. */
function componentName(target: string): string {
  return target.slice(target.lastIndexOf('/') + 1);
}
