import { Help } from 'commander';

import { cells } from './output.ts';

const least = 20;
const [indent, gap, deeper] = [2, 2, 6];

/**
 * How help is set: to the width of the terminal, broken at blanks only. Where too little room is
 * left beside an option, what it does stands below it.
 */
export const helpFormat = {
  minWidthToWrap: 1,
  formatItem(term: string, termWidth: number, description: string, helper: Help): string {
    const room = (helper.helpWidth ?? cells()) - indent - termWidth - gap;
    if (room >= least || description === '') {
      return Help.prototype.formatItem.call(helper, term, termWidth, description, helper);
    }
    const below = helper.boxWrap(description, room + indent + termWidth + gap - deeper);
    return `${' '.repeat(indent)}${term}\n${below.replaceAll(/^/gmu, ' '.repeat(deeper))}`;
  },
};
