import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
    testTimeout: 240_000,
    // They wait for processes of their own more than they compute.
    maxWorkers: 2,
  },
});
