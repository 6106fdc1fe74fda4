import type { Basis } from '../domain/field.ts';
import type { Block, Section } from './block.ts';
import type { Edition } from './edition.ts';
import { type Inline, joined, type Line, plain } from './inline.ts';

/** The last line of the first page: what was left out, what the marks mean, what is inside. */
export function closingLine(
  shown: readonly Section[],
  moreQuestions: number,
  edition: Edition,
): Line {
  const { say, contested, boards, options } = edition;
  const others = contested.slice(1).map(({ claim }) => claim.ref);
  const inside = [
    ...(others.length > 0 ? [say.closing.sideBySide(others)] : []),
    ...(boards.length > 0 ? say.closing.parts : say.closing.parts.slice(-2)),
  ];
  const parts: Line[] = [
    moreQuestions > 0 ? [say.closing.moreQuestions(moreQuestions)] : [],
    ...marks(shown, edition),
    [say.closing.inside(inside)],
    options.head === null
      ? []
      : say.closing.check({ kind: 'code', text: verifyCommand(options.head) }),
  ];
  return joined(parts, ' ');
}

export const verifyCommand = (head: string): string => `gainsay verify --head ${head}`;

/** The legend explains the marks that were used, and no others. */
function marks(shown: readonly Section[], { say }: Edition): Line[] {
  const lines = shown.flatMap(linesOf);
  const bases = new Set(lines.flatMap(basesOf));
  const elsewhere = bases.has('external');
  const inferred = bases.has('inferred');
  const dates =
    elsewhere && inferred
      ? say.closing.dateEither
      : elsewhere
        ? say.closing.dateElsewhere
        : say.closing.dateInferred;
  const isParaphrased = lines.some((one) => plain(one).includes('≈'));
  return [elsewhere || inferred ? [dates] : [], isParaphrased ? [say.closing.paraphrase] : []];
}

const linesOf = ({ blocks, sections }: Section): Line[] => [
  ...blocks.flatMap(linesOfBlock),
  ...sections.flatMap(linesOf),
];

function linesOfBlock(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.line];
    case 'list':
      return block.items;
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'quote':
      return [block.attribution, block.note];
  }
}

const basesOf = (content: Line): Basis[] => content.flatMap(basesOfInline);

function basesOfInline(one: Inline): Basis[] {
  if (typeof one === 'string') return [];
  if (one.kind === 'strong') return basesOf(one.line);
  return one.kind === 'date' ? [one.basis] : [];
}
