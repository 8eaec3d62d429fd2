/** Something that a check needs cannot be had on this machine: it is skipped, and says so. */
export class ToolMissing extends Error {
  override readonly name = 'ToolMissing';
}
