import type { Looked } from './looked.ts';

/** What a reader of English looks for, what should be found, and what only looks like it. */
export const english: readonly Looked[] = [
  [
    'meeting',
    ['The meeting took place', 'MEETING POSTPONED', 'two meetings', 'Meeting, he said'],
    ['They met', 'meet the press'],
  ],
  ['deny', ['They deny it', 'denying everything', 'DENY'], ['a density of roads']],
  [
    'official',
    ['palace officials', 'officials said', 'an Official source', 'officially closed'],
    ['the office closed'],
  ],
  [
    'minister',
    [
      'ex minister',
      'the minister, an ex',
      'Fidan, foreign minister',
      'Minister Fidan left for foreign talks',
      'foreign minister Lavrov',
      'ministers left',
      'the Ministerial council',
      'prime minister',
    ],
    ['ministry of health'],
  ],
  ['border', ['border cross', 'cross-border raid', 'borders shut', 'BORDER-CROSSING'], ['boredom']],
  ['truce', ['the truce held', 'truces fail'], ['a true story']],
  [
    'envoy',
    ['the oﬃce of the envoy', 'the U S envoy', 'envoys arrived', 'Envoy to Damascus'],
    ['envy'],
  ],
  ['ceasefire', ['CEASEFIRE now', 'ceasefires broke'], ['cease and desist']],
  ['sources', ['sources near the palace', 'Sources: no deal'], ['a sourced claim']],
  [
    'talks',
    [
      'talks on intelligence',
      'Intelligence-level talks',
      'Minister Fidan left for foreign talks',
      'talks began',
      'Talks, again',
    ],
    ['talk is cheap'],
  ],
  ['withdraw', ['withdrawal of troops', 'to withdraw', 'withdrawn forces'], ['with drawings']],
  // Accents, ligatures, letters of other widths.
  ['cafe', ['a café bombed', 'CAFÉ'], []],
  ['naïve', ['naive hopes', 'naïveté'], []],
  ['Zürich', ['Zurich bank', 'ZÜRICH'], []],
  ['Strasse', ['the Straße', 'strasse'], []],
  ['Lodz', ['Łódź station', 'Lódz'], []],
  ['Aegean', ['Ægean sea', 'Aegean islands'], []],
  ['Bodø', ['Bodo airfield', 'BODØ'], []],
  ['office', ['the office closed', 'the oﬃce of the envoy', 'ｏｆｆｉｃｅ'], []],
  ['Skopje', ['Skop\u00adje summit', 'Skopje’s mayor'], []],
  ['São Paulo', ['Sao Paulo court', 'Paulo, São'], ['Paulo alone']],
  // Apostrophes and hyphens.
  ["Qur'an", ['the Qur’an', 'Qur an'], []],
  ["O'Brien", ['O’Brien wrote', 'said O Brien'], ['Brian wrote']],
  ["Sana'a", ['Sanaʿa, or Sana’a', 'Sana, the agency'], []],
  ["Assad's", ['Assad said', 'Assad’s cousin'], ['ambassador']],
  ['al-Watan', ['Al Watan paper', 'al–Watan', { by: 'alwatan', text: 'a report' }], ['wattage']],
  ['ex-minister', ['ex minister', 'the minister, an ex'], ['ex officio']],
  ['cross-border', ['border cross', 'cross-border raid'], ['cross word']],
  ['anti-aircraft', ['anti aircraft guns', 'aircraft, anti-'], ['anti hero']],
  ['U.S.', ['the U S envoy'], []],
  // Numbers.
  ['2024', ['in 2024', '٢٠٢٤', '(2024)'], ['2014', '12024']],
  ['11 June', ['June 11', '11 June, at noon'], ['12 June', '11 July']],
  ['1,000', ['1 000 people'], []],
  ['T-72', ['T 72 tanks', 'a tank, T-72'], ['72 hours']],
  // Several words, in any order.
  [
    'intelligence talks',
    ['talks on intelligence', 'Intelligence-level talks'],
    ['intelligence failure'],
  ],
  ['Hmeimim base', ['the base at Hmeimim', 'HMEIMIM BASE'], ['a base in Tartus']],
  ['second hand denial', ['denial at second hand', 'second-hand denials'], ['second denial']],
  [
    'foreign minister Fidan',
    ['Fidan, foreign minister', 'Minister Fidan left for foreign talks'],
    ['foreign minister Lavrov'],
  ],
  ['security council', ['council of security', 'Security Council vote'], ['town council']],
  ['chemical weapons', ['weapons, chemical ones', 'CHEMICAL WEAPONS'], ['weapons grade']],
  // The last word cut short.
  ['diplom', ['diplomats left', 'diplomatic note', 'diplomacy failed'], []],
  ['negotia', ['negotiations', 'negotiators', 'to negotiate'], ['negligence']],
  ['Damas', ['Envoy to Damascus', 'Damascus', 'from Damascus'], []],
  ['palace off', ['palace officials', 'officers of the palace'], ['palace guards']],
  // Sources by their other names.
  ['Shafaq', [{ by: 'shafaq', text: 'an interview' }, 'شفق نيوز ذكرت'], []],
  ['Reuters', ['رويترز نقلت', { by: 'reuters', text: 'a flash' }], []],
  ['IRNA', [{ by: 'irna', text: 'a dispatch' }, 'ایرنا گزارش داد'], []],
  // Words that begin as others do.
  ['Iran', ['Iran said', 'Iranian envoys'], ['Tirana', 'irate crowd']],
  ['war', ['the war', 'Wars end', 'WAR'], ['warm welcome', 'toward peace']],
  ['port', ['the port of Tartus', 'ports closed'], ['portrait of a man', 'a report', 'support']],
  ['army', ['the army left', 'Army units'], ['armies', 'alarm']],
  ['Oman', ['Omani mediators', 'in Oman'], ['a woman', 'Romania']],
  ['raid', ['a raid', 'raids'], ['afraid', 'radio']],
];
