import { displayMode } from '../../text/layout/display.ts';
import { rowOf } from '../../text/layout/row.ts';

/** Lines as they are sent to the terminal, and how they must look to a person. */
export interface Sample {
  readonly lines: readonly string[];
  readonly looks: string;
}

/** Cells of one column, and of the bar beside wide letters. */
const column = 24;
const indent = '  ';

/** The card to hold beside the screen, in the present display mode. */
export const card = (): readonly Sample[] => [
  {
    lines: [line('الوطن نفى الخبر')],
    looks:
      'Arabic: joined letters, read from the right; at the right end an upright stroke stands alone.',
  },
  {
    lines: [line('İstanbul’da ışık: ŞĞÜÖÇ şğüöçıi')],
    looks: 'Turkish: the first I has a dot, the ı of ışık has none; no boxes, no question marks.',
  },
  {
    lines: [line('گفت‌وگو در پنج‌شنبه')],
    looks:
      'Persian: read from the right; the letter at the right end has two strokes above it, the last word three dots below.',
  },
  {
    lines: [line('اجتماع (11 حزيران 2024) في [حميميم]')],
    looks:
      'Numbers and brackets: 11 is to the right of 2024, neither is turned around, and both pairs of brackets enclose.',
  },
  {
    lines: [line('لا سلام بلا سلاح')],
    looks: 'Four times two letters (lam and alef) make one sign that opens upwards, like a V.',
  },
  columns(),
  {
    lines: [line('12 345 678 |'), line('🙂 中文 éß2|'), line('👩‍💻 中 🇹🇷2|')],
    looks: 'Wide letters: the bars stand under one another; joined emoji are drawn one by one.',
  },
];

const line = (text: string): string => indent + rowOf(text, column * 2).trimEnd();

/** As the board stands: side by side, but where the terminal reorders whole lines. */
function columns(): Sample {
  const [left, right] = ['الوطن', 'وكالة الأنباء السورية'];
  if (displayMode() === 'terminal') {
    return {
      lines: [line(left), line(right)],
      looks: 'Two sources: one word above, three below. They stand in one column here.',
    };
  }
  return {
    lines: [
      `${indent}${rowOf('ONE WORD', column)} │ THREE WORDS`,
      `${indent}${rowOf(left, column)} │ ${rowOf(right, column)}`,
      `${indent}${'─'.repeat(2 * column + 3)}`,
    ],
    looks: 'Two columns: under each heading as many Arabic words as it says; the bar is unbroken.',
  };
}

/** What to do when a line looks otherwise. */
export const advice =
  'If a line looks otherwise, try gainsay doctor --bidi app, --bidi terminal and --bidi off. What looks right is set by GAINSAY_BIDI, or by --bidi each time.';
