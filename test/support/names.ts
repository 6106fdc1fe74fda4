/** Spellings of one name in a row, as the press of several languages writes them. */
const rows = `
Hmeimim | Khmeimim | Hmeymim | Humaymim | حميميم
al-Watan | Al Watan | el-Vatan | الوطن | ElWatan | الوَطَن
Aydınlık | Aydinlik | آيدن ليك | آيدينليك | أيدنلك
Erdoğan | Erdogan | أردوغان | إردوغان
Shafaq News | Şafak News | شفق نيوز
Hakan Fidan | هاكان فيدان | HAKAN FİDAN
Mohammed Shia al-Sudani | Muhammed Şiya es-Sudani | محمد شياع السوداني
Baghdad | Bağdat | بغداد
Star | ستار
Bashar al-Assad | بشار الأسد | Beşar Esad | Bachar al-Assad
Alexander Lavrentiev | Александр Лаврентьев | ألكسندر لافرنتييف
Habertürk | خبر تورك | Haber Türk
SANA | سانا
Al Jazeera | الجزيرة | el-Cezire | Aljazeera | الجزیره
Al Arabiya | العربية | el-Arabiya
al-Arabi | العربي
Al-Mayadeen | الميادين | el-Meyadin
Enab Baladi | عنب بلدي | Inab Baladi
Yeni Şafak | يني شفق | Yeni Safak
Cumhuriyet | جمهورييت
Hürriyet | حرييت
Sözcü | سوزجو | Sozcu
Rudaw | رووداو | روداو
Kurdistan 24 | كوردستان ٢٤ | Kurdistan24
Sputnik | سبوتنيك | Спутник
Reuters | رويترز
Sergey Lavrov | Сергей Лавров | سيرغي لافروف | Sergei Lavrov
Zelensky | Зеленский | زيلينسكي
Medvedev | ميدفيديف | Медведев
Vladimir Putin | فلاديمير بوتين | Владимир Путин
Hulusi Akar | خلوصي أكار
Yaşar Güler | يشار غولر | Yasar Guler
Devlet Bahçeli | دولت بهجلي | Devlet Bahceli
Ahmet Davutoğlu | أحمد داود أوغلو | Ahmed Davutoglu
Muqtada al-Sadr | مقتدى الصدر | Mukteda es-Sadr
Mustafa al-Kadhimi | مصطفى الكاظمي | Mustafa el-Kazimi
Nouri al-Maliki | نوري المالكي | Nuri el-Maliki
Saddam Hussein | صدام حسين | Saddam Hüseyin
Hassan Rouhani | حسن روحاني | Hasan Ruhani | حسن روحانی
Qasem Soleimani | قاسم سليماني | Kasım Süleymani | قاسم سلیمانی
Abdullah Gül | عبد الله غول | عبدالله گل
Abdel Fattah al-Sisi | عبد الفتاح السيسي | Abdulfettah es-Sisi
Hassan Nasrallah | حسن نصر الله | Hasan Nasrallah
Hezbollah | حزب الله | Hizbullah
Nureddin | نور الدين | Noureddine | Nur ed-Din
Abdulaziz | عبد العزيز | Abdelaziz | Abdul Aziz
Uthman | عثمان | Osman
an-Nahar | النهار | Annahar | en-Nahar
Ennahda | النهضة | an-Nahda
Tishreen | تشرين | Teshrin
Masoud Barzani | مسعود بارزاني | Mesud Barzani
Kemal Kılıçdaroğlu | كمال كليجدار أوغلو | Kamal Kılıçdaroğlu
Mazloum Abdi | مظلوم عبدي | Mazlum Abdi | مەزڵووم عەبدی
The Guardian | الغارديان
Haaretz | هآرتس
Sky News | سكاي نيوز
Manbij | منبج | Menbiç
Kommersant | Коммерсант
Latakia | Lattakia | اللاذقية | Lazkiye
Riyadh | الرياض | Riyad
Reza Pahlavi | رضا بهلوي
Benjamin Netanyahu | بنيامين نتنياهو
New York Times | نيويورك تايمز
Asharq Al-Awsat | الشرق الأوسط | Eş-Şark el-Evsat
Selahattin Demirtaş | صلاح الدين دميرتاش
Le Monde | لوموند
Walid Muallem | وليد المعلم | Velid Muallim
Faisal Mekdad | فيصل المقداد | Faysal Mikdad
Riyad Farid Hijab | رياض فريد حجاب | Riyad Ferid Hicab
Anas al-Abdah | أنس العبدة
Haider al-Abadi | حيدر العبادي | Haydar el-Abadi
Adel Abdul-Mahdi | عادل عبد المهدي | Adil Abdulmehdi
Hadi al-Amiri | هادي العامري | Hadi el-Amiri
Ammar al-Hakim | عمار الحكيم | Ammar el-Hekim
Fuad Hussein | فؤاد حسين | Fuad Hüseyin
Javad Zarif | جواد ظريف | Cevad Zarif | جواد ظریف
Ebrahim Raisi | إبراهيم رئيسي | İbrahim Reisi | ابراهیم رئیسی
Abbas Araghchi | عباس عراقجي | Abbas Arakçi | عباس عراقچی
Sergei Shoigu | Сергей Шойгу | سيرغي شويغو
Maria Zakharova | Мария Захарова | ماريا زاخاروفا
Mikhail Bogdanov | Михаил Богданов | ميخائيل بوغدانوف
Antony Blinken | أنتوني بلينكن
James Jeffrey | جيمس جيفري
Emmanuel Macron | إيمانويل ماكرون
Angela Merkel | أنغيلا ميركل
Boris Johnson | بوريس جونسون
Mahmoud Abbas | محمود عباس | Mahmud Abbas
Ismail Haniyeh | إسماعيل هنية | İsmail Heniye
Yahya Sinwar | يحيى السنوار | Yahya Sinvar
Khaled Meshaal | خالد مشعل | Halid Meşal
Saad Hariri | سعد الحريري | Saad el-Hariri
Nabih Berri | نبيه بري
Michel Aoun | ميشال عون
Mohammed bin Salman | محمد بن سلمان | Muhammed bin Selman
Tamim bin Hamad | تميم بن حمد
Ahmed Aboul Gheit | أحمد أبو الغيط
Ömer Çelik | عمر جليك | Omer Celik
İbrahim Kalın | إبراهيم كالن | Ibrahim Kalin
Numan Kurtulmuş | نعمان كورتولموش
Ekrem İmamoğlu | أكرم إمام أوغلو | Ekrem Imamoglu
Doğu Perinçek | دوغو برينتشيك | Dogu Perincek
Fahrettin Altun | فخر الدين ألطون
Bafel Talabani | بافل طالباني | Bafıl Talabani
Nechirvan Barzani | نيجيرفان بارزاني | Neçirvan Barzani
Tasnim | تسنيم | Tesnim
Fars | فارس
Mehr | مهر
Al-Alam | العالم | el-Alem
Al-Manar | المنار | el-Menar
Al Akhbar | الأخبار | el-Ahbar
Al-Ahram | الأهرام | el-Ehram
Okaz | عكاظ | Ukaz
Al Sharq | الشرق | eş-Şark
Al-Quds Al-Arabi | القدس العربي | el-Kudsü'l Arabi
Milliyet | ملييت
Akşam | أكشام | Aksam
Takvim | تقويم
Bianet | بيانت
Medyascope | ميدياسكوب
Evrensel | إفرنسل
Independent | إندبندنت
Bloomberg | بلومبرغ
Interfax | إنترفاكس | Интерфакс
Izvestia | إزفستيا | Известия
Novosti | نوفوستي | Новости
Aleppo | حلب | Halep
Hama | حماة | Hamah
Homs | حمص | Humus
Deir ez-Zor | دير الزور | Deyrizor
Raqqa | الرقة | Rakka
Afrin | عفرين
Kobani | كوباني | Kobanê | کۆبانێ
Sulaymaniyah | السليمانية | Süleymaniye
Erbil | أربيل | Arbil
Mosul | الموصل | Musul
Kirkuk | كركوك | Kerkük
Najaf | النجف | Necef
Karbala | كربلاء | Kerbela
`;

/** The article written on to the name in Latin letters, or what is left of it. */
const glued = `
Alakhbar | Elahbar | El-Ahbar | الأخبار
Elmanar | Almanar | Al-Manar | المنار | el-Menar
Elkuds | Alquds | al-Quds | القدس
Elbayan | Albayan | Al-Bayan | البيان
Elmasar | Almasar | al-Masar | المسار
Elmada | Almada | al-Mada | المدى
Essafir | Assafir | As-Safir | السفير | es-Sefir
Ettahrir | Attahrir | et-Tahrir | التحرير
Errisala | Ar-Risala | الرسالة
Ezzaman | Azzaman | Az-Zaman | الزمان | ez-Zaman
Eddustur | Addustour | ad-Dustour | الدستور
Eşşark | Eş-Şark | الشرق
Nuri Elmaliki | Nouri al-Maliki | نوري المالكي
Bachar Alassad | Bashar al-Assad | بشار الأسد
`;

/** One outlet with and without words that say what it is. */
const withWords = `
IRNA | IRNA News Agency | وكالة إرنا | وكالة إرنا للأنباء | خبرگزاری ایرنا | ایرنا | İrna Haber Ajansı
El-Ahbar | el-Ahbar gazetesi | صحيفة الأخبار | الأخبار | Al-Akhbar newspaper
Hürriyet | Hürriyet Gazetesi | صحيفة حرييت | جريدة حرييت | Hurriyet daily
Anadolu Ajansı | Anadolu Agency | وكالة الأناضول | وكالة الأناضول للأنباء | الأناضول | Anadolu
Fars | فارس | Fars News Agency | خبرگزاری فارس | وكالة فارس | وكالة أنباء فارس | Fars Haber Ajansı | Fars News
Tasnim News | خبرگزاری تسنیم | وكالة تسنيم | Tesnim Haber Ajansı | Tasnim
قناة الجزيرة | Al Jazeera TV | شبكة الجزيرة | الجزيرة | El Cezire televizyonu | Aljazeera channel
Rudaw TV | شبكة رووداو الإعلامية | قناة روداو | Rudaw Media Network | Rudaw
Kayhan | روزنامه کیهان | صحيفة كيهان | Kayhan newspaper | Keyhan gazetesi
SANA | وكالة سانا | وكالة سانا للأنباء | SANA Haber Ajansı
Radio Farda | رادیو فردا | راديو فردا | Farda Radyosu
AFP | AFP News Agency | AFP haber ajansı
Sputnik | وكالة سبوتنيك | Sputnik News | Агентство Спутник
`;

const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((name) => name.trim()));

export const sameNames = rowsOf(rows);
export const gluedNames = rowsOf(glued);
export const namesWithWords = rowsOf(withWords);

/** Names that begin as if with an article, and some of others that they come near without it. */
export const nearGlued: readonly string[] = `
Elazığ, Alanya, Elif, Elif Şafak, Elmalı, Elvan, Alaşehir, Albayrak, Alarko, Aladağ, Alperen,
Alexandria, Albania, Algeria, Alabama, Alberta, Alsace, Elysée, Eleni, Elmas, Elijah, Elbasan, Elgin,
Essen, Assam, Annan, Arras, Attila, Azerbaijan, Addis Ababa, Addison, Ennis, Annapolis, Essex, Etterbeek,
Azig, al-Aziz, البراق, الأنفال, العرب, الأزهر, المال, الماس, البيعة, Bayane, السكة, Al-Ana
`
  .split(/[,\n]/u)
  .map((name) => name.trim())
  .filter((name) => name !== '');

/** Outlets that share nothing with another but words that say what they are. */
export const otherOutlets: readonly string[] = `
News Agency, Haber, Haber Ajansı, Agency, وكالة الأنباء, صحيفة, قناة, خبرگزاری, The News, Daily News, TV,
Demirören Haber Ajansı, İhlas Haber Ajansı, Ankara Haber Ajansı, Mezopotamya Ajansı, Dicle Haber Ajansı,
Etkin Haber Ajansı, A Haber, A TV, Kanal D, NTV, Haber Global, Haber 7, Halk TV, Ulusal Kanal, Ülke TV,
TRT Arabi, CNN Türk, وكالة الأنباء السورية, وكالة الأنباء العراقية, وكالة الأنباء القطرية, Saudi Press Agency,
قناة الفيحاء, إذاعة شام, Iran Daily, Tehran Times, خبرگزاری ایسنا, North Press Agency,
Hawar News Agency, Bas News
`
  .split(/[,\n]/u)
  .map((name) => name.trim())
  .filter((name) => name !== '');

/** Names of others, many of them near one another in sound. */
export const otherNames: readonly string[] = `
Sabah, Milat, BirGün, Karar, Posta, Güneş, Diken, Halk TV, Tele1, Ahval, Al-Monitor, Al-Hadath,
Al-Araby al-Jadeed, Kayhan, Hamshahri, Iran International, Radio Farda, Al Sumaria, Al Mada,
Az-Zaman, Al Furat, Al-Ikhbariya, Sham FM, Sama TV, The Times, The Telegraph, Financial Times,
Der Spiegel, Maariv, Jerusalem Post, Al-Wafd, Al-Gomhuria, Petra, Al-Khaleej, Al-Ittihad,
Al-Qabas, Hespress, Le Matin, Ali Mamlouk, Imad Khamis, Riad Hijab, Hadi al-Bahra, Ilham Ahmed,
Masrour Barzani, Qubad Talabani, Barham Salih, Ali al-Sistani, Ali Khamenei, Dmitry Peskov,
Rafik Hariri, Ministry of Defence, Ministry of Interior, White House, Pentagon, Red Cross,
Red Crescent, الرأي العام, الغد, الشروق, المدينة, اليوم, النور, الأنوار, اللواء, الديار, الميثاق,
الثورة, الجماهير, العروبة, الحرية, المساء, الصحافة, السفير, الكفاح, النداء, المستقبل, دمشق,
السويداء, صيدا, طرطوس, الحسكة, تدمر, البصرة, طرابلس, أحمد, محمد, محمود, حامد, حميد, حمدان, خالد,
خليل, جمال, جميل, كامل, كمال, سالم, سليم, سلمان, سليمان, سلطان, صالح, صلاح, طارق, طاهر, عادل,
عدنان, عمار, عمر, عامر, فاروق, فريد, قاسم, ماجد, مجيد, منير, منصور, ناصر, نصار, نزار, هاشم, هشام,
ياسر, ياسين, اطلاعات, اعتماد, کارگزاران, رسالت, خراسان, Ведомости, Новая газета,
Al-Watan al-Arabi, Baghdad Today, Halab Today, Syria TV, Zaman al-Wasl, Akhbar al-Youm,
Maan, Libération, Die Welt, Die Zeit, El Mundo, Corriere, Qais al-Khazali, Ali Shamkhani,
Ali Larijani, Hossein Salami, Mohammad Bagheri, Adel al-Jubeir, Faisal bin Farhan, Sameh Shoukry,
António Guterres, Lakhdar Brahimi, Staffan de Mistura
`
  .split(/[,\n]/u)
  .map((name) => name.trim())
  .filter((name) => name !== '');
