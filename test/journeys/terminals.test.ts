import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { storyFile } from '../support/command.ts';
import { exampleDesk, openTerminal, run, workFolder } from '../support/gainsay.ts';
import { hostile } from '../support/hostile.ts';

describe('terminals of all kinds', () => {
  test.each([
    [200, 60],
    [80, 24],
    [40, 12],
  ])('the board fills %i × %i', async (columns, rows) => {
    const terminal = openTerminal(workFolder(), ['demo'], { columns, rows });
    await terminal.sees('CONFIRMS');
    await terminal.sees(/\? help|x report/u);
    expect(terminal.lines()).toHaveLength(rows);
    // The rules over the parts go to the last column.
    const rules = terminal.lines().filter((line) => line.endsWith('──'));
    expect(rules.map((line) => line.length)).toContain(columns);
    terminal.send('q');
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
  });

  test('a smaller terminal loses nothing of what is typed', async () => {
    const terminal = openTerminal(workFolder(), ['demo']);
    await terminal.sees('CONFIRMS');
    terminal.send('AIt rained.');
    await terminal.sees('It rained.');
    terminal.resize(20, 6);
    await terminal.sees(/▸Claim/u);
    terminal.send(' It poured.');
    terminal.resize(80, 24);
    await terminal.sees('It rained. It poured.');
    terminal.send('\u0003\u0003\u0003y');
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
  });

  test('NO_COLOR is obeyed: weight and signs stay, colours go', async () => {
    const plain = openTerminal(workFolder(), ['demo'], { env: { NO_COLOR: '1' } });
    await plain.sees('CONFIRMS');
    plain.send('q');
    await plain.ended;
    const coloured = openTerminal(workFolder(), ['demo']);
    await coloured.sees('CONFIRMS');
    coloured.send('q');
    await coloured.ended;
    // oxlint-disable-next-line no-control-regex
    const colour = /\u001b\[(?:3[0-7]|9[0-7]|38;)/u;
    expect(plain.raw).not.toMatch(colour);
    expect(coloured.raw).toMatch(colour);
  });

  test('y hands the words on file to the clipboard, byte for byte', async () => {
    const terminal = openTerminal(workFolder(), ['demo']);
    await terminal.sees('CONFIRMS');
    terminal.send('y');
    await terminal.sees('go to the clipboard');
    const [, base64 = ''] = terminal.raw.split('\u001b]52;c;');
    const copied = Buffer.from(base64.split('\u0007')[0] ?? '', 'base64').toString('utf8');
    expect(readFileSync(storyFile, 'utf8')).toContain(JSON.stringify(copied.slice('≈ '.length)));
    terminal.send('q');
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
  });

  test('GAINSAY_ASCII=1 draws with signs that every terminal has', async () => {
    const terminal = openTerminal(workFolder(), ['demo'], { env: { GAINSAY_ASCII: '1' } });
    await terminal.sees('+ CONFIRMS');
    expect(terminal.text()).toContain('- DENIES');
    expect(terminal.text()).toContain('>S01');
    expect(terminal.text()).not.toMatch(/[─│✓✗○≈°▸]/u);
    terminal.send('q');
    await terminal.ended;
  });

  test('an Arabic keyboard moves, opens and leaves', async () => {
    const terminal = openTerminal(workFolder(), ['demo']);
    await terminal.sees('▸S01');
    terminal.send('ت');
    await terminal.sees('▸S07');
    terminal.send('؟');
    await terminal.sees('HELP: KEYS HERE');
    terminal.send('\u001b');
    await terminal.sees('CONFIRMS');
    terminal.send('ض');
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
  });

  test('a terminal that answers questions nobody asked types nothing into a field', async () => {
    const terminal = openTerminal(workFolder(), ['demo']);
    await terminal.sees('CONFIRMS');
    terminal.send('A');
    await terminal.sees('▸Claim');
    terminal.send(
      '\u001b[12;40R\u001b]11;rgb:0000/0000/0000\u0007\u001bP>|xterm(390)\u001b\\It rained.',
    );
    await terminal.sees('It rained.');
    expect(terminal.text()).not.toMatch(/rgb|xterm|40R/u);
    terminal.send('\u0003\u0003\u0003y');
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
  });

  test('hostile text on file reaches no terminal as anything but marks', async () => {
    const folder = workFolder();
    const story = { slug: 's', title: 'Hostile' };
    const storable = hostile.filter(([, text]) => !/\0|\p{Cs}/u.test(text));
    const claims = storable.map(([name, text], index) => ({
      id: `C${index + 1}`,
      text: `${name} ${text}`,
    }));
    const file = { format: 'gainsay/1', story, claims };
    writeFileSync(join(folder, 'hostile.json'), JSON.stringify(file));
    expect(run(folder, ['import', 'hostile.json'])).toMatchObject({ status: 0 });
    const terminal = openTerminal(folder, [], { rows: 60 });
    await terminal.sees('NOTHING ON FILE');
    terminal.send('2');
    await terminal.sees('CLAIMS');
    terminal.send('j'.repeat(claims.length));
    await terminal.sees(`▸C${claims.length}`);
    expect(terminal.isFullScreen()).toBe(true);
    terminal.send('qq');
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
    const allowed =
      // oxlint-disable-next-line no-control-regex
      /\u001b\[(?:\?(?:1049|2004|2026|25|7)[hl]|\d*;?\d*H|K|2J|H|[\d;]*m|8\$p|>0q|c)/gu;
    // oxlint-disable-next-line no-control-regex
    expect(terminal.raw.replace(allowed, '')).not.toMatch(/[\u001b\u0007\u009b\u009d]/u);
  });

  test('ten kilobytes pasted are stored to the letter', async () => {
    const folder = workFolder();
    const words = `${'بحسب مصادر للصحيفة، 11 حزيران. '.repeat(330)}end`;
    const terminal = openTerminal(folder, ['demo']);
    await terminal.sees('CONFIRMS');
    terminal.send(`astar\r\t11\u001b[200~${words}\u001b[201~\u0013`);
    await terminal.sees('Saved S25');
    terminal.send('q');
    await terminal.ended;
    const shown = run(folder, ['--desk', exampleDesk(folder), 'show', 'S25', '--json']);
    expect(JSON.parse(shown.out)).toMatchObject({ record: { text: { original: words } } });
  });
});
