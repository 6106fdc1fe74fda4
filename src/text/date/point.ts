const dayLength = 86_400_000;

/** A day, a month or a year of the calendar: as far as it is known. */
export interface Point {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** As EDTF: 2024, 2024-06 or 2024-06-11. */
export function pointText({ year, month, day }: Point): string {
  const parts = [String(year).padStart(4, '0'), two(month), two(day)];
  return parts.filter((part) => part !== '').join('-');
}

const two = (part: number | null): string => (part === null ? '' : String(part).padStart(2, '0'));

/** Whether the calendar has it. */
export function exists({ year, month, day }: Point): boolean {
  if (year < 0 || year > 9999) return false;
  if (month === null) return day === null;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= new Date(utc(year, month + 1, 0)).getUTCDate());
}

/** Its first moment in UTC milliseconds. */
export const startOf = ({ year, month, day }: Point): number => utc(year, month ?? 1, day ?? 1);

/** Its last moment in UTC milliseconds. */
export function endOf({ year, month, day }: Point): number {
  const next =
    month === null
      ? utc(year + 1, 1, 1)
      : day === null
        ? utc(year, month + 1, 1)
        : utc(year, month, day + 1);
  return next - 1;
}

/** The day of a moment in UTC milliseconds. */
function dayOf(moment: number): Point {
  const date = new Date(moment);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day, month or year so many of its own kind later. */
export function shifted({ year, month, day }: Point, by: number): Point {
  if (month === null) return { year: year + by, month, day };
  if (day !== null) return dayOf(utc(year, month, day) + by * dayLength);
  const moved = dayOf(utc(year, month + by, 1));
  return { ...moved, day: null };
}

/** 0 Sunday – 6 Saturday. */
export const weekdayOf = (point: Point): number => new Date(startOf(point)).getUTCDay();

// Date.UTC alone would take the years 0–99 for 1900–1999.
const utc = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day);

/** A day written YYYY-MM-DD. */
export const dayFrom = (text: string): Point => ({
  year: Number(text.slice(0, 4)),
  month: Number(text.slice(5, 7)),
  day: Number(text.slice(8, 10)),
});
