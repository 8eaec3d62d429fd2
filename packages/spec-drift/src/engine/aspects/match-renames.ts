import { sameSchema } from '../containment/same-schema.js';
import { nearNames } from './near-names.js';
import type { PropertyView } from './property-view.js';

/** Pairs of one property gone and one come with a near name and the same schema. */
export function matchRenames(
  gone: readonly PropertyView[],
  come: readonly PropertyView[],
): Map<PropertyView, PropertyView> {
  const renames = new Map<PropertyView, PropertyView>();
  for (const from of gone) {
    const fits = come.filter(
      (to) =>
        to.required === from.required &&
        ![...renames.values()].includes(to) &&
        nearNames(from.name, to.name) &&
        sameSchema(from.node, to.node),
    );
    const [only] = fits;
    // With several candidates the pairing would be a guess.
    if (only !== undefined && fits.length === 1) renames.set(from, only);
  }
  return renames;
}
