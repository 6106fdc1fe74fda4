import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { readStoryFile, type StoryFile } from '../support/contents.ts';
import { exampleDesk, openTerminal, run, workFolder } from '../support/gainsay.ts';
import type { Terminal } from '../support/terminal.ts';

const enter = '\r';
const tab = '\t';
const back = '\u001b[Z';
const save = '\u0013';
const pasted = (text: string): string => `\u001b[200~${text}\u001b[201~`;

/** Types a whole entry, and returns what it cost: all bytes but those stored as they were typed. */
function enterWith(terminal: Terminal, keys: readonly string[], stored: readonly string[]): number {
  const sent = keys.join('');
  terminal.send(sent);
  const size = (texts: readonly string[]): number =>
    texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return Buffer.byteLength(sent) - size(stored);
}

describe('a contradiction, from the first key to the report', () => {
  test('is found, entered, seen and exported; the terminal is as it was', async () => {
    const folder = workFolder();
    // The words are looked for as they are stored, so nothing may put them in the screen's order.
    const terminal = openTerminal(folder, ['demo', '--bidi', 'off']);
    await terminal.sees('ONE ORIGIN FOR (UNNAMED); A DENIAL IS KNOWN ONLY SECOND HAND');
    expect(terminal.text()).toContain('EXAMPLE DESK');

    terminal.send('2G');
    await terminal.sees('▸C14');
    terminal.send('c');
    await terminal.sees(/C01 Hmeimim meeting, 11 June +contested 1 of 1/u);

    terminal.send(`pEnab Baladi${enter}[Page on the bridge]${enter}24.6.2024${save}`);
    await terminal.sees('Saved D3');
    terminal.send(`sعنب بلدي${save}`);
    await terminal.sees('the same as Enab Baladi?');
    terminal.send('y');
    await terminal.sees('Enab Baladi is also written');

    const claim = 'The bridge at Qamishli was closed on 23 June 2024.';
    const claimCost = enterWith(terminal, ['A', claim, save], [claim]);
    await terminal.sees('Saved C15');
    expect(terminal.text()).toContain('NOTHING ON FILE');
    expect(claimCost).toBeLessThanOrEqual(3);

    const words = 'أغلق الجسر صباح الأحد.';
    const confirmCost = enterWith(
      terminal,
      ['a', 'عن', enter, tab, '1', '1', words, save],
      [words],
    );
    await terminal.sees('Saved S25');
    expect(terminal.text()).toContain('✓ CONFIRMS  1 counted');
    expect(terminal.text()).toContain(words);
    expect(confirmCost).toBeLessThanOrEqual(14);

    const [label, denial] = ['informed sources', 'The bridge stayed open.'];
    const denyCost = enterWith(
      terminal,
      ['a', 'wa', enter, label, enter, '2', '1', denial, enter, '24.6', save],
      [label, denial],
    );
    await terminal.sees('CONTRADICTED: 1 ORIGIN FOR, 1 AGAINST');
    expect(denyCost).toBeLessThanOrEqual(14);

    terminal.send('x');
    await terminal.sees('Report R1 is written');
    terminal.send('q');
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
    expect(terminal.isFullScreen()).toBe(false);
    expect(terminal.text()).toContain('report-R1.html');

    const report = readFileSync(join(folder, 'report-R1.md'), 'utf8');
    expect(report).toContain('Contradicted: 1 origin for, 1 against');
    expect(report).toContain(words);
    const desk = ['--desk', exampleDesk(folder)];
    const { status, out } = run(folder, [...desk, 'contradictions', '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ claims: [{ ref: 'C01' }, { ref: 'C15' }] });
    expect(run(folder, [...desk, 'verify']).status).toBe(0);
  });
});

/** The shipped story before its two hardest entries were made. */
function withoutTheTwo(): StoryFile {
  const story = readStoryFile('hmeimim.json');
  const gone = new Set(['S06', 'S13', 'S14']);
  const kept = (name: string, keys: readonly string[]): unknown[] => {
    const records: unknown = story[name];
    if (!Array.isArray(records)) return [];
    return records.filter(
      (record: Readonly<Record<string, unknown>>) =>
        !keys.some((key) => gone.has(String(record[key]))),
    );
  };
  return {
    ...story,
    statements: kept('statements', ['id']),
    statementLinks: kept('statementLinks', ['from', 'to']),
  };
}

describe('the two hardest entries of the shipped story, at the keyboard', () => {
  test('a bare "denied" and a denial of something else stand on the board as they do there', async () => {
    const folder = workFolder();
    writeFileSync(join(folder, 'story.json'), JSON.stringify(withoutTheTwo()));
    expect(run(folder, ['import', 'story.json'])).toMatchObject({ status: 0 });
    const terminal = openTerminal(folder);
    await terminal.sees('contested');
    terminal.send('1');
    terminal.send('2');
    await terminal.sees('▸C01');
    terminal.send(enter);
    await terminal.sees('ONE ORIGIN FOR (UNNAMED), NONE AGAINST');

    // Seen in D1: the bare word, Arabi21's, with the label and the words as the page has them.
    terminal.send(`a${back}${back}d1${enter}${tab}wa${enter}`);
    terminal.send(`${pasted('مصادر مقربة من النظام السوري')}${enter}22arabi${enter}`);
    terminal.send(
      pasted(
        'تنفي مصادر قريبة من السلطات السورية أن يكون هذا اللقاء قد حصل، بحسب صياغة الموقع الناقل.',
      ),
    );
    terminal.send(`${enter}24.6 (the article only says Monday)${tab}${tab}`);
    terminal.send(
      `Sources near the Syrian authorities deny that the meeting happened, in the carrier's wording.${tab}${tab}`,
    );
    terminal.send(
      `sources close to the government (the carrier says "regime")${tab}arabi${enter}${save}`,
    );
    await terminal.sees('Saved S');

    // Star denies C07, which bears on C01.
    terminal.send(`astar${enter}${pasted('مصادر لم تكشف عن هويتها')}${enter}23C07${enter}`);
    terminal.send(pasted('تقول مصادر الصحيفة إنه لا مباحثات قائمة بين جهازي مخابرات البلدين.'));
    terminal.send(`${enter}20.6 (the only Thursday between 15 and 24 June)${save}`);
    await terminal.sees('denies C07');
    terminal.send('g');
    await terminal.sees(/▸S01/u);
    terminal.send('q');
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });

    const board = run(folder, []);
    const shipped = workFolder();
    expect(run(shipped, ['import', join(process.cwd(), 'data/hmeimim.json')]).status).toBe(0);
    const asShipped = run(shipped, []).out;
    expect(asShipped).toContain('NOT COUNTED: "denied": Arabi21\'s word');
    expect(board.out.replaceAll('S25', 'S06').replaceAll('S26', 'S13')).toBe(asShipped);
  });
});
