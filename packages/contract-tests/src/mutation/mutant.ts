/** Tests that a mutant has to turn red. */
export interface Selection {
  /** Test file, without its folder and ending. */
  readonly file: string;
  /** Pattern of the tests' names; all of the file without it. */
  readonly pattern?: string;
}

/** A fault to build into the clients, and where it has to be noticed. */
export interface Mutant {
  readonly name: string;
  /** Source file, from the folder of packages. */
  readonly file: string;
  /** Text of the source that is replaced. It must occur once, or `nth` times when there is an `nth`. */
  readonly find: string;
  /** Which occurrence is meant, from 1 on, where there are several. */
  readonly nth?: number;
  readonly replace: string;
  /** True when the suite refuses to begin with such a fault; any other mutant has to fail a test. */
  readonly stopsSuite?: true;
  /** True when the fault shows as a call that never ends; any other mutant has to fail a test before its time is up. */
  readonly hangs?: true;
  readonly tests: readonly Selection[];
}
