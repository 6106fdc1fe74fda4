import { setDisplay } from '../src/text/layout/display.ts';
import { forgetRows } from '../src/text/layout/row-cache.ts';
import { rowOf, rowsOf } from '../src/text/layout/row.ts';
import { type Measure, workTime } from './measure.ts';

const mixed =
  'التقى مسؤولون (أتراك) وسوريون في حميميم يوم 11 حزيران، Aydınlık reported; مُحَمَّد می‌گوید 😀 ';
const tenThousand = mixed.repeat(Math.ceil(10_000 / mixed.length)).slice(0, 10_000);

const leastOf = (times: number, work: () => unknown): number =>
  Math.min(...Array.from({ length: times }, () => workTime(work)));

/** Laying out ten thousand characters of mixed scripts that no row is remembered of. */
export const layingOut: Measure = () => {
  setDisplay('app');
  return leastOf(5, () => {
    forgetRows();
    return rowsOf(tenThousand, 78, { align: 'start' });
  });
};

/** A thousand rows that are drawn again, as at each key. */
export const drawingAgain: Measure = () => {
  setDisplay('app');
  const texts = Array.from({ length: 1000 }, (_, at) => `${at} ${mixed}`);
  const draw = (): unknown => texts.map((text) => rowOf(text, 78));
  draw();
  return leastOf(5, draw);
};
