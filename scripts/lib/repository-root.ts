import path from 'node:path';

/** Absolute path of the repository that this file lies in. */
export const repositoryRoot: string = path.resolve(import.meta.dirname, '../..');
