import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serializeVectors } from '../../src/index.js';
import { type Decimal, float32OfBits, shortestFloat32 } from '../helpers/shortest-float32.js';

const LARGEST = 0x7f7fffff;
const SMALLEST_NORMAL = 0x00800000;

/** Bits of 2 ** -16 and of 2 ** 23, between which the numbers of vectors lie. */
const [USUAL_FROM, USUAL_TO] = [0x37800000, 0x4b000000];

const bitsOf = (value: number) => new Uint32Array(Float32Array.of(value).buffer)[0] ?? 0;

const bits = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: USUAL_FROM - 100, max: USUAL_TO + 100 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: LARGEST }) },
  fc.integer({ min: 1, max: SMALLEST_NORMAL }),
  // Around powers of two, where the distance between values changes.
  fc
    .tuple(fc.integer({ min: 1, max: 254 }), fc.integer({ min: -2, max: 2 }))
    .map(([exponent, step]) => exponent * 2 ** 23 + step),
  // Decimals of few digits, and their neighbours.
  fc
    .tuple(
      fc.integer({ min: 1, max: 1e6 }),
      fc.integer({ min: -40, max: 30 }),
      fc.constantFrom(-1, 0, 1),
    )
    .map(([digits, exponent, step]) => bitsOf(Number(`${digits}e${exponent}`)) + step)
    .filter((each) => each > 0 && each <= LARGEST),
);

function textOf(value: number): string {
  return serializeVectors(Float32Array.of(value)).slice(1, -1);
}

/** Compares the text of a value with the exact definition. */
function expectShortest(each: number, isNegative: boolean): void {
  const size = float32OfBits(each);
  const text = textOf(isNegative ? -size : size);
  expect(text.startsWith('-')).toBe(isNegative);
  const wanted = shortestFloat32(each);
  const trimmed = decimalOf(`${wanted.digits}e+0`);
  expect(decimalOf(text.replace(/^-/, ''))).toEqual({
    digits: trimmed.digits,
    exponent: trimmed.exponent + wanted.exponent,
  });
  expect(Math.fround(Number(text))).toBe(isNegative ? -size : size);
}

/** The digits of a decimal's text, without the zeros around them, and the place of the last one. */
function decimalOf(text: string): Decimal {
  const {
    whole = '',
    part = '',
    power = '0',
  } = /^(?<whole>\d+)(?:\.(?<part>\d+))?(?:e(?<power>[+-]\d+))?$/.exec(text)?.groups ?? {};
  const digits = (whole + part).replace(/0+$/, '');
  const exponent = Number(power) + whole.length - digits.length;
  return { digits: BigInt(digits), exponent };
}

test('a float32 is written with the fewest digits that are read back as it, the closest of them', () => {
  fc.assert(fc.property(bits, fc.boolean(), expectShortest), { numRuns: 20_000 });
});

test('so are the first, the last and some other values of every power of two', () => {
  const mantissas = [0, 1, 2, 3, 0x19999a, 0x2aaaaa, 0x400000, 0x7ffffe, 0x7fffff];
  for (let exponent = 0; exponent <= 254; exponent++) {
    for (const mantissa of mantissas) {
      const each = exponent * 2 ** 23 + mantissa;
      if (each > 0) expectShortest(each, false);
    }
  }
});

test('so are whole numbers and powers of ten', () => {
  const powers = Array.from({ length: 77 }, (_, i) => Number(`1e${i - 38}`));
  const whole = Array.from({ length: 2000 }, (_, i) => [i + 1, (i + 1) * 9973]).flat();
  for (const value of [...powers, ...whole]) expectShortest(bitsOf(value), false);
});

test('a vector is an array of such numbers, as JSON has them', () => {
  const values = fc.float32Array({ noNaN: true, noDefaultInfinity: true, maxLength: 40 });
  fc.assert(
    fc.property(values, (vector) => {
      const text = serializeVectors(vector);
      expect(text).toBe(`[${Array.from(vector, textOf).join(',')}]`);
      // JSON has one zero only.
      expect(Float32Array.from(JSON.parse(text) as number[])).toEqual(
        vector.map((each) => each + 0),
      );
      expect(JSON.stringify(JSON.parse(text))).toBe(text);
    }),
  );
});

test.each([
  ['0.1', 0.1],
  ['-0.1', -0.1],
  ['0', 0],
  ['0', -0],
  ['1', 1],
  ['0.5', 0.5],
  ['100', 100],
  ['1234.5', 1234.5],
  ['0.33333334', 1 / 3],
  ['0.0001', 1e-4],
  ['0.00001', 1e-5],
  ['1e-7', 1e-7],
  ['9999999', 9999999],
  ['10000000', 1e7],
  ['16777216', 2 ** 24],
  ['33554432', 2 ** 25],
  ['1e+30', 1e30],
  ['3.4028235e+38', 3.4028234663852886e38],
  ['1e-45', 1e-45],
  ['1.1754944e-38', 1.1754943508222875e-38],
  // The closest decimals of eight digits to these are read as the value below.
  ['1.2621775e-29', 2 ** -96],
  ['1.5474251e+26', 2 ** 87],
  ['1.2379401e+27', 2 ** 90],
])('%s', (text, value) => {
  expect(textOf(value)).toBe(text);
});

test('the longest text of a number has room in a vector of nothing else', () => {
  const longest = -100000020000000000000;
  const vector = new Float32Array(100).fill(longest);
  expect(serializeVectors(vector)).toBe(`[${Array(100).fill(longest).join(',')}]`);
});
