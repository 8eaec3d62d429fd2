/** What helps when npm does not publish, by the code of its error. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENEEDAUTH:
    'npm is not logged in here. The workflow `release` publishes by OIDC, which needs `id-token: write` and a trusted publisher for this package (docs/releasing.md, "A new package"); on a machine, run `npm login`.',
  E401: 'The login of npm is not valid any more. Log in again with `npm login`.',
  E403: 'This login may not publish this package, or the registry wants a second factor. Ask an owner of the package.',
  E404: 'The registry has no such package that this login may publish to. A workflow cannot make a package: an owner makes it once (docs/releasing.md, "A new package").',
};

const THERE_ALREADY =
  'That version is there already; the registry did not show it yet. Wait a few minutes.';
const ANY = 'Mend what npm says.';

/** Why npm did not publish a package, what helps, and what is to be done then. */
export function npmRefusal(subject: string, said: string): string {
  const code = /npm error code (\w+)/.exec(said)?.[1] ?? '';
  const isThere = /publish over|previously published/.test(said);
  const remedy = isThere ? THERE_ALREADY : (REMEDIES[code] ?? ANY);
  return `${subject} was not published. ${remedy} Then publish again: what is published already is left alone.\n\n${said}`;
}
