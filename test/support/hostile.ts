const esc = '\u001b';
const st = `${esc}\\`;
const bel = '\u0007';

/** Text that tries to drive a terminal, to hide, or to look like something else. */
export const hostile: readonly (readonly [name: string, text: string])[] = [
  ['clears the screen', `${esc}[2J${esc}[H`],
  ['goes up and overwrites', `${esc}[1A${esc}[2KFAKE`],
  ['conceals itself', `${esc}[8mhidden${esc}[0m`],
  ['leaves the alternate screen', `${esc}[?1049l`],
  ['turns the mouse on', `${esc}[?1003h${esc}[?1006h`],
  ['turns bracketed paste off', `${esc}[?2004l`],
  ['asks for a cursor report', `${esc}[6n`],
  ['repeats a letter a million times', `A${esc}[1000000b`],
  ['never ends', `${esc}]0;never ends`],
  ['sets the title', `${esc}]0;title${bel}`],
  ['writes the clipboard', `${esc}]52;c;QQ==${bel}`],
  [
    'links elsewhere',
    `${esc}]8;;http://elsewhere.example/${st}https://paper.example${esc}]8;;${st}`,
  ],
  ['sends a picture', `${esc}_Gf=24,a=T;AAAA${st}`],
  ['passes through tmux', `${esc}Ptmux;${esc}${esc}]0;x${bel}${st}`],
  ['resets everything', `${esc}c`],
  ['draws lines instead of letters', `${esc}(0lqqk`],
  ['uses eight-bit controls', '\u009b2J\u009d0;title\u009c\u0090$q"p\u009c\u0084\u0085\u008d'],
  ['returns and overwrites', 'Star denies\rStar confirms'],
  ['backspaces', 'deny\b\b\b\bok  '],
  ['rings', bel.repeat(100)],
  ['holds NUL, VT, FF, SO, SI, ENQ and DEL', 'a\0b\u000b\u000c\u000e\u000f\u0005\u007f'],
  ['breaks the row', 'title\nInjected row'],
  ['separates lines and paragraphs', 'a\u2028b\u2029c\u0085d'],
  ['turns the direction', 'access\u202e \u2066// deny\u2069 \u2066'],
  ['isolates without an end', '\u2068abc\u2069\u2069'],
  ['marks directions', 'a\u200f\u200e\u061cb'],
  ['hides blanks', 'Ay\u200bdın\u2060\ufeff\u00ad\u3164\u115f\u2800'],
  ['writes in tags', 'ok\u{e0069}\u{e0067}\u{e006e}'],
  ['varies invisibly', 'a\ufe00\u{e0100}\u{e0101}'],
  ['annotates between lines', '\ufff9a\ufffab\ufffb'],
  ['piles up marks', `a${'\u0301'.repeat(200)}`],
  ['is half a pair', 'a\ud800b\udc00'],
  ['is no character', 'a\uffff\ufdd0b'],
  ['stretches', `م${'ـ'.repeat(300)}`],
];
