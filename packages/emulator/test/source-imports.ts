import { registerHooks } from 'node:module';

// Loaded before a script that runs the source in a process of its own: sources name each other as they are called
// once built, so `./x.js` stands for `./x.ts`.
registerHooks({
  resolve(specifier, context, nextResolve) {
    const relative =
      specifier.startsWith('.') && context.parentURL?.includes('/node_modules/') === false;
    return nextResolve(relative ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
