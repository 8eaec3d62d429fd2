import { rmSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './build/bundle.ts';
import { emitDeclarations } from './build/declarations.ts';
import { readPackage } from './build/package-manifest.ts';
import { writeThirdPartyNotices } from './build/third-party-notices.ts';

// Builds the package in the current folder; turbo calls it once per package.
const target = readPackage(process.cwd());
rmSync(path.join(target.folder, 'dist'), { recursive: true, force: true });
await bundle(target);
await emitDeclarations(target);
writeThirdPartyNotices(target);
