import { defineConfig } from 'vitest/config';

/** The tests that take minutes: every municipality, thousands of generated papers, killed processes, full disks. */
export default defineConfig({
  test: {
    include: ['tests/**/*.slow.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
