import { v7 } from 'uuid';

import { Problem } from '../../domain/problem.ts';
import type { SourceKind } from '../../domain/source.ts';
import type { NewRecord } from '../../store/edit.ts';
import { type SourceRow, sourceRows } from '../../store/read/source-rows.ts';
import { languageOf } from '../../text/language.ts';
import { type Call, textOf } from '../call.ts';
import { type Draft, valueAt, withAt } from './at-path.ts';
import { claimNamed } from './claim-named.ts';
import { carrierOf } from './document-named.ts';
import { draftFrom } from './draft.ts';
import { idOf, type Place } from './field-value.ts';
import { outletGroup } from './outlet-group.ts';
import { withTypedWords } from './words-entry.ts';

/** A statement from its options, and what has to be entered together with it. */
export function statementEntry(call: Call, place: Place): readonly NewRecord[] {
  const story = place.story ?? null;
  const options = new Map(call.options);
  const claim = textOf(call, 'claim_id') ?? textOf(call, 'claim');
  if (claim !== undefined) options.set('claim', claimNamed(claim, place));
  const given = draftFrom('statement', { ...call, options }, place);
  const id = valueAt(given, 'id') ?? v7();
  const { speaker, records } = whoSpeaks(call, given, place);
  const steps = [
    withSpeaker(speaker),
    withTypedWords,
    withLanguages,
    withWordGiver(place),
    withOrigin(call),
  ];
  const record = steps.reduce<Draft>((draft, step) => step(draft), { ...given, id });
  const repeated = textOf(call, 'repeats_id');
  return [
    ...records,
    { entity: 'statement', story, record },
    ...(repeated === undefined
      ? []
      : [
          {
            entity: 'statementLink' as const,
            story,
            record: { from: id, rel: 'repeats', to: idOf(repeated, place) },
          },
        ]),
  ];
}

interface Speaker {
  readonly id: unknown;
  readonly kind: SourceKind;
  readonly outlet: unknown;
}

/** Whose position it is: the speaker, else the outlet's unnamed group, else the source itself. */
function whoSpeaks(
  call: Call,
  given: Draft,
  { desk }: Place,
): { readonly speaker: Speaker; readonly records: readonly NewRecord[] } {
  const outlet = given['outlet'];
  if (outlet === undefined) {
    throw new Problem('usage', 'Whose statement is it? --source is missing.');
  }
  const sources = sourceRows(desk);
  const named = given['speaker'];
  if (named !== undefined) {
    const kind = kindOf(named, sources);
    return {
      speaker: { id: named, kind, outlet: named === outlet ? undefined : outlet },
      records: [],
    };
  }
  if (textOf(call, 'attribution') === undefined) {
    return { speaker: { id: outlet, kind: 'outlet', outlet: undefined }, records: [] };
  }
  const { id, records } = outletGroup(outlet, sources);
  return { speaker: { id, kind: 'unnamed', outlet }, records };
}

const kindOf = (id: unknown, sources: readonly SourceRow[]): SourceKind =>
  sources.find((source) => source.id === id)?.kind ?? 'unknown';

/** A speaker beside the outlet says how it is attributed, unless that was said. */
const withSpeaker =
  ({ id, kind, outlet }: Speaker) =>
  ({ outlet: _source, ...draft }: Draft): Draft => ({
    ...(outlet === undefined ? {} : { attribution: attributionOf[kind], outlet }),
    ...draft,
    speaker: id,
  });

const attributionOf: Readonly<Record<SourceKind, string>> = {
  outlet: 'named',
  person: 'named',
  institution: 'named',
  unnamed: 'unnamed',
  unknown: 'unstated',
};

/** The languages that the words and the attribution show themselves to be in. */
const withLanguages = (draft: Draft): Draft =>
  [
    ['text.original', 'text.lang'],
    ['label.text', 'label.lang'],
  ].reduce((done, [words = '', lang = '']) => {
    const text = valueAt(done, words);
    if (typeof text !== 'string' || valueAt(done, lang) !== undefined) return done;
    const found = languageOf(text);
    return found === null ? done : withAt(done, lang, found);
  }, draft);

/** Where only the word is given it is the carrier's, unless another is named. */
const withWordGiver =
  (place: Place) =>
  (draft: Draft): Draft => {
    const { directness, characterisedBy, document } = draft;
    if (directness !== 'characterised' || characterisedBy !== undefined) return draft;
    const carrier = typeof document === 'string' ? carrierOf(document, place) : undefined;
    return carrier === undefined ? draft : { ...draft, characterisedBy: carrier };
  };

/** When it was recorded elsewhere is kept in the note. */
const withOrigin =
  (call: Call) =>
  ({ recorded_at: _recorded, repeats_id: _repeats, claim_id: _claim, ...draft }: Draft): Draft => {
    const recorded = textOf(call, 'recorded_at');
    if (recorded === undefined) return draft;
    const note = textOf(call, 'note');
    return { ...draft, note: `${note === undefined ? '' : `${note}; `}recorded ${recorded}` };
  };
