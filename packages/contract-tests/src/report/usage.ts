/** What `--help` prints. */
export const USAGE = `Usage: pnpm contract [options]

Runs the cases of the contract suite, and reports as a table, HTML and JSON what they came to.

  --target NAME    recorder, prism, emulator or live; repeatable (default: all but live)
  --reports DIR    folder of the report (default: packages/contract-tests/reports)
  --live-writes    let the live target make, fill and delete indexes of its own
  --live-url URL   control plane of the live target (default: the service's own)
  --help           print this

Exit codes: 0 all covered and passed, 1 something failed or is not covered, 2 usage.
`;
