/** A spec, or the data beside codegen, that no client can be made from. */
export class CodegenError extends Error {
  override readonly name = 'CodegenError';
}
