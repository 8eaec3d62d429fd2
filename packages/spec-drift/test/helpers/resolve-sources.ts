import { registerHooks } from 'node:module';

// Lets Node run the sources as they are: there `./name.js` means `./name.ts`.
registerHooks({
  resolve(specifier, context, next) {
    const isSource = /\/spec-drift\/src\//.test(context.parentURL ?? '');
    const isOwn = isSource && specifier.startsWith('.') && specifier.endsWith('.js');
    return next(isOwn ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
