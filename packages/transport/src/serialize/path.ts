import { checkNames } from '../check-input.js';
import { mustBe } from '../errors/argument-error.js';
import { encodeScalar } from './encode-scalar.js';

const PARAMETER = /\{([^{}]+)\}/g;

/**
 * Fills a path template. Values that would change which resource is addressed (empty, `.`, `..`) are refused: URL
 * parsers resolve dot segments even when they are percent-encoded.
 */
export function serializePath(template: string, values: Readonly<Record<string, unknown>>): string {
  const names: string[] = [];
  const path = template.replace(PARAMETER, (_, name: string) => {
    names.push(name);
    const text = encodeScalar('Path', name, Object.hasOwn(values, name) ? values[name] : undefined);
    if (/^\.{0,2}$/.test(text)) {
      throw mustBe(`Path parameter "${name}"`, 'neither empty nor dots', text);
    }
    return text;
  });
  checkNames(`path parameter of ${template}`, Object.keys(values), names);
  return path;
}
