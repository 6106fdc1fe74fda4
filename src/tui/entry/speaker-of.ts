import type { SourceKind } from '../../domain/source.ts';
import type { Statement } from '../../domain/statement.ts';
import { newGroup } from '../../domain/unnamed-group.ts';
import { type Form, type Picked, pickIn } from '../form.ts';
import { saysSources } from '../options.ts';
import { type Ground, line, type NamedSource, namedSource, newSource } from './entry.ts';

type Attribution = Statement['attribution'];

/** Whose words a statement has; without a source they are the outlet's own. */
export interface Speaker {
  readonly source: NamedSource | null;
  readonly label?: string;
  readonly attribution?: Attribution;
}

/**
 * Whose words they are: nobody typed, the source itself; words such as "sources", the source's
 * unnamed group under that label; else a name, which makes a person (DESIGN §3, least entry).
 */
export function speakerOf(form: Form, outlet: NamedSource | null, ground: Ground): Speaker {
  const pick = pickIn(form, 'speaker');
  if (pick?.kind === 'itself') return itself(form, ground);
  if (pick?.kind === 'known' || pick?.kind === 'new-source')
    return speakerOnFile(pick, outlet, ground);
  if (pick?.kind === 'group') return unnamed(pick.label, outlet, ground);
  const label = line(form, 'speaker');
  return label === undefined ? { source: null } : named(label, outlet, ground);
}

const named = (label: string, outlet: NamedSource | null, ground: Ground): Speaker =>
  saysSources(label)
    ? unnamed(label, outlet, ground)
    : { source: newSource('person', label, ground.newId), attribution: 'named' };

const unnamed = (label: string, outlet: NamedSource | null, ground: Ground): Speaker => ({
  source: groupFor(outlet, ground),
  label,
  attribution: 'unnamed',
});

const voices: Readonly<Partial<Record<SourceKind, Attribution>>> = {
  outlet: 'own-voice',
  person: 'named',
  institution: 'named',
  unnamed: 'unnamed',
};

/** The source in its own words: an outlet's own voice, a person or an institution by name. */
function itself(form: Form, ground: Ground): Speaker {
  const { kind, official } = itsKind(form, ground);
  const voice = voices[kind];
  if (voice === undefined) return { source: null };
  return { source: null, attribution: voice === 'named' && official ? 'official' : voice };
}

function itsKind(form: Form, { sourceOf }: Ground): { kind: SourceKind; official: boolean } {
  const pick = pickIn(form, 'source');
  if (pick?.kind === 'new-source') return { kind: pick.source, official: false };
  const onFile = pick?.kind === 'known' ? sourceOf(pick.id) : null;
  return { kind: onFile?.kind ?? 'unknown', official: onFile?.official ?? false };
}

const attributionOf: Readonly<Record<string, Partial<Pick<Speaker, 'attribution'>>>> = {
  unnamed: { attribution: 'unnamed' },
  unknown: {},
};

function speakerOnFile(pick: Picked, outlet: NamedSource | null, { newId }: Ground): Speaker {
  const source = namedSource(pick, newId);
  const kind = pick.kind === 'known' ? (pick.sourceKind ?? '') : '';
  const isItself = source?.id === outlet?.id;
  return { source: isItself ? null : source, ...(attributionOf[kind] ?? { attribution: 'named' }) };
}

function groupFor(outlet: NamedSource | null, ground: Ground): NamedSource | null {
  if (!outlet) return null;
  const onFile = outlet.made.length > 0 ? null : ground.groupOf(outlet.id);
  if (onFile) return { ...onFile, made: [] };
  const group = newGroup(outlet, ground.newId());
  return { ...group, made: [{ entity: 'source', story: null, record: { ...group } }] };
}
