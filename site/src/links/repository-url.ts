/** The `repository` field of a package.json. */
type RepositoryField = string | { readonly url?: string };

/**
 * Address of a repository's page, from the field of its package.json. Undefined without one, and for addresses that no
 * browser opens.
 */
export function repositoryUrl(field: RepositoryField | undefined): string | undefined {
  const url = typeof field === 'string' ? field : field?.url;
  const short = /^(?:github:)?([\w-]+\/[\w.-]+)$/.exec(url ?? '')?.[1];
  if (short !== undefined) return `https://github.com/${short}`;
  return /^(?:git\+)?(https:\/\/.+?)(?:\.git)?\/?$/.exec(url ?? '')?.[1];
}
