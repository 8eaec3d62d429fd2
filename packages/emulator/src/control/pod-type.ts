import { invalidArgument } from '../http/refusals.js';

const POD_TYPE = /^(s1|p1|p2)\.x([1248])$/;

/** Kind and size of a pod type such as `p1.x2`. Throws what the service refuses. */
export function checkPodType(podType: string): { readonly kind: string; readonly size: number } {
  const match = POD_TYPE.exec(podType);
  if (match === null) {
    throw invalidArgument(
      `Pod type ${podType} is unknown. Use s1, p1 or p2 with a size, such as p1.x1, .x2, .x4 or .x8.`,
    );
  }
  return { kind: String(match[1]), size: Number(match[2]) };
}
