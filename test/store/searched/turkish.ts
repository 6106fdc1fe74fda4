import type { Looked } from './looked.ts';

/** What a reader of Turkish looks for, what should be found, and what only looks like it. */
export const turkish: readonly Looked[] = [
  // Dotted and dotless i, in every case, and the other letters of Turkish.
  ['ilk', ['İLK görüşme', 'İlk kez', 'ilk haber'], ['ılıman hava']],
  ['ışık', ['IŞIK YANDI', 'Işık söndü', 'isik kaynağı'], []],
  ['İstanbul', ['ISTANBUL', 'istanbul valisi', 'İSTANBUL’da yağmur', 'Istanbul police'], []],
  ['diyarbakir', ['Diyarbakır barosu', 'DİYARBAKIR'], []],
  ['şehir', ['ŞEHİR merkezi', 'sehir disi', 'şehirler arası'], ['zehir zemberek']],
  [
    'gorusme',
    [
      'İLK görüşme',
      'görüşmeyi istihbarat yürüttü: istihbarat görüşmesi',
      'görüşme yapıldı',
      'GÖRÜŞME',
      'görüşmesi sürdü',
      'görüşmeler bitti',
    ],
    ['göreme vadisi'],
  ],
  ['çözüm', ['COZUM süreci', 'Çözümün yolu'], []],
  ['güvenlik', ['guvenlik konseyi', 'GÜVENLİK', 'güvenliği değil güvenlik'], ['güven oyu']],
  ['ağustos', ['agustos ayı', 'Ağustosta buluştular'], []],
  [
    'Aydınlık',
    ['AYDINLIK gazetesi', 'Aydinlik yazdı', { by: 'aydinlik', text: 'gazetede çıktı' }],
    ['aydın bir yazar'],
  ],
  ['hükûmet', ['hükümet sözcüsü', 'HÜKÜMETİN kararı'], []],
  ['kâğıt', ['kağıt üstünde', 'kagit parçası'], []],
  // Suffixes, with an apostrophe and without.
  [
    "Şam'da",
    ['Şam yolu', 'Şam sessiz', "Şam'ın şartı", 'Şam’dan dönüş', 'SAM kaynakları'],
    ['şaman ayini', 'samimi değil'],
  ],
  ["Ankara'nın", ['Ankara yalanladı', 'Ankara’ya gitti'], ['ankaralı bir esnaf']],
  ["Esad'la", ['Esad konuştu', "Esad'ın mesajı"], ['esadlar sokağı']],
  [
    "Suriye'deki",
    [
      'Suriye ordusu',
      'sınırda Suriye askerleri',
      'Suriye sınırı kapalı',
      'Türk-Suriye hattı',
      'Suriye ve Türk heyeti',
      'Suriye sınırı',
      'Suriye’nin kuzeyi',
    ],
    [],
  ],
  ["Türkiye'yle", ['TÜRKİYE açıkladı', "Türkiye'de seçim"], []],
  ["Erdoğan'dan", ['Erdogan aradı', 'Cumhurbaşkanı Erdoğan'], []],
  [
    "Fidan'ın",
    ['Fidan, Hakan', 'Dışişleri Bakanı Hakan Fidan', 'Fidan Moskova’da', 'Hakan Fidan'],
    ['fidanlık müdürü'],
  ],
  ["Bağdat'ta", ['Bağdat arabulucu', 'BAGDAT'], []],
  ["Hmeymim'de", ['Hmeymim üssü'], []],
  ["AKP'lilerin", ['AKP sözcüsü'], []],
  ["MİT'ten", ['MİT açıklaması'], ['mitoloji dersi']],
  ["Rusya'ya", ['Rusya arabulucu', 'Rusya’nın rolü'], []],
  ["2024'te", ['2024 yılında'], ['20245 sayılı karar']],
  ["11'inde", ['Haziranın 11 günü'], ['110 kişi']],
  [
    'toplantı',
    ['toplantıda karar', 'toplantıların sonu', 'Toplantı ertelendi', 'TOPLANTI'],
    ['topla ve çıkar'],
  ],
  [
    'bakan',
    ['Dışişleri Bakanı Hakan Fidan', 'bakanlık duyurdu', 'Bakanı aradı', 'Dışişleri bakanı'],
    [],
  ],
  [
    'sınır',
    [
      'Suriye sınırı',
      'sınırda Suriye askerleri',
      'Suriye sınırı kapalı',
      'İran sınırı',
      'sınırda bekleyiş',
      'SINIR KAPISI',
      'sinirdaki askerler',
    ],
    [],
  ],
  ['yalanla', ['Ankara yalanladı', 'yalanladı', 'yalanlandı'], ['yalnız geldi']],
  [
    'asker',
    ['sinirdaki askerler', 'sınırda Suriye askerleri', 'askeri heyet', 'askerler çekildi'],
    [],
  ],
  ['müzakere', ['müzakereler durdu', 'muzakere masası'], []],
  ['kaynak', ['SAM kaynakları', 'kaynaklar doğruladı', 'KAYNAK'], ['kaymak tadında']],
  [
    'heyet',
    ['askeri heyet', 'Suriye ve Türk heyeti', 'Türk heyeti', 'heyetin dönüşü', 'heyetler arası'],
    [],
  ],
  ['yetkili', ['yetkililer sustu', 'üst düzey yetkili'], ['yetki belgesi']],
  // Several words, in any order; hyphens part them.
  [
    'Suriye sınır',
    ['Suriye sınırı', 'sınırda Suriye askerleri', 'Suriye sınırı kapalı'],
    ['İran sınırı'],
  ],
  ['Hakan Fidan', ['Hakan Fidan', 'Fidan, Hakan', 'Dışişleri Bakanı Hakan Fidan'], ['Hakan Çelik']],
  ['Türk Suriye', ['Türk-Suriye hattı', 'Suriye ve Türk heyeti'], ['Türk heyeti']],
  [
    'istihbarat görüşme',
    ['görüşmeyi istihbarat yürüttü: istihbarat görüşmesi'],
    ['istihbarat raporu'],
  ],
  ['üst düzey', ['üst düzey yetkili', 'üst-düzey temas', 'düzey olarak üst'], ['alt düzey']],
  ['dış işleri', ['dış-işleri komisyonu'], ['iç işleri']],
  ['kara para', ['kara-para soruşturması'], ['kara kutu']],
  // Marks that show nothing, letters of other widths, composed and decomposed.
  [
    'gazete',
    ['AYDINLIK gazetesi', 'gazetede çıktı', 'ga\u00adzete haberi', 'ｇａｚｅｔｅ', 'gazetesi'],
    ['gazlı içecek'],
  ],
  ['görev', ['go\u0308revi bitti', 'görevden alındı'], []],
  ['İzmir', ['I\u0307zmir limanı', 'izmir'], []],
  // A source by any of its names.
  [
    'el-Vatan',
    [{ by: 'alwatan', text: 'haberi duyurdu' }, 'الوطن نشرت التكذيب', 'Al Watan denied'],
    ['vatandaş uyarıldı'],
  ],
  ['Şafak', [{ by: 'shafaq', text: 'ajansın haberi' }, 'Shafaq News reported'], []],
  ['Reuters', [{ by: 'reuters', text: 'ajans geçti' }], []],
  // Words that begin as others do.
  [
    'Şam',
    ['Şam sessiz', "Şam'ın şartı", 'Şam’dan dönüş', 'SAM kaynakları', 'Şam yolu', 'Şamlı tüccar'],
    ['şampiyon takım', 'aşama aşama'],
  ],
  ['savaş', ['savaşın bedeli', 'SAVAŞ', 'savaşçı'], ['yavaş adımlar', 'savat işi']],
  ['köy', ['köyde çatışma', 'KÖY yolu'], ['köpek havladı']],
  ['barış', ['barışın şartı', 'BARIŞ', 'baris masası'], ['bar işleten', 'barışamaz mı']],
  ['elçi', ['elçilik binası', 'büyük elçi', 'Elçi döndü'], ['elçek kumaş', 'seçim']],
  ['ordu', ['ordunun açıklaması', 'Suriye ordusu'], ['sordu ve gitti', 'kordon']],
];
