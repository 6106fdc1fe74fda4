import type { Contents } from '../domain/contents.ts';
import { spanReader } from '../domain/dated.ts';
import { joinSources } from '../domain/joined.ts';
import { statementLinkFault } from '../domain/link-rule.ts';
import { type Address, addressKey, addressOf } from './address.ts';
import type { Desk } from './desk.ts';
import { keepersOf } from './kept.ts';
import { atStart, labelOf } from './label.ts';
import { movedClaims } from './moved-claims.ts';
import { newSources } from './new-sources.ts';
import { pointersOf } from './pointer.ts';
import { stateAt } from './records.ts';
import type { Watch } from './summary.ts';
import { takenAsOne } from './taken-as-one.ts';
import type { Step } from './touched.ts';

/**
 * Notes what a batch changes and says at its end what somebody should look at: among it, in what is
 * derived anew, links whose ends no longer meet their rule.
 */
export interface Attention extends Watch {
  note(step: Step): void;
  /** The same of what an undo or a redo changes. */
  noteTakenBack(step: Step): void;
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
  const asOne = takenAsOne(desk);
  const others = movedClaims();
  const candidate = (address: Address): void => void candidates.set(addressKey(address), address);
  const note = (step: Step): void => {
    const { address, before } = step;
    for (const one of [sources, asOne, others]) one.note(step);
    for (const one of perhapsWithdrawn(step)) candidate(one);
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
    moved: (claim) => others.moved(claim),
    apart(ids) {
      sources.apart(ids);
      asOne.readsFile();
    },
    sentences() {
      for (const address of candidates.values()) {
        const sentence = countsAsLive(desk, address, takenBack);
        if (sentence !== null) sentences.add(sentence);
      }
      return [sentences, asOne.sentences(), others.sentences(), sources.sentences()].flatMap(
        (some) => [...some],
      );
    },
  };
}

/** Records that may be withdrawn and count as live after a step. */
function* perhapsWithdrawn({ address, after }: Step): Iterable<Address> {
  const { entity, story } = address;
  if (after.state === 'withdrawn') yield address;
  if (story !== null) yield storyOf(story);
  if (after.state === 'withdrawn' && entity !== 'statement') return;
  for (const named of pointersOf(entity, after)) {
    yield { entity: named.entity, story: named.entity === 'source' ? null : story, id: named.id };
  }
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
