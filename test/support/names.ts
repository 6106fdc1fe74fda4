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

export const sameNames: readonly (readonly string[])[] = rows
  .trim()
  .split('\n')
  .map((row) => row.split('|').map((name) => name.trim()));

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
