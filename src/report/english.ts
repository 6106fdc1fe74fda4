import type { Claim } from '../domain/claim.ts';
import type { StatementLink } from '../domain/link.ts';
import type { SourceKind } from '../domain/source.ts';
import type { Statement } from '../domain/statement.ts';
import {
  capitals,
  claimKinds,
  countryName,
  does,
  doesTo,
  isMany,
  languageName,
  list,
  many,
  outletInWords,
  pronoun,
  silences,
  sourceKinds,
  textKinds,
} from './english-nouns.ts';
import { type Inline, joined, type Line, line, plain, strong } from './inline.ts';

/** The sentences of the report in English. Another language is another table of the same shape. */
export const english = {
  list,
  outlet: outletInWords,
  capitals,
  languageName,
  countryName,
  kindOfClaim: (kind: Claim['kind']) => claimKinds[kind],
  kindOfSource: (kind: SourceKind) => sourceKinds[kind],
  does,
  doesTo,
  isMany,
  pronoun,
  head: {
    title: (story: Inline) => line`${story}: who says what`,
    handling: 'Internal, not for publication.',
    number: (ref: string) => `Report ${ref.replace(/^R/u, '')}`,
    unnumbered: 'Unnumbered',
    asOf: (moment: string) => `as of ${moment}`,
    nothingOnFile: 'nothing on file yet',
    after: (ref: string) => `after report ${ref.replace(/^R/u, '')}`,
    preparedBy: (who: Inline) => line`prepared by ${who}`,
    reviewedBy: (who: Inline) => line`reviewed by ${who}`,
    notReviewed: 'reviewed by: nobody yet',
    noVerdict: 'no verdict entered',
    verdicts: (claims: readonly string[]) =>
      `${many(claims.length, 'verdict')} entered (${claims.join(', ')})`,
    knownAt: (moment: string) =>
      line`${strong(`Known at ${moment}`)}: only what this desk had on file by then.`,
    publicAt: (day: string) =>
      line`${strong(`Public at ${day}`)}: only what had been published by the end of that day.`,
  },
  answer: {
    noQuestion: 'The claims',
    noClaims: 'No claim is on file.',
    noneContested: (claims: number) =>
      `No claim is contested; ${many(claims, 'claim')} on file, ${claims === 1 ? 'it stands' : 'they stand'} inside.`,
    claim: (ref: string, short: Inline, isForecast: boolean) =>
      line`${ref} ${short}${isForecast ? ' (forecast).' : plain(line`${short}`).endsWith('…') ? '' : '.'}`,
    noNamed: {
      for: 'no named source for',
      against: 'no named source against',
      both: 'no named source on either side',
    },
    contradicts: (claims: readonly string[]) => `contradicts ${claims.join(', ')}`,
    sides: { for: 'For:', against: 'Against:', another: 'Against, another account:' },
    citing: (who: Line) => line`, citing ${who}`,
    noDate: 'no date',
    noWords: 'no words on file.',
    translated: (isMachine: boolean) => (isMachine ? '(machine translation)' : '(translated)'),
    seenVia: (path: Line) => line`seen via ${path}`,
    moreOrigins: (count: number, isOfSeveral: boolean) =>
      `${many(count, 'more origin')}${isOfSeveral ? ' of these claims' : ''} inside`,
    ofSide: (count: number, side: string, isCut: boolean) =>
      `${count} ${isCut ? 'more ' : ''}${side}`,
    inside: (counts: readonly string[]) => `Inside: ${counts.join(', ')}.`,
    notRead: (outlets: readonly Line[]) =>
      line`The desk has not read ${list(outlets, 'or')} ${outlets.length === 1 ? 'itself' : 'themselves'}.`,
    seenAsExcerpts: (seen: number, statements: number) =>
      `${seen} of ${many(statements, 'statement')} ${seen === 1 ? 'was seen as an excerpt' : 'were seen as excerpts'}`,
    readInPart: (seen: number, statements: number) =>
      `${seen} of ${many(statements, 'statement')} ${seen === 1 ? 'was seen on a page' : 'were seen on pages'} that the desk read only in part`,
    kept: (kept: number, pages: number) => `pages kept: ${kept} of ${pages}`,
  },
  misread: {
    title: 'Easily misread',
    didNotDeny: (claim: string, who: Inline, denied: readonly Line[]) =>
      line` did not deny ${claim} in the words on file: ${who} denies ${list(denied)}.`,
    deniedClaim: (ref: string, short: Inline, where: Inline) => line`${ref}, ${short} ${where}`,
    aloneAgain: (said: Line, whose: Inline, where: Inline) =>
      line` That ${said} is ${whose}'s word alone ${where}; not counted.`,
    alone: (said: Line, whose: Inline, where: Inline) =>
      line`: that ${said} is ${whose}'s word alone ${where}; not counted.`,
    said: (who: Inline, stance: 'confirm' | 'deny', claim: string) =>
      line`${who} ${stance === 'deny' ? 'denied' : 'confirmed'} ${claim}`,
    noPosition: (isGroup: boolean, claim: string, where: Inline) =>
      line` ${isGroup ? 'take' : 'takes'} no position on ${claim} ${where}.`,
    silence: (kind: NonNullable<Statement['silence']>, claim: string, where: Inline) =>
      line` ${silences[kind]} ${claim} ${where}.`,
    oneOrigin: (origin: Line, where: Inline) => line` carry one origin, ${origin} ${where}.`,
    anotherAccount: (who: Inline, where: Inline) =>
      line` denied nothing: ${who} gave another account ${where}`,
    before: (isPublished: boolean, than: Inline) =>
      line`, ${isPublished ? 'published' : 'said'} before what it differs from ${than}`,
    earlierWording: (claim: string, where: Inline) =>
      line` spoke to an earlier wording of ${claim} ${where}; not counted.`,
    setAside: (claim: string, where: Inline, by: Inline) =>
      line` has since said otherwise on ${claim}${by === '' ? '' : line` ${by}`}; what was said before is not counted ${where}.`,
  },
  sides: {
    title: (ref: string, short: Inline) => line`${ref} ${short}: side by side`,
    head: {
      confirm: (counted: number) => `Confirms · ${counted} counted`,
      deny: (counted: number) => `Denies · ${counted} counted`,
      neutral: (count: number) => `No position · ${count}`,
    },
    remarks: {
      hedged: 'hedged',
      conditional: 'conditional',
      incompatible: 'another account',
      declined: 'declined to comment',
      'asked-no-reply': 'asked, no reply',
      policy: 'does not comment',
    },
    notCounted: (items: readonly Line[]) => line`Not counted: ${joined(items, ', ')}`,
  },
  todo: {
    title: 'Before it runs',
    head: ['To do', 'Owner', 'Due'],
    nobody: 'nobody',
    noDay: '–',
    overdue: 'overdue',
    asked: (whom: Line) => line`Asked for comment: ${whom}`,
    askedNobody: 'nobody on file',
    noDateAsked: 'no date',
  },
  closing: {
    moreQuestions: (count: number) => `${many(count, 'more question')} inside.`,
    dateElsewhere: '° date from another source.',
    dateInferred: '° date worked out, not stated.',
    dateEither: '° date from another source, or worked out.',
    paraphrase: '≈ desk paraphrase, not their words.',
    sideBySide: (claims: readonly string[]) =>
      `${plain(list(claims.map((ref) => [ref])))} side by side`,
    parts: [
      'words and translations',
      'origins',
      'timeline',
      'sources',
      'method',
      'corrections contact',
    ],
    inside: (parts: readonly string[]) => `Inside: ${parts.join(', ')}.`,
    check: (command: Inline) => line`Check: ${command}`,
  },
  claims: {
    title: 'Claims in full',
    standing: 'Standing',
    verdict: (label: Inline, by: Inline, day: Line, why: Line) =>
      line`${strong('Verdict')}: ${label}, by ${by}${day}${why}`,
    noVerdict: 'no verdict entered',
    subject: (who: Inline) => line`about ${who}`,
    resolveBy: (date: Inline) => line`to be settled by ${date}`,
    held: (count: number) => `held ${count}`,
    withdrawn: (count: number) => `withdrawn ${count}`,
    left: (parts: readonly string[]) => `${capitals(parts.join(', '))}.`,
    words: 'Words',
    entry: (ref: string, verb: string, why: Line) =>
      line`${strong(`${ref} ${verb}`)}${why.length > 0 ? line`, not counted: ${why}` : ''}`,
    loose: 'Other questions',
    origins: 'Origins',
    originsOf: { confirm: 'for', deny: 'against' },
    range: (side: string, low: number, high: number, unknown: number) =>
      `${capitals(side)}: ${low === high ? many(high, 'origin') : `${low} to ${high} origins`}` +
      `${unknown > 0 ? `, and ${unknown} of unknown source` : ''}.`,
    oneOrigin: (mark: string | null) => `: one origin${mark === null ? '' : ` (${mark})`} `,
    narrower: 'What would narrow it: a named source, or who told whom.',
    related: 'Related, not counted',
    relatedEntry: (ref: string, who: Inline, verb: string, claim: Line) =>
      line`${ref} ${who} ${verb} ${claim}; speaks of another claim`,
    ties: 'What it hangs on',
    rests: (claims: readonly string[]) =>
      `Rests on ${plain(list(claims.map((ref) => [ref])))}, contested or denied.`,
    tension: (what: Line) => line`In tension with ${what}.`,
    contradicts: (what: Line) => line`Contradicts ${what}.`,
    changed: (
      who: Inline,
      from: string,
      to: string,
      change: NonNullable<StatementLink['change']>,
    ) => line`Changed position: ${who}, ${from} → ${to}, ${change}.`,
    mayHaveChanged: 'The two sides speak of different times: what they tell may have changed.',
    questions: 'Questions',
    next: (next: Line) => line` ${next}`,
    owner: (who: Inline) => line` (owner: ${who})`,
    answer: (text: Line) => line` Answer: ${text}`,
  },
  attribution: {
    kind: (kind: keyof typeof textKinds, lang: string | null) =>
      lang === null ? textKinds[kind] : `${textKinds[kind]} in ${languageName(lang)}`,
    report: (kind: string | null, whose: Line) =>
      line`${kind ?? 'Report'} ${kind === null ? 'by' : 'of a report by'} ${whose}`,
    statement: (kind: string | null, who: Inline) =>
      line`${kind ?? 'Statement'} ${kind === null ? 'by' : 'of a statement by'} ${who}`,
    language: (tag: string) => ` in ${languageName(tag)}`,
    second: (stance: 'confirm' | 'deny', whose: Inline) =>
      line`"${stance === 'deny' ? 'denied' : 'confirmed'}" is ${whose}'s word`,
    translated: (who: Inline, isMachine: boolean) =>
      line`translated by ${who}${isMachine ? ' (machine)' : ''}`,
    note: (text: Inline) => line`Note: ${text}`,
  },
  timeline: {
    title: 'Timeline',
    head: ['Date', 'What', 'Ref'],
    event: (short: Inline) => line`${strong('Event')}: ${short}`,
    said: 'said',
    published: 'published',
    seen: (title: Line) => line`seen by the desk: ${title}`,
    notCounted: (why: Inline) => line`; not counted: ${why}`,
    noDate: 'no date',
  },
  sources: {
    title: 'Sources',
    head: ['Source', 'Other names', 'Country', 'Language', 'What is known', 'Statements'],
    official: 'official',
    asOne: (names: readonly Line[]) =>
      names.length === 0
        ? line`on file more than once, taken as one`
        : line`taken as one, also as ${list(names)}`,
    carried: (count: number) => `carried ${many(count, 'statement')}`,
    partOf: (who: Inline) => line`part of ${who}`,
    usedBy: (who: Inline) => line`used by ${who}`,
    pages: 'Pages the desk saw',
    pagesHead: ['Page', 'Carrier', 'Published', 'Address', 'Read', 'Copy'],
    extent: { whole: 'whole', excerpt: 'in part' },
    kept: 'kept',
    notKept: 'not kept',
  },
  method: {
    title: 'Method',
    languages: (names: readonly string[]) => `Languages on file: ${names.join(', ')}.`,
    carried: (carried: number, total: number) =>
      `${carried} of ${many(total, 'statement')} ${carried === 1 ? 'was' : 'were'} seen only through a carrier, not on the outlet's own page.`,
    origins:
      'Counted are origins, not outlets: statements that repeat one another, or come from one source, are one origin; what is known only second hand, implied, of another scope or of an earlier wording is shown and not counted.',
    unknown: (count: number) =>
      `${many(count, 'statement')} ${count === 1 ? 'has' : 'have'} no established origin.`,
    translations: (parts: readonly Line[]) => line`Translations: ${list(parts)}.`,
    translatedBy: (count: number, who: Line) => line`${String(count)} by ${who}`,
    machine: 'machine',
    noTranslator: 'a translator not named',
    noVerdict: 'The desk counts, orders and shows; a verdict is only ever typed by a person.',
  },
  corrections: {
    title: 'Corrections',
    text: (contact: Line) =>
      line`Corrections go to ${contact}. Every change is kept with who made it and when; ${{ kind: 'code', text: 'gainsay history REF' }} shows them.`,
    desk: 'the desk that prepared this report',
  },
  provenance: {
    title: 'Provenance',
    head: (hash: Inline) => line`Head of the desk before this report's own record: ${hash}`,
    noHead: 'The desk holds no entry yet.',
    version: (version: string) => `Made by gainsay ${version}.`,
    verify: (command: Inline) =>
      line`${command} checks that the desk still holds that head and all it reaches; it does not show that nothing follows, who wrote, or when.`,
  },
};

export type Phrases = typeof english;
