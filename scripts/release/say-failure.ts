/** Runs a command of the release; of what it throws, people see the message, and not where in the code it arose. */
export async function sayFailure(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
