import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';

import { build } from 'esbuild';

import { licencesOf } from './build/licences.mjs';

// One output with splitting: what only the interface needs (ink, react) lies in files of its own,
// which a headless command never reads.
const { metafile, outputFiles } = await build({
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
  metafile: true,
  write: false, // A build that fails leaves the last one whole.
  logLevel: 'warning',
});
await rm('dist', { recursive: true, force: true });
await mkdir('dist');
await Promise.all(outputFiles.map(({ path, contents }) => writeFile(path, contents)));
await writeFile('dist/LICENSES.txt', await licencesOf(Object.keys(metafile.inputs)));
await chmod('dist/gainsay.js', 0o755);
