import path from 'node:path';
import { repositoryRoot } from '../lib/repository-root.ts';

/** Absolute path of the repository's own `specs/`. */
export const specsFolder: string = path.join(repositoryRoot, 'specs');
