/** The live target cannot be run as it was asked for. Nothing was sent. */
export class LiveRefusal extends Error {
  override readonly name = 'LiveRefusal';
}

/** What the command line says of the live target. */
export interface LiveFlags {
  readonly writes: boolean;
  /** Where the control plane is. @default the spec's server */
  readonly url: string | undefined;
}

/** How the live target is run. */
export interface LiveOptions extends LiveFlags {
  readonly apiKey: string;
}

/** Takes the key from the environment. Throws {@link LiveRefusal} without one, and on machines that test unasked. */
export function liveOptions(
  flags: LiveFlags,
  env: Readonly<Record<string, string | undefined>>,
): LiveOptions {
  if (env['CI']) {
    throw new LiveRefusal(
      'The live target is not for CI: it calls the service of a real project. Unset CI to run it by hand.',
    );
  }
  const apiKey = env['PINECONE_API_KEY']?.trim();
  if (!apiKey) {
    throw new LiveRefusal(
      'The live target needs the API key of a project for tests in PINECONE_API_KEY, which is not set.',
    );
  }
  return { ...flags, apiKey };
}
