import { fold } from '../fold.ts';
import { articles } from './skeleton.ts';

/** What a word says an outlet is; `any` for words that are said of all of them. */
const words = {
  agency: `agency wire ajans ajansı agence agentur وكالة وكالات خبرگزاری آژانس ئاژانس агентство`,
  paper: `newspaper daily weekly paper gazete gazetesi dergi dergisi journal
    صحيفة جريدة يومية مجلة روزنامه هفته‌نامه مجله ڕۆژنامە газета`,
  television: `channel tv television kanal kanalı televizyon televizyonu
    قناة تلفزيون فضائية شبکه تلویزیون کانال کەناڵ تەلەفزیۆن телеканал телевидение`,
  radio: `radio fm radyo radyosu إذاعة راديو رادیو ڕادیۆ радио`,
  any: `news press media network site website online haber haberler haberleri basın medya ağı site sitesi
    نيوز أنباء للأنباء للأخبار إعلام إعلامية شبكة موقع
    خبری سایت پایگاه ماڵپەڕ новости сайт`,
} as const;

type Medium = keyof typeof words;

const media: ReadonlyMap<string, Medium> = new Map(
  // The keys of the table are its media.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  (Object.entries(words) as [Medium, string][]).flatMap(([medium, list]) =>
    list.split(/\s+/u).map((word) => [bare(fold(word)), medium] as const),
  ),
);

/** A folded Arabic word without its article. */
function bare(word: string): string {
  return word.replace(/^ال(?=\p{Script=Arabic}{3})/u, '');
}

/** A name without the words that say what kind of outlet it is of. */
export interface Named {
  /** Null where nothing else is said, or in too few letters. */
  readonly rest: string | null;
  /** What its words say it is; none where they say nothing. */
  readonly media: readonly string[];
  readonly isGeneric: boolean;
}

const fewest = 3;

/**
 * The name in words as they stand, without those that many outlets share: “IRNA” of IRNA News
 * Agency, and of وكالة إرنا its second word.
 */
export function withoutGenericWords(name: string): Named {
  const all = name.match(/[\p{L}\p{M}\p{N}\p{Cf}]+/gu) ?? [];
  const kinds = all.map((word) => media.get(bare(fold(word))));
  const rest = all.filter((_, index) => kinds[index] === undefined);
  const own = rest.filter((word) => !articles.test(fold(word))).join('');
  return {
    rest: fold(own).length < fewest ? null : rest.join(' '),
    media: kinds.filter((kind) => kind !== undefined && kind !== 'any'),
    isGeneric: rest.length < all.length,
  };
}
