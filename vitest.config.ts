import { defineConfig } from 'vitest/config';
import { testProjects } from './tests/builders/test-projects.ts';

export default defineConfig({
  test: {
    // Those that take minutes are run by `npm run test:slow`, and by CI.
    projects: testProjects({ ending: '.test.ts', but: '.slow.test.ts' }),
    // Many tests wait for a process; vitest's own number leaves one core idle.
    maxWorkers: '100%',
    // The browser and terminal tests start processes; on two cores a generous limit keeps them honest, not slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
