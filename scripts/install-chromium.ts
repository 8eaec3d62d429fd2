import { installationText, installChromium } from './browser/install-chromium.ts';
import { thisMachine } from './browser/this-machine.ts';

// Installs the browser that the tests of pages need; without it they are skipped and say so.
const installation = installChromium(thisMachine);
console.log(installationText(installation));
process.exitCode = installation.outcome === 'missing' ? 1 : 0;
