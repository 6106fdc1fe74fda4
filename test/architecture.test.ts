import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

import { describe, expect, test } from 'vitest';

/** Each layer, and the layers it may import from; host is the place where the program runs. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  text: [],
  domain: ['text'],
  host: ['domain'],
  store: ['text', 'domain', 'import', 'host'],
  report: ['text', 'domain'],
  import: ['text', 'domain', 'host'],
  tui: ['text', 'domain', 'store', 'report', 'import'],
  cli: ['text', 'domain', 'store', 'report', 'import', 'tui', 'host'],
};

/** Files of the interface that touch more than values: everything they do goes through perform. */
const edgeOfInterface = /^tui\/(?:perform(?:\/.*)?|start|entry\/.*)\.tsx?$/u;

const src = resolve('src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/u.test(file),
);

/** `import … from`, `export … from`, an import for its effects, and import(). */
const specifiers = (code: string): readonly string[] =>
  [
    ...code.matchAll(/^\s*(?:import|export)\b(?:[^'";]*?\bfrom)?\s*'(?<path>[^']+)'/gmu),
    ...code.matchAll(/\bimport\(\s*'(?<path>[^']+)'\s*\)/gu),
  ].map((match) => match.groups?.['path'] ?? '');

const layerOf = (file: string): string => file.split('/')[0]?.replace(/\.tsx?$/u, '') ?? '';
const codeOf = (file: string): string => readFileSync(join(src, file), 'utf8');
const withoutComments = (code: string): string =>
  code.replace(/\/\*[^]*?\*\//gu, '').replace(/(^|[^:'])\/\/.*$/gmu, '$1');

/** The layers that a file of some layer reaches, and what it takes from outside the project. */
function reached(file: string, code: string) {
  const paths = specifiers(code);
  const inside = paths.filter((path) => path.startsWith('.'));
  return {
    layers: inside.map((path) => layerOf(relative(src, resolve(src, dirname(file), path)))),
    packages: paths.filter((path) => !path.startsWith('.')),
  };
}

describe('layers', () => {
  test('each file imports only from its own layer and those below it', () => {
    const upward = files.flatMap((file) => {
      const layer = layerOf(file);
      return reached(file, codeOf(file))
        .layers.filter((to) => to !== layer && !mayImport[layer]?.includes(to))
        .map((to) => `${file} imports from ${to}`);
    });
    expect(upward).toEqual([]);
  });

  test('the domain needs zod and nothing else from outside', () => {
    const packages = files
      .filter((file) => layerOf(file) === 'domain')
      .flatMap((file) => reached(file, codeOf(file)).packages);
    expect([...new Set(packages)]).toEqual(['zod']);
  });

  test('text reads no files and knows no package but those for widths and for levels', () => {
    const packages = files
      .filter((file) => layerOf(file) === 'text')
      .flatMap((file) => reached(file, codeOf(file)).packages);
    expect(new Set(packages)).toEqual(new Set(['bidi-js', 'string-width']));
  });

  test('of the interface only perform touches the desk, reports and imports', () => {
    const touching = files
      .filter((file) => layerOf(file) === 'tui' && !edgeOfInterface.test(file))
      .filter((file) => {
        const values = codeOf(file).replace(/^import type [^;]*;$/gmu, '');
        return reached(file, values).layers.some((layer) =>
          ['store', 'report', 'import'].includes(layer),
        );
      });
    expect(touching).toEqual([]);
  });

  test('every way to import is seen', () => {
    const code = [
      "import { a } from '../store/a.ts';",
      "import type { b } from './b.ts';",
      "import '../report/effect.ts';",
      "export { c } from '../tui/c.ts';",
      "export * from '../cli/d.ts';",
      "const e = await import('../import/e.ts');",
      'import {\n  f,\n  g,\n} from "nothing";',
    ].join('\n');
    expect(reached('domain/x.ts', code).layers).toEqual([
      'store',
      'domain',
      'report',
      'tui',
      'cli',
      'import',
    ]);
  });
});

describe('where the program runs is known in one place', () => {
  const others = files.filter((file) => file !== 'host.ts');
  const onlyInHost =
    /\bimport\.meta\b|\b__dirname\b|\bcreateRequire\b|\bnew Worker\b|'better-sqlite3/u;

  /** The files in which a pattern stands outside comments and types. */
  const holding = (among: readonly string[], pattern: RegExp): readonly string[] =>
    among.filter((file) =>
      pattern.test(
        withoutComments(codeOf(file)).replace(/^import type [^;]*from 'better-sqlite3';$/gmu, ''),
      ),
    );

  test('everything else asks host.ts', () => {
    expect(holding(others, onlyInHost)).toEqual([]);
    expect(holding(['host.ts'], onlyInHost)).toEqual(['host.ts']);
  });

  test('what is loaded later is named by a literal path, which a bundler can follow', () => {
    expect(holding(files, /\bimport\((?!\s*'[^']+'\s*\))/u)).toEqual([]);
  });

  test('nobody starts the Node the program runs in: there may be none', () => {
    expect(holding(files, /process\.execPath/u)).toEqual([]);
  });
});
