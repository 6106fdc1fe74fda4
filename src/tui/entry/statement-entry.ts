import { typedWords } from '../../domain/typed-words.ts';
import { languageOf } from '../../text/language.ts';
import { codeIn, type Form, nameOfPick, type Picked, pickIn, typedIn } from '../form.ts';
import { hows } from '../forms/statement-form.ts';
import type { Carried } from '../model.ts';
import {
  dateIn,
  type Fields,
  type Ground,
  known,
  line,
  type NamedSource,
  namedSource,
  type NewEntry,
  sourceIn,
  without,
} from './entry.ts';
import { type Speaker, speakerOf } from './speaker-of.ts';

export interface StatementEntry {
  readonly made: readonly NewEntry[];
  readonly record: Fields;
  readonly carried: Carried;
}

/** A statement with what it brings along: new sources, a new page, a new claim. */
export function statementEntry(form: Form, ground: Ground): StatementEntry {
  const outlet = sourceIn(form, 'source', ground);
  const speaker = speakerOf(form, outlet, ground);
  const page = pageOf(form, ground);
  const whose = sourceIn(form, 'whose', ground);
  const via = sourceIn(form, 'via', ground);
  const claim = claimOf(form, ground);
  const record = without({
    claim: claim.id,
    bearsOn: claim.bearsOn,
    document: page?.id,
    via: via ? [{ source: via.id }] : undefined,
    ...speakerFields(form, speaker, outlet),
    ...directnessOf(form, whose?.id ?? page?.carrier ?? undefined),
    ...codesOf(form),
    ...saidIn(form, ground.on),
  });
  return {
    made: [outlet, speaker.source, page, whose, via, claim].flatMap((one) => one?.made ?? []),
    record,
    carried: {
      document: page && { kind: 'known', id: page.id, name: page.name },
      source: outlet && known(outlet),
      speaker: carriedSpeaker(speaker),
    },
  };
}

const speakerFields = (form: Form, speaker: Speaker, outlet: NamedSource | null): Fields => ({
  speaker: speaker.source?.id ?? outlet?.id,
  outlet: speaker.source ? outlet?.id : undefined,
  attribution: speaker.attribution,
  label: labelOf(form, speaker.label),
});

const carriedSpeaker = ({ label, source }: Speaker): Picked | null =>
  label === undefined ? source && known(source) : { kind: 'group', label };

/** After "only the word is given" it is the carrier's word unless another is named. */
function directnessOf(form: Form, whose: string | undefined): Fields {
  return codeIn(form, 'how') === hows.word
    ? { directness: 'characterised', characterisedBy: whose }
    : { directness: codeIn(form, 'directness') ?? undefined };
}

/** An attribution that was chosen stands above the one the speaker suggests. */
function codesOf(form: Form): Fields {
  const names = ['stance', 'scope', 'modality', 'attribution', 'silence'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const code = codeIn(form, name);
      return code === null ? [] : [[name, code]];
    }),
  );
}

const saidIn = (form: Form, on: string | null): Fields => ({
  ...wordsOf(form),
  translation: translationOf(form),
  value: figureOf(form),
  published: dateIn(form, 'published', on),
  said: dateIn(form, 'said', on),
  url: line(form, 'url'),
  note: line(form, 'note'),
});

function labelOf(form: Form, typed: string | undefined): Fields | undefined {
  const text = typed ?? line(form, 'label');
  if (text === undefined) return undefined;
  return without({
    text,
    lang: languageOf(text) ?? undefined,
    translation: line(form, 'labelTranslation'),
  });
}

interface Page extends NamedSource {
  readonly carrier: string | null;
}

function pageOf(form: Form, ground: Ground): Page | null {
  const pick = pickIn(form, 'document');
  if (pick?.kind === 'known') {
    return { id: pick.id, name: pick.name, carrier: ground.carrierOf(pick.id), made: [] };
  }
  if (pick?.kind !== 'new-document') return null;
  const carrier = namedSource(pick.carrier, ground.newId);
  if (!carrier) return null;
  const id = ground.newId();
  const record = { id, carrier: carrier.id };
  const page: NewEntry = { entity: 'document', story: form.story, record };
  return {
    id,
    name: `page of ${nameOfPick(pick.carrier)}`,
    carrier: carrier.id,
    made: [...carrier.made, page],
  };
}

interface ClaimMeant {
  readonly id: string | undefined;
  readonly bearsOn: readonly string[] | undefined;
  readonly made: readonly NewEntry[];
}

/** Something slightly different goes to the claim it is about, and bears on the one at hand. */
function claimOf(form: Form, { newId }: Ground): ClaimMeant {
  const here = pickIn(form, 'claim');
  const id = here?.kind === 'known' ? here.id : undefined;
  const other = codeIn(form, 'how') === hows.other ? pickIn(form, 'other') : null;
  const bearsOn = id === undefined ? undefined : [id];
  if (other?.kind === 'known') return { id: other.id, bearsOn, made: [] };
  if (other?.kind !== 'new-claim') return { id, bearsOn: undefined, made: [] };
  const made = newId();
  const record = { id: made, text: other.name };
  return { id: made, bearsOn, made: [{ entity: 'claim', story: form.story, record }] };
}

/** Inside quotation marks they are theirs, an excerpt; else our paraphrase. */
function wordsOf(form: Form): Fields {
  const typed = typedIn(form, 'words');
  if (typed.trim() === '') return {};
  const { original, kind } = typedWords(typed);
  return { text: without({ original, lang: languageOf(original) ?? undefined, kind }) };
}

function translationOf(form: Form): Fields | undefined {
  const text = typedIn(form, 'translation');
  if (text.trim() === '') return undefined;
  return without({ text, lang: languageOf(text) ?? undefined });
}

/** "12 people", "12-30 people", "at least 12 people". */
function figureOf(form: Form): Fields | undefined {
  const match = /^(\D*?)\s*(\d+(?:\.\d+)?)(?:\s*[-–]\s*(\d+(?:\.\d+)?))?\s*(.*)$/u.exec(
    line(form, 'figure') ?? '',
  );
  if (!match) return undefined;
  const [, qualifier = '', low, high = low, unit = ''] = match;
  return without({ min: Number(low), max: Number(high), unit, qualifier });
}
