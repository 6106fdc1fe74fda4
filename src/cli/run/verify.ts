import { type ExitName, Problem } from '../../domain/problem.ts';
import { verify } from '../../store/verify.ts';
import { type Call, textOf } from '../call.ts';
import { print } from '../output.ts';
import { reading } from '../with-desk.ts';

/** `verify`: names what is wrong with the desk, an entry a line. */
export async function verifyDesk(call: Call): Promise<ExitName> {
  const head = headOf(call);
  return reading(call, (desk) => {
    const findings = verify(desk, head === undefined ? {} : { head });
    for (const { what } of findings) print(what);
    if (findings.length > 0) return 'damaged';
    print('Sound: the log, its index and the standings agree.');
    return 'ok';
  });
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
