import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
    // Leaves no processor idle where there are two; more of them only need more memory.
    maxWorkers: 2,
    // Nothing needs more than half of this; without a limit garbage stays for as long as the machine has memory.
    execArgv: ['--max-old-space-size=448'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    typecheck: { enabled: true, include: ['test/types/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
  },
});
