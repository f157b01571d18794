import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { themeStyles } from './themeStyles.ts';

const server = 'http://127.0.0.1:5080';

/** Build of the explorer; in development everything the server answers is proxied to it, so cookies stay first-party. */
export default defineConfig({
  plugins: [react(), themeStyles()],
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: Object.fromEntries(
      ['/graphql', '/auth', '/admin', '/uploads', '/exports', '/reports', '/health'].map((path) => [
        path,
        { target: server, changeOrigin: false },
      ]),
    ),
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: true,
    rolldownOptions: { input: { index: 'index.html', graphiql: 'graphiql/index.html' } },
  },
  worker: { format: 'es' },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    testTimeout: 30_000, // an upper bound, not a pace: other suites run beside these
  },
});
