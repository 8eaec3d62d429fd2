import { repositoryRoot } from './lib/repository-root.ts';
import { releaseMode } from './release/publish/release-mode.ts';

// node scripts/release-mode.ts: prints what is due on the main branch: version, publish or nothing.
console.log(releaseMode(repositoryRoot));
