import type { Language, ReasonWords, Remark, SideTold } from './language.ts';

const numbers = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];

const inWords = (count: number): string => numbers[count] ?? String(count);
const origins = (count: number): string => (count === 1 ? 'origin' : 'origins');

const remarks: Readonly<Record<Remark, string>> = {
  named: 'named',
  unnamed: 'unnamed',
  unknown: 'unknown',
  'hedged-only': 'hedged only',
  'another-account': 'gives another account',
  'own-words': 'in their own words',
};

const remarked = (words: string, side: SideTold): string =>
  side.remarks.length === 0
    ? words
    : `${words} (${side.remarks.map((remark) => remarks[remark]).join('; ')})`;

const manyFor = (side: SideTold): string =>
  remarked(`${inWords(side.count)} ${origins(side.count)} for`, side);
const manyAgainst = (side: SideTold): string =>
  remarked(`${inWords(side.count)} ${origins(side.count)} against`, side);

const stanceVerb = { confirm: 'confirms', deny: 'denies', neutral: 'takes no position' } as const;
const stanceWord = { confirm: 'confirmed', deny: 'denied', neutral: 'declined' } as const;

const list: Language['list'] = (names, last) =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1) ?? ''}`;

const reason = (short: string, full = short): ReasonWords => ({ short, full, again: full });
const withDetail = (words: string, detail: string | null, mark = ': '): string =>
  detail === null ? words : `${words}${mark}${detail}`;

const monthNames =
  'January February March April May June July August September October November December';
const monthsShort = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec';

/** English, British in its dates. */
export const english: Language = {
  tag: 'en',
  direction: 'ltr',
  list,
  aSource: (name) => `${/^[aeiou]/iu.test(name) ? 'an' : 'a'} ${name}`,
  figure: (value) => String(value).replace(/\B(?<!\..*)(?=(?:\d{3})+(?!\d))/gu, ','),
  dates: {
    months: { long: monthNames.split(' '), short: monthsShort.split(' ') },
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    day: (day, month) => `${day} ${month}`,
    month: (month) => month,
    withYear: (words, year) => (words === '' ? String(year) : `${words} ${year}`),
    doubt: {
      '?': (words) => `${words}, uncertain`,
      '~': (words) => `about ${words}`,
      '%': (words) => `about ${words}, uncertain`,
    },
    range: (from, to) => `${from} to ${to}`,
    span: (from, to) => `${from}–${to}`,
    days: (first, last, month) => `${first}–${last} ${month}`,
    until: (to) => `no later than ${to}`,
    since: (from) => `from ${from} on`,
    oneOf: (first, second) => `${first} or ${second}`,
    at: (day, clock) => `${day}, ${clock}`,
    asOf: (weekday, day, local, utc) =>
      `${weekday} ${day}, ${local}${utc === null ? '' : ` (${utc} UTC)`}`,
  },
  standings: {
    contradicted: (confirm, deny) =>
      `Contradicted: ${remarked(`${confirm.count} ${origins(confirm.count)} for`, confirm)}, ` +
      remarked(`${deny.count} against`, deny),
    figuresDiffer: (figures) => withDetail('Figures differ', figures.join(', ') || null),
    secondHandDenial: (confirm) => `${manyFor(confirm)}; a denial is known only second hand`,
    secondHandConfirmation: (deny) =>
      `${manyAgainst(deny)}; a confirmation is known only second hand`,
    positionChanged: 'Position changed',
    saidBothSince: (name, since, stance) =>
      since === null
        ? `${name} has said both; now ${stanceVerb[stance]}`
        : `${name} has said both; since ${since}: ${stanceVerb[stance]}`,
    affirmed: ({ low }) =>
      `At least ${inWords(low).toLowerCase()} ${origins(low)} for, none against`,
    perhapsOneOrigin: ({ count }) => `1 to ${count} origins for, perhaps one; none against`,
    singleOrigin: (confirm) => `${manyFor(confirm)}, none against`,
    deniedOnly: (deny) => `${manyAgainst(deny)}; nobody on file confirms`,
    orderUnknown: 'Both were said; which came last is not known',
    orderUnknownOf: (names) =>
      `${list(names, 'and')} ${names.length === 1 ? 'has' : 'have each'} said both; ` +
      'which came last is not known',
    noPosition: 'No one takes a position',
    notCounted: 'Only second-hand, implied or partial statements',
    noStatements: 'Nothing on file',
  },
  figures: {
    exactly: (value) => value,
    between: (min, max) => `${min} to ${max}`,
    atLeast: (min) => `${min} or more`,
    atMost: (max) => `up to ${max}`,
    byWhom: (figure, names) => `${figure} (${list(names, 'and')})`,
  },
  reasons: {
    'second-hand': ({ stance, whose }) => ({
      short: `"${stanceWord[stance]}": ${whose === null ? "the carrier's" : `${whose}'s`} word`,
      full: `"${stanceWord[stance]}" is ${whose === null ? "the carrier's" : `${whose}'s`} word`,
      again: whose === null ? "the carrier's" : `${whose}'s`,
    }),
    implied: () => reason('implied only', 'implied, not said'),
    narrower: () => reason('only part of the claim', 'speaks of something narrower'),
    broader: () => reason('wider than the claim', 'speaks of something wider'),
    adjacent: () => reason('about something else near it', 'speaks of something beside the claim'),
    'set-aside': ({ by }) =>
      reason(withDetail('reversed', by, ' by '), withDetail('since reversed', by, ' by ')),
    'earlier-position': () => reason('earlier position', 'an earlier position of the same speaker'),
    'repeats-uncounted': () => reason('repeats what does not count'),
    'date-unknown': () => reason('said both, no date', 'no date, and the speaker has said both'),
    'order-unknown': () =>
      reason(
        'said both, order unknown',
        'the speaker has said both, and which came last is not known',
      ),
    'earlier-wording': () =>
      reason('earlier wording', 'entered against an earlier wording of the claim'),
    retracted: () => reason('retracted'),
    held: ({ why }) => reason(withDetail('held', why)),
    withdrawn: ({ why }) => reason('withdrawn', withDetail('withdrawn', why)),
    'two-versions': () => reason('two versions', 'two versions on file'),
  },
  notCounted: (words) => `NOT COUNTED: ${words}`,
};
