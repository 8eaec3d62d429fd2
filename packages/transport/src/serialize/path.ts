import { checkNames } from '../check-input.js';
import { mustBe } from '../errors/argument-error.js';
import { encodeScalar } from './encode-scalar.js';

const PARAMETER = /\{([^{}]+)\}/;

/**
 * Fills a path template. Values that would change which resource is addressed (empty, `.`, `..`) are refused: URL
 * parsers resolve dot segments even when they are percent-encoded.
 */
export function serializePath(template: string, values: Readonly<Record<string, unknown>>): string {
  const names: string[] = [];
  const parts = template.split(PARAMETER).map((part, at) => {
    // Every other part is the name of a parameter.
    if (at % 2 === 0) return part;
    names.push(part);
    const text = encodeScalar('Path', part, Object.hasOwn(values, part) ? values[part] : undefined);
    if (/^\.{0,2}$/.test(text)) {
      throw mustBe(`Path parameter "${part}"`, 'neither empty nor dots', text);
    }
    return text;
  });
  checkNames(`path parameter of ${template}`, Object.keys(values), names);
  return parts.join('');
}
