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
Takvim | تقويم
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
Interfax | Интерфакс
Kommersant | Коммерсант
Latakia | Lattakia | اللاذقية | Lazkiye
Riyadh | الرياض | Riyad
Reza Pahlavi | رضا بهلوي
Benjamin Netanyahu | بنيامين نتنياهو
New York Times | نيويورك تايمز
Asharq Al-Awsat | الشرق الأوسط | Eş-Şark el-Evsat
Selahattin Demirtaş | صلاح الدين دميرتاش
Le Monde | لوموند
`;

export const sameNames: readonly (readonly string[])[] = rows
  .trim()
  .split('\n')
  .map((row) => row.split('|').map((name) => name.trim()));

/** Names of others, many of them near one another in sound. */
export const otherNames: readonly string[] = `
Sabah, Milliyet, Milat, BirGün, Evrensel, Karar, Posta, Güneş, Diken, Medyascope, Halk TV, Tele1,
Ahval, Al-Monitor, Al-Hadath, Al-Araby al-Jadeed, Al-Akhbar, Al-Manar, Al-Alam,
Tasnim, Kayhan, Hamshahri, Iran International, Radio Farda, Al Sumaria, Al Mada, Az-Zaman,
Al Furat, Al-Ikhbariya, Sham FM, Sama TV, Izvestia, Bloomberg, The Times,
The Telegraph, Financial Times, Der Spiegel, Maariv, Jerusalem Post, Al-Ahram,
Al-Wafd, Al-Gomhuria, Petra, Al-Khaleej, Al-Ittihad, Okaz, Al-Qabas, Hespress, Le Matin,
Faisal Mekdad, Walid Muallem, Ali Mamlouk, Imad Khamis, Riad Hijab, Hadi al-Bahra, Ilham Ahmed,
Nechirvan Barzani, Masrour Barzani, Bafel Talabani, Qubad Talabani, Barham Salih, Adel Abdul-Mahdi,
Haider al-Abadi, Hadi al-Amiri, Ammar al-Hakim, Fuad Hussein, Ali al-Sistani, Ali Khamenei,
Ebrahim Raisi, Javad Zarif, Abbas Araghchi, Sergei Shoigu, Mikhail Bogdanov, Dmitry Peskov,
Antony Blinken, James Jeffrey, Mahmoud Abbas, Yahya Sinwar, Saad Hariri, Rafik Hariri,
Ministry of Defence, Ministry of Interior, White House, Pentagon, Red Cross, Red Crescent,
الرأي العام, الغد, الشروق, المدينة, اليوم, النور, الأنوار, اللواء, الديار, الميثاق, الثورة,
الجماهير, العروبة, الحرية, المساء, الصحافة, السفير, الكفاح, النداء, المستقبل, دمشق, السويداء,
صيدا, طرطوس, الرقة, الحسكة, عفرين, كوباني, تدمر, البصرة, الموصل, كركوك, النجف, كربلاء, طرابلس,
أحمد, محمد, محمود, حامد, حميد, حمدان, خالد, خليل, جمال, جميل, كامل, كمال, سالم, سليم, سلمان,
سليمان, سلطان, صالح, صلاح, طارق, طاهر, عادل, عدنان, عمار, عمر, عامر, فاروق, فريد, قاسم, ماجد,
مجيد, منير, منصور, ناصر, نصار, نزار, هاشم, هشام, ياسر, ياسين, اطلاعات, اعتماد, کارگزاران, رسالت,
خراسان, Ведомости, Новая газета
`
  .split(/[,\n]/u)
  .map((name) => name.trim())
  .filter((name) => name !== '');
