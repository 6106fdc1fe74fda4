import { fold } from '../fold.ts';

/** A folded name of a month (1–12) or a weekday (0 Sunday – 6). */
export interface CalendarName {
  readonly name: string;
  readonly number: number;
  /** An abbreviation, which is a date only beside a number. */
  readonly isShort: boolean;
  readonly isEnglish: boolean;
  /** Of the Persian (solar Hijri) calendar. */
  readonly isPersian?: boolean;
}

const languages = ['en', 'tr', 'ar-SY', 'ar-EG', 'ar-MA', 'ar-DZ', 'fa-u-ca-gregory', 'ckb'];

// What Intl does not give, gives in one version only, or what papers spell otherwise.
const monthAliases: readonly string[] = [
  'كانون ثاني|كانون الثانى|جانفي|يناير|ژانویهٔ|کانوونی دووەم|ینایر|جانفییه|Januar',
  'فبراير|فيفري|فوریهٔ|شوبات|فبرایر',
  'آذار|مارس|مارت|ئازار|ادار',
  'نيسان|إبريل|ابريل|أفريل|أبريل|آپریل|نیسان',
  'أيار|مايو|ماي|مهٔ|می|ئایار|ایار',
  'حزيران|يونيو|يونيه|جوان|ژوئن|حوزەیران',
  'تموز|يوليو|يوليه|جويلية|جوييه|يوليوز|ژوئیهٔ|ژوئیه|جولای|تەمووز',
  'آب|أغسطس|اغسطس|أوغسطس|أوت|غشت|آگوست|اگوست|ئاب',
  'أيلول|سبتمبر|شتنبر|سپتامبر|ئەیلوول|Sept',
  'تشرين الأول|تشرين أول|أكتوبر|اكتوبر|اکتبر|تشرینی یەکەم',
  'تشرين الثاني|تشرين ثاني|تشرين الثانى|نوفمبر|نونبر|نوامبر|تشرینی دووەم',
  'كانون الأول|كانون أول|ديسمبر|دجنبر|دسامبر|کانوونی یەکەم|کانونی یەکەم',
];
const weekdayAliases: readonly string[] = [
  'الأحد|یکشنبه|یک شنبه|یک‌شنبه|یەکشەممە',
  'الاثنين|الإثنين|دوشنبه|دو شنبه|دو‌شنبه|دووشەممە',
  'الثلاثاء|الثلثاء|سه شنبه|سه‌شنبه|سێشەممە|سێ شەممە|Tues',
  'الأربعاء|الاربعا|چهارشنبه|چهار شنبه|چوارشەممە',
  'الخميس|پنجشنبه|پنج شنبه|پنج‌شنبه|پێنجشەممە|Thur|Thurs',
  'الجمعة|جمعه|آدینه|ھەینی|هەینی',
  'السبت|شنبه|شەممە',
];

/** The names of the twelve months in every language read. */
export const monthNames = (): readonly CalendarName[] => [
  ...fromIntl('month', 12, (month) => Date.UTC(2024, month, 15)),
  ...fromAliases(monthAliases, 1),
];

/** The names of the seven weekdays in every language read. */
export const weekdayNames = (): readonly CalendarName[] => [
  ...fromIntl('weekday', 7, (day) => Date.UTC(2024, 5, 9 + day)),
  ...fromAliases(weekdayAliases, 0),
];

function fromIntl(
  part: 'month' | 'weekday',
  count: number,
  moment: (index: number) => number,
): readonly CalendarName[] {
  const first = part === 'month' ? 1 : 0;
  return (['long', 'short'] as const).flatMap((style) =>
    languages.flatMap((language) => {
      const format = new Intl.DateTimeFormat(language, { [part]: style, timeZone: 'UTC' });
      return Array.from({ length: count }, (_, index) => ({
        name: fold(format.format(moment(index))),
        number: index + first,
        isShort: style === 'short',
        isEnglish: language === 'en',
      }));
    }),
  );
}

const fromAliases = (aliases: readonly string[], first: number): readonly CalendarName[] =>
  aliases.flatMap((names, index) =>
    names.split('|').map((name) => ({
      name: fold(name),
      number: index + first,
      isShort: /^[A-Z]/u.test(name),
      isEnglish: /^[A-Z]/u.test(name),
    })),
  );
