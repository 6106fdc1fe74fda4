import { shownKey } from './key-words.ts';
import { bindings, reasonAgainst } from './keymap.ts';
import type { Model, Scene } from './model.ts';

/**
 * "a statement  r repeats" for the footer of a scene. The board of a story without claims teaches
 * what the list of claims does, and leaves out what needs a claim.
 */
export const footerWords = (
  scene: Scene,
  model: Model,
): readonly (readonly [key: string, words: string])[] =>
  bindings
    .filter(
      ([command, { footer, footerOn, on }]) =>
        footer !== undefined &&
        on.includes(scene) &&
        (isBare(scene, model)
          ? reasonAgainst(command, model) === null && (footerOn ?? on).includes('claims')
          : (footerOn ?? on).includes(scene)),
    )
    .map(([, { keys, footer = '' }]) => [shownKey(keys[0] ?? ''), footer] as const);

const isBare = (scene: Scene, model: Model): boolean =>
  scene === 'board' && model.open?.claims.length === 0;
