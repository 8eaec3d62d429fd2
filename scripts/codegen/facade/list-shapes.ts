import type { RequestShape } from './request-shape.ts';

/** All shapes that these lead to, themselves included; what a shape contains comes before it, but for cycles. */
export function listShapes(roots: readonly RequestShape[]): RequestShape[] {
  const listed = new Set<RequestShape>();
  const entered = new Set<RequestShape>();
  const visit = (shape: RequestShape): void => {
    if (entered.has(shape)) return;
    entered.add(shape);
    for (const { shape: inner } of shape.fields.values()) if (inner) visit(inner);
    listed.add(shape);
  };
  roots.forEach(visit);
  return [...listed];
}
