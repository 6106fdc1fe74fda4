import type { ExitName } from '../../domain/problem.ts';
import { verify } from '../../store/verify.ts';
import { type Call, textOf } from '../call.ts';
import { print } from '../output.ts';
import { reading } from '../with-desk.ts';

/** `verify`: names what is wrong with the desk, an entry a line. */
export const verifyDesk = (call: Call): Promise<ExitName> =>
  reading(call, (desk) => {
    const head = textOf(call, 'head');
    const findings = verify(desk, head === undefined ? {} : { head });
    for (const { what } of findings) print(what);
    if (findings.length > 0) return 'damaged';
    print('Sound: the log, its index and the standings agree.');
    return 'ok';
  });
