import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const packageFolder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u;
const rule = `\n${'-'.repeat(72)}\n\n`;

/**
 * The licences of the packages that a bundle holds, as one text.
 * @param inputs paths of the bundled files, relative to the project
 */
export async function licencesOf(inputs) {
  const folders = new Set(inputs.flatMap((path) => packageFolder.exec(path)?.[0] ?? []));
  const texts = await Promise.all([...folders].toSorted().map(licenceOf));
  return `gainsay is distributed with these packages bundled into it.\n${rule}${texts.join(rule)}`;
}

async function licenceOf(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const files = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|copying)/iu.test(file));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const body = texts.length > 0 ? texts.map((text) => text.trim()).join('\n\n') : '(no text given)';
  return `${name} ${version}, ${license}\n\n${body}\n`;
}
