import type { Model, Next } from '../model.ts';
import { mostTopOf } from '../screens/frame.ts';

/** The words in full a row on or back, as far as there are any: a row too many is not remembered. */
export function scrolledDetail(model: Model, by: 1 | -1): Next {
  const most = mostTopOf(model);
  const detailTop = Math.max(0, Math.min(most, Math.min(most, model.detailTop) + by));
  return [{ ...model, detailTop }];
}
