import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const madeFrom = ['src', 'build', 'build.mjs', 'package.json', 'package-lock.json'];

/** Before any test: tests that start the program start what the sources say now. */
export function setup(): void {
  const built = existsSync('dist/gainsay.js') ? statSync('dist/gainsay.js').mtimeMs : 0;
  if (madeFrom.flatMap(filesIn).some((file) => statSync(file).mtimeMs > built)) {
    execFileSync('node', ['build.mjs'], { stdio: 'inherit' });
  }
}

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))
    : [path];
