import { defineConfig } from 'vitest/config';
import { testProjects } from './tests/builders/test-projects.ts';

/** The tests that take minutes: every municipality, thousands of generated papers, killed processes, full disks. */
export default defineConfig({
  test: {
    projects: testProjects({ ending: '.slow.test.ts' }),
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
