import { Problem } from '../../domain/problem.ts';
import type { Desk } from '../../store/desk.ts';
import { setState, type StateKind } from '../../store/edit.ts';
import { resolveLink } from '../../store/read/resolve-link.ts';
import { resolveRef, type Resolved } from '../../store/read/resolve-ref.ts';
import { author } from '../author.ts';
import { argumentOf, type Call, type Run, textOf } from '../call.ts';
import { sayListed } from '../saved.ts';
import { writing } from '../writing.ts';

const setting =
  (kind: StateKind): Run =>
  (call) => {
    writing(call, (desk) => {
      sayListed(setState(desk, author(call), addressed(call, desk), kind));
    });
  };

export const hold = setting('hold');
export const release = setting('release');
export const withdraw = setting('withdraw');
export const reinstate = setting('reinstate');

/** The record that REF names, or the link that FROM REL TO name. */
function addressed(call: Call, desk: Desk): Resolved {
  const [, rel, to] = call.arguments;
  const from = argumentOf(call, 0, 'The ref');
  const story = textOf(call, 'story');
  if (rel === undefined) return resolveRef(desk, from, story);
  if (to === undefined) {
    throw new Problem(
      'usage',
      'A link is named by three words: FROM REL TO, as in S26 repeats S06.',
    );
  }
  return resolveLink(desk, { from, rel, to }, story);
}
