import { ArgumentError } from '../errors/argument-error.js';
import { describeValue } from './describe-value.js';
import { encodeComponent } from './encode-component.js';

const PARAMETER = /\{([^{}]+)\}/g;

/**
 * Fills a path template. Values that would change which resource is addressed (empty, `.`, `..`) are refused: URL
 * parsers resolve dot segments even when they are percent-encoded.
 */
export function serializePath(
  template: string,
  values: Readonly<Record<string, unknown>> = {},
): string {
  const names = new Set<string>();
  const path = template.replace(PARAMETER, (_, name: string) => {
    names.add(name);
    return segment(name, Object.hasOwn(values, name) ? values[name] : undefined);
  });
  for (const name of Object.keys(values)) {
    if (names.has(name)) continue;
    throw new ArgumentError(
      `"${name}" is no path parameter of ${template}. Expected: ${[...names].join(', ') || 'none'}.`,
    );
  }
  return path;
}

function segment(name: string, value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'boolean' && !Number.isFinite(value)) {
    throw new ArgumentError(
      `Path parameter "${name}" must be a string, got ${describeValue(value)}.`,
    );
  }
  const text = String(value);
  if (text === '' || text === '.' || text === '..') {
    throw new ArgumentError(
      `Path parameter "${name}" must not be ${JSON.stringify(text)}: it would address another resource.`,
    );
  }
  return encodeComponent(text, `Path parameter "${name}"`);
}
