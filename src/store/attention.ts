import type { Contents } from '../domain/contents.ts';
import { spanReader } from '../domain/dated.ts';
import { joinSources } from '../domain/joined.ts';
import { sourceLinkFault, statementLinkFault } from '../domain/link-rule.ts';
import { type Address, addressKey, addressOf } from './address.ts';
import type { Desk } from './desk.ts';
import { keepersOf } from './kept.ts';
import { atStart, labelOf } from './label.ts';
import { newSources } from './new-sources.ts';
import { pointersOf } from './pointer.ts';
import { stateAt } from './records.ts';
import type { Step } from './touched.ts';

/** Notes what a batch changes and says at its end what somebody should look at. */
export interface Attention {
  note(step: Step): void;
  /** The same of what an undo or a redo changes. */
  noteTakenBack(step: Step): void;
  /** Links of these contents whose ends no longer meet their rule. */
  look(contents: Contents): void;
  /** Sources that one file tells apart: no two of them are asked about. */
  apart(ids: Iterable<string>): void;
  sentences(): readonly string[];
}

export function attention(desk: Desk): Attention {
  const changed = { statements: new Set<string>(), sources: new Set<string>() };
  const candidates = new Map<string, Address>();
  const takenBack = new Set<string>();
  const sentences = new Set<string>();
  const sources = newSources(desk);
  const candidate = (address: Address): void => void candidates.set(addressKey(address), address);
  const note = (step: Step): void => {
    const { address, before, after } = step;
    sources.note(step);
    if (after.state === 'withdrawn') candidate(address);
    if (address.story !== null) candidate(storyOf(address.story));
    if (after.state !== 'withdrawn' || address.entity === 'statement') {
      for (const { entity, id } of pointersOf(address.entity, after)) {
        candidate({ entity, story: entity === 'source' ? null : address.story, id });
      }
    }
    if (before === null) return;
    if (address.entity === 'statement') changed.statements.add(address.id);
    if (address.entity === 'source') changed.sources.add(address.id);
  };
  return {
    note,
    noteTakenBack(step) {
      const { address, after } = step;
      if (address.entity === 'statement' && after.state === 'withdrawn') {
        takenBack.add(addressKey(address));
      }
      note(step);
    },
    look(contents) {
      for (const sentence of brokenLinks(desk, contents, changed)) sentences.add(sentence);
    },
    apart: (ids) => sources.apart(ids),
    sentences() {
      for (const address of candidates.values()) {
        const sentence = countsAsLive(desk, address, takenBack);
        if (sentence !== null) sentences.add(sentence);
      }
      return [...sentences, ...sources.sentences()];
    },
  };
}

const storyOf = (slug: string): Address => ({ entity: 'story', story: slug, id: slug });

/**
 * That a withdrawn record counts as live. Of sources and documents that only statements name which
 * the same step takes back it is not said: whoever takes back both expects neither, and no report
 * lists them. A claim stays in sight, and with it the reason.
 */
function countsAsLive(desk: Desk, address: Address, takenBack: ReadonlySet<string>): string | null {
  if (stateAt(desk, address) !== 'withdrawn') return null;
  const but = address.entity === 'claim' ? none : takenBack;
  for (const keeper of keepersOf(desk, address, but)) {
    const also = stateAt(desk, keeper) === 'withdrawn' ? ', withdrawn as well,' : '';
    return `${atStart(labelOf(desk, address))} is withdrawn, but counts as live while ${labelOf(desk, keeper)}${also} names it.`;
  }
  return null;
}

const none: ReadonlySet<string> = new Set();

interface Changed {
  readonly statements: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

function* brokenLinks(desk: Desk, contents: Contents, changed: Changed): Iterable<string> {
  if (changed.statements.size + changed.sources.size === 0) return;
  yield* brokenStatementLinks(desk, contents, changed);
  const sources = new Map(contents.sources.map((source) => [source.id, source]));
  for (const link of contents.sourceLinks) {
    const [from, to] = [sources.get(link.from), sources.get(link.to)];
    const isTouched = changed.sources.has(link.from) || changed.sources.has(link.to);
    const fault = isTouched && from && to && sourceLinkFault(link, from, to);
    if (fault && link.state === 'live') {
      yield `${from.name} and ${to.name} are no longer taken as one: the link ${fault}.`;
    }
  }
}

function* brokenStatementLinks(desk: Desk, contents: Contents, changed: Changed): Iterable<string> {
  const joined = joinSources(contents.sources, contents.sourceLinks);
  const ground = { lead: joined.lead, spanOf: spanReader(contents.story.zone) };
  const statements = new Map(contents.statements.map((statement) => [statement.id, statement]));
  for (const link of contents.statementLinks) {
    const [from, to] = [statements.get(link.from), statements.get(link.to)];
    if (link.state !== 'live' || !from || !to) continue;
    const isTouched = [from, to].some(
      ({ id, speaker }) => changed.statements.has(id) || changed.sources.has(speaker),
    );
    const fault = isTouched && statementLinkFault(link, from, to, ground);
    if (!fault) continue;
    const label = labelOf(desk, addressOf('statementLink', contents.story.slug, link));
    yield `${atStart(label)} no longer counts: it ${fault}.`;
  }
}
