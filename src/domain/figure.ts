import type { ClaimCase } from './claim-case.ts';
import type { StatementOnFile } from './contents.ts';
import type { Count } from './counted.ts';
import { before } from './day.ts';
import type { Origins } from './origin.ts';

interface Figure {
  readonly statement: StatementOnFile;
  readonly unit: string | undefined;
  readonly min: number;
  readonly max: number;
  readonly origins: readonly string[];
}

/**
 * Rule 13: refs of the counted confirms of a figure claim whose figures, of one unit and without a
 * common origin, exclude each other. Of a named speaker only what nothing of its own follows.
 */
export function differingFigures(
  given: ClaimCase,
  count: Count,
  origins: Origins,
): readonly string[] {
  if (given.claim.kind !== 'figure') return [];
  const figures = latestFigures(given, count).flatMap((statement) => figureOf(statement, origins));
  return figures
    .filter((one) => figures.some((other) => exclude(one, other)))
    .map(({ statement }) => statement.ref);
}

function latestFigures({ joined, spanOf }: ClaimCase, count: Count): StatementOnFile[] {
  const given = count.counted.filter(({ stance, value }) => stance === 'confirm' && value);
  const latestStart = new Map<string, number>();
  for (const one of given) {
    const speaker = joined.lead(one.speaker);
    const start = spanOf(one)?.start ?? -Infinity;
    latestStart.set(speaker, Math.max(latestStart.get(speaker) ?? -Infinity, start));
  }
  return given.filter((one) => {
    if (!joined.named(one.speaker)) return true;
    const last = latestStart.get(joined.lead(one.speaker)) ?? -Infinity;
    const span = spanOf(one);
    return span === null || !before(span, { start: last, end: last });
  });
}

function figureOf(statement: StatementOnFile, origins: Origins): Figure[] {
  const { value } = statement;
  if (!value) return [];
  const { unit, min = -Infinity, max = Infinity } = value;
  return [{ statement, unit, min, max, origins: origins.ofCounted(statement) }];
}

const exclude = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit &&
  (a.max < b.min || b.max < a.min) &&
  !a.origins.some((origin) => b.origins.includes(origin));
