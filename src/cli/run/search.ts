import type { Desk } from '../../store/desk.ts';
import type { Clock } from '../../store/read/clock.ts';
import { sourcesLike } from '../../store/read/find-sources.ts';
import { type SearchHit, search, type SearchResult } from '../../store/read/search.ts';
import { snippetOf } from '../../text/search/snippet.ts';
import { type Call, countOf, has } from '../call.ts';
import { storyAsked } from '../chosen-story.ts';
import { deskPath } from '../desk-path.ts';
import { type Emphasis, hitLines } from '../hit-lines.ts';
import { knownAtOf } from '../known-at.ts';
import { cells, printJsonList, printRaw, say } from '../output.ts';
import { publicAtOf } from '../public-at.ts';
import { using } from '../with-desk.ts';

const mostForPeople = 50;
const cutWords =
  'A name in it has more spellings than one search looks for; other spellings may find more.';

/** `search TEXT`: the records in which every word occurs, under the claims they are about. */
export function searchDesk(call: Call): void {
  const text = call.arguments.join(' ');
  using(deskPath(call), 'read', (desk) => {
    const most = has(call, 'json') ? Number.MAX_SAFE_INTEGER : mostForPeople;
    const story = storyAsked(call, desk)?.slug;
    const limit = countOf(call, 'limit') ?? most;
    const clock = clockOf(call, desk);
    const result = search(desk, text, { limit, clock, ...(story === undefined ? {} : { story }) });
    if (has(call, 'json')) printJsonList('hits', result.hits.map(hitJson));
    else printHits(desk, text, result);
    if (result.isCut) say(cutWords);
    if (result.hits.length === 0)
      say(nothingWords(result, text, { story, like: sourcesLike(desk, text) }));
  });
}

function clockOf(call: Call, desk: Desk): Clock {
  const [knownAt, publicAt] = [knownAtOf(call, desk), publicAtOf(call)];
  return {
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(publicAt === undefined ? {} : { publicAt }),
  };
}

const hitJson = ({ kind, ref, claim, field, text, marks }: SearchHit): string =>
  JSON.stringify({
    kind,
    ref,
    claim: claim?.ref ?? null,
    field,
    snippet: snippetOf(text, marks).text,
  });

function printHits(desk: Desk, text: string, { hits, more }: SearchResult): void {
  if (hits.length === 0) return;
  // All that comes from outside is made safe where the lines are made.
  printRaw(`${hitLines(desk, hits, { text, cells: cells(), emphasis }).join('\n')}\n`);
  if (more) say(`These are the newest ${hits.length}; more with --limit.`);
}

/** Bold in a terminal; elsewhere signs around a word would be read as part of the words. */
const emphasis: Emphasis = (text) =>
  process.stdout.isTTY && process.env['TERM'] !== 'dumb' && !process.env['NO_COLOR']
    ? `\u001B[1m${text}\u001B[22m`
    : text;

interface Beside {
  readonly story: string | undefined;
  /** Sources whose name the text may be. */
  readonly like: readonly string[];
}

function nothingWords({ words }: SearchResult, text: string, { story, like }: Beside): string {
  if (words.length === 0) return `There is neither letter nor digit in “${text}” to look for.`;
  const where = story === undefined ? '' : ` in ${story}`;
  const said = `Nothing found${where} for “${text.trim()}”.`;
  if (like.length > 0) return `${said} On file, perhaps the same name: ${like.join(', ')}.`;
  return `${said} Every word must occur; the last may be cut short.`;
}
