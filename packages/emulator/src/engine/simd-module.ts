/**
 * Bytes of a WebAssembly module with the kernels `dots` and `distances`. Both take (rows, count, bytes, query,
 * scores) as in KernelTask and work on the memory imported as `m.m`. It is put together here, because the project
 * needs no further compiler for two loops.
 */
export function simdModule(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [1, 0x60, PARAMETERS, ...Array<number>(PARAMETERS).fill(I32), 0]),
    ...section(2, [1, ...name('m'), ...name('m'), 0x02, 0x00, 0x01]),
    ...section(3, [2, 0, 0]),
    ...section(7, [2, ...name('dots'), 0x00, 0, ...name('distances'), 0x00, 1]),
    ...section(10, [2, ...body(multiply), ...body(squareOfDifference)]),
  ]);
}

const I32 = 0x7f;
const V128 = 0x7b;
const PARAMETERS = 5;
// Parameters and locals of both functions by their index.
const [ROWS, COUNT, BYTES, QUERY, SCORES] = [0, 1, 2, 3, 4];
const [ROW, AT, WHOLE] = [5, 6, 7];
const SUMS = [8, 9, 10, 11] as const;
const GAP = 12;

const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const tee = (local: number) => [0x22, local];
const constant = (value: number) => [0x41, ...signed(value)];
const ADD = 0x6a;
const SUBTRACT = 0x6b;
const AND = 0x71;
const EQUALS_ZERO = 0x45;
const AT_LEAST = 0x4f;
const BLOCK = [0x02, 0x40];
const LOOP = [0x03, 0x40];
const END = 0x0b;
const LEAVE_IF = [0x0d, 1];
const AGAIN = [0x0c, 0];
const LOAD_I32 = [0x28, 2, 0];
const STORE_F32 = [0x38, 2, 0];
const ADD_F32 = 0x92;

const simd = (operation: number) => [0xfd, ...unsigned(operation)];
const loadV128 = (offset: number) => [...simd(0x00), 4, ...unsigned(offset)];
const ZERO_V128 = [...simd(0x0c), ...Array<number>(16).fill(0)];
const lane = (index: number) => [...simd(0x1f), index];
const ADD_F32X4 = simd(0xe4);
const SUBTRACT_F32X4 = simd(0xe5);
const MULTIPLY_F32X4 = simd(0xe6);

type Step = (offset: number) => number[];

const operands = (offset: number) => [
  ...[...get(ROW), ...get(AT), ADD, ...loadV128(offset)],
  ...[...get(QUERY), ...get(AT), ADD, ...loadV128(offset)],
];

const multiply: Step = (offset) => [...operands(offset), ...MULTIPLY_F32X4];

const squareOfDifference: Step = (offset) => [
  ...[...operands(offset), ...SUBTRACT_F32X4],
  ...[...tee(GAP), ...get(GAP), ...MULTIPLY_F32X4],
];

/** For each row: add up 64 bytes at a time in four sums, the rest in the first, then all lanes. */
function body(step: Step): number[] {
  const locals = [2, 3, I32, 5, V128];
  const code = [
    ...locals,
    ...[...get(BYTES), ...constant(-64), AND, ...set(WHOLE)],
    ...whileNot([...get(COUNT), EQUALS_ZERO], row(step)),
    END,
  ];
  return [...unsigned(code.length), ...code];
}

function row(step: Step): number[] {
  return [
    ...[...get(ROWS), ...LOAD_I32, ...set(ROW), ...constant(0), ...set(AT)],
    ...SUMS.flatMap((sum) => [...ZERO_V128, ...set(sum)]),
    ...whileNot(
      [...get(AT), ...get(WHOLE), AT_LEAST],
      [...SUMS.flatMap((sum, index) => addTo(sum, step(index * 16))), ...advance(AT, 64)],
    ),
    ...whileNot(
      [...get(AT), ...get(BYTES), AT_LEAST],
      [...addTo(SUMS[0], step(0)), ...advance(AT, 16)],
    ),
    ...[...get(SUMS[0]), ...get(SUMS[1]), ...ADD_F32X4],
    ...[...get(SUMS[2]), ...get(SUMS[3]), ...ADD_F32X4, ...ADD_F32X4, ...set(SUMS[0])],
    ...get(SCORES),
    ...[...get(SUMS[0]), ...lane(0), ...get(SUMS[0]), ...lane(1), ADD_F32],
    ...[...get(SUMS[0]), ...lane(2), ...get(SUMS[0]), ...lane(3), ADD_F32, ADD_F32],
    ...STORE_F32,
    ...[...advance(ROWS, 4), ...advance(SCORES, 4)],
    ...[...get(COUNT), ...constant(1), SUBTRACT, ...set(COUNT)],
  ];
}

function whileNot(condition: number[], inner: number[]): number[] {
  return [...BLOCK, ...LOOP, ...condition, ...LEAVE_IF, ...inner, ...AGAIN, END, END];
}

function addTo(sum: number, value: number[]): number[] {
  return [...get(sum), ...value, ...ADD_F32X4, ...set(sum)];
}

function advance(local: number, by: number): number[] {
  return [...get(local), ...constant(by), ADD, ...set(local)];
}

function section(id: number, content: number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

function name(text: string): number[] {
  return [text.length, ...new TextEncoder().encode(text)];
}

function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

function signed(value: number): number[] {
  const last = value >= -64 && value < 64;
  return last ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
}
