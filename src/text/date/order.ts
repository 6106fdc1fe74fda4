import { fold } from '../fold.ts';
import type { Term } from './terms.ts';

/** Whether a term says which of several, or which part: 2, second, last, the half. */
export const isOrder = ({ kind, ordinal, persianDay, count, text }: Term): boolean =>
  kind === 'number' ||
  [ordinal, persianDay, count].some((one) => one !== undefined) ||
  parts.has(text) ||
  orders.has(text);

/** Which of several, in words. */
export const orders = new Set(
  [
    'first|second|third|fourth|fifth|last|final|only',
    'ilk|birinci|ikinci|üçüncü|dördüncü|beşinci|son',
    'أول|ثاني|ثالث|رابع|خامس|آخر|الأول|الأولى|الثانية|الثالثة|الرابعة|الخامسة|الأخير|الأخيرة',
    'اولین|دومین|سومین|چهارمین|پنجمین|آخرین|نخستین|نخست|دوم|سوم|چهارم',
  ].flatMap((words) => words.split('|').map(fold)),
);

const parts = new Set(
  [
    'quarter|half|third|week|weekend|decade|half-year',
    'الربع|ربع|النصف|نصف|الثلث|ثلث|الأسبوع|العقد|نیمه|هفته|دهه',
  ].flatMap((words) => words.split('|').map(fold)),
);
