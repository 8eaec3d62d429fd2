import { homedir } from 'node:os';
import type { Check, Problem, Release } from './problem.ts';

interface Pattern {
  readonly name: string;
  readonly matches: RegExp;
  readonly mend: string;
}

const REVOKE = 'Revoke it at once, then remove it from the sources and build again.';

const PATTERNS: readonly Pattern[] = [
  { name: 'a Pinecone key', matches: /\bpcsk_[A-Za-z0-9]{4,}_[A-Za-z0-9]{20,}/, mend: REVOKE },
  { name: 'an npm token', matches: /\bnpm_[A-Za-z0-9]{36}\b/, mend: REVOKE },
  {
    name: 'a GitHub token',
    matches: /\b(gh[opsur]_[A-Za-z0-9]{36}|github_pat_\w{60,})\b/,
    mend: REVOKE,
  },
  { name: 'an AWS key', matches: /\b(AKIA|ASIA)[A-Z0-9]{16}\b/, mend: REVOKE },
  { name: 'a private key', matches: /-----BEGIN [A-Z ]*PRIVATE KEY-----/, mend: REVOKE },
  {
    name: "a package registry's host",
    matches: /\b(registry\.[\w-]+\.(org|com|dev|io)|_authToken)\b/,
    mend: "Remove it: a user's own configuration says where packages come from.",
  },
];

/** Paths of people's machines; `/home/runner/` and `/Users/` are what CI would leave. */
const HOME_PATH = /(?<![\w.])\/(home|Users)\/[\w.-]+\/|\b[A-Z]:\\Users\\/;

/** No secret, no registry and no path of the machine that built it is in a tarball. */
export const checkContents: Check = { title: 'contents', run };

function run({ packages, root }: Release): Problem[] {
  const patterns = [...PATTERNS, pathPattern(root)];
  return packages.flatMap(({ name, files }) =>
    [...files].flatMap(([file, content]) => {
      const text = content.toString('utf8');
      return patterns.flatMap((pattern) => {
        const at = text.search(pattern.matches);
        if (at < 0) return [];
        const line = text.slice(0, at).split('\n').length;
        // What was found is not repeated: a report must not spread a secret.
        const what = `${file}, line ${line}, holds ${pattern.name}.`;
        return [{ subject: name, what, mend: pattern.mend }];
      });
    }),
  );
}

function pathPattern(root: string): Pattern {
  const places = [root, homedir()].map((place) => `${escapeForRegExp(place)}/`);
  return {
    name: 'a path of the machine that built it',
    matches: new RegExp([HOME_PATH.source, ...places].join('|')),
    mend: 'Find what writes an absolute path (source maps, messages, comments), and make it relative.',
  };
}

function escapeForRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
