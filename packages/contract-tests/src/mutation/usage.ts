/** What `--help` prints. */
export const USAGE = `Usage: pnpm contract:mutate [options]

Builds faults into the sources of the clients, one at a time, and fails unless the contract
suite notices every one of them.

  --only NAME      judge this mutant only; repeatable (src/mutation/mutants has their names)
  --runners COUNT  how many mutants are judged side by side (default: 2)
  --help           print this

Exit codes: 0 all killed, 1 a mutant survived or could not be judged, 2 usage, 130 interrupted.
`;
