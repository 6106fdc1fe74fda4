import { languageOf } from '../text/language.ts';
import { suits } from '../text/names/suits.ts';
import type { SourceOnFile } from './contents.ts';
import { grouped } from './grouped.ts';
import { joinSources } from './joined.ts';
import type { SourceLink } from './link.ts';
import { otherNames } from './source-name.ts';

type Name = SourceOnFile['names'][number];

/**
 * A source as it is named to people. Joined ones are a single one, with the lowest id and its kind;
 * `names` are its other spellings, its own name not among them.
 */
export type OneSource = SourceOnFile & {
  /** The records that are taken as one, its own among them. */
  readonly ids: readonly string[];
  /** What the other records are called, where that is something else. */
  readonly alsoAs: readonly Name[];
  /** The language that its own name is said to be in; null where none is given. */
  readonly nameLang: string | null;
};

/**
 * Every source by its id as it is named in a language: this is where it is decided under which name
 * joined sources go. That is the name of the one that suits the language best; of several, of the
 * one with the lowest id.
 */
export function oneSources(
  sources: readonly SourceOnFile[],
  links: readonly SourceLink[],
  lang: string,
): ReadonlyMap<string, OneSource> {
  const { lead } = joinSources(sources, links);
  const groups = grouped(sources, ({ id }) => lead(id));
  return new Map(
    [...groups].flatMap(([id, members]) => {
      const one = oneOf(id, members, lang);
      return members.map((member) => [member.id, one] as const);
    }),
  );
}

function oneOf(id: string, members: readonly SourceOnFile[], lang: string): OneSource {
  const byId = members.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const fit = (one: SourceOnFile): number => suits(one.name, languageOfName(one), lang);
  const inOrder = byId.toSorted((a, b) => fit(b) - fit(a));
  const [named, lead] = [inOrder[0], byId[0]];
  if (!named || !lead) throw new RangeError(`no source goes by ${id}`);
  const { name } = named;
  const alsoAs = otherNames({ name, names: inOrder.map(nameOfRecord) });
  const one = {
    ...known(inOrder),
    id,
    kind: lead.kind,
    name,
    names: otherNames({ name, names: [...alsoAs, ...inOrder.flatMap((each) => each.names)] }),
    ids: byId.map((each) => each.id),
    alsoAs,
    nameLang: givenLanguage(named),
  };
  return members.length === 1 ? one : { ...one, state: 'live' };
}

/** What is not known of the first is known of another; none of them belongs to itself. */
function known(inOrder: readonly SourceOnFile[]): SourceOnFile {
  const ids = new Set(inOrder.map(({ id }) => id));
  const outside = ({ partOf, usedBy, ...one }: SourceOnFile): SourceOnFile => ({
    ...one,
    ...(partOf === undefined || ids.has(partOf) ? {} : { partOf }),
    ...(usedBy === undefined || ids.has(usedBy) ? {} : { usedBy }),
  });
  return inOrder.map(outside).reduceRight((all, one) => ({ ...all, ...one }));
}

const givenLanguage = ({ name, names }: SourceOnFile): string | null =>
  names.find((other) => other.name === name)?.lang ?? null;

const languageOfName = (source: SourceOnFile): string | null =>
  givenLanguage(source) ?? languageOf(source.name);

function nameOfRecord(source: SourceOnFile): Name {
  const lang = languageOfName(source);
  return lang === null ? { name: source.name } : { name: source.name, lang };
}
