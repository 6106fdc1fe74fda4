import { fold } from '../fold.ts';

/** What goes before the rest of a number: one hundred and five, صد و بیست, elli beş. */
export const largeNumbers = new Set(
  [
    'hundred|thousand|million|dozen|forty|fifty|sixty|seventy|eighty|ninety|hundreds|thousands',
    'yüz|bin|milyon|elli|altmış|yetmiş|seksen|doksan',
    'صد|دویست|سیصد|چهل|پنجاه|شصت|هفتاد|هشتاد|نود|هزار|ألف|مئتين|مائتين',
  ].flatMap((words) => words.split('|').map(fold)),
);
