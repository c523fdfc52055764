import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Those that take minutes are run by `npm run test:slow`, and by CI.
    exclude: [...configDefaults.exclude, '**/*.slow.test.ts'],
    // The browser and terminal tests start processes; on two cores a generous limit keeps them honest, not slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
