const NEEDED = [22, 13] as const;

/** Why a version of Node.js cannot run the emulator; undefined when it can. */
export function unsupportedNode(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return undefined;
  return `pinecone-emulator needs Node.js ${NEEDED.join('.')} or later, which has SQLite built in; this is ${version}. Install a later one from https://nodejs.org.`;
}
