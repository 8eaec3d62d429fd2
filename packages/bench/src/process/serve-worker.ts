/** Answers the messages of the parent process; ends with it. */
export function serveWorker<Message>(answer: (message: Message) => unknown): void {
  process.on('message', (message) => {
    // The parent is of this package and sends what the worker understands.
    void reply(() => answer(message as Message));
  });
  process.on('disconnect', () => process.exit(0));
}

async function reply(answer: () => unknown): Promise<void> {
  try {
    process.send?.({ ok: true, value: await answer() });
  } catch (error) {
    process.send?.({ ok: false, value: error instanceof Error ? error.stack : String(error) });
  }
}

/** What the parent gave the worker at its start. */
export function workerArgument<Argument>(): Argument {
  return JSON.parse(process.argv[2] ?? 'null');
}
