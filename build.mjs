import { chmod } from 'node:fs/promises';

import { build } from 'esbuild';

await build({
  entryPoints: { gainsay: 'src/cli.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  mainFields: ['module', 'main'], // jsonc-parser's main is UMD, which no bundler follows
  jsx: 'automatic',
  external: ['better-sqlite3', 'better-sqlite3-napi'],
  alias: { 'react-devtools-core': './build/react-devtools-stub.mjs' },
  define: { 'process.env.NODE_ENV': '"production"' },
  // Bundled CommonJS packages call require, which an ES module does not have.
  banner: {
    js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);",
  },
  logLevel: 'warning',
});
await chmod('dist/gainsay.js', 0o755);
