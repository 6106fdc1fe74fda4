import type { Claim } from '../domain/claim.ts';
import type { Source, SourceKind } from '../domain/source.ts';
import type { Statement, Stance } from '../domain/statement.ts';
import { countries } from './english-countries.ts';
import { type Inline, joined, type Line } from './inline.ts';

/** Whether a group is spoken of as one: "an informed source" takes, "unnamed sources" take. */
export const isMany = ({ kind, name }: Pick<Source, 'kind' | 'name'>): boolean =>
  kind === 'unnamed' && !/^(?:an?|one)\b/iu.test(name);

export const capitals = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const claimKinds: Readonly<Record<Claim['kind'], string>> = {
  event: 'Event',
  state: 'State',
  process: 'Process',
  forecast: 'Forecast',
  position: 'Position',
  attribute: 'Attribute',
  figure: 'Figure',
};

export const sourceKinds: Readonly<Record<SourceKind, string>> = {
  outlet: 'outlet',
  person: 'person',
  institution: 'institution',
  unnamed: 'unnamed group',
  unknown: 'not known',
};

const stances: Readonly<Record<Stance, string>> = {
  confirm: 'confirms',
  deny: 'denies',
  neutral: 'takes no position',
};

type StanceTaken = Pick<Statement, 'stance' | 'directness'>;

const isAnotherAccount = ({ stance, directness }: StanceTaken): boolean =>
  stance === 'deny' && directness === 'incompatible';

/** What a statement does, by itself: "confirms", "gives another account". */
export const does = (statement: StanceTaken): string =>
  isAnotherAccount(statement) ? 'gives another account' : stances[statement.stance];

/** The same before the claim it is about: "takes no position on C01". */
export function doesTo(statement: StanceTaken): string {
  const preposition = isAnotherAccount(statement)
    ? ' of'
    : statement.stance === 'neutral'
      ? ' on'
      : '';
  return does(statement) + preposition;
}

export const silences: Readonly<Record<NonNullable<Statement['silence']>, string>> = {
  declined: 'declined to comment on',
  'asked-no-reply': 'had not replied when asked about',
  policy: 'does not comment, as a rule, on',
};

export const textKinds = {
  verbatim: 'Text',
  excerpt: 'Excerpt',
  paraphrase: 'Paraphrase',
} as const;

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** The desk's tags are looser than BCP 47: one that is no tag there stands for itself. */
export function languageName(tag: string): string {
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

export const countryName = (country: string): string => countries.get(country)?.name ?? country;

export const list = (lines: readonly Line[], last: 'and' | 'or' = 'and'): Line =>
  joined(lines, ', ', ` ${last} `);

/** "the Turkish newspaper Aydınlık"; an outlet of which neither is known goes by its name. */
export function outletInWords(
  name: Inline,
  { country, medium }: Pick<Source, 'country' | 'medium'>,
): Line {
  const adjective = country === undefined ? undefined : countries.get(country)?.adjective;
  const behind =
    country !== undefined && adjective === undefined ? ` (${countryName(country)})` : '';
  const what = [adjective, medium?.trim() || (adjective ? 'outlet' : '')].filter(Boolean).join(' ');
  return what === '' ? [name, behind] : ['the ', what, ' ', name, behind];
}

export const many = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;

export const pronoun = (source: Pick<Source, 'kind' | 'name'>, name: Inline): Inline =>
  source.kind === 'person' ? name : isMany(source) ? 'they' : 'it';
