import { type ExitName, Problem } from '../../domain/problem.ts';
import { isThere } from '../../store/desk.ts';
import { verify, type VerifyOptions } from '../../store/verify.ts';
import { type Call, has, textOf } from '../call.ts';
import { deskPath } from '../desk-path.ts';
import { print, say } from '../output.ts';
import { reading } from '../with-desk.ts';
import { writing } from '../writing.ts';

/** `verify`: names what is wrong with the desk, an entry a line; with --repair mends what can be. */
export async function verifyDesk(call: Call): Promise<ExitName> {
  const head = headOf(call);
  const options = head === undefined ? {} : { head };
  if (has(call, 'repair')) return repair(call, options);
  return reading(call, (desk) => {
    const findings = verify(desk, options);
    for (const { what } of findings) print(what);
    if (findings.length === 0) {
      print('Sound: the log, its index and the standings agree.');
      return 'ok';
    }
    const isLogSound = findings.every((one) => one.in === 'index' || one.in === 'summary');
    say(isLogSound ? mendable : lost);
    return 'damaged';
  });
}

const mendable =
  'The log is sound, and all that is wrong can be made anew from it: gainsay verify --repair';
const lost = 'That cannot be made anew: go on with a backup.';

/** A desk that is not there is no reason to make one. */
async function repair(call: Call, options: VerifyOptions): Promise<ExitName> {
  if (!isThere(deskPath(call))) return reading(call, () => 'ok');
  const { repairIndex } = await import('../../store/repair.ts');
  writing(call, (desk) => repairIndex(desk, options));
  print('The log is sound: its index, the search and the standings were made anew from it.');
  return 'ok';
}

/**
 * The head of --head, or undefined.
 * @throws Problem usage where it is no whole hash: the beginning of one would prove less
 */
function headOf(call: Call): string | undefined {
  const head = textOf(call, 'head')?.trim();
  if (head === undefined || /^[0-9a-f]{64}$/iu.test(head)) return head;
  throw new Problem(
    'usage',
    `--head takes a whole hash of 64 figures and letters a to f, not “${head}”.`,
    'Copy it from a report, where “gainsay verify --head” stands.',
  );
}
