import { grouped } from '../domain/grouped.ts';
import { sourceLinkFault } from '../domain/link-rule.ts';
import type { SourceLink } from '../domain/link.ts';
import type { Desk } from './desk.ts';
import { few } from './few.ts';
import { keptApart } from './kept-apart.ts';
import { listed } from './label.ts';
import { sourceNamer } from './source-namer.ts';
import { type Joining, type Moment, pairOf, sourcesBefore } from './sources-before.ts';
import type { Step } from './touched.ts';

/** Notes what a batch does to sources, and says at its end which it has joined or parted. */
export interface TakenAsOne {
  note(step: Step): void;
  /** That the batch reads a file: then nobody has just typed what it joins. */
  readsFile(): void;
  sentences(): readonly string[];
}

export function takenAsOne(desk: Desk): TakenAsOne {
  const were = sourcesBefore(desk);
  const steps: Step[] = [];
  let isTyped = true;
  return {
    note(step) {
      were.note(step);
      // More than one are a batch, however many.
      if (steps.length < 2) steps.push(step);
    },
    readsFile() {
      isTyped = false;
    },
    sentences() {
      const joining = were.joining();
      if (!joining) return [];
      const { sentences, named } = keptApart(joining);
      const typed = isTyped && steps.length === 1 ? endsOf(steps[0]) : [];
      return [
        ...sentences,
        ...joined(joining, (ids) => isAmong(ids, named) || isAmong(ids, typed)),
        ...parted(joining, (ids) => isAmong(ids, typed)),
      ];
    },
  };
}

/** Whoever joins or parts two sources by one link knows of these two. */
const endsOf = (step: Step | undefined): readonly string[] =>
  step?.address.entity === 'sourceLink' && 'rel' in step.after
    ? [step.after.from, step.after.to]
    : [];

function isAmong(ids: readonly string[], some: Iterable<string>): boolean {
  const all = new Set(some);
  return ids.every((id) => all.has(id));
}

/** Whether a group need not be told. */
type IsKnown = (ids: readonly string[]) => boolean;

/** Sources that were on file before and are now, in groups of those that are one at that moment. */
function groupsAt({ before, after }: Joining, { lead }: Moment): readonly (readonly string[])[] {
  const onFile = [...after.sources.values()].filter(
    ({ id, state }) => state === 'live' && before.sources.get(id)?.state === 'live',
  );
  return [
    ...grouped(
      onFile.map(({ id }) => id),
      lead,
    ).values(),
  ];
}

const isOneAt = (ids: readonly string[], { lead }: Moment): boolean =>
  new Set(ids.map(lead)).size === 1;

function joined(joining: Joining, isKnown: IsKnown): readonly string[] {
  const { before, after } = joining;
  const groups = groupsAt(joining, after).filter((ids) => !isOneAt(ids, before) && !isKnown(ids));
  return few(
    groups,
    (ids) => `${names(ids, joining)} are now taken as one.`,
    (count) => `Sources are now taken as one in ${count} more ${count === 1 ? 'group' : 'groups'}.`,
  );
}

/** A link that no longer joins says why; where none is to blame, it is said who was parted. */
function parted(joining: Joining, isKnown: IsKnown): readonly string[] {
  const { before, after } = joining;
  const broken = before.joins.flatMap((link) => brokenBy(link, after));
  const explained = new Set(broken.flatMap(({ link }) => [link.from, link.to]));
  const groups = groupsAt(joining, before).filter(
    (ids) => !isKnown(ids) && !ids.some((id) => explained.has(id)),
  );
  return [
    ...few(
      broken,
      ({ link: { from, to }, fault }) =>
        `${names([from, to], joining)} are no longer taken as one: the link ${fault}.`,
      (count) => `${count} more ${count === 1 ? 'link joins' : 'links join'} sources no longer.`,
    ),
    ...few(
      groups.flatMap((ids) => partings(ids, after)),
      (parting) => partingWords(parting, joining),
      (count) => `Sources were parted in ${count} more ${count === 1 ? 'group' : 'groups'}.`,
    ),
  ];
}

function brokenBy(
  link: SourceLink,
  { sources, links }: Moment,
): readonly { readonly link: SourceLink; readonly fault: string }[] {
  const [from, to] = [sources.get(link.from), sources.get(link.to)];
  const here = links.get(pairOf(link));
  if (!from || !to || !here || here.state !== 'live') return [];
  const fault = sourceLinkFault(here, from, to);
  return fault === null ? [] : [{ link, fault }];
}

interface Parting {
  readonly some: readonly string[];
  readonly from: readonly string[];
}

/** Each part of what was one, but the largest, from which they were parted. */
function partings(ids: readonly string[], { lead }: Moment): readonly Parting[] {
  const parts = [...grouped(ids, lead).values()].toSorted((a, b) => b.length - a.length);
  const [from = [], ...others] = parts;
  return others.map((some) => ({ some, from }));
}

function partingWords({ some, from }: Parting, { after }: Joining): string {
  const nameIn = sourceNamer([...some, ...from], after.sources);
  if (some.length + from.length === 2) {
    return `${listed([...some, ...from].map(nameIn))} are no longer taken as one.`;
  }
  const are = some.length === 1 ? 'is' : 'are';
  return `${listed(some.map(nameIn))} ${are} no longer taken as one with ${listed(from.map(nameIn))}.`;
}

const names = (ids: readonly string[], { after }: Joining): string =>
  listed(ids.map(sourceNamer(ids, after.sources)));
