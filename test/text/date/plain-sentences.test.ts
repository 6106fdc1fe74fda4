import { describe } from 'vitest';

import { readsAll } from '../../support/written-dates.ts';

describe('numbers and times that stand in a sentence leave its date plain, on Monday 24 June 2024', () => {
  readsAll('2024-06-24', [
    ['He told reporters on Monday morning that a deal was near.', '2024-06-24'],
    ['The 11 June meeting was the second in a month.', '2024-06-11'],
    ['The statement, dated 11 June 2024, was signed by two officials.', '2024-06-11'],
    ['On Tuesday 11 people were killed.', '2024-06-18', 'doubtful'],
    ['On Tuesday, 11 people were killed.', '2024-06-18'],
    ['In 2023, 11 people were killed in June.', '2024-06', 'doubtful'],
    ['The UN said on Friday it had counted 200 dead since Monday.', '2024-06-21', 'doubtful'],
    ['They had met twice before, on 3 May and 11 June.', '[2024-05-03,2024-06-11]', 'doubtful'],
    ['A week later, on 11 June, they met again.', '2024-06-11'],
    ['On 11 June he said that in two weeks it would end.', '2024-06-11'],
    ['One of the two, arrested on 11 June, is from Homs.', '2024-06-11'],
    ["Turkey's minister said on 11 June that 2 of the 3 roads were open.", '2024-06-11'],
    ['It was the first time since 2011 that they met.', '2011/..'],
    ['By 11 June the army had entered.', '../2024-06-11'],
    ['On the night of 11 June', '2024-06-11'],
    ['Bakan, 11 Haziran Salı günü yaptığı açıklamada', '2024-06-11'],
    ["11 Haziran'da 3 kişi öldü", '2024-06-11'],
    ['11 Haziran 2024 tarihli karar', '2024-06-11'],
    ["Görüşme 11 Haziran'da Hmeymim'de yapıldı", '2024-06-11'],
    ['salı günü iki heyet bir araya geldi', '2024-06-18'],
    ['geçen hafta salı günü', '2024-06-18'],
    ["2011'den beri ilk kez", '2011/..'],
    ['وقال المتحدث يوم الثلاثاء إن الوفدين التقيا في 11 حزيران', '2024-06-11', 'doubtful'],
    ['قتل 11 شخصا يوم الثلاثاء', '2024-06-18'],
    ['في 11 حزيران، قتل شخصان', '2024-06-11'],
    ['للمرة الأولى منذ عام 2011', '2011/..'],
    ['قال الوزير في 11 حزيران إن اثنين من المسؤولين التقيا', '2024-06-11'],
    ['بعد يومين، في 11 حزيران، التقى الوفدان', '2024-06-11'],
    ['أعلن يوم 11 حزيران عن ثلاثة اجتماعات', '2024-06-11'],
    ['وزیر خارجه روز سه‌شنبه ۱۱ ژوئن گفت', '2024-06-11'],
    ['در ۱۱ ژوئن دو هیئت دیدار کردند', '2024-06-11'],
    ['برای اولین بار از سال ۲۰۱۱', '2011', 'doubtful'],
  ]);
});
