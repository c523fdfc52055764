import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The browser and terminal tests start processes; on two cores a generous limit keeps them honest, not slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
