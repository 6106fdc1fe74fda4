import { describe } from 'vitest';

import { readsAll } from '../../support/written-dates.ts';

// A span that has begun is of the year of its document, even where it ends after it.
describe('after the Persian new year, on Monday 25 March 2024', () => {
  readsAll('2024-03-25', [
    ['۵ فروردین', '2024-03-24', 'doubtful'],
    ['۲۹ اسفند', '2024-03-19', 'doubtful'],
    ['۳۰ اسفند', '2021-03-20', 'doubtful'],
    ['۷ فروردین', '2023-03-27', 'doubtful'],
    ['اسفند گذشته', '2024-02-20/2024-03-19', 'doubtful'],
    ['اسفند سال گذشته', '2024-02-20/2024-03-19', 'doubtful'],
    ['خرداد امسال', '2024-05-21/2024-06-20', 'doubtful'],
    ['خرداد آینده', '2024-05-21/2024-06-20', 'doubtful'],
    ['فروردین', '2024-03-20/2024-04-19', 'doubtful'],
    ['از ۱ تا ۱۳ فروردین', '2024-03-20/2024-04-01', 'doubtful'],
    ['۲۸ اسفند تا ۸ فروردین', '2024-03-18/2024-03-27', 'doubtful'],
    ['نوروز', null],
  ]);
});

describe('at the turn of the year, on Wednesday 3 January 2024', () => {
  readsAll('2024-01-03', [
    ['28-31 December', '2023-12-28/2023-12-31'],
    ['30 December to 5 January', '2023-12-30/2024-01-05', 'doubtful'],
    ['30 Aralık - 5 Ocak', '2023-12-30/2024-01-05', 'doubtful'],
    ['من 30 كانون الأول إلى 5 كانون الثاني', '2023-12-30/2024-01-05', 'doubtful'],
    ['on 4 January', '2023-01-04', 'doubtful'],
    ['in December', '2023-12'],
    ['in January', '2024-01'],
    ['1-15 January', '2024-01-01/2024-01-15', 'doubtful'],
    ['1 ile 15 Ocak tarihleri arasında', '2024-01-01/2024-01-15', 'doubtful'],
    ['next month', '2024-02'],
    ['last year', '2023'],
    ['since December', '2023-12/..'],
    ['December to February', 'impossible'],
    ['Dec-Jan', 'impossible'],
    ['this week', '2024-01-01/2024-01-07', 'doubtful'],
    ['by 15 January', '../2023-01-15', 'doubtful'],
    ['before 15 January', '../2023-01-14', 'doubtful'],
    ['after 1 January', '2024-01-02/..'],
    ['Monday through Friday', '2024-01-01/2024-01-05', 'doubtful'],
    ['Tuesday to Thursday', '2024-01-02/2024-01-04', 'doubtful'],
  ]);
});

describe('round the day itself, on Wednesday 12 June 2024', () => {
  readsAll('2024-06-12', [
    ['11–13 June', '2024-06-11/2024-06-13', 'doubtful'],
    ['28 May – 15 June', '2024-05-28/2024-06-15', 'doubtful'],
    ['11 or 13 June', '[2024-06-11,2024-06-13]', 'doubtful'],
    ['Monday to Friday', '2024-06-10/2024-06-14', 'doubtful'],
    ['10-14 Haziran tarihlerinde', '2024-06-10/2024-06-14', 'doubtful'],
    ['12–14 June', '2024-06-12/2024-06-14', 'doubtful'],
    ['13–15 June', '2023-06-13/2023-06-15', 'doubtful'],
    ['June 11 to 13', '2024-06-11/2024-06-13', 'doubtful'],
    ['11-13 Haziran', '2024-06-11/2024-06-13', 'doubtful'],
    ['11 ila 13 Haziran tarihlerinde', '2024-06-11/2024-06-13', 'doubtful'],
    ['من 11 إلى 13 حزيران', '2024-06-11/2024-06-13', 'doubtful'],
    ['۲۲ تا ۲۴ خرداد', '2024-06-11/2024-06-13', 'doubtful'],
    ['10 May - 20 July', '2024-05-10/2024-07-20', 'doubtful'],
    ['June and July', '[2023-06,2023-07]', 'doubtful'],
    ['between May and July', '2024-05/2024-07', 'doubtful'],
    ['11.-13.6.', '2024-06-11/2024-06-13', 'doubtful'],
    ['11-13.6', '2024-06-11/2024-06-13', 'doubtful'],
    ['11 and 12 June', '2024-06-11/2024-06-12'],
    ['12 and 13 June', '2024-06-12/2024-06-13', 'doubtful'],
    ['yesterday and tomorrow', '[2024-06-11,2024-06-13]', 'doubtful'],
    ['today or tomorrow', '[2024-06-12,2024-06-13]'],
  ]);
});

describe('without a document', () => {
  readsAll('', [
    ['3 March and again in April 2024', '2024-04', 'doubtful'],
    ['۲۲ خرداد', 'needs-day'],
    ['11 June and in 2024', '[2023-06-11,2024]', 'doubtful'],
    ['22 Khordad 1403', '2024-06-11', 'doubtful'],
    ['سال ۱۴۰۳', '2024-03-20/2025-03-20', 'doubtful'],
    ['1403/03/22', '2024-06-11', 'doubtful'],
    ['خرداد', 'needs-day'],
    ['11–13 June', 'needs-day'],
    ['1403-03', '1403-03', 'doubtful'],
    ['1403-03-22/1403-03-25', '1403-03-22/1403-03-25', 'doubtful'],
    ['۱۴۰۳-۰۳-۲۲/۱۴۰۳-۰۳-۲۵', '[2024-06-11,2024-06-14]', 'doubtful'],
    ['۱۴۰۳/۰۳/۲۲ تا ۱۴۰۳/۰۳/۲۵', '2024-06-11/2024-06-14', 'doubtful'],
    ['1300/1/1', '1921-03-21', 'doubtful'],
    ['31 Shahrivar 1359', '1980-09-22', 'doubtful'],
    ['صدور قرار رقم 1403 لعام 2011', '2011'],
    ['قانون ۱۴۰۰', null],
    ['قیمت ۱۴۰۰ تومان', null],
    ['۱۴۰۰ نفر', null],
    ['۱۴۰۳ نفر کشته شدند', null],
    ['1400 people were killed', null],
    ['در ۱۴۰۳', '2024-03-20/2025-03-20', 'doubtful'],
  ]);
});
