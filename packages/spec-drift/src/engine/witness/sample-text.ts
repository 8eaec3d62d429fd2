import type { Shape } from '../schema/shape.js';

const BY_FORMAT: Readonly<Record<string, string>> = {
  date: '2025-01-31',
  'date-time': '2025-01-31T12:00:00Z',
  time: '12:00:00Z',
  uuid: '123e4567-e89b-42d3-a456-426614174000',
  email: 'someone@example.com',
  uri: 'https://example.com/',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  byte: 'YWJj',
};
/** Texts that simple patterns take: words, numbers, names with separators, host names. */
const ATTEMPTS = [
  'a',
  'abc',
  'A',
  'ABC',
  '0',
  '1',
  '123',
  'a-b',
  'a_b',
  'Abc1',
  'a.b',
  'abc-1',
  'p1.x1',
  '',
];

/** Texts that may fit a shape, the likeliest first. */
export function textSamples(shape: Shape): string[] {
  const least = shape.limits.minLength?.value ?? 0;
  const most = shape.limits.maxLength?.value ?? Number.POSITIVE_INFINITY;
  const format = shape.format === null ? undefined : BY_FORMAT[shape.format];
  const texts = format === undefined ? ['text', ...ATTEMPTS] : [format, ...ATTEMPTS];
  return texts.map((text) => sized(text, least, most));
}

function sized(text: string, least: number, most: number): string {
  if (text.length > most) return text.slice(0, most);
  // A text too long to be kept is not worth showing.
  return least > 10_000 ? text : text.padEnd(least, text.at(-1) ?? 'a');
}
