import { describe } from 'vitest';

import { readsAll } from '../../support/written-dates.ts';

describe('a weekday counted within its month, on Monday 24 June 2024', () => {
  readsAll('2024-06-24', [
    ['last Friday of May', '2024-05-31'],
    ['the first Friday of June', '2024-06-07'],
    ['second Tuesday in June', '2024-06-11'],
    ['first Monday of May', '2024-05-06'],
    ['last Monday of June', '2024-06-24'],
    ['the last Monday of June 2023', '2023-06-26'],
    ['the 3rd Sunday in May', '2024-05-19'],
    ['the fifth Friday of May', '2024-05-31'],
    ['the fifth Friday of June 2024', 'impossible'],
    ['the first Friday of June last year', '2023-06-02'],
    ['the last Friday of December', '2023-12-29'],
    ['the first Friday of July', '2023-07-07', 'doubtful'],
    ['the first Friday of June in the 2023 season', '2024-06-07', 'doubtful'],
    ['after the first Friday of June', '2024-06-08/..'],
    ['They met last Friday of their own will.', '2024-06-21'],
    ['He said last Friday in June talks', '2023-06-30', 'doubtful'],
    ["Haziran'ın ilk Salı günü", '2024-06-04'],
    ['haziran ayının son cuma günü', '2023-06-30', 'doubtful'],
    ['الجمعة الأولى من حزيران', '2024-06-07'],
    ['أول جمعة من حزيران', '2024-06-07'],
    ['آخر جمعة من أيار', '2024-05-31'],
    ['الثلاثاء الأول من حزيران', '2024-06-01', 'doubtful'],
    ['آخر جمعة من رمضان', '2024-06-21', 'doubtful'],
  ]);
});

describe('a weekday counted within its month, where the document has no date', () => {
  readsAll('', [
    ['last Friday of May 2024', '2024-05-31'],
    ['last Friday of May', 'needs-day'],
  ]);
});
