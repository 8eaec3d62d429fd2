/** What every cell of the matrix works with. */
export interface MatrixContext {
  /** The repository. */
  readonly root: string;
  /** Folder with the released packages in its `node_modules`; cells write their files into folders of their own in it. */
  readonly folder: string;
  /** The emulator that all calls go to. */
  readonly url: string;
}

/** One row of the table: a runtime, a bundler, a compiler or a framework that has to take the packages. */
export interface MatrixCell {
  readonly group: string;
  readonly name: string;
  /**
   * Makes a real call and says what was seen.
   *
   * @throws ToolMissing when this machine cannot have what it takes; Error when the call fails.
   */
  readonly run: (context: MatrixContext) => Promise<string>;
}

/** How one cell went. */
export interface CellResult {
  readonly group: string;
  readonly name: string;
  readonly outcome: 'works' | 'fails' | 'skipped';
  readonly detail: string;
}
