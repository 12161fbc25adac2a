<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Errors</name>
    <message>
        <source>&quot;1,234&quot; in an import file can be read with or without decimals.</source>
        <translation>يمكن أن تُقرأ «1,234» في ملف الاستيراد بفاصلة عشرية أو بدونها.</translation>
    </message>
    <message>
        <source>An amount that must be above zero is not, or a count is negative.</source>
        <translation>مبلغ يجب أن يكون أكبر من الصفر وليس كذلك، أو عدد سالب.</translation>
    </message>
    <message>
        <source>The code was misread: its last digit does not fit the others.</source>
        <translation>قُرئ الرمز خطأ: رقمه الأخير لا يوافق بقية الأرقام.</translation>
    </message>
    <message>
        <source>A kit would contain itself, another kit, a family of variants, or none of something.</source>
        <translation>ستحتوي المجموعة على نفسها أو على مجموعة أخرى أو عائلة أنواع، أو على كمية معدومة.</translation>
    </message>
    <message>
        <source>A count of notes and coins cannot be read, is negative, or makes another amount than the total given.</source>
        <translation>عدّ الأوراق والقطع النقدية لا يُقرأ، أو هو سالب، أو لا يساوي المجموع المعطى.</translation>
    </message>
    <message>
        <source>A period lacks a date or ends before it begins.</source>
        <translation>الفترة ينقصها تاريخ، أو تنتهي قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>A discount is between 0 and 100 %.</source>
        <translation>التخفيض بين 0 و100 %.</translation>
    </message>
    <message>
        <source>A document number is not written as printed, such as T01-000012.</source>
        <translation>رقم الوثيقة غير مكتوب كما طُبع، مثل T01-000012.</translation>
    </message>
    <message>
        <source>A text file is not in the encoding it claims.</source>
        <translation>الملف النصي ليس بالترميز المعلن فيه.</translation>
    </message>
    <message>
        <source>A period is neither a month (2026-11) nor a year (2026); with exit code 1, it is not over yet.</source>
        <translation>الفترة ليست شهرا (2026-11) ولا سنة (2026)؛ ومع رمز الخروج 1: لم تنتهِ بعد.</translation>
    </message>
    <message>
        <source>A price is negative, above 10 000 000 000, or none the item can have.</source>
        <translation>السعر سالب، أو يتجاوز 10 000 000 000، أو لا يصلح لهذه السلعة.</translation>
    </message>
    <message>
        <source>A quantity is zero, negative where it may not be, too large, or not one the item is sold in.</source>
        <translation>الكمية معدومة، أو سالبة حيث لا يجوز، أو كبيرة جدا، أو لا تُباع بها هذه السلعة.</translation>
    </message>
    <message>
        <source>The setting cannot have this value; see settings.md.</source>
        <translation>لا يمكن أن يأخذ هذا الإعداد هذه القيمة؛ انظر settings.md.</translation>
    </message>
    <message>
        <source>A till&apos;s name is not 1 to 8 Latin letters or digits.</source>
        <translation>اسم الصندوق ليس من 1 إلى 8 حروف لاتينية أو أرقام.</translation>
    </message>
    <message>
        <source>A workbook is damaged or is not one.</source>
        <translation>المصنف متضرر أو ليس مصنفا.</translation>
    </message>
    <message>
        <source>Another item has this barcode already.</source>
        <translation>هذا الرمز الشريطي لسلعة أخرى.</translation>
    </message>
    <message>
        <source>An import file is neither text nor a workbook.</source>
        <translation>ملف الاستيراد ليس نصا ولا مصنفا.</translation>
    </message>
    <message>
        <source>The invoice lacks a legal field of the customer.</source>
        <translation>ينقص الفاتورة بيان قانوني عن الزبون.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>أُلغي. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The data file cannot be opened: the folder is missing or cannot be read.</source>
        <translation>تعذر فتح ملف البيانات: المجلد غير موجود أو لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>A text is longer than an XLSX cell can hold; export as CSV.</source>
        <translation>النص أطول مما تسعه خلية XLSX؛ صدّر بصيغة CSV.</translation>
    </message>
    <message>
        <source>The data file refused this. Nothing was written.</source>
        <translation>رفض ملف البيانات هذا. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The customer would owe more than their limit. A manager can approve it.</source>
        <translation>سيتجاوز دين الزبون سقفه. يمكن لمسؤول أن يوافق على ذلك.</translation>
    </message>
    <message>
        <source>An amount is in another currency than the till counts in.</source>
        <translation>مبلغ بعملة غير عملة الصندوق.</translation>
    </message>
    <message>
        <source>Choose a customer first: the account must be somebody&apos;s.</source>
        <translation>اختر الزبون أولا: لا بد للدفتر من صاحب.</translation>
    </message>
    <message>
        <source>Another program holds the data file.</source>
        <translation>برنامج آخر يستعمل ملف البيانات.</translation>
    </message>
    <message>
        <source>The data file, or a backup of it, is damaged; it was not used and is kept as it is.</source>
        <translation>ملف البيانات أو نسخة احتياطية منه متضرر؛ لم يُستعمل وبقي على حاله.</translation>
    </message>
    <message>
        <source>Another Comptoir has these data open.</source>
        <translation>هذه البيانات مفتوحة في Comptoir آخر.</translation>
    </message>
    <message>
        <source>The data file was made by a newer version; it was not touched.</source>
        <translation>أُنشئ ملف البيانات بإصدار أحدث؛ لم يُمسّ.</translation>
    </message>
    <message>
        <source>This day is closed: its totals are final.</source>
        <translation>هذا اليوم مقفل: مجاميعه نهائية.</translation>
    </message>
    <message>
        <source>This discount is above what your role may give. A manager can approve it.</source>
        <translation>هذا التخفيض أكبر مما يسمح به دورك. يمكن لمسؤول أن يوافق عليه.</translation>
    </message>
    <message>
        <source>A discount is more than the amount it is taken from.</source>
        <translation>التخفيض أكبر من المبلغ الذي يُخصم منه.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written. Free some space and try again.</source>
        <translation>القرص ممتلئ. لم يُكتب شيء. حرّر بعض المساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The ticket has no line.</source>
        <translation>ليس في التذكرة أي سطر.</translation>
    </message>
    <message>
        <source>An import file holds nothing.</source>
        <translation>ملف الاستيراد فارغ.</translation>
    </message>
    <message>
        <source>A business, branch, person, item or customer needs a name.</source>
        <translation>لا بد من اسم للمحل أو الفرع أو الشخص أو السلعة أو الزبون.</translation>
    </message>
    <message>
        <source>The file to be written exists already; it is never overwritten.</source>
        <translation>الملف المراد كتابته موجود؛ لا يُكتب فوق ملف أبدا.</translation>
    </message>
    <message>
        <source>A file that was named cannot be read.</source>
        <translation>تعذرت قراءة ملف مذكور.</translation>
    </message>
    <message>
        <source>A file is larger than what is read, packed or unpacked.</source>
        <translation>الملف أكبر مما يمكن قراءته أو ضغطه أو فك ضغطه.</translation>
    </message>
    <message>
        <source>Till, currency and country stay as they were when the business was made.</source>
        <translation>الصندوق والعملة والبلد تبقى كما كانت عند إنشاء المحل.</translation>
    </message>
    <message>
        <source>The disk failed. Nothing of this was written. The ticket is kept.</source>
        <translation>تعطل القرص. لم يُكتب شيء من هذا. التذكرة محفوظة.</translation>
    </message>
    <message>
        <source>An import file has no column for the name of the items.</source>
        <translation>ليس في ملف الاستيراد عمود لأسماء السلع.</translation>
    </message>
    <message>
        <source>A tax has no rate on that day.</source>
        <translation>لا نسبة لهذا الرسم في ذلك اليوم.</translation>
    </message>
    <message>
        <source>The file is not a Comptoir data file; it was not touched.</source>
        <translation>ليس هذا ملف بيانات Comptoir؛ لم يُمسّ.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>ليس هذا رقما.</translation>
    </message>
    <message>
        <source>Your role does not allow this. A manager can approve it.</source>
        <translation>دورك لا يسمح بهذا. يمكن لمسؤول أن يوافق عليه.</translation>
    </message>
    <message>
        <source>The line is itself a return.</source>
        <translation>هذا السطر نفسه إرجاع.</translation>
    </message>
    <message>
        <source>The difference of this Z does not wait for anybody.</source>
        <translation>فرق هذا الـ Z لا ينتظر أحدا.</translation>
    </message>
    <message>
        <source>Nothing was recorded in the period.</source>
        <translation>لم يُسجَّل شيء في هذه الفترة.</translation>
    </message>
    <message>
        <source>Every day with finished shifts is closed already.</source>
        <translation>كل الأيام التي انتهت وردياتها مقفلة.</translation>
    </message>
    <message>
        <source>Everything on this ticket was taken back already.</source>
        <translation>كل ما في هذه التذكرة قد أُرجع.</translation>
    </message>
    <message>
        <source>An amount or quantity is too large to be counted (2 when it was typed so); nothing was written.</source>
        <translation>المبلغ أو الكمية أكبر من أن يُحسب (2 إن كُتب هكذا)؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>This item may not be sold below zero stock.</source>
        <translation>لا يجوز بيع هذه السلعة تحت مخزون معدوم.</translation>
    </message>
    <message>
        <source>The month or year is closed already.</source>
        <translation>الشهر أو السنة مقفلة من قبل.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a little and try again.</source>
        <translation>رموز PIN خاطئة كثيرة. انتظر قليلا ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Somebody else has this PIN.</source>
        <translation>رمز PIN هذا لشخص آخر.</translation>
    </message>
    <message>
        <source>The item has no price and none was given.</source>
        <translation>ليس للسلعة سعر ولم يُعطَ لها سعر.</translation>
    </message>
    <message>
        <source>The file or folder cannot be written. Nothing was changed.</source>
        <translation>تعذرت كتابة الملف أو المجلد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>اذكر السبب في كلمات قليلة.</translation>
    </message>
    <message>
        <source>More would come back than remains of what was sold.</source>
        <translation>المُرجَع أكثر مما بقي من المبيع.</translation>
    </message>
    <message>
        <source>The keychain did not answer, or the password does not open the key file.</source>
        <translation>لم تستجب سلسلة المفاتيح، أو كلمة السر لا تفتح ملف المفتاح.</translation>
    </message>
    <message>
        <source>An invoice needs RC, NIF, NIS and AI of the shop. Fill them in under Settings.</source>
        <translation>تحتاج الفاتورة إلى RC وNIF وNIS وAI للمحل. املأها في الإعدادات.</translation>
    </message>
    <message>
        <source>The table has more rows than an XLSX sheet; export as CSV.</source>
        <translation>في الجدول أسطر أكثر مما تسعه ورقة XLSX؛ صدّر بصيغة CSV.</translation>
    </message>
    <message>
        <source>No shift is open. Open the shift first.</source>
        <translation>لا وردية مفتوحة. افتح الوردية أولا.</translation>
    </message>
    <message>
        <source>A shift is open. Close it first.</source>
        <translation>الوردية مفتوحة. أغلقها أولا.</translation>
    </message>
    <message>
        <source>The data file gave an error. Nothing was written. The ticket is kept.</source>
        <translation>وقع خطأ في ملف البيانات. لم يُكتب شيء. التذكرة محفوظة.</translation>
    </message>
    <message>
        <source>A CSV line has text after a closing quote.</source>
        <translation>في سطر من ملف CSV نص بعد علامة اقتباس الإغلاق.</translation>
    </message>
    <message>
        <source>A payment is zero, or its sign does not fit the ticket.</source>
        <translation>الدفعة معدومة، أو إشارتها لا توافق التذكرة.</translation>
    </message>
    <message>
        <source>More was paid than is owed by a means that gives no change.</source>
        <translation>دُفع أكثر من المستحق بوسيلة لا تردّ الباقي.</translation>
    </message>
    <message>
        <source>The payments do not cover what is owed.</source>
        <translation>الدفعات لا تغطي المستحق.</translation>
    </message>
    <message>
        <source>An import file has too many cells; split it.</source>
        <translation>في ملف الاستيراد خلايا كثيرة جدا؛ قسّمه.</translation>
    </message>
    <message>
        <source>A ticket has more lines than it may.</source>
        <translation>في التذكرة أسطر أكثر من المسموح.</translation>
    </message>
    <message>
        <source>This number has too many decimals.</source>
        <translation>في هذا الرقم أرقام عشرية كثيرة.</translation>
    </message>
    <message>
        <source>A training ticket cannot become an invoice.</source>
        <translation>لا تصير تذكرة تدريب فاتورة.</translation>
    </message>
    <message>
        <source>A quote in a CSV file is never closed.</source>
        <translation>علامة اقتباس في ملف CSV لم تُغلق.</translation>
    </message>
    <message>
        <source>No item has this code.</source>
        <translation>لا سلعة بهذا الرمز.</translation>
    </message>
    <message>
        <source>No customer has this code or name.</source>
        <translation>لا زبون بهذا الرمز أو الاسم.</translation>
    </message>
    <message>
        <source>The currency has no such note or coin.</source>
        <translation>ليس في العملة ورقة أو قطعة كهذه.</translation>
    </message>
    <message>
        <source>No ticket was put aside under this name.</source>
        <translation>لا تذكرة في الانتظار بهذا الاسم.</translation>
    </message>
    <message>
        <source>No item has this name, and no price was given to sell it as an open item.</source>
        <translation>لا سلعة بهذا الاسم، ولم يُعطَ سعر لبيعها سلعةً حرة.</translation>
    </message>
    <message>
        <source>The ticket has no line of this number.</source>
        <translation>ليس في التذكرة سطر بهذا الرقم.</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation>لا يوجد دور كهذا.</translation>
    </message>
    <message>
        <source>There is no such tax class (2 in an import file).</source>
        <translation>لا يوجد صنف رسم كهذا (2 في ملف استيراد).</translation>
    </message>
    <message>
        <source>There is no ticket of this number.</source>
        <translation>لا توجد تذكرة بهذا الرقم.</translation>
    </message>
    <message>
        <source>This system does not know the time zone.</source>
        <translation>هذا النظام لا يعرف المنطقة الزمنية.</translation>
    </message>
    <message>
        <source>This version does not know the unit.</source>
        <translation>هذا الإصدار لا يعرف الوحدة.</translation>
    </message>
    <message>
        <source>There is no Z of this number.</source>
        <translation>لا يوجد Z بهذا الرقم.</translation>
    </message>
    <message>
        <source>The file is an old .xls workbook or has a password.</source>
        <translation>الملف مصنف .xls قديم أو عليه كلمة سر.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>رمز PIN من 4 إلى 12 رقما.</translation>
    </message>
    <message>
        <source>A file could not be written to its end.</source>
        <translation>لم تكتمل كتابة الملف.</translation>
    </message>
    <message>
        <source>Nobody has this PIN. After five wrong ones the till waits.</source>
        <translation>لا أحد له رمز PIN هذا. بعد خمسة رموز خاطئة ينتظر الصندوق.</translation>
    </message>
    <message>
        <source>A rate is between 0 and 100 %.</source>
        <translation>النسبة بين 0 و100 %.</translation>
    </message>
    <message>
        <source>A new rate begins tomorrow at the earliest. Nothing was changed.</source>
        <translation>تبدأ النسبة الجديدة غدا على الأقل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is the only owner who works here. Make somebody else an owner first.</source>
        <translation>هذا هو المالك الوحيد العامل هنا. اجعل شخصا آخر مالكا أولا.</translation>
    </message>
    <message>
        <source>The role of the owner keeps the right to manage the team.</source>
        <translation>يحتفظ دور المالك بحق إدارة الفريق.</translation>
    </message>
    <message>
        <source>Give a new PIN: the old one may be somebody else&apos;s by now.</source>
        <translation>أعطِ رمز PIN جديدا: قد يكون القديم الآن لشخص آخر.</translation>
    </message>
    <message>
        <source>This till belongs to a centre already.</source>
        <translation>هذا الصندوق تابع لمركز من قبل.</translation>
    </message>
    <message>
        <source>The address of a centre cannot be read, such as https://centre.example.</source>
        <translation>لا يُقرأ عنوان المركز، مثل https://centre.example.</translation>
    </message>
    <message>
        <source>This machine keeps its key for one run only, so a centre could not recognise it.</source>
        <translation>هذا الجهاز يحتفظ بمفتاحه لتشغيل واحد فقط، فلا يستطيع مركز التعرف عليه.</translation>
    </message>
    <message>
        <source>The centre knows this till already.</source>
        <translation>المركز يعرف هذا الصندوق من قبل.</translation>
    </message>
    <message>
        <source>Entries have not reached the centre. Sync first, or copy them to a file.</source>
        <translation>قيود لم تصل إلى المركز. زامن أولا أو انسخها إلى ملف.</translation>
    </message>
    <message>
        <source>A centre elsewhere is only reached by https.</source>
        <translation>لا يُتصل بمركز بعيد إلا عبر https.</translation>
    </message>
    <message>
        <source>The code was used, withdrawn or has expired. Ask for a new one.</source>
        <translation>استُعمل الرمز أو سُحب أو انتهت مدته. اطلب رمزا جديدا.</translation>
    </message>
    <message>
        <source>What answers at the address is no centre: a portal, a proxy, a wrong address.</source>
        <translation>ما يجيب في هذا العنوان ليس مركزا: بوابة أو وسيط أو عنوان خاطئ.</translation>
    </message>
    <message>
        <source>The centre has everything already.</source>
        <translation>لدى المركز كل شيء من قبل.</translation>
    </message>
    <message>
        <source>The centre does not answer. Nothing was lost; it is tried again.</source>
        <translation>المركز لا يجيب. لم يضع شيء، وستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Another till of the business has this name.</source>
        <translation>صندوق آخر في المتجر يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>The centre could not prove who it is. Nothing was sent to it.</source>
        <translation>لم يستطع المركز إثبات هويته. لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>The passphrase needs at least eight characters.</source>
        <translation>عبارة السر من ثمانية أحرف على الأقل.</translation>
    </message>
    <message>
        <source>An item waits for its weight or price: type it, or leave it out with Esc.</source>
        <translation>سلعة تنتظر وزنها أو سعرها: اكتبه، أو اتركها بالمفتاح Esc.</translation>
    </message>
    <message>
        <source>No cash drawer is set up.</source>
        <translation>لم يُضبط أي درج نقود.</translation>
    </message>
    <message>
        <source>No printer is set up for this paper.</source>
        <translation>لم تُضبط أي طابعة لهذه الورقة.</translation>
    </message>
    <message>
        <source>None of these items would change. Nothing was written.</source>
        <translation>لن تتغير أي من هذه السلع. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>The connection to the printer broke. The paper is printed again from its beginning.</source>
        <translation>انقطع الاتصال بالطابعة. ستُعاد طباعة الورقة من أولها.</translation>
    </message>
    <message>
        <source>The printer is not ready: its cover is open, or it shows a fault.</source>
        <translation>الطابعة غير جاهزة: غطاؤها مفتوح أو بها عطل.</translation>
    </message>
    <message>
        <source>The printer does not answer. What is to be printed waits; nothing is lost.</source>
        <translation>الطابعة لا تستجيب. ما ينتظر الطباعة محفوظ ولن يضيع.</translation>
    </message>
    <message>
        <source>The total of the ticket has changed. Nothing was sold; look at it again.</source>
        <translation>تغيّر مجموع التذكرة. لم يُبع شيء؛ راجعها من جديد.</translation>
    </message>
    <message>
        <source>No promotion takes this coupon.</source>
        <translation>لا يقبل أي عرض هذه القسيمة.</translation>
    </message>
</context>
<context>
    <name>FirstShop</name>
    <message>
        <source>Algeria</source>
        <translation>الجزائر</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>المغرب</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>تونس</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>ليبيا</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>موريتانيا</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>مصر</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>السنغال</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>ساحل العاج</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>الكاميرون</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>السعودية</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>الإمارات العربية المتحدة</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>قطر</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>الأردن</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>تركيا</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>إيطاليا</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
</context>
<context>
    <name>JoinCheck</name>
    <message>
        <source>Write the address of the centre, such as centre.example.dz.</source>
        <translation>اكتب عنوان المركز، مثل centre.example.dz.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// are safe.</source>
        <translation>العناوين التي تبدأ بـ https:// وحدها آمنة.</translation>
    </message>
    <message>
        <source>Somebody at the centre makes this code; it serves once.</source>
        <translation>ينشئ هذا الرمزَ أحدٌ في المركز، ويُستعمل مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters: whoever finds the file tries many.</source>
        <translation>
            <numerusform>%n حرف على الأقل: من يجد الملف يجرب الكثير.</numerusform>
            <numerusform>حرف واحد على الأقل: من يجد الملف يجرب الكثير.</numerusform>
            <numerusform>حرفان على الأقل: من يجد الملف يجرب الكثير.</numerusform>
            <numerusform>%n حروف على الأقل: من يجد الملف يجرب الكثير.</numerusform>
            <numerusform>%n حرفا على الأقل: من يجد الملف يجرب الكثير.</numerusform>
            <numerusform>%n حرف على الأقل: من يجد الملف يجرب الكثير.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الاثنتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>add to the ticket</source>
        <translation>إضافة إلى التذكرة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>السلع</translation>
    </message>
    <message>
        <source>owes %1</source>
        <translation>دين %1</translation>
    </message>
    <message>
        <source>put on the ticket</source>
        <translation>وضع على التذكرة</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>الزبائن</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Sell</source>
        <translation>البيع</translation>
    </message>
    <message>
        <source>Give discounts, up to the limit</source>
        <translation>منح تخفيضات في حدود السقف</translation>
    </message>
    <message>
        <source>Change a price on the ticket</source>
        <translation>تغيير سعر في التذكرة</translation>
    </message>
    <message>
        <source>Take a line off an open ticket</source>
        <translation>حذف سطر من تذكرة مفتوحة</translation>
    </message>
    <message>
        <source>Give up an open ticket</source>
        <translation>إلغاء تذكرة مفتوحة</translation>
    </message>
    <message>
        <source>Sell for training</source>
        <translation>البيع للتدريب</translation>
    </message>
    <message>
        <source>Take goods back with their ticket</source>
        <translation>إرجاع السلع مع تذكرتها</translation>
    </message>
    <message>
        <source>Take goods back without a ticket</source>
        <translation>إرجاع السلع بلا تذكرة</translation>
    </message>
    <message>
        <source>Sell above a customer&apos;s credit limit</source>
        <translation>البيع فوق سقف دين الزبون</translation>
    </message>
    <message>
        <source>Print a ticket again</source>
        <translation>إعادة طباعة تذكرة</translation>
    </message>
    <message>
        <source>Make invoices</source>
        <translation>إعداد الفواتير</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>فتح الوردية</translation>
    </message>
    <message>
        <source>Count and close the shift</source>
        <translation>عدّ الصندوق وإغلاق الوردية</translation>
    </message>
    <message>
        <source>See what the drawer should hold</source>
        <translation>رؤية ما يجب أن يكون في الدرج</translation>
    </message>
    <message>
        <source>Approve a difference of the count</source>
        <translation>الموافقة على فرق العدّ</translation>
    </message>
    <message>
        <source>Put cash in and take it out</source>
        <translation>إدخال النقد وإخراجه</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>فتح الدرج دون بيع</translation>
    </message>
    <message>
        <source>Change products and prices</source>
        <translation>تغيير المنتجات والأسعار</translation>
    </message>
    <message>
        <source>Correct the stock</source>
        <translation>تصحيح المخزون</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>تعديل الزبائن</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>رؤية التقارير</translation>
    </message>
    <message>
        <source>Close days, months and years</source>
        <translation>إقفال الأيام والشهور والسنوات</translation>
    </message>
    <message>
        <source>Export the fiscal archive</source>
        <translation>تصدير الأرشيف الجبائي</translation>
    </message>
    <message>
        <source>Manage people and roles</source>
        <translation>إدارة الأشخاص والأدوار</translation>
    </message>
    <message>
        <source>Change the settings of the shop</source>
        <translation>تغيير إعدادات المحل</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>مُطّلع</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>محرّر</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>موظف الاستقبال</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>أمين الصندوق</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير النظام</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>At the till</source>
        <translation>على الصندوق</translation>
    </message>
    <message>
        <source>Returns, credit and documents</source>
        <translation>الإرجاع والدين والوثائق</translation>
    </message>
    <message>
        <source>Cash and shifts</source>
        <translation>النقد والورديات</translation>
    </message>
    <message>
        <source>Products and customers</source>
        <translation>المنتجات والزبائن</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>الإدارة</translation>
    </message>
</context>
<context>
    <name>SalesText</name>
    <message>
        <source>per kg</source>
        <translation>للكغ</translation>
    </message>
    <message>
        <source>per litre</source>
        <translation>للتر</translation>
    </message>
    <message>
        <source>per metre</source>
        <translation>للمتر</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>للساعة</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>كغ</translation>
    </message>
    <message>
        <source>l</source>
        <translation>ل</translation>
    </message>
    <message>
        <source>m</source>
        <translation>م</translation>
    </message>
    <message>
        <source>h</source>
        <translation>سا</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الدفتر</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>قسيمة شراء</translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message>
        <source>This till stands alone.</source>
        <translation>هذا الصندوق مستقل.</translation>
    </message>
    <message>
        <source>The business is loading: %1.</source>
        <translation>يجري تحميل المتجر: %1.</translation>
    </message>
    <message>
        <source>Offline since %1. Nothing waits.</source>
        <translation>غير متصل منذ %1. لا شيء في الانتظار.</translation>
    </message>
    <message numerus="yes">
        <source>Offline since %1. %n wait(s) here.</source>
        <translation>
            <numerusform>غير متصل منذ %1. لا شيء ينتظر هنا.</numerusform>
            <numerusform>غير متصل منذ %1. شيء واحد ينتظر هنا.</numerusform>
            <numerusform>غير متصل منذ %1. شيئان ينتظران هنا.</numerusform>
            <numerusform>غير متصل منذ %1. %n أشياء تنتظر هنا.</numerusform>
            <numerusform>غير متصل منذ %1. %n شيئا ينتظر هنا.</numerusform>
            <numerusform>غير متصل منذ %1. %n شيء ينتظر هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre does not know this till any more.</source>
        <translation>لم يعد المركز يعرف هذا الصندوق.</translation>
    </message>
    <message>
        <source>This till was withdrawn from the business.</source>
        <translation>سُحب هذا الصندوق من المتجر.</translation>
    </message>
    <message>
        <source>Sending has stopped since %1.</source>
        <translation>توقف الإرسال منذ %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>لا شيء في الطريق</numerusform>
            <numerusform>واحد في الطريق</numerusform>
            <numerusform>اثنان في الطريق</numerusform>
            <numerusform>%n في الطريق</numerusform>
            <numerusform>%n في الطريق</numerusform>
            <numerusform>%n في الطريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>لا شيء يحتاج نظرا</numerusform>
            <numerusform>أمر واحد للنظر</numerusform>
            <numerusform>أمران للنظر</numerusform>
            <numerusform>%n أمور للنظر</numerusform>
            <numerusform>%n أمرا للنظر</numerusform>
            <numerusform>%n أمر للنظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Online since %1. Everything has arrived.</source>
        <translation>متصل منذ %1. وصل كل شيء.</translation>
    </message>
    <message>
        <source>Online since %1: %2.</source>
        <translation>متصل منذ %1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two parts of a sentence</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>What other tills did is known up to %1.</source>
        <translation>ما فعلته الصناديق الأخرى معروف حتى %1.</translation>
    </message>
    <message>
        <source>Everything is written in its journal and nothing is sent anywhere.</source>
        <translation>كل شيء مكتوب في سجله ولا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Nothing is lost: everything is written in this till&apos;s journal. You can go on selling.</source>
        <translation>لا يضيع شيء: كل شيء مكتوب في سجل هذا الصندوق. يمكنك مواصلة البيع.</translation>
    </message>
    <message>
        <source>A cut does no harm: it goes on where it stopped.</source>
        <translation>الانقطاع لا يضر: يُستأنف التحميل من حيث توقف.</translation>
    </message>
    <message>
        <source>Go on selling: what waits leaves by itself when the centre answers.</source>
        <translation>واصل البيع: ما ينتظر يُرسل وحده حين يجيب المركز.</translation>
    </message>
    <message>
        <source>Join again with a new code. What waits stays here and is sent then.</source>
        <translation>انضم من جديد برمز جديد. ما ينتظر يبقى هنا ويُرسل حينها.</translation>
    </message>
    <message>
        <source>It still delivers what it has and receives nothing more. Ask whoever manages the business.</source>
        <translation>ما زال يسلّم ما لديه ولا يستقبل شيئا بعد. اسأل من يدير المتجر.</translation>
    </message>
    <message>
        <source>What waits is kept; you can go on selling.</source>
        <translation>ما ينتظر محفوظ؛ يمكنك مواصلة البيع.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saved on this till</source>
        <translation>محفوظ هنا</translation>
    </message>
    <message>
        <source>Everything is saved on this till</source>
        <translation>كل شيء محفوظ على هذا الصندوق</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>غير متصل منذ %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Nothing is sent any more.</source>
        <translation>لم يعد يُرسل شيء.</translation>
    </message>
    <message>
        <source>centre reached</source>
        <translation>المركز متصل</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1، %2 م.ث</translation>
    </message>
    <message>
        <source>%1, nothing new</source>
        <translation>%1، لا جديد</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1، لا سطر</numerusform>
            <numerusform>%1، سطر واحد</numerusform>
            <numerusform>%1، سطران</numerusform>
            <numerusform>%1، %n أسطر</numerusform>
            <numerusform>%1، %n سطرا</numerusform>
            <numerusform>%1، %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message numerus="yes">
        <source>%n, since %1</source>
        <comment>cuts</comment>
        <translation>
            <numerusform>%n، منذ %1</numerusform>
            <numerusform>%n، منذ %1</numerusform>
            <numerusform>%n، منذ %1</numerusform>
            <numerusform>%n، منذ %1</numerusform>
            <numerusform>%n، منذ %1</numerusform>
            <numerusform>%n، منذ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1, from %1 to %2</source>
        <translation>1، من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%n, the last from %1 to %2</source>
        <comment>cuts</comment>
        <translation>
            <numerusform>%n، آخرها من %1 إلى %2</numerusform>
            <numerusform>%n، آخرها من %1 إلى %2</numerusform>
            <numerusform>%n، آخرها من %1 إلى %2</numerusform>
            <numerusform>%n، آخرها من %1 إلى %2</numerusform>
            <numerusform>%n، آخرها من %1 إلى %2</numerusform>
            <numerusform>%n، آخرها من %1 إلى %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sending</source>
        <translation>آخر إرسال</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>آخر استقبال</translation>
    </message>
    <message>
        <source>Cuts of this day</source>
        <translation>انقطاعات اليوم</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>This clock</source>
        <translation>هذه الساعة</translation>
    </message>
    <message numerus="yes">
        <source>%n min behind the centre&apos;s</source>
        <translation>
            <numerusform>متأخرة عن المركز بـ %n د</numerusform>
            <numerusform>متأخرة عن المركز بـ %n د</numerusform>
            <numerusform>متأخرة عن المركز بـ %n د</numerusform>
            <numerusform>متأخرة عن المركز بـ %n د</numerusform>
            <numerusform>متأخرة عن المركز بـ %n د</numerusform>
            <numerusform>متأخرة عن المركز بـ %n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead of the centre&apos;s</source>
        <translation>
            <numerusform>متقدمة على المركز بـ %n د</numerusform>
            <numerusform>متقدمة على المركز بـ %n د</numerusform>
            <numerusform>متقدمة على المركز بـ %n د</numerusform>
            <numerusform>متقدمة على المركز بـ %n د</numerusform>
            <numerusform>متقدمة على المركز بـ %n د</numerusform>
            <numerusform>متقدمة على المركز بـ %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>السبب: %1.</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>إخراج نقد</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>إدخال نقد</translation>
    </message>
    <message>
        <source>Paid on account</source>
        <translation>دفعة على الحساب</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>لا سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Branch %1</source>
        <translation>فرع %1</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>هذا الصندوق</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>ينقص %n</numerusform>
            <numerusform>ينقص %n</numerusform>
            <numerusform>ينقص %n</numerusform>
            <numerusform>ينقص %n</numerusform>
            <numerusform>ينقص %n</numerusform>
            <numerusform>ينقص %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>لا سعر</numerusform>
            <numerusform>سعر واحد</numerusform>
            <numerusform>سعران</numerusform>
            <numerusform>%n أسعار</numerusform>
            <numerusform>%n سعرا</numerusform>
            <numerusform>%n سعر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>لا زبون</numerusform>
            <numerusform>زبون واحد</numerusform>
            <numerusform>زبونان</numerusform>
            <numerusform>%n زبائن</numerusform>
            <numerusform>%n زبونا</numerusform>
            <numerusform>%n زبون</numerusform>
        </translation>
    </message>
    <message>
        <source>Received today: %1.</source>
        <translation>استُقبل اليوم: %1.</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>كله</translation>
    </message>
    <message>
        <source>up to no. %1</source>
        <translation>حتى رقم %1</translation>
    </message>
    <message>
        <source>At the centre</source>
        <translation>لدى المركز</translation>
    </message>
    <message>
        <source>In its backup</source>
        <translation>في نسخته الاحتياطية</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>آخر قيد</translation>
    </message>
    <message>
        <source>Other tills</source>
        <translation>الصناديق الأخرى</translation>
    </message>
    <message>
        <source>Other tills of %1</source>
        <translation>صناديق %1 الأخرى</translation>
    </message>
    <message>
        <source>silent since %1</source>
        <translation>صامت منذ %1</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>عدة قيم</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>الإبقاء على ما هنا</translation>
    </message>
    <message>
        <source>Take the centre&apos;s</source>
        <translation>أخذ قيمة المركز</translation>
    </message>
    <message>
        <source>Another value…</source>
        <translation>قيمة أخرى…</translation>
    </message>
    <message>
        <source>Here, till %1</source>
        <translation>هنا، الصندوق %1</translation>
    </message>
    <message>
        <source>Centre, %1</source>
        <translation>المركز، %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>قبل: %1</translation>
    </message>
    <message>
        <source>Keep %1 everywhere</source>
        <translation>إبقاء %1 في كل مكان</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>أخذ %1</translation>
    </message>
    <message>
        <source>Another price…</source>
        <translation>سعر آخر…</translation>
    </message>
    <message>
        <source>Kept whole at the centre; this till counts it already. It is put right there.</source>
        <translation>محفوظ كاملا لدى المركز، وهذا الصندوق يحسبه من الآن. يُصحَّح هناك.</translation>
    </message>
    <message>
        <source>Kept whole at the centre until somebody has looked at it.</source>
        <translation>محفوظ كاملا لدى المركز إلى أن يراه أحد.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent since the connection came back, the last at %1</source>
        <translation>
            <numerusform>لم يُرسل شيء منذ عودة الاتصال، %1</numerusform>
            <numerusform>أُرسل واحد منذ عودة الاتصال، في %1</numerusform>
            <numerusform>أُرسل اثنان منذ عودة الاتصال، آخرهما في %1</numerusform>
            <numerusform>أُرسلت %n منذ عودة الاتصال، آخرها في %1</numerusform>
            <numerusform>أُرسل %n منذ عودة الاتصال، آخرها في %1</numerusform>
            <numerusform>أُرسل %n منذ عودة الاتصال، آخرها في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Stock movement</source>
        <translation>حركة مخزون</translation>
    </message>
    <message>
        <source>Payment on account</source>
        <translation>دفع على الحساب</translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation>فتح وردية</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>إغلاق وردية</translation>
    </message>
    <message>
        <source>Difference approved</source>
        <translation>اعتماد الفرق</translation>
    </message>
    <message>
        <source>Period closed</source>
        <translation>إقفال فترة</translation>
    </message>
    <message>
        <source>Items changed</source>
        <translation>تعديل سلع</translation>
    </message>
    <message>
        <source>Categories changed</source>
        <translation>تعديل فئات</translation>
    </message>
    <message>
        <source>Price list changed</source>
        <translation>تعديل قائمة أسعار</translation>
    </message>
    <message>
        <source>Promotion changed</source>
        <translation>تعديل عرض</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>تعديل زبون</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>تعديل شخص</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>تعديل الأدوار</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>تعديل الإعدادات</translation>
    </message>
    <message>
        <source>Taxes changed</source>
        <translation>تعديل الضرائب</translation>
    </message>
    <message>
        <source>Copy printed</source>
        <translation>طباعة نسخة</translation>
    </message>
    <message>
        <source>Event noted</source>
        <translation>حدث مسجَّل</translation>
    </message>
    <message>
        <source>Shop opened</source>
        <translation>فتح المتجر</translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation>سعر البيع</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>سعر الشراء</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>فئة الضريبة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>سقف الدين</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>The centre found the journal of this till broken. Call for help before going on with it.</source>
        <translation>وجد المركز سجل هذا الصندوق مكسورا. اطلب المساعدة قبل المواصلة به.</translation>
    </message>
    <message>
        <source>This till and the centre are of versions that do not understand each other. Bring the older one up to date.</source>
        <translation>إصدارا هذا الصندوق والمركز لا يتفاهمان. حدِّث الأقدم منهما.</translation>
    </message>
    <message>
        <source>What answers at this address is no centre, but perhaps the sign-in page of a network.</source>
        <translation>ما يجيب في هذا العنوان ليس مركزا، وربما هو صفحة دخول شبكة.</translation>
    </message>
    <message>
        <source>The centre&apos;s certificate cannot be trusted.</source>
        <translation>شهادة المركز غير موثوقة.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. Set it, then synchronise.</source>
        <translation>ساعة هذا الجهاز خاطئة. اضبطها ثم زامن.</translation>
    </message>
    <message>
        <source>The centre could not read it.</source>
        <translation>لم يستطع المركز قراءته.</translation>
    </message>
    <message>
        <source>The centre is older than this till and does not know this yet.</source>
        <translation>المركز أقدم من هذا الصندوق ولا يعرف هذا بعد.</translation>
    </message>
    <message>
        <source>It is too large for the centre.</source>
        <translation>هذا أكبر مما يقبله المركز.</translation>
    </message>
    <message>
        <source>It belongs to something that was set aside before it.</source>
        <translation>يتبع شيئا وُضع جانبا قبله.</translation>
    </message>
    <message>
        <source>It was made after this till had been withdrawn.</source>
        <translation>أُنجز بعد سحب هذا الصندوق.</translation>
    </message>
    <message>
        <source>Its signature is not right.</source>
        <translation>توقيعه غير صحيح.</translation>
    </message>
    <message>
        <source>It was signed by a key that the centre does not know.</source>
        <translation>موقَّع بمفتاح لا يعرفه المركز.</translation>
    </message>
    <message>
        <source>not heard of yet</source>
        <translation>لم يُسمع منه بعد</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>what is known of a stream, as of a time</comment>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>TicketFilter</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>كل التواريخ</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>أيام مختارة</translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message>
        <source>Cash</source>
        <translation>نقدا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>قسيمة شراء</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>return of %1</source>
        <translation>إرجاع %1</translation>
    </message>
    <message>
        <source>return</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>فاتورة %1</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>مُرجعة</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>مُرجعة جزئيا</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>نسخة مكررة %1</translation>
    </message>
    <message>
        <source>Takes goods back from ticket %1.</source>
        <translation>إرجاع سلع من التذكرة %1.</translation>
    </message>
    <message>
        <source>Takes goods back without a ticket.</source>
        <translation>إرجاع سلع بلا تذكرة.</translation>
    </message>
    <message>
        <source>Invoice %1 was made from it.</source>
        <translation>أُعدت منها الفاتورة %1.</translation>
    </message>
    <message>
        <source>Everything on it was taken back.</source>
        <translation>أُرجع كل ما فيها.</translation>
    </message>
    <message>
        <source>A part of it was taken back.</source>
        <translation>أُرجع جزء منها.</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) were printed.</source>
        <translation>
            <numerusform>لم تُطبع أي نسخة مكررة.</numerusform>
            <numerusform>طُبعت نسخة مكررة واحدة.</numerusform>
            <numerusform>طُبعت نسختان مكررتان.</numerusform>
            <numerusform>طُبعت %n نسخ مكررة.</numerusform>
            <numerusform>طُبعت %n نسخة مكررة.</numerusform>
            <numerusform>طُبعت %n نسخة مكررة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>المُرجَع</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Recorded by %1</source>
        <translation>التسجيل: %1</translation>
    </message>
    <message>
        <source>Takes goods back from %1</source>
        <translation>إرجاع سلع من %1</translation>
    </message>
    <message>
        <source>%1 refunded by %2, %3</source>
        <translation>إرجاع %1 · %2، %3</translation>
    </message>
    <message>
        <source>Duplicate %1 by %2</source>
        <translation>نسخة مكررة %1 · %2</translation>
    </message>
    <message>
        <source>Invoice %1 by %2</source>
        <translation>فاتورة %1 · %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>أمين الصندوق</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Return of</source>
        <translation>إرجاع من</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>النسخ المكررة</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الدفتر</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>السلع</translation>
    </message>
</context>
<context>
    <name>comptoir::CashMoveModel</name>
    <message>
        <source>Opened from the till</source>
        <translation>فُتح من شاشة البيع</translation>
    </message>
    <message>
        <source>No sale</source>
        <translation>دون بيع</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>إدخال نقد</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>إخراج نقد</translation>
    </message>
    <message>
        <source>Paid on account</source>
        <translation>تسديد على الدفتر</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>By</source>
        <translation>القائم به</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
</context>
<context>
    <name>comptoir::ClosureListModel</name>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>وقت الإقفال</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>القائم بالإقفال</translation>
    </message>
</context>
<context>
    <name>comptoir::FirstShopForm</name>
    <message>
        <source>Your shop needs a name: it stands on every ticket.</source>
        <translation>لا بد لمحلك من اسم: فهو على كل تذكرة.</translation>
    </message>
    <message>
        <source>Say where this shop is, such as the quarter.</source>
        <translation>اذكر مكان هذا المحل، كالحي مثلا.</translation>
    </message>
    <message>
        <source>1 to 8 Latin letters or digits, such as T01.</source>
        <translation>من 1 إلى 8 حروف لاتينية أو أرقام، مثل T01.</translation>
    </message>
    <message>
        <source>Your name is printed on the tickets you make.</source>
        <translation>يُطبع اسمك على التذاكر التي تصدرها.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>رمز PIN من 4 إلى 12 رقما.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>رمزا PIN غير متطابقين.</translation>
    </message>
</context>
<context>
    <name>comptoir::FirstStart</name>
    <message>
        <source>Your shop is being made.</source>
        <translation>يجري إنشاء محلك.</translation>
    </message>
    <message>
        <source>The demo shop is being stocked. This takes a few seconds.</source>
        <translation>يجري ملء المحل التجريبي. يستغرق هذا بضع ثوان.</translation>
    </message>
    <message>
        <source>The centre is being asked.</source>
        <translation>يُسأل المركز.</translation>
    </message>
</context>
<context>
    <name>comptoir::ImportErrorsModel</name>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
</context>
<context>
    <name>comptoir::ImportPresenter</name>
    <message>
        <source>Barcode</source>
        <translation>الرمز الشريطي</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name, French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>Name, Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Name, English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Price, tax included</source>
        <translation>السعر بكل الرسوم</translation>
    </message>
    <message>
        <source>Cost, tax excluded</source>
        <translation>التكلفة خارج الرسم</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>المخزون الابتدائي</translation>
    </message>
    <message>
        <source>%1 new · %2 updated · %3 left out</source>
        <translation>جديد: %1 · محدّث: %2 · متروك: %3</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
</context>
<context>
    <name>comptoir::PaymentPresenter</name>
    <message>
        <source>Sale of %1</source>
        <translation>بيع بمبلغ %1</translation>
    </message>
    <message>
        <source>Change onto the account</source>
        <translation>الباقي على الدفتر</translation>
    </message>
</context>
<context>
    <name>comptoir::PeopleModel</name>
    <message>
        <source>left</source>
        <translation>خارج العمل</translation>
    </message>
    <message>
        <source>at the till</source>
        <translation>على الصندوق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
</context>
<context>
    <name>comptoir::PeoplePresenter</name>
    <message>
        <source>A person needs a name: it is printed on tickets.</source>
        <translation>لا بد للشخص من اسم: فهو يُطبع على التذاكر.</translation>
    </message>
    <message>
        <source>This is the only owner who works here. Make somebody else an owner first.</source>
        <translation>هذا هو المالك الوحيد العامل هنا. اجعل شخصا آخر مالكا أولا.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>رمز PIN من 4 إلى 12 رقما.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>رمزا PIN غير متطابقين.</translation>
    </message>
    <message>
        <source>Change of the team: %1</source>
        <translation>تغيير في الفريق: %1</translation>
    </message>
    <message>
        <source>This PIN cannot be used. Choose another.</source>
        <translation>لا يمكن استعمال رمز PIN هذا. اختر غيره.</translation>
    </message>
</context>
<context>
    <name>comptoir::PrinterBench</name>
    <message>
        <source>Say first where the printer is.</source>
        <translation>اذكر أولا مكان الطابعة.</translation>
    </message>
    <message>
        <source>The test page is on its way.</source>
        <translation>صفحة الاختبار في طريقها إلى الطابعة.</translation>
    </message>
    <message>
        <source>The test page was printed.</source>
        <translation>طُبعت صفحة الاختبار.</translation>
    </message>
    <message>
        <source>The drawer is being opened.</source>
        <translation>يجري فتح الدرج.</translation>
    </message>
    <message>
        <source>Opening the drawer to try it</source>
        <translation>فتح الدرج لتجربته</translation>
    </message>
    <message>
        <source>The drawer was opened.</source>
        <translation>فُتح الدرج.</translation>
    </message>
</context>
<context>
    <name>comptoir::PrintingPresenter</name>
    <message numerus="yes">
        <source>The printer is out of paper. %n paper(s) wait.</source>
        <translation>
            <numerusform>نفد الورق من الطابعة. لا ورقة تنتظر.</numerusform>
            <numerusform>نفد الورق من الطابعة. ورقة واحدة تنتظر.</numerusform>
            <numerusform>نفد الورق من الطابعة. ورقتان تنتظران.</numerusform>
            <numerusform>نفد الورق من الطابعة. %n أوراق تنتظر.</numerusform>
            <numerusform>نفد الورق من الطابعة. %n ورقة تنتظر.</numerusform>
            <numerusform>نفد الورق من الطابعة. %n ورقة تنتظر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The printer is not ready: look at its cover and its lamps. %n paper(s) wait.</source>
        <translation>
            <numerusform>الطابعة غير جاهزة: تفقّد غطاءها وأضواءها. لا ورقة تنتظر.</numerusform>
            <numerusform>الطابعة غير جاهزة: تفقّد غطاءها وأضواءها. ورقة واحدة تنتظر.</numerusform>
            <numerusform>الطابعة غير جاهزة: تفقّد غطاءها وأضواءها. ورقتان تنتظران.</numerusform>
            <numerusform>الطابعة غير جاهزة: تفقّد غطاءها وأضواءها. %n أوراق تنتظر.</numerusform>
            <numerusform>الطابعة غير جاهزة: تفقّد غطاءها وأضواءها. %n ورقة تنتظر.</numerusform>
            <numerusform>الطابعة غير جاهزة: تفقّد غطاءها وأضواءها. %n ورقة تنتظر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No printer is set up for what is to be printed. %n paper(s) wait.</source>
        <translation>
            <numerusform>لم تُحدَّد طابعة لما يجب طبعه. لا ورقة تنتظر.</numerusform>
            <numerusform>لم تُحدَّد طابعة لما يجب طبعه. ورقة واحدة تنتظر.</numerusform>
            <numerusform>لم تُحدَّد طابعة لما يجب طبعه. ورقتان تنتظران.</numerusform>
            <numerusform>لم تُحدَّد طابعة لما يجب طبعه. %n أوراق تنتظر.</numerusform>
            <numerusform>لم تُحدَّد طابعة لما يجب طبعه. %n ورقة تنتظر.</numerusform>
            <numerusform>لم تُحدَّد طابعة لما يجب طبعه. %n ورقة تنتظر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The printer does not answer. %n paper(s) wait.</source>
        <translation>
            <numerusform>الطابعة لا تستجيب. لا ورقة تنتظر.</numerusform>
            <numerusform>الطابعة لا تستجيب. ورقة واحدة تنتظر.</numerusform>
            <numerusform>الطابعة لا تستجيب. ورقتان تنتظران.</numerusform>
            <numerusform>الطابعة لا تستجيب. %n أوراق تنتظر.</numerusform>
            <numerusform>الطابعة لا تستجيب. %n ورقة تنتظر.</numerusform>
            <numerusform>الطابعة لا تستجيب. %n ورقة تنتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was being printed when it was interrupted. Does it lie there, complete?</source>
        <translation>انقطعت طباعة «%1». هل خرجت الورقة كاملة؟</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>تذكرة %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>فاتورة %1</translation>
    </message>
    <message>
        <source>End of shift %1</source>
        <translation>إغلاق الوردية %1</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>كشف X</translation>
    </message>
    <message>
        <source>Cash slip</source>
        <translation>وصل النقد</translation>
    </message>
    <message>
        <source>Account payment slip</source>
        <translation>وصل تسديد الدفتر</translation>
    </message>
    <message>
        <source>Provisional bill</source>
        <translation>حساب مؤقت</translation>
    </message>
</context>
<context>
    <name>comptoir::ProductForm</name>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>Another product has this barcode.</source>
        <translation>هذا الرمز الشريطي لمنتج آخر.</translation>
    </message>
    <message>
        <source>Correct the stock of %1</source>
        <translation>تصحيح مخزون %1</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>لا بد للمنتج من اسم.</translation>
    </message>
    <message>
        <source>The last digit should be %1, not %2.</source>
        <translation>يجب أن يكون الرقم الأخير %1 وليس %2.</translation>
    </message>
    <message>
        <source>This product has the barcode %1 twice.</source>
        <translation>الرمز الشريطي %1 مكرر في هذا المنتج.</translation>
    </message>
    <message>
        <source>This is the barcode of &quot;%1&quot;.</source>
        <translation>هذا الرمز الشريطي لـ «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount.</source>
        <translation>«%1» ليس مبلغا.</translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation>لا يكون السعر سالبا.</translation>
    </message>
    <message>
        <source>Without a price, the till asks for one at each sale.</source>
        <translation>بلا سعر، يطلب الصندوق سعرا عند كل بيع.</translation>
    </message>
    <message>
        <source>Margin %1 (%2)</source>
        <translation>الهامش %1 (%2)</translation>
    </message>
    <message>
        <source>%1: sold below cost.</source>
        <translation>%1: بيع بأقل من التكلفة.</translation>
    </message>
    <message>
        <source>%1, below the floor of %2.</source>
        <translation>%1: أقل من الحد الأدنى %2.</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>العبوة %1</translation>
    </message>
    <message>
        <source>%1 needs a name.</source>
        <translation>%1: لا بد من اسم.</translation>
    </message>
    <message>
        <source>%1: say how many it holds.</source>
        <translation>%1: اذكر كم تحتوي.</translation>
    </message>
    <message>
        <source>%1: the barcode %2 was misread, its last digit should be %3.</source>
        <translation>%1: قُرئ الرمز الشريطي %2 خطأ، يجب أن يكون رقمه الأخير %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not an amount.</source>
        <translation>%1: «%2» ليس مبلغا.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تعديلات</numerusform>
            <numerusform>تعديل واحد</numerusform>
            <numerusform>تعديلان</numerusform>
            <numerusform>%n تعديلات</numerusform>
            <numerusform>%n تعديلا</numerusform>
            <numerusform>%n تعديل</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited %1 · %2</source>
        <translation>عُدّل %1 · %2</translation>
    </message>
    <message>
        <source>Edited %1 by %2 · %3</source>
        <translation>عُدّل %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>السعر %1</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>التكلفة %1</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>الاسم %1</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>الرسم %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Barcodes and packs</source>
        <translation>الرموز الشريطية والعبوات</translation>
    </message>
    <message>
        <source>Back on sale</source>
        <translation>أُعيد إلى البيع</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>مسحوب من البيع</translation>
    </message>
    <message>
        <source>Shown in favourites</source>
        <translation>يظهر في المفضلة</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>لم يعد في المفضلة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>المخزون الابتدائي</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>عدّ</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>تلف</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ابتداء من %1</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>كغ</translation>
    </message>
    <message>
        <source>l</source>
        <translation>ل</translation>
    </message>
    <message>
        <source>m</source>
        <translation>م</translation>
    </message>
    <message>
        <source>h</source>
        <translation>سا</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a quantity and its unit</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>comptoir::ProductListModel</name>
    <message>
        <source>editing</source>
        <translation>قيد التعديل</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>بلا سعر</translation>
    </message>
    <message>
        <source>set</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>أنواع</translation>
    </message>
    <message>
        <source>out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الرمز الشريطي</translation>
    </message>
    <message>
        <source>Price (%1)</source>
        <translation>السعر (%1)</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>comptoir::ProductsPresenter</name>
    <message>
        <source>… of %1</source>
        <translation>… من %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>يجري العدّ…</translation>
    </message>
    <message numerus="yes">
        <source>%1 product(s) · %2 ms</source>
        <translation>
            <numerusform>لا منتجات (%1) · %2 م.ث</numerusform>
            <numerusform>المنتجات: %1 · %2 م.ث</numerusform>
            <numerusform>المنتجات: %1 · %2 م.ث</numerusform>
            <numerusform>%1 منتجات · %2 م.ث</numerusform>
            <numerusform>%1 منتجا · %2 م.ث</numerusform>
            <numerusform>%1 منتج · %2 م.ث</numerusform>
        </translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>معفى</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message numerus="yes">
        <source>Change %n price(s)</source>
        <translation>
            <numerusform>لا تغيير للأسعار</numerusform>
            <numerusform>تغيير سعر واحد</numerusform>
            <numerusform>تغيير سعرين</numerusform>
            <numerusform>تغيير %n أسعار</numerusform>
            <numerusform>تغيير %n سعرا</numerusform>
            <numerusform>تغيير %n سعر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n product(s) back on sale</source>
        <translation>
            <numerusform>إعادة المنتجات إلى البيع</numerusform>
            <numerusform>إعادة منتج واحد إلى البيع</numerusform>
            <numerusform>إعادة منتجين إلى البيع</numerusform>
            <numerusform>إعادة %n منتجات إلى البيع</numerusform>
            <numerusform>إعادة %n منتجا إلى البيع</numerusform>
            <numerusform>إعادة %n منتج إلى البيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retire %n product(s)</source>
        <translation>
            <numerusform>سحب المنتجات من البيع</numerusform>
            <numerusform>سحب منتج واحد من البيع</numerusform>
            <numerusform>سحب منتجين من البيع</numerusform>
            <numerusform>سحب %n منتجات من البيع</numerusform>
            <numerusform>سحب %n منتجا من البيع</numerusform>
            <numerusform>سحب %n منتج من البيع</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the categories</source>
        <translation>حفظ الفئات</translation>
    </message>
</context>
<context>
    <name>comptoir::RefundLinesModel</name>
    <message>
        <source>given back</source>
        <translation>مُرجَع</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>بقي %1 من %2</translation>
    </message>
</context>
<context>
    <name>comptoir::ReportLines</name>
    <message>
        <source>Cash</source>
        <translation>نقدا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>على الدفتر</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>قسائم الشراء</translation>
    </message>
    <message>
        <source>Z %1</source>
        <translation>Z %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of it</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Waits for a manager</source>
        <translation>في انتظار مسؤول</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>تم الإغلاق</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>مضبوط</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>ضمن الحد</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>رقم الأعمال</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>المبيع</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>المُرجَع</translation>
    </message>
    <message>
        <source>of which discounts given</source>
        <translation>منها تخفيضات ممنوحة</translation>
    </message>
    <message>
        <source>Total, taxes included</source>
        <translation>المجموع بكل الرسوم</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>حق الطابع</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>تقريب النقد</translation>
    </message>
    <message>
        <source>Paid by customers</source>
        <translation>دفعه الزبائن</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Total before tax</source>
        <translation>المجموع خارج الرسم</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a tax rate and the amount it is taken on</comment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Total of taxes</source>
        <translation>مجموع الرسوم</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a number and a method of payment</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>درج النقود</translation>
    </message>
    <message>
        <source>Float at the opening</source>
        <translation>رصيد بداية الصندوق</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>المبيعات نقدا</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>المبالغ المُدخلة</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>المبالغ المُخرجة</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المنتظر</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>عدّ</translation>
    </message>
    <message>
        <source>%1 × coin of %2</source>
        <translation>%1 × قطعة %2</translation>
    </message>
    <message>
        <source>%1 × note of %2</source>
        <translation>%1 × ورقة %2</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Float left in the drawer</source>
        <translation>الرصيد المتروك في الدرج</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>Other payments, as counted</source>
        <translation>الدفعات الأخرى كما عُدّت</translation>
    </message>
    <message>
        <source>Difference, %1</source>
        <translation>الفرق، %1</translation>
    </message>
    <message>
        <source>Lines and tickets struck out</source>
        <translation>الأسطر والتذاكر الملغاة</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>فتح الدرج دون بيع</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>النسخ المطبوعة</translation>
    </message>
    <message>
        <source>Training tickets</source>
        <translation>تذاكر التدريب</translation>
    </message>
    <message>
        <source>Note for the manager</source>
        <translation>ملاحظة للمسؤول</translation>
    </message>
    <message>
        <source>The difference waits for a manager.</source>
        <translation>الفرق في انتظار المسؤول.</translation>
    </message>
    <message>
        <source>Difference approved by %1, %2</source>
        <translation>الموافقة على الفرق: %1، %2</translation>
    </message>
    <message>
        <source>Difference approved by %1 at the close</source>
        <translation>الموافقة على الفرق عند الإغلاق: %1</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>تم الفتح</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a time and a person</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Of which returns</source>
        <translation>منها المُرجعات</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>منذ البداية</translation>
    </message>
    <message>
        <source>Perpetual total</source>
        <translation>المجموع الدائم</translation>
    </message>
    <message>
        <source>Perpetual total of absolute values</source>
        <translation>المجموع الدائم للقيم المطلقة</translation>
    </message>
</context>
<context>
    <name>comptoir::RoleForm</name>
    <message>
        <source>A role needs a name.</source>
        <translation>لا بد للدور من اسم.</translation>
    </message>
    <message>
        <source>Write a percentage from 0 to 100.</source>
        <translation>اكتب نسبة مئوية من 0 إلى 100.</translation>
    </message>
    <message>
        <source>Change of the role %1</source>
        <translation>تغيير الدور %1</translation>
    </message>
</context>
<context>
    <name>comptoir::SettingsPresenter</name>
    <message>
        <source>Say where the printer is.</source>
        <translation>اذكر مكان الطابعة.</translation>
    </message>
    <message>
        <source>Write the printer&apos;s address on the network, such as 192.168.1.50 or 192.168.1.50:9100.</source>
        <translation>اكتب عنوان الطابعة على الشبكة، مثل 192.168.1.50 أو 192.168.1.50:9100.</translation>
    </message>
    <message>
        <source>The name of a queue has neither spaces nor slashes.</source>
        <translation>ليس في اسم صف الطباعة مسافات ولا خطوط مائلة.</translation>
    </message>
    <message>
        <source>Write the whole path, from the first slash on.</source>
        <translation>اكتب المسار كاملا، ابتداء من أول خط مائل.</translation>
    </message>
    <message>
        <source>A label begins with two digits, such as 21.</source>
        <translation>تبدأ الملصقة برقمين، مثل 21.</translation>
    </message>
    <message>
        <source>Two kinds of label begin with %1.</source>
        <translation>نوعان من الملصقات يبدآن بـ %1.</translation>
    </message>
    <message>
        <source>This is printed on every ticket: it cannot be empty.</source>
        <translation>يُطبع هذا على كل تذكرة: لا يكون فارغا.</translation>
    </message>
    <message>
        <source>Choose a time zone of the list.</source>
        <translation>اختر منطقة زمنية من القائمة.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>ليس هذا مبلغا.</translation>
    </message>
    <message>
        <source>The amount cannot be below zero.</source>
        <translation>لا يكون المبلغ أقل من الصفر.</translation>
    </message>
    <message>
        <source>Write a percentage from 0 to 100.</source>
        <translation>اكتب نسبة مئوية من 0 إلى 100.</translation>
    </message>
    <message>
        <source>This is too long for a ticket: 400 letters at most.</source>
        <translation>هذا أطول مما تسعه التذكرة: 400 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>legal name</source>
        <translation>الاسم القانوني</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Change of the settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>New rate of a tax</source>
        <translation>نسبة جديدة لرسم</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>معفى</translation>
    </message>
    <message>
        <source>TVA %1</source>
        <translation>ر.ق.م %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ابتداء من %2</translation>
    </message>
</context>
<context>
    <name>comptoir::ShiftCloser</name>
    <message>
        <source>Closing the shift</source>
        <translation>إغلاق الوردية</translation>
    </message>
</context>
<context>
    <name>comptoir::ShiftHistoryModel</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>القائم به</translation>
    </message>
</context>
<context>
    <name>comptoir::ShiftPresenter</name>
    <message>
        <source>Opening the shift</source>
        <translation>فتح الوردية</translation>
    </message>
    <message>
        <source>Opening the drawer: %1</source>
        <translation>فتح الدرج: %1</translation>
    </message>
    <message>
        <source>Cash in of %1: %2</source>
        <translation>إدخال %1 نقدا: %2</translation>
    </message>
    <message>
        <source>Cash out of %1: %2</source>
        <translation>إخراج %1 نقدا: %2</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>كشف X</translation>
    </message>
    <message>
        <source>Closing the day</source>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>Shift of %1, till %2</source>
        <translation>وردية %1، الصندوق %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>time that has passed</comment>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes that have passed</comment>
        <translation>%1 سا %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n return(s)</source>
        <translation>
            <numerusform>%1، بلا إرجاع</numerusform>
            <numerusform>%1، منها إرجاع واحد</numerusform>
            <numerusform>%1، منها إرجاعان</numerusform>
            <numerusform>%1، منها %n إرجاعات</numerusform>
            <numerusform>%1، منها %n إرجاعا</numerusform>
            <numerusform>%1، منها %n إرجاع</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>movements of the drawer</comment>
        <translation>لا حركة</translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s)</source>
        <translation>
            <numerusform>لا حركات</numerusform>
            <numerusform>حركة واحدة</numerusform>
            <numerusform>حركتان</numerusform>
            <numerusform>%n حركات</numerusform>
            <numerusform>%n حركة</numerusform>
            <numerusform>%n حركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held ticket(s) go on in the next shift.</source>
        <translation>
            <numerusform>لا تذاكر في الانتظار للوردية القادمة.</numerusform>
            <numerusform>تذكرة واحدة في الانتظار تستمر في الوردية القادمة.</numerusform>
            <numerusform>تذكرتان في الانتظار تستمران في الوردية القادمة.</numerusform>
            <numerusform>%n تذاكر في الانتظار تستمر في الوردية القادمة.</numerusform>
            <numerusform>%n تذكرة في الانتظار تستمر في الوردية القادمة.</numerusform>
            <numerusform>%n تذكرة في الانتظار تستمر في الوردية القادمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::SyncPresenter</name>
    <message>
        <source>Decide about “%1”</source>
        <translation>القرار بشأن «%1»</translation>
    </message>
    <message>
        <source>Join a business</source>
        <translation>الانضمام إلى متجر</translation>
    </message>
    <message>
        <source>Copy what waits to a file</source>
        <translation>نسخ ما ينتظر إلى ملف</translation>
    </message>
    <message>
        <source>Leave the centre</source>
        <translation>مغادرة المركز</translation>
    </message>
    <message>
        <source>Wipe this till</source>
        <translation>مسح هذا الصندوق</translation>
    </message>
</context>
<context>
    <name>comptoir::SyncWaitingModel</name>
    <message>
        <source>on its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>waiting its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>comptoir::TicketListModel</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>أمين الصندوق</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Total (%1)</source>
        <translation>المجموع (%1)</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>السلع</translation>
    </message>
</context>
<context>
    <name>comptoir::TicketModel</name>
    <message>
        <source>kg</source>
        <translation>كغ</translation>
    </message>
    <message>
        <source>L</source>
        <translation>ل</translation>
    </message>
    <message>
        <source>m</source>
        <translation>م</translation>
    </message>
    <message>
        <source>h</source>
        <translation>سا</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Return of %1</source>
        <translation>إرجاع %1</translation>
    </message>
    <message>
        <source>%1 %2 × %3</source>
        <translation>%1 %2 × %3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 بسعر %2</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 للوحدة</translation>
    </message>
    <message>
        <source>Ticket discount</source>
        <translation>تخفيض على التذكرة</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>تخفيض %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>تخفيض</translation>
    </message>
    <message>
        <source>%1, quantity %2, %3</source>
        <translation>%1، الكمية %2، %3</translation>
    </message>
</context>
<context>
    <name>comptoir::TicketsPresenter</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>لا تذاكر</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%n تذاكر</numerusform>
            <numerusform>%n تذكرة</numerusform>
            <numerusform>%n تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Refund of ticket %1: %2</source>
        <translation>إرجاع من التذكرة %1: %2</translation>
    </message>
    <message>
        <source>%1 given back, ticket %2</source>
        <translation>أُرجع %1، التذكرة %2</translation>
    </message>
    <message>
        <source>Duplicate of ticket %1</source>
        <translation>نسخة مكررة من التذكرة %1</translation>
    </message>
    <message>
        <source>Duplicate %1 of ticket %2</source>
        <translation>النسخة المكررة %1 من التذكرة %2</translation>
    </message>
    <message>
        <source>Invoice of ticket %1</source>
        <translation>فاتورة التذكرة %1</translation>
    </message>
    <message>
        <source>Invoice %1 was made</source>
        <translation>أُعدت الفاتورة %1</translation>
    </message>
    <message>
        <source>Duplicate of invoice %1</source>
        <translation>نسخة مكررة من الفاتورة %1</translation>
    </message>
    <message>
        <source>Duplicate %1 of invoice %2</source>
        <translation>النسخة المكررة %1 من الفاتورة %2</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were written</source>
        <translation>
            <numerusform>لم تُكتب أي تذكرة</numerusform>
            <numerusform>كُتبت تذكرة واحدة</numerusform>
            <numerusform>كُتبت تذكرتان</numerusform>
            <numerusform>كُتبت %n تذاكر</numerusform>
            <numerusform>كُتبت %n تذكرة</numerusform>
            <numerusform>كُتبت %n تذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen, given back in cash</source>
        <translation>
            <numerusform>لم تُختر أي سلعة</numerusform>
            <numerusform>سلعة واحدة مختارة، تُردّ نقدا</numerusform>
            <numerusform>سلعتان مختارتان، تُردّان نقدا</numerusform>
            <numerusform>%n سلع مختارة، تُردّ نقدا</numerusform>
            <numerusform>%n سلعة مختارة، تُردّ نقدا</numerusform>
            <numerusform>%n سلعة مختارة، تُردّ نقدا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen, given back to the original card</source>
        <translation>
            <numerusform>لم تُختر أي سلعة</numerusform>
            <numerusform>سلعة واحدة مختارة، يُردّ ثمنها إلى البطاقة الأصلية</numerusform>
            <numerusform>سلعتان مختارتان، يُردّ ثمنهما إلى البطاقة الأصلية</numerusform>
            <numerusform>%n سلع مختارة، يُردّ ثمنها إلى البطاقة الأصلية</numerusform>
            <numerusform>%n سلعة مختارة، يُردّ ثمنها إلى البطاقة الأصلية</numerusform>
            <numerusform>%n سلعة مختارة، يُردّ ثمنها إلى البطاقة الأصلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen, given back to the customer&apos;s account</source>
        <translation>
            <numerusform>لم تُختر أي سلعة</numerusform>
            <numerusform>سلعة واحدة مختارة، يُردّ ثمنها إلى دفتر الزبون</numerusform>
            <numerusform>سلعتان مختارتان، يُردّ ثمنهما إلى دفتر الزبون</numerusform>
            <numerusform>%n سلع مختارة، يُردّ ثمنها إلى دفتر الزبون</numerusform>
            <numerusform>%n سلعة مختارة، يُردّ ثمنها إلى دفتر الزبون</numerusform>
            <numerusform>%n سلعة مختارة، يُردّ ثمنها إلى دفتر الزبون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا سلع</numerusform>
            <numerusform>سلعة واحدة</numerusform>
            <numerusform>سلعتان</numerusform>
            <numerusform>%n سلع</numerusform>
            <numerusform>%n سلعة</numerusform>
            <numerusform>%n سلعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::TillPresenter</name>
    <message>
        <source>Added %1</source>
        <translation>أُضيفت %1</translation>
    </message>
    <message>
        <source>Create the item %1</source>
        <translation>إنشاء السلعة %1</translation>
    </message>
    <message>
        <source>New price of %1</source>
        <translation>سعر جديد لـ %1</translation>
    </message>
    <message>
        <source>Quantity of %1</source>
        <translation>كمية %1</translation>
    </message>
    <message>
        <source>Price of %1: %2</source>
        <translation>سعر %1: %2</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>سعر %1</translation>
    </message>
    <message>
        <source>Discount on %1</source>
        <translation>تخفيض على %1</translation>
    </message>
    <message>
        <source>Ticket discount</source>
        <translation>تخفيض على التذكرة</translation>
    </message>
    <message>
        <source>No discount</source>
        <translation>بلا تخفيض</translation>
    </message>
    <message>
        <source>Discount of %1</source>
        <translation>تخفيض %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>ملاحظة على %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>حُذفت %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Coupon %1</source>
        <translation>قسيمة تخفيض %1</translation>
    </message>
    <message>
        <source>Removed the coupon %1</source>
        <translation>أُزيلت قسيمة التخفيض %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>New customer %1</source>
        <translation>زبون جديد: %1</translation>
    </message>
    <message>
        <source>Cleared the ticket</source>
        <translation>أُفرغت التذكرة</translation>
    </message>
    <message>
        <source>Clear the ticket of %1</source>
        <translation>إفراغ تذكرة %1</translation>
    </message>
    <message>
        <source>Put the ticket aside</source>
        <translation>وضع التذكرة في الانتظار</translation>
    </message>
    <message>
        <source>Take a ticket back</source>
        <translation>استرجاع تذكرة</translation>
    </message>
    <message>
        <source>End the return</source>
        <translation>إنهاء الإرجاع</translation>
    </message>
    <message>
        <source>Return of %1</source>
        <translation>إرجاع %1</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>وضع التدريب</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>فتح الدرج</translation>
    </message>
</context>
<context>
    <name>comptoir::TillState</name>
    <message>
        <source>%1: stock goes down to %2.</source>
        <translation>%1: ينزل المخزون إلى %2.</translation>
    </message>
    <message>
        <source>%1: there is none left. Take it off the ticket.</source>
        <translation>%1: نفدت الكمية. احذفها من التذكرة.</translation>
    </message>
    <message>
        <source>%1: only %2 left. Lower the quantity.</source>
        <translation>%1: لم يبق سوى %2. خفّض الكمية.</translation>
    </message>
</context>
<context>
    <name>comptoir::TillWindow</name>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>طباعتها من جديد</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>الورقة موجودة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>عدم الطباعة</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>انظر السبب</translation>
    </message>
</context>
<context>
    <name>comptoir::ZPresenter</name>
    <message>
        <source>Difference of %1</source>
        <translation>فرق %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>Duplicate %1 of %2</source>
        <translation>النسخة المكررة %1 من %2</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::AboveStrip</name>
    <message numerus="yes">
        <source>%n line(s) above</source>
        <translation>
            <numerusform>لا أسطر أعلاه</numerusform>
            <numerusform>سطر واحد أعلاه</numerusform>
            <numerusform>سطران أعلاه</numerusform>
            <numerusform>%n أسطر أعلاه</numerusform>
            <numerusform>%n سطرا أعلاه</numerusform>
            <numerusform>%n سطر أعلاه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n line(s) above</source>
        <translation>
            <numerusform>إظهار الأسطر أعلاه</numerusform>
            <numerusform>إظهار السطر أعلاه</numerusform>
            <numerusform>إظهار السطرين أعلاه</numerusform>
            <numerusform>إظهار %n أسطر أعلاه</numerusform>
            <numerusform>إظهار %n سطرا أعلاه</numerusform>
            <numerusform>إظهار %n سطر أعلاه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ActionSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::BusinessForm</name>
    <message>
        <source>The shop</source>
        <translation>المحل</translation>
    </message>
    <message>
        <source>Printed on top of every ticket.</source>
        <translation>يُطبع أعلى كل تذكرة.</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>اسم المحل</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Rules of prices may name it.</source>
        <translation>قد تذكره قواعد الأسعار.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Business days and printed times follow it.</source>
        <translation>تتبعها أيام العمل والأوقات المطبوعة.</translation>
    </message>
    <message>
        <source>Till, country and currency</source>
        <translation>الصندوق والبلد والعملة</translation>
    </message>
    <message>
        <source>Chosen when the business was made: the journal stands on them.</source>
        <translation>اختيرت عند إنشاء المحل: عليها يقوم السجل.</translation>
    </message>
    <message>
        <source>The seller on invoices</source>
        <translation>البائع على الفواتير</translation>
    </message>
    <message>
        <source>The company as its papers name it.</source>
        <translation>الشركة كما تسميها وثائقها.</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>الاسم القانوني</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>الشكل القانوني</translation>
    </message>
    <message>
        <source>SARL, EURL, natural person …</source>
        <translation>SARL، EURL، شخص طبيعي…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>رأس المال</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>أرقام التسجيل</translation>
    </message>
    <message>
        <source>An invoice between professionals needs all four.</source>
        <translation>تحتاج الفاتورة بين المهنيين إلى الأربعة كلها.</translation>
    </message>
    <message>
        <source>RC, register of commerce</source>
        <translation>RC، السجل التجاري</translation>
    </message>
    <message>
        <source>NIF, tax number</source>
        <translation>NIF، رقم التعريف الجبائي</translation>
    </message>
    <message>
        <source>NIS, statistics number</source>
        <translation>NIS، رقم التعريف الإحصائي</translation>
    </message>
    <message>
        <source>AI, article of imposition</source>
        <translation>AI، مادة الإخضاع الضريبي</translation>
    </message>
    <message>
        <source>Complete: invoices can be made.</source>
        <translation>كامل: يمكن إعداد الفواتير.</translation>
    </message>
    <message>
        <source>No invoice can be made yet. Missing: %1.</source>
        <translation>لا يمكن إعداد فاتورة بعد. ينقص: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::CashMoveDialog</name>
    <message>
        <source>Cash in</source>
        <translation>إدخال نقد</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>إخراج نقد</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>فتح الدرج دون بيع</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>صرف من البنك</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>من الخزنة</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>مبلغ مسترد</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>مورّد</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>مصروف</translation>
    </message>
    <message>
        <source>Advance on pay</source>
        <translation>تسبيق على الأجرة</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>توصيل</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>صرف ورقة نقدية</translation>
    </message>
    <message>
        <source>Check the change given</source>
        <translation>التحقق من الباقي المردود</translation>
    </message>
    <message>
        <source>Coin roll</source>
        <translation>لفة قطع نقدية</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Give an amount above zero.</source>
        <translation>أعطِ مبلغا أكبر من الصفر.</translation>
    </message>
    <message>
        <source>The drawer is opened for a reason: say which.</source>
        <translation>لا يُفتح الدرج إلا لسبب: اذكره.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::CategoriesDialog</name>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Name, French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>Name, Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Name, English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>مرجاني</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>سماوي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>فئة جديدة</translation>
    </message>
    <message>
        <source>A category needs a name.</source>
        <translation>لا بد للفئة من اسم.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::CategoryList</name>
    <message>
        <source>Changed, not saved</source>
        <translation>عُدّل ولم يُحفظ</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::CheckHeader</name>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::Chip</name>
    <message>
        <source>Delete takes it away.</source>
        <translation>مفتاح Delete يزيله.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ChoiceCard</name>
    <message>
        <source>The one before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>تغيّر في مكانين</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ClosePanel</name>
    <message>
        <source>Finish later</source>
        <translation>الإكمال لاحقا</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الأوراق النقدية</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>القطع النقدية</translation>
    </message>
    <message>
        <source>Float left in the drawer for tomorrow</source>
        <translation>رصيد الصندوق المتروك في الدرج للغد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save and finish later</source>
        <translation>حفظ والإكمال لاحقا</translation>
    </message>
    <message>
        <source>Total counted</source>
        <translation>مجموع المعدود</translation>
    </message>
    <message>
        <source>In small notes and coins, if possible.</source>
        <translation>أوراق صغيرة وقطع، إن أمكن.</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Cash in and out</source>
        <translation>إدخال النقد وإخراجه</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>إغلاق الوردية</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Less than that was counted: all of it stays.</source>
        <translation>المعدود أقل من ذلك: يبقى كله.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>ليس هذا مبلغا.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::CloseView</name>
    <message>
        <source>Count</source>
        <translation>عدّ</translation>
    </message>
    <message>
        <source>Other payments</source>
        <translation>الدفعات الأخرى</translation>
    </message>
    <message>
        <source>Print the Z</source>
        <translation>طباعة Z</translation>
    </message>
    <message>
        <source>Blind count</source>
        <translation>عدّ أعمى</translation>
    </message>
    <message>
        <source>Blind: the expected amount stays hidden</source>
        <translation>عدّ أعمى: المبلغ المنتظر يبقى مخفيا</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>النقد في الدرج</translation>
    </message>
    <message>
        <source>Note for the manager (optional)</source>
        <translation>ملاحظة للمسؤول (اختيارية)</translation>
    </message>
    <message>
        <source>Known difference, doubtful note, advance…</source>
        <translation>فرق معروف، ورقة مشكوك فيها، تسبيق…</translation>
    </message>
    <message>
        <source>See</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>See the held tickets</source>
        <translation>عرض التذاكر في الانتظار</translation>
    </message>
    <message>
        <source>Nothing was counted</source>
        <translation>لم يُعدّ شيء</translation>
    </message>
    <message>
        <source>The shift would be closed with an empty drawer.</source>
        <translation>ستُغلق الوردية والدرج فارغ.</translation>
    </message>
    <message>
        <source>The drawer is empty</source>
        <translation>الدرج فارغ</translation>
    </message>
    <message>
        <source>Closing the shift</source>
        <translation>إغلاق الوردية</translation>
    </message>
    <message numerus="yes">
        <source>Adding up %n ticket(s) and writing the Z.</source>
        <translation>
            <numerusform>جمع التذاكر وكتابة Z.</numerusform>
            <numerusform>جمع تذكرة واحدة وكتابة Z.</numerusform>
            <numerusform>جمع تذكرتين وكتابة Z.</numerusform>
            <numerusform>جمع %n تذاكر وكتابة Z.</numerusform>
            <numerusform>جمع %n تذكرة وكتابة Z.</numerusform>
            <numerusform>جمع %n تذكرة وكتابة Z.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ClosedView</name>
    <message>
        <source>Float in the drawer</source>
        <translation>رصيد الصندوق</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>فتح الوردية</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>لا وردية مفتوحة</translation>
    </message>
    <message>
        <source>Count what is in the drawer, then open the shift to sell.</source>
        <translation>عُدّ ما في الدرج ثم افتح الوردية لتبيع.</translation>
    </message>
    <message>
        <source>Type the total instead</source>
        <translation>كتابة المجموع بدل العدّ</translation>
    </message>
    <message>
        <source>Count notes and coins</source>
        <translation>عدّ الأوراق والقطع النقدية</translation>
    </message>
    <message>
        <source>%1 left in it at the last close</source>
        <translation>تُرك فيه %1 عند آخر إغلاق</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ClosuresView</name>
    <message>
        <source>Close the day</source>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>Closed days, months and years</source>
        <translation>الأيام والشهور والسنوات المقفلة</translation>
    </message>
    <message>
        <source>No day was closed yet.</source>
        <translation>لم يُقفل أي يوم بعد.</translation>
    </message>
    <message>
        <source>A shift is open. Close it first, then the day.</source>
        <translation>الوردية مفتوحة. أغلقها أولا ثم أقفل اليوم.</translation>
    </message>
    <message>
        <source>Days that are over close by themselves when the next shift opens.</source>
        <translation>الأيام المنقضية تُقفل وحدها عند فتح الوردية التالية.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::CommandPalette</name>
    <message>
        <source>Search items, customers, tickets, or run a command</source>
        <translation>ابحث عن سلع أو زبائن أو تذاكر، أو نفّذ أمرا</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>%1, Ctrl+Enter: %2</source>
        <translation>%1، Ctrl+Enter: %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتيجة</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) in %1 ms</source>
        <translation>
            <numerusform>لا نتائج في %1 م.ث</numerusform>
            <numerusform>نتيجة واحدة في %1 م.ث</numerusform>
            <numerusform>نتيجتان في %1 م.ث</numerusform>
            <numerusform>%n نتائج في %1 م.ث</numerusform>
            <numerusform>%n نتيجة في %1 م.ث</numerusform>
            <numerusform>%n نتيجة في %1 م.ث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::CountGrid</name>
    <message>
        <source>Coins</source>
        <translation>القطع النقدية</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الأوراق النقدية</translation>
    </message>
    <message>
        <source>Coins of %1</source>
        <translation>قطع %1</translation>
    </message>
    <message>
        <source>Notes of %1</source>
        <translation>أوراق %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا أوراق</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>%n أوراق</numerusform>
            <numerusform>%n ورقة</numerusform>
            <numerusform>%n ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coin(s)</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::CustomerDisplayWindow</name>
    <message>
        <source>Customer display</source>
        <translation>شاشة الزبون</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبا بكم</translation>
    </message>
    <message>
        <source>Your ticket</source>
        <translation>تذكرتكم</translation>
    </message>
    <message>
        <source>Thank you, see you soon</source>
        <translation>شكرا، إلى اللقاء</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>الصافي للدفع</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>الباقي لكم</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::CustomerRow</name>
    <message>
        <source>Account: owes %1</source>
        <translation>الدفتر: دين %1</translation>
    </message>
    <message>
        <source>Account: owes nothing</source>
        <translation>الدفتر: بلا دين</translation>
    </message>
    <message>
        <source>Customer %1, %2</source>
        <translation>الزبون %1، %2</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>اختيار زبون</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>إضافة زبون</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::CustomerSheet</name>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Name, code or phone</source>
        <translation>الاسم أو الرمز أو الهاتف</translation>
    </message>
    <message>
        <source>Search a customer by name, code or phone</source>
        <translation>ابحث عن زبون بالاسم أو الرمز أو الهاتف</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>الزبائن الموجودون</translation>
    </message>
    <message>
        <source>No customer of that name</source>
        <translation>لا زبون بهذا الاسم</translation>
    </message>
    <message>
        <source>Create one here: a name is enough.</source>
        <translation>أنشئ زبونا هنا: يكفي الاسم.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>زبون جديد</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>بلا زبون</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>owes %1</source>
        <translation>دين %1</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>لا زبائن بعد</translation>
    </message>
    <message>
        <source>No customer matches “%1”</source>
        <translation>لا زبون يوافق «%1»</translation>
    </message>
    <message>
        <source>Create and choose</source>
        <translation>إنشاء واختيار</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>لا بد للزبون من اسم.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::DayStrip</name>
    <message>
        <source>%1 h</source>
        <comment>hour of the day</comment>
        <translation>%1 سا</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message numerus="yes">
        <source>offline, %n sale(s) kept</source>
        <translation>
            <numerusform>غير متصل، لا بيع</numerusform>
            <numerusform>غير متصل، بيع واحد محفوظ</numerusform>
            <numerusform>غير متصل، بيعان محفوظان</numerusform>
            <numerusform>غير متصل، %n مبيعات محفوظة</numerusform>
            <numerusform>غير متصل، %n مبيعا محفوظا</numerusform>
            <numerusform>غير متصل، %n مبيع محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>No cut this day</source>
        <translation>لا انقطاع اليوم</translation>
    </message>
    <message>
        <source>Cuts of this day: %1</source>
        <translation>انقطاعات اليوم: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::DifferenceDialog</name>
    <message>
        <source>Difference of %1</source>
        <translation>فرق %1</translation>
    </message>
    <message>
        <source>Counted by %1, %2</source>
        <translation>العدّ: %1، %2</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Approve the difference</source>
        <translation>الموافقة على الفرق</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::DigitPad</name>
    <message>
        <source>Erase the last digit</source>
        <translation>مسح الرقم الأخير</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::DonePanel</name>
    <message>
        <source>Print again</source>
        <translation>إعادة الطباعة</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ticket %1 is finished</source>
        <translation>انتهت التذكرة %1</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>يُردّ للزبون</translation>
    </message>
    <message>
        <source>No change to give</source>
        <translation>لا باقي للردّ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>%1 to pay · %2</source>
        <translation>للدفع %1 · %2</translation>
    </message>
    <message>
        <source>After the sale</source>
        <translation>بعد البيع</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::EntryBar</name>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>What the number keys type</source>
        <translation>ما تكتبه مفاتيح الأرقام</translation>
    </message>
    <message>
        <source>Discount in per cent</source>
        <translation>تخفيض بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Discount as an amount</source>
        <translation>تخفيض بمبلغ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>تخفيض</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::EntryField</name>
    <message>
        <source>Amount, %1</source>
        <translation>المبلغ، %1</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::FirstRunWindow</name>
    <message>
        <source>Comptoir</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Welcome to Comptoir</source>
        <translation>مرحبا بك في Comptoir</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>محل جديد</translation>
    </message>
    <message>
        <source>Name and branch are printed on tickets; you can change them later. Till, country and currency stay.</source>
        <translation>الاسم والفرع يُطبعان على التذاكر؛ يمكنك تغييرهما لاحقا. أما الصندوق والبلد والعملة فتبقى.</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>اسم المحل</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Hydra</source>
        <translation>حيدرة</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>رمز PIN الخاص بك</translation>
    </message>
    <message>
        <source>4 to 12 digits.</source>
        <translation>من 4 إلى 12 رقما.</translation>
    </message>
    <message>
        <source>Your PIN again</source>
        <translation>رمز PIN مرة أخرى</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>فتح المحل</translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation>تجربة المحل التجريبي</translation>
    </message>
    <message>
        <source>A grocery with a café corner: products, customers and people to play with. Sign in with one of these PINs.</source>
        <translation>بقالة فيها ركن مقهى: منتجات وزبائن وأشخاص للتجربة. سجّل الدخول بأحد رموز PIN هذه.</translation>
    </message>
    <message>
        <source>Karim, owner</source>
        <translation>كريم، المالك</translation>
    </message>
    <message>
        <source>Nadia, manager</source>
        <translation>نادية، المسؤولة</translation>
    </message>
    <message>
        <source>Samia, cashier</source>
        <translation>سامية، أمينة الصندوق</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>بدء التجربة</translation>
    </message>
    <message>
        <source>Your till is ready in a minute.</source>
        <translation>صندوقك جاهز خلال دقيقة.</translation>
    </message>
    <message>
        <source>Address of the centre</source>
        <translation>عنوان المركز</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Join a business</source>
        <translation>الانضمام إلى متجر</translation>
    </message>
    <message>
        <source>Somebody at the centre makes the code; it serves once. Name, items and prices come from there.</source>
        <translation>ينشئ الرمزَ أحدٌ في المركز ويُستعمل مرة واحدة. الاسم والسلع والأسعار تأتي من هناك.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضم</translation>
    </message>
    <message>
        <source>No centre: everything stays on this computer.</source>
        <translation>دون مركز: يبقى كل شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>For the second till, or the next branch: it shares items, prices and customers with the others.</source>
        <translation>للصندوق الثاني أو للفرع القادم: يشارك السلع والأسعار والزبائن مع غيره.</translation>
    </message>
    <message>
        <source>Open a shop of your own</source>
        <translation>افتح متجرك الخاص</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>لدي رمز</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::FlowRow</name>
    <message>
        <source>Back in the row</source>
        <translation>الرجوع في الصف</translation>
    </message>
    <message>
        <source>Further in the row</source>
        <translation>بقية الصف</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::GeneralTab</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>ر.ق.م</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>When out of stock</source>
        <translation>عند نفاد المخزون</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Sold at the till</source>
        <translation>يُباع في الصندوق</translation>
    </message>
    <message>
        <source>Show in favourites</source>
        <translation>إظهار في المفضلة</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الرمز الشريطي</translation>
    </message>
    <message>
        <source>Keep this barcode and type another one</source>
        <translation>الاحتفاظ بهذا الرمز الشريطي وكتابة آخر</translation>
    </message>
    <message>
        <source>Name, French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>Name, Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Name, English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Price, TVA included</source>
        <translation>السعر مع ر.ق.م</translation>
    </message>
    <message>
        <source>Price, TVA excluded</source>
        <translation>السعر خارج ر.ق.م</translation>
    </message>
    <message>
        <source>Cost, TVA excluded</source>
        <translation>التكلفة خارج ر.ق.م</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>معفى</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>قطعة</translation>
    </message>
    <message>
        <source>Kilogram</source>
        <translation>كيلوغرام</translation>
    </message>
    <message>
        <source>Litre</source>
        <translation>لتر</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>متر</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Sell on</source>
        <translation>مواصلة البيع</translation>
    </message>
    <message>
        <source>Stop selling</source>
        <translation>وقف البيع</translation>
    </message>
    <message>
        <source>Remove barcode %1</source>
        <translation>حذف الرمز الشريطي %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استعمال %1</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::HeadCard</name>
    <message>
        <source>Synchronise</source>
        <translation>زامن</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>انضم من جديد</translation>
    </message>
    <message>
        <source>First loading</source>
        <translation>التحميل الأول</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::HistoryView</name>
    <message>
        <source>Number, date or person</source>
        <translation>الرقم أو التاريخ أو الشخص</translation>
    </message>
    <message>
        <source>Waits for a manager</source>
        <translation>في انتظار مسؤول</translation>
    </message>
    <message>
        <source>Search the closed shifts</source>
        <translation>البحث في الورديات المغلقة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>تصدير هذه القائمة</translation>
    </message>
    <message>
        <source>Closed shifts</source>
        <translation>الورديات المغلقة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Print a copy of this Z</source>
        <translation>طباعة نسخة من هذا الـ Z</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save this Z as PDF or CSV</source>
        <translation>حفظ هذا الـ Z بصيغة PDF أو CSV</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Look at the difference</source>
        <translation>النظر في الفرق</translation>
    </message>
    <message>
        <source>No closed shift fits.</source>
        <translation>لا وردية مغلقة توافق البحث.</translation>
    </message>
    <message>
        <source>No shift was closed yet.</source>
        <translation>لم تُغلق أي وردية بعد.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ImportDialog</name>
    <message>
        <source>Import products</source>
        <translation>استيراد المنتجات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Column of %1</source>
        <translation>عمود %1</translation>
    </message>
    <message>
        <source>Rows that cannot be imported</source>
        <translation>أسطر لا يمكن استيرادها</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>تجري قراءة الملف…</translation>
    </message>
    <message>
        <source>Writing the products. Nothing is kept unless all of them are written.</source>
        <translation>تجري كتابة المنتجات. لا يُحفظ شيء ما لم تُكتب كلها.</translation>
    </message>
    <message>
        <source>The list was imported.</source>
        <translation>استُوردت القائمة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>ليس في الملف</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n row(s)</source>
        <translation>
            <numerusform>%1 · لا أسطر</numerusform>
            <numerusform>%1 · سطر واحد</numerusform>
            <numerusform>%1 · سطران</numerusform>
            <numerusform>%1 · %n أسطر</numerusform>
            <numerusform>%1 · %n سطرا</numerusform>
            <numerusform>%1 · %n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n product(s)</source>
        <translation>
            <numerusform>استيراد المنتجات</numerusform>
            <numerusform>استيراد منتج واحد</numerusform>
            <numerusform>استيراد منتجين</numerusform>
            <numerusform>استيراد %n منتجات</numerusform>
            <numerusform>استيراد %n منتجا</numerusform>
            <numerusform>استيراد %n منتج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::InvoiceSheet</name>
    <message>
        <source>Invoice of ticket %1</source>
        <translation>فاتورة التذكرة %1</translation>
    </message>
    <message>
        <source>Business customer</source>
        <translation>زبون مهني</translation>
    </message>
    <message>
        <source>Make the invoice</source>
        <translation>إعداد الفاتورة</translation>
    </message>
    <message>
        <source>The shop&apos;s own %1 is missing: fill it in under Settings, Business, then make the invoice.</source>
        <translation>ينقص %1 للمحل: املأه في الإعدادات، قسم المحل، ثم أعدّ الفاتورة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>RC (trade register)</source>
        <translation>RC (السجل التجاري)</translation>
    </message>
    <message>
        <source>NIF (tax number)</source>
        <translation>NIF (رقم التعريف الجبائي)</translation>
    </message>
    <message>
        <source>NIS (statistical number)</source>
        <translation>NIS (رقم التعريف الإحصائي)</translation>
    </message>
    <message>
        <source>AI (tax article)</source>
        <translation>AI (مادة الإخضاع الضريبي)</translation>
    </message>
    <message>
        <source>An invoice must carry this.</source>
        <translation>لا بد منه على الفاتورة.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::JoinDialog</name>
    <message>
        <source>Join a business</source>
        <translation>الانضمام إلى متجر</translation>
    </message>
    <message>
        <source>Address of the centre</source>
        <translation>عنوان المركز</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضم</translation>
    </message>
    <message>
        <source>Everything this till has recorded so far goes along: nothing is lost, and its tickets keep their numbers.</source>
        <translation>كل ما سجله هذا الصندوق يذهب معه: لا يضيع شيء وتحتفظ تذاكره بأرقامها.</translation>
    </message>
    <message>
        <source>Somebody at the centre makes it; it serves once.</source>
        <translation>ينشئه أحدٌ في المركز، ويُستعمل مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::JournalFact</name>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>يجري التحقق…</translation>
    </message>
    <message>
        <source>chain verified</source>
        <translation>السلسلة سليمة</translation>
    </message>
    <message numerus="yes">
        <source>Hashes and signatures of the last %n entries are right.</source>
        <translation>
            <numerusform>لا قيود للتحقق منها.</numerusform>
            <numerusform>بصمة آخر قيد وتوقيعه صحيحان.</numerusform>
            <numerusform>بصمات وتواقيع آخر قيدين صحيحة.</numerusform>
            <numerusform>بصمات وتواقيع آخر %n قيود صحيحة.</numerusform>
            <numerusform>بصمات وتواقيع آخر %n قيدا صحيحة.</numerusform>
            <numerusform>بصمات وتواقيع آخر %n قيد صحيحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>chain damaged</source>
        <translation>السلسلة متضررة</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::KeypadSheet</name>
    <message>
        <source>Keypad</source>
        <translation>لوحة الأرقام</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::LeaveDialog</name>
    <message>
        <source>Save the changes?</source>
        <translation>هل تُحفظ التغييرات؟</translation>
    </message>
    <message>
        <source>%1 was changed and is not saved.</source>
        <translation>عُدّل %1 ولم يُحفظ.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التعديل</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::LineControls</name>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>تخفيض</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>حذف السطر</translation>
    </message>
    <message>
        <source>Quantity of %1</source>
        <translation>كمية %1</translation>
    </message>
    <message>
        <source>Discount on %1</source>
        <translation>تخفيض على %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>حذف %1</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::LineEdit</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::MainWindow</name>
    <message>
        <source>Search or run a command</source>
        <translation>بحث أو أمر</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>تبديل المستخدم</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>قفل الصندوق</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>فتح: %1</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>من يتولى الصندوق؟</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>The ticket stays as it is.</source>
        <translation>التذكرة تبقى كما هي.</translation>
    </message>
    <message>
        <source>A manager can approve this</source>
        <translation>يمكن لمسؤول أن يوافق على هذا</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>زامن الآن</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::MenuChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::NameDialog</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::NoteSheet</name>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Printed on the ticket</source>
        <translation>تُطبع على التذكرة</translation>
    </message>
    <message>
        <source>Whole ticket</source>
        <translation>التذكرة كلها</translation>
    </message>
    <message>
        <source>Selected line</source>
        <translation>السطر المحدد</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::NumPad</name>
    <message>
        <source>Digit keys</source>
        <translation>مفاتيح الأرقام</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>تخفيض</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>الفاصلة</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>مسح الرقم الأخير</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::OpenItemSheet</name>
    <message>
        <source>Open item</source>
        <translation>سلعة حرة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>As most items</source>
        <translation>كأغلب السلع</translation>
    </message>
    <message>
        <source>Add to the ticket</source>
        <translation>إضافة إلى التذكرة</translation>
    </message>
    <message>
        <source>Type a price above zero.</source>
        <translation>اكتب سعرا أكبر من الصفر.</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>اذكر ما هي السلعة.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::OpenView</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>إدخال نقد</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>إخراج نقد</translation>
    </message>
    <message>
        <source>No sale</source>
        <translation>دون بيع</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>كشف X</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>إغلاق الوردية</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>مفتوحة منذ</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>درج النقود</translation>
    </message>
    <message>
        <source>See</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>See the closed shifts that wait</source>
        <translation>عرض الورديات المغلقة المنتظرة</translation>
    </message>
    <message>
        <source>Cash in and out</source>
        <translation>إدخال النقد وإخراجه</translation>
    </message>
    <message>
        <source>Nothing was put in or taken out in this shift.</source>
        <translation>لم يُدخَل نقد ولم يُخرَج في هذه الوردية.</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>الدرج</translation>
    </message>
    <message numerus="yes">
        <source>%n closed shift(s) wait for a manager.</source>
        <translation>
            <numerusform>لا ورديات مغلقة تنتظر المسؤول.</numerusform>
            <numerusform>وردية مغلقة واحدة تنتظر المسؤول.</numerusform>
            <numerusform>ورديتان مغلقتان تنتظران المسؤول.</numerusform>
            <numerusform>%n ورديات مغلقة تنتظر المسؤول.</numerusform>
            <numerusform>%n وردية مغلقة تنتظر المسؤول.</numerusform>
            <numerusform>%n وردية مغلقة تنتظر المسؤول.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>how long ago, and a person</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>tickets put aside</comment>
        <translation>
            <numerusform>لا شيء في الانتظار</numerusform>
            <numerusform>واحدة في الانتظار</numerusform>
            <numerusform>اثنتان في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>لا إرجاع</numerusform>
            <numerusform>إرجاع واحد</numerusform>
            <numerusform>إرجاعان</numerusform>
            <numerusform>%n إرجاعات</numerusform>
            <numerusform>%n إرجاعا</numerusform>
            <numerusform>%n إرجاع</numerusform>
        </translation>
    </message>
    <message>
        <source>expected now; opened with %1</source>
        <translation>المنتظر الآن؛ فُتحت برصيد %1</translation>
    </message>
    <message>
        <source>opened with %1</source>
        <translation>فُتحت برصيد %1</translation>
    </message>
    <message>
        <source>A count was begun at %1. It goes on where it was left.</source>
        <translation>بدأ العدّ في %1. يُستأنف من حيث توقف.</translation>
    </message>
    <message>
        <source>Go on with the count</source>
        <translation>متابعة العدّ</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::OthersView</name>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Other payments</source>
        <translation>الدفعات الأخرى</translation>
    </message>
    <message>
        <source>Count the papers in the drawer and write down their sum. Nothing is compared before the shift is closed. What customers took on account is not counted here.</source>
        <translation>عُدّ الأوراق التي في الدرج واكتب مجموعها. لا يُقارن شيء قبل إغلاق الوردية. ما أخذه الزبائن على الدفتر لا يُعدّ هنا.</translation>
    </message>
    <message>
        <source>Card slips</source>
        <translation>وصول البطاقات</translation>
    </message>
    <message>
        <source>Number of card slips</source>
        <translation>عدد وصول البطاقات</translation>
    </message>
    <message>
        <source>Sum of card slips</source>
        <translation>مجموع وصول البطاقات</translation>
    </message>
    <message>
        <source>Or the total of the terminal&apos;s own closing.</source>
        <translation>أو مجموع إقفال جهاز الدفع نفسه.</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>قسائم الشراء</translation>
    </message>
    <message>
        <source>Number of vouchers</source>
        <translation>عدد قسائم الشراء</translation>
    </message>
    <message>
        <source>Sum of vouchers</source>
        <translation>مجموع قسائم الشراء</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>ليس هذا مبلغا.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::OwnPinView</name>
    <message>
        <source>PIN in use</source>
        <translation>رمز PIN الحالي</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رمز PIN الجديد</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>رمز PIN الجديد مرة أخرى</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>تغيير رمز PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>رمز PIN لـ %1</translation>
    </message>
    <message>
        <source>4 to 12 digits that nobody else knows.</source>
        <translation>من 4 إلى 12 رقما لا يعرفها غيرك.</translation>
    </message>
    <message>
        <source>Type the PIN in use first.</source>
        <translation>اكتب رمز PIN الحالي أولا.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>رمز PIN من 4 إلى 12 رقما.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>رمزا PIN غير متطابقين.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PaymentPanel</name>
    <message>
        <source>Quick amounts</source>
        <translation>مبالغ سريعة</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>الباقي للدفع</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>تم الدفع</translation>
    </message>
    <message>
        <source>Keep the change for the account</source>
        <translation>ترك الباقي للدفتر</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Split equally</source>
        <translation>تقسيم بالتساوي</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add this amount, pay the rest</source>
        <translation>إضافة هذا المبلغ ودفع البقية</translation>
    </message>
    <message>
        <source>Take this amount and pay the rest in another way</source>
        <translation>أخذ هذا المبلغ ودفع البقية بطريقة أخرى</translation>
    </message>
    <message>
        <source>After the sale</source>
        <translation>بعد البيع</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>طباعة التذكرة</translation>
    </message>
    <message>
        <source>Make an invoice</source>
        <translation>إعداد فاتورة</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No longer split</source>
        <translation>إلغاء التقسيم</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>مضبوط</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>الباقي %1</translation>
    </message>
    <message>
        <source>%1 owes %2</source>
        <translation>دين %1: %2</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>الصافي للإرجاع</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ينقص</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>يجري الإنهاء</translation>
    </message>
    <message>
        <source>Take this amount</source>
        <translation>أخذ هذا المبلغ</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PaymentRows</name>
    <message>
        <source>%1, %2</source>
        <comment>a method of payment and a currency</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Number of the authorisation or of the voucher</source>
        <translation>رقم الترخيص أو القسيمة</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>المبلغ المردود</translation>
    </message>
    <message>
        <source>Received from the customer</source>
        <translation>المقبوض من الزبون</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>القسم %1 من %2</translation>
    </message>
    <message>
        <source>Authorisation number</source>
        <translation>رقم الترخيص</translation>
    </message>
    <message>
        <source>Voucher number</source>
        <translation>رقم القسيمة</translation>
    </message>
    <message>
        <source>ref. %1</source>
        <translation>مرجع %1</translation>
    </message>
    <message>
        <source>stamp %1</source>
        <translation>طابع %1</translation>
    </message>
    <message>
        <source>rounding %1</source>
        <translation>تقريب %1</translation>
    </message>
    <message>
        <source>Cash, to give back</source>
        <translation>نقدا، للإرجاع</translation>
    </message>
    <message>
        <source>Cash, due</source>
        <translation>نقدا، المستحق</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المقبوض</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PeopleView</name>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>رمز PIN الخاص بي</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>لا أحد هنا بعد.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PeriodPopover</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>عرض هذه الأيام</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
    <message>
        <source>Type a day, such as %1.</source>
        <translation>اكتب تاريخا، مثل %1.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PersonPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>رمز PIN نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>تراجع عن التغييرات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>غادر العمل</translation>
    </message>
    <message>
        <source>At the till now</source>
        <translation>على الصندوق الآن</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>ضمن الفريق</translation>
    </message>
    <message>
        <source>Who comes back needs a new PIN: the old one may be somebody else&apos;s.</source>
        <translation>من يعود يحتاج إلى رمز PIN جديد: قد يكون القديم لشخص آخر.</translation>
    </message>
    <message>
        <source>4 to 12 digits that only this person knows.</source>
        <translation>من 4 إلى 12 رقما لا يعرفها إلا هذا الشخص.</translation>
    </message>
    <message>
        <source>Leave the PIN empty to keep the one in use.</source>
        <translation>اترك رمز PIN فارغا للاحتفاظ بالحالي.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إعادته إلى العمل</translation>
    </message>
    <message>
        <source>Discounts up to %1</source>
        <translation>تخفيضات حتى %1</translation>
    </message>
    <message>
        <source>No discounts</source>
        <translation>بلا تخفيضات</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PinDialog</name>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف الرقم الأخير</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PinDots</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>لم يُكتب أي رقم</numerusform>
            <numerusform>كُتب رقم واحد</numerusform>
            <numerusform>كُتب رقمان</numerusform>
            <numerusform>كُتبت %n أرقام</numerusform>
            <numerusform>كُتب %n رقما</numerusform>
            <numerusform>كُتب %n رقم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <translation>مسح الرقم الأخير</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PriceDialog</name>
    <message numerus="yes">
        <source>Change %n price(s)</source>
        <translation>
            <numerusform>لا تغيير للأسعار</numerusform>
            <numerusform>تغيير سعر واحد</numerusform>
            <numerusform>تغيير سعرين</numerusform>
            <numerusform>تغيير %n أسعار</numerusform>
            <numerusform>تغيير %n سعرا</numerusform>
            <numerusform>تغيير %n سعر</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>تقريب إلى</translation>
    </message>
    <message>
        <source>Change prices</source>
        <translation>تغيير الأسعار</translation>
    </message>
    <message>
        <source>By a percentage</source>
        <translation>بنسبة مئوية</translation>
    </message>
    <message>
        <source>To a price</source>
        <translation>إلى سعر محدد</translation>
    </message>
    <message>
        <source>Prices become multiples of this. Leave it empty to keep them as they come out.</source>
        <translation>تصير الأسعار من مضاعفات هذا المبلغ. اتركه فارغا لتبقى كما حُسبت.</translation>
    </message>
    <message>
        <source>Change, − to lower</source>
        <translation>التغيير، − للخفض</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>السعر الجديد</translation>
    </message>
    <message>
        <source>Prices before today stay on the tickets they were sold with.</source>
        <translation>الأسعار قبل اليوم تبقى على التذاكر التي بيعت بها.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PricesTab</name>
    <message>
        <source>Add a pack</source>
        <translation>إضافة عبوة</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>قوائم الأسعار</translation>
    </message>
    <message>
        <source>Packs and cartons</source>
        <translation>العبوات والكراتين</translation>
    </message>
    <message>
        <source>Each is sold by its own barcode. Without a price it costs its pieces.</source>
        <translation>لكل عبوة رمزها الشريطي. وبلا سعر تساوي ثمن قطعها.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>تحتوي</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الرمز الشريطي</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Remove pack %1</source>
        <translation>حذف العبوة %1</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PrintQueueCard</name>
    <message>
        <source>Waiting to be printed</source>
        <translation>في انتظار الطباعة</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>printed?</source>
        <translation>هل طُبعت؟</translation>
    </message>
    <message>
        <source>being printed</source>
        <translation>قيد الطباعة</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>طباعتها من جديد</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>عدم الطباعة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا أخرى</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits: everything is on paper.</source>
        <translation>لا شيء ينتظر: كل شيء على الورق.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PrintersForm</name>
    <message>
        <source>Address on the network</source>
        <translation>العنوان على الشبكة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation>اسم صف الطباعة</translation>
    </message>
    <message>
        <source>Folder for PDF files</source>
        <translation>مجلد ملفات PDF</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>On the network</source>
        <translation>على الشبكة</translation>
    </message>
    <message>
        <source>On this computer (USB, parallel)</source>
        <translation>على هذا الحاسوب (USB، متوازٍ)</translation>
    </message>
    <message>
        <source>Print queue of the system</source>
        <translation>صف طباعة النظام</translation>
    </message>
    <message>
        <source>Folder: PDF files</source>
        <translation>مجلد: ملفات PDF</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>The roll printer beside the drawer.</source>
        <translation>طابعة اللفائف قرب الدرج.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Width of the roll</source>
        <translation>عرض اللفة</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 مم</translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation>58 مم</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>لغة الأوراق</translation>
    </message>
    <message>
        <source>As the screen</source>
        <translation>كلغة الشاشة</translation>
    </message>
    <message>
        <source>Print a ticket with each sale</source>
        <translation>طباعة تذكرة مع كل بيع</translation>
    </message>
    <message>
        <source>Words under each ticket</source>
        <translation>عبارة أسفل كل تذكرة</translation>
    </message>
    <message>
        <source>Such as how long goods can be exchanged.</source>
        <translation>كالمدة التي يمكن فيها تبديل السلع.</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>طباعة صفحة اختبار</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>The printer of A4 sheets.</source>
        <translation>طابعة أوراق A4.</translation>
    </message>
    <message>
        <source>Print a test page on the printer of invoices</source>
        <translation>طباعة صفحة اختبار على طابعة الفواتير</translation>
    </message>
    <message>
        <source>Plugged into the ticket printer</source>
        <translation>موصول بطابعة التذاكر</translation>
    </message>
    <message>
        <source>Plugged into another printer, on the network</source>
        <translation>موصول بطابعة أخرى، على الشبكة</translation>
    </message>
    <message>
        <source>Plugged into another printer, on this computer</source>
        <translation>موصول بطابعة أخرى، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>There is no drawer</source>
        <translation>لا يوجد درج</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>درج النقود</translation>
    </message>
    <message>
        <source>Opens with each cash payment, even when there is no paper.</source>
        <translation>يُفتح مع كل دفع نقدا، ولو لم يكن هناك ورق.</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>الدرج</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>فتح الدرج</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ProductFilters</name>
    <message>
        <source>Active or retired</source>
        <translation>معروض أو مسحوب</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>معروض للبيع</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>مسحوب من البيع</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>TVA rate</source>
        <translation>نسبة ر.ق.م</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>نفد المخزون</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>بلا سعر</translation>
    </message>
    <message>
        <source>No barcode</source>
        <translation>بلا رمز شريطي</translation>
    </message>
    <message>
        <source>Edit categories…</source>
        <translation>تعديل الفئات…</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ProductPanel</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>تراجع عن التغييرات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Parts of the product</source>
        <translation>أقسام المنتج</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>لا شيء للتصحيح</numerusform>
            <numerusform>واحد للتصحيح</numerusform>
            <numerusform>اثنان للتصحيح</numerusform>
            <numerusform>%n للتصحيح</numerusform>
            <numerusform>%n للتصحيح</numerusform>
            <numerusform>%n للتصحيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تنبيهات</numerusform>
            <numerusform>تنبيه واحد</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>%n تنبيهات</numerusform>
            <numerusform>%n تنبيها</numerusform>
            <numerusform>%n تنبيه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ProductsPage</name>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Search or scan a product</source>
        <translation>ابحث عن منتج أو امسح الرمز</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>change prices</source>
        <translation>تغيير الأسعار</translation>
    </message>
    <message>
        <source>Change prices</source>
        <translation>تغيير الأسعار</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>سحب من البيع</translation>
    </message>
    <message>
        <source>Put on sale</source>
        <translation>عرض للبيع</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>There are no products yet.</source>
        <translation>لا منتجات بعد.</translation>
    </message>
    <message>
        <source>No product matches.</source>
        <translation>لا منتج يوافق البحث.</translation>
    </message>
    <message>
        <source>Take in a list from a file, or create the first one.</source>
        <translation>استورد قائمة من ملف، أو أنشئ أول منتج.</translation>
    </message>
    <message>
        <source>Try fewer words, or take a filter away.</source>
        <translation>جرّب كلمات أقل، أو أزل مرشّحا.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>محدد: 1</numerusform>
            <numerusform>محدد: 2</numerusform>
            <numerusform>محدد: %n</numerusform>
            <numerusform>محدد: %n</numerusform>
            <numerusform>محدد: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed.</source>
        <translation>
            <numerusform>لم يتغير أي منتج.</numerusform>
            <numerusform>تغيّر منتج واحد.</numerusform>
            <numerusform>تغيّر منتجان.</numerusform>
            <numerusform>تغيّرت %n منتجات.</numerusform>
            <numerusform>تغيّر %n منتجا.</numerusform>
            <numerusform>تغيّر %n منتج.</numerusform>
        </translation>
    </message>
    <message>
        <source>The categories are saved.</source>
        <translation>حُفظت الفئات.</translation>
    </message>
    <message>
        <source>Save the product</source>
        <translation>حفظ المنتج</translation>
    </message>
    <message>
        <source>Search the products</source>
        <translation>البحث في المنتجات</translation>
    </message>
    <message>
        <source>Change several prices</source>
        <translation>تغيير عدة أسعار</translation>
    </message>
    <message>
        <source>Select every product of the list</source>
        <translation>تحديد كل منتجات القائمة</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>استيراد المنتجات</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>Edit the categories</source>
        <translation>تعديل الفئات</translation>
    </message>
    <message>
        <source>Select the products first, with Space or their check boxes.</source>
        <translation>حدد المنتجات أولا، بمفتاح المسافة أو بخاناتها.</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>اختيار قائمة</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.txt);;All files (*)</source>
        <translation>قوائم (*.csv *.xlsx *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>مصنف (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي منتج في %1.</numerusform>
            <numerusform>كُتب منتج واحد في %1.</numerusform>
            <numerusform>كُتب منتجان في %1.</numerusform>
            <numerusform>كُتبت %n منتجات في %1.</numerusform>
            <numerusform>كُتب %n منتجا في %1.</numerusform>
            <numerusform>كُتب %n منتج في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>اقترب الانتهاء</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>بقيت بضع ثوان</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة تقريبا</numerusform>
            <numerusform>بقيت دقيقتان تقريبا</numerusform>
            <numerusform>بقيت %n دقائق تقريبا</numerusform>
            <numerusform>بقيت %n دقيقة تقريبا</numerusform>
            <numerusform>بقيت %n دقيقة تقريبا</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::QuestionStrip</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the new item</source>
        <translation>اسم السلعة الجديدة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Price of the new item</source>
        <translation>سعر السلعة الجديدة</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>%1 now costs %2 instead of %3.</source>
        <translation>سعر %1 الآن %2 بدل %3.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>اعتماد %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>إبقاء %1</translation>
    </message>
    <message>
        <source>%1 is not known.</source>
        <translation>%1 غير معروف.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::Rail</name>
    <message>
        <source>Nobody is signed in. Sign in.</source>
        <translation>لا أحد مسجّل الدخول. سجّل الدخول.</translation>
    </message>
    <message>
        <source>%1. Switch user.</source>
        <translation>%1. تبديل المستخدم.</translation>
    </message>
    <message>
        <source>Switch user (F12)</source>
        <translation>تبديل المستخدم (F12)</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::RateDialog</name>
    <message>
        <source>New rate of %1</source>
        <translation>نسبة جديدة لـ %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>ابتداء من هذا اليوم</translation>
    </message>
    <message>
        <source>Tickets of earlier days keep their rate. Prices stay as they are in the catalogue.</source>
        <translation>تحتفظ تذاكر الأيام السابقة بنسبتها. وتبقى الأسعار كما هي في القائمة.</translation>
    </message>
    <message>
        <source>Day, month, year.</source>
        <translation>يوم، شهر، سنة.</translation>
    </message>
    <message>
        <source>Plan the rate</source>
        <translation>برمجة النسبة</translation>
    </message>
    <message>
        <source>Write a percentage from 0 to 100.</source>
        <translation>اكتب نسبة مئوية من 0 إلى 100.</translation>
    </message>
    <message>
        <source>A new rate begins tomorrow at the earliest.</source>
        <translation>تبدأ النسبة الجديدة غدا على الأقل.</translation>
    </message>
    <message>
        <source>Write a day such as 01/01/2027.</source>
        <translation>اكتب تاريخا مثل 01/01/2027.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::RefundFoot</name>
    <message>
        <source>Duplicate</source>
        <translation>نسخة مكررة</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>How the money is given back</source>
        <translation>كيف تُردّ النقود</translation>
    </message>
    <message>
        <source>Invoice again</source>
        <translation>الفاتورة من جديد</translation>
    </message>
    <message>
        <source>Prints a duplicate of invoice %1</source>
        <translation>يطبع نسخة مكررة من الفاتورة %1</translation>
    </message>
    <message>
        <source>with stamp duty of %1</source>
        <translation>مع حق الطابع %1</translation>
    </message>
    <message>
        <source>rounding %1</source>
        <translation>تقريب %1</translation>
    </message>
    <message numerus="yes">
        <source>Refund %n item(s)</source>
        <translation>
            <numerusform>إرجاع السلع</numerusform>
            <numerusform>إرجاع سلعة واحدة</numerusform>
            <numerusform>إرجاع سلعتين</numerusform>
            <numerusform>إرجاع %n سلع</numerusform>
            <numerusform>إرجاع %n سلعة</numerusform>
            <numerusform>إرجاع %n سلعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose items to refund</source>
        <translation>اختر السلع المراد إرجاعها</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::RefundLinesView</name>
    <message>
        <source>Lines of the ticket</source>
        <translation>أسطر التذكرة</translation>
    </message>
    <message>
        <source>Quantity to refund: %1</source>
        <translation>الكمية المُرجعة: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::RescueDialog</name>
    <message>
        <source>Copy what waits to a file</source>
        <translation>نسخ ما ينتظر إلى ملف</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة السر</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) go into the file, which only the centre opens, with this passphrase. They stay here as well: whatever arrives twice counts once.</source>
        <translation>
            <numerusform>لا قيد يدخل الملف.</numerusform>
            <numerusform>قيد واحد يدخل الملف الذي لا يفتحه إلا المركز بهذه العبارة. ويبقى هنا أيضا: ما يصل مرتين يُحسب مرة.</numerusform>
            <numerusform>قيدان يدخلان الملف الذي لا يفتحه إلا المركز بهذه العبارة. ويبقيان هنا أيضا: ما يصل مرتين يُحسب مرة.</numerusform>
            <numerusform>%n قيود تدخل الملف الذي لا يفتحه إلا المركز بهذه العبارة. وتبقى هنا أيضا: ما يصل مرتين يُحسب مرة.</numerusform>
            <numerusform>%n قيدا يدخل الملف الذي لا يفتحه إلا المركز بهذه العبارة. ويبقى هنا أيضا: ما يصل مرتين يُحسب مرة.</numerusform>
            <numerusform>%n قيد يدخل الملف الذي لا يفتحه إلا المركز بهذه العبارة. ويبقى هنا أيضا: ما يصل مرتين يُحسب مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>اختر أين…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) still wait for the centre. If it can be reached, cancel and synchronise. Else they go into a file, which only the centre opens, with this passphrase: give it to whoever looks after the centre.</source>
        <translation>
            <numerusform>لا قيد ينتظر المركز.</numerusform>
            <numerusform>قيد واحد ما زال ينتظر المركز. إن أمكن الاتصال به فألغ وزامن. وإلا دخل ملفا لا يفتحه إلا المركز بهذه العبارة: سلمه لمن يعتني بالمركز.</numerusform>
            <numerusform>قيدان ما زالا ينتظران المركز. إن أمكن الاتصال به فألغ وزامن. وإلا دخلا ملفا لا يفتحه إلا المركز بهذه العبارة: سلمه لمن يعتني بالمركز.</numerusform>
            <numerusform>%n قيود ما زالت تنتظر المركز. إن أمكن الاتصال به فألغ وزامن. وإلا دخلت ملفا لا يفتحه إلا المركز بهذه العبارة: سلمه لمن يعتني بالمركز.</numerusform>
            <numerusform>%n قيدا ما زال ينتظر المركز. إن أمكن الاتصال به فألغ وزامن. وإلا دخل ملفا لا يفتحه إلا المركز بهذه العبارة: سلمه لمن يعتني بالمركز.</numerusform>
            <numerusform>%n قيد ما زال ينتظر المركز. إن أمكن الاتصال به فألغ وزامن. وإلا دخل ملفا لا يفتحه إلا المركز بهذه العبارة: سلمه لمن يعتني بالمركز.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ResultPanel</name>
    <message>
        <source>Float left in the drawer</source>
        <translation>الرصيد المتروك في الدرج</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>The shift is closed. Its count is to be looked at by a manager, now or later from the list of closed shifts.</source>
        <translation>أُغلقت الوردية. على مسؤول أن ينظر في عدّها، الآن أو لاحقا من قائمة الورديات المغلقة.</translation>
    </message>
    <message>
        <source>Call the manager</source>
        <translation>استدعاء المسؤول</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>طباعة نسخة</translation>
    </message>
    <message>
        <source>Save as PDF or CSV</source>
        <translation>حفظ بصيغة PDF أو CSV</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Total counted</source>
        <translation>مجموع المعدود</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>كُتب %1</translation>
    </message>
    <message>
        <source>Look at the difference</source>
        <translation>النظر في الفرق</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ReturnRow</name>
    <message>
        <source>%1 of %2 can come back · %3</source>
        <translation>يمكن إرجاع %1 من %2 · %3</translation>
    </message>
    <message>
        <source>How many of %1 come back</source>
        <translation>كم وحدة تُرجع من %1</translation>
    </message>
    <message>
        <source>How much of %1 comes back</source>
        <translation>كم يُرجع من %1</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ReturnSheet</name>
    <message>
        <source>Goods that come back</source>
        <translation>السلع المُرجعة</translation>
    </message>
    <message>
        <source>Without ticket</source>
        <translation>بلا تذكرة</translation>
    </message>
    <message>
        <source>Find the ticket</source>
        <translation>البحث عن التذكرة</translation>
    </message>
    <message>
        <source>Number of the ticket</source>
        <translation>رقم التذكرة</translation>
    </message>
    <message>
        <source>Scan the code at the foot of the ticket, or type its number.</source>
        <translation>امسح الرمز أسفل التذكرة، أو اكتب رقمها.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Everything on the ticket comes back</source>
        <translation>إرجاع كل ما في التذكرة</translation>
    </message>
    <message>
        <source>Why do the goods come back?</source>
        <translation>لماذا تُرجع السلع؟</translation>
    </message>
    <message>
        <source>Then scan what comes back. A manager may have to agree.</source>
        <translation>ثم امسح السلع المُرجعة. قد يلزم أن يوافق مسؤول.</translation>
    </message>
    <message>
        <source>Begin the return</source>
        <translation>بدء الإرجاع</translation>
    </message>
    <message>
        <source>Everything on this ticket has come back already.</source>
        <translation>أُرجع كل ما في هذه التذكرة من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n line(s)</source>
        <translation>
            <numerusform>إرجاع الأسطر</numerusform>
            <numerusform>إرجاع سطر واحد</numerusform>
            <numerusform>إرجاع سطرين</numerusform>
            <numerusform>إرجاع %n أسطر</numerusform>
            <numerusform>إرجاع %n سطرا</numerusform>
            <numerusform>إرجاع %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what comes back</source>
        <translation>اختر ما يُرجع</translation>
    </message>
    <message>
        <source>Type or scan the number of the ticket.</source>
        <translation>اكتب رقم التذكرة أو امسحه.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>اذكر السبب في كلمات قليلة.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::RolesView</name>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>اسم الدور</translation>
    </message>
    <message>
        <source>Largest discount</source>
        <translation>أكبر تخفيض</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>تراجع عن التغييرات</translation>
    </message>
    <message>
        <source>Save the role</source>
        <translation>حفظ الدور</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>What a role allows applies to everybody who has it, at once.</source>
        <translation>ما يسمح به الدور يسري فورا على كل من له هذا الدور.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ScaleRulesEditor</name>
    <message>
        <source>Add a kind of label</source>
        <translation>إضافة نوع ملصقات</translation>
    </message>
    <message>
        <source>No scale prints labels here.</source>
        <translation>لا ميزان يطبع ملصقات هنا.</translation>
    </message>
    <message>
        <source>First two digits of the label</source>
        <translation>أول رقمين في الملصقة</translation>
    </message>
    <message>
        <source>What the label says</source>
        <translation>ما تذكره الملصقة</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>الوزن بالغرام</translation>
    </message>
    <message>
        <source>Price in centimes</source>
        <translation>السعر بالسنتيم</translation>
    </message>
    <message>
        <source>Price in whole dinars</source>
        <translation>السعر بالدينار</translation>
    </message>
    <message>
        <source>Take this kind of label away</source>
        <translation>إزالة هذا النوع من الملصقات</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>تبدأ بـ</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ScreenForm</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of this screen. Papers have a language of their own under Printers.</source>
        <translation>لغة هذه الشاشة. للأوراق لغتها في قسم الطابعات.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>كالحاسوب</translation>
    </message>
    <message>
        <source>Size of buttons and rows</source>
        <translation>حجم الأزرار والأسطر</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>More on the screen</source>
        <translation>أكثر على الشاشة</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Mouse and keyboard</source>
        <translation>الفأرة ولوحة المفاتيح</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>لمس</translation>
    </message>
    <message>
        <source>For fingers</source>
        <translation>للأصابع</translation>
    </message>
    <message>
        <source>Motion and second screen</source>
        <translation>الحركة والشاشة الثانية</translation>
    </message>
    <message>
        <source>Less motion: nothing slides or fades</source>
        <translation>حركة أقل: لا شيء ينزلق ولا يتلاشى</translation>
    </message>
    <message>
        <source>Show the customer&apos;s screen: what is sold and what is due</source>
        <translation>إظهار شاشة الزبون: ما يُباع وما يُستحق</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::SearchDelegate</name>
    <message>
        <source>open price</source>
        <translation>سعر حر</translation>
    </message>
    <message>
        <source>none in stock</source>
        <translation>لا مخزون</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 في المخزون</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::SearchResults</name>
    <message>
        <source>Items found</source>
        <translation>السلع الموجودة</translation>
    </message>
    <message>
        <source>Sell it now with a price of your own, or add it to the catalogue.</source>
        <translation>بِعها الآن بسعر تحدده، أو أضفها إلى القائمة.</translation>
    </message>
    <message>
        <source>Sell as open item</source>
        <translation>بيع كسلعة حرة</translation>
    </message>
    <message>
        <source>Create item</source>
        <translation>إنشاء السلعة</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>لا شيء باسم «%1»</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::SellPanel</name>
    <message>
        <source>Search or scan</source>
        <translation>ابحث عن سلعة أو امسح الرمز</translation>
    </message>
    <message>
        <source>Search or scan an item</source>
        <translation>البحث عن سلعة أو مسح رمزها</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>New ticket, keeping this one on hold</source>
        <translation>تذكرة جديدة، مع إبقاء هذه في الانتظار</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>لوحة الأرقام</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>تخفيض</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بدون اسم</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>Take back %1, %2, waiting %3</source>
        <translation>استرجاع %1، %2، في الانتظار منذ %3</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Shelf %1</source>
        <translation>الفئة %1</translation>
    </message>
    <message>
        <source>Open the products</source>
        <translation>فتح المنتجات</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>لا مفضلة بعد</translation>
    </message>
    <message>
        <source>Nothing on this shelf yet</source>
        <translation>لا شيء في هذه الفئة بعد</translation>
    </message>
    <message>
        <source>Mark the items you sell most as favourites: they are shown here.</source>
        <translation>أضف السلع الأكثر مبيعا إلى المفضلة لتظهر هنا.</translation>
    </message>
    <message>
        <source>Items of this category are shown here.</source>
        <translation>تظهر هنا سلع هذه الفئة.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::SetAsideCard</name>
    <message>
        <source>Set aside by the centre</source>
        <translation>وضعه المركز جانبا</translation>
    </message>
    <message>
        <source>what came after it went through</source>
        <translation>مرّ ما جاء بعده</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>افتح التذكرة</translation>
    </message>
    <message>
        <source>Open the ticket %1</source>
        <translation>افتح التذكرة %1</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::SettingsPage</name>
    <message>
        <source>Undo changes</source>
        <translation>تراجع عن التغييرات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>المحل</translation>
    </message>
    <message>
        <source>Till and cash</source>
        <translation>الصندوق والنقد</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>People and rights</source>
        <translation>الأشخاص والحقوق</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>هذه الشاشة</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>حُفظت الإعدادات.</translation>
    </message>
    <message>
        <source>The new rate is planned.</source>
        <translation>بُرمجت النسبة الجديدة.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>Your PIN is changed.</source>
        <translation>تغيّر رمز PIN الخاص بك.</translation>
    </message>
    <message>
        <source>The role is saved.</source>
        <translation>حُفظ الدور.</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>حفظ الإعدادات</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>الإعدادات: %1</translation>
    </message>
    <message>
        <source>You can look at these settings. Changing them is for people whose role allows it: switch with F12.</source>
        <translation>يمكنك الاطلاع على هذه الإعدادات. وتغييرها لمن يسمح له دوره: بدّل المستخدم بـ F12.</translation>
    </message>
    <message>
        <source>You can look at the team. Changing it is for people whose role allows it: switch with F12. Your own PIN is yours to change.</source>
        <translation>يمكنك الاطلاع على الفريق. وتغييره لمن يسمح له دوره: بدّل المستخدم بـ F12. أما رمز PIN الخاص بك فلك أن تغيره.</translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>لا شيء للتصحيح</numerusform>
            <numerusform>واحد للتصحيح</numerusform>
            <numerusform>اثنان للتصحيح</numerusform>
            <numerusform>%n للتصحيح</numerusform>
            <numerusform>%n للتصحيح</numerusform>
            <numerusform>%n للتصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>The new person</source>
        <translation>الشخص الجديد</translation>
    </message>
    <message>
        <source>A setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Has %1 left?</source>
        <translation>تأكيد مغادرة %1 العمل؟</translation>
    </message>
    <message>
        <source>%1 can no longer sign in. Tickets and shifts keep the name.</source>
        <translation>لم يعد بإمكان %1 تسجيل الدخول. ويبقى الاسم على التذاكر والورديات.</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>مغادرة %1 العمل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The new role</source>
        <translation>الدور الجديد</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ShiftPage</name>
    <message>
        <source>What to look at</source>
        <translation>ما تريد الاطلاع عليه</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>هذه الوردية</translation>
    </message>
    <message>
        <source>The X report is being printed.</source>
        <translation>كشف X في طريقه إلى الطابعة.</translation>
    </message>
    <message>
        <source>Closed shifts</source>
        <translation>الورديات المغلقة</translation>
    </message>
    <message>
        <source>Days and months</source>
        <translation>الأيام والشهور</translation>
    </message>
    <message>
        <source>The shift is open.</source>
        <translation>الوردية مفتوحة.</translation>
    </message>
    <message>
        <source>The opening of the drawer is noted.</source>
        <translation>سُجّل فتح الدرج.</translation>
    </message>
    <message>
        <source>The movement of cash is noted.</source>
        <translation>سُجّلت حركة النقد.</translation>
    </message>
    <message numerus="yes">
        <source>%n closure(s) written.</source>
        <translation>
            <numerusform>لم يُكتب أي إقفال.</numerusform>
            <numerusform>كُتب إقفال واحد.</numerusform>
            <numerusform>كُتب إقفالان.</numerusform>
            <numerusform>كُتبت %n إقفالات.</numerusform>
            <numerusform>كُتب %n إقفالا.</numerusform>
            <numerusform>كُتب %n إقفال.</numerusform>
        </translation>
    </message>
    <message>
        <source>The count is kept. It goes on where it was left.</source>
        <translation>العدّ محفوظ. يُستأنف من حيث توقف.</translation>
    </message>
    <message>
        <source>The difference is approved.</source>
        <translation>تمت الموافقة على الفرق.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed shift(s) saved as %1.</source>
        <translation>
            <numerusform>لم تُحفظ أي وردية مغلقة باسم %1.</numerusform>
            <numerusform>حُفظت وردية مغلقة واحدة باسم %1.</numerusform>
            <numerusform>حُفظت ورديتان مغلقتان باسم %1.</numerusform>
            <numerusform>حُفظت %n ورديات مغلقة باسم %1.</numerusform>
            <numerusform>حُفظت %n وردية مغلقة باسم %1.</numerusform>
            <numerusform>حُفظت %n وردية مغلقة باسم %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put cash into the drawer</source>
        <translation>إدخال نقد إلى الدرج</translation>
    </message>
    <message>
        <source>Take cash out of the drawer</source>
        <translation>إخراج نقد من الدرج</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>فتح الدرج دون بيع</translation>
    </message>
    <message>
        <source>Show the X report</source>
        <translation>عرض كشف X</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>إغلاق الوردية</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>%1 · %2 · %3, %4</source>
        <comment>branch, till, day and time</comment>
        <translation>%1 · %2 · %3، %4</translation>
    </message>
    <message>
        <source>Save the Z</source>
        <translation>حفظ Z</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Table (*.csv)</source>
        <translation>PDF (*.pdf);;جدول (*.csv)</translation>
    </message>
    <message>
        <source>Export the closed shifts</source>
        <translation>تصدير الورديات المغلقة</translation>
    </message>
    <message>
        <source>closed shifts.csv</source>
        <translation>الورديات المغلقة.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::SplitSheet</name>
    <message>
        <source>Split equally</source>
        <translation>تقسيم بالتساوي</translation>
    </message>
    <message>
        <source>Number of parts</source>
        <translation>عدد الأقسام</translation>
    </message>
    <message>
        <source>How many people pay?</source>
        <translation>كم شخصا يدفع؟</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::Stepper</name>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>أقل بواحد</translation>
    </message>
    <message>
        <source>One less: %1</source>
        <translation>أقل بواحد: %1</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>أكثر بواحد</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>أكثر بواحد: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::StepsBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::StockTab</name>
    <message>
        <source>Correct by</source>
        <translation>التصحيح بمقدار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>No stock has moved yet.</source>
        <translation>لم يتحرك المخزون بعد.</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>المتوفر</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>عدّ</translation>
    </message>
    <message>
        <source>Loss or breakage</source>
        <translation>فقدان أو كسر</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Last moves</source>
        <translation>آخر الحركات</translation>
    </message>
    <message>
        <source>Say by how much.</source>
        <translation>اذكر المقدار.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::SyncPage</name>
    <message>
        <source>Synchronisation</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>%1 · %2 · %3, %4</source>
        <comment>branch, till, day and time</comment>
        <translation>%1 · %2 · %3، %4</translation>
    </message>
    <message>
        <source>This till stands alone</source>
        <translation>هذا الصندوق مستقل</translation>
    </message>
    <message>
        <source>Join a business</source>
        <translation>الانضمام إلى متجر</translation>
    </message>
    <message>
        <source>It needs no centre to sell. With one, prices, stock and customers are the same at every till, and everything that was sold is safe elsewhere as well.</source>
        <translation>يبيع دون مركز. ومع مركز تكون الأسعار والمخزون والزبائن واحدة في كل الصناديق، ويكون كل ما بيع محفوظا في مكان آخر أيضا.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>What comes from the centre</source>
        <translation>ما يأتي من المركز</translation>
    </message>
    <message>
        <source>Safety of the sales</source>
        <translation>أمان المبيعات</translation>
    </message>
    <message>
        <source>Copy what waits to a file</source>
        <translation>نسخ ما ينتظر إلى ملف</translation>
    </message>
    <message>
        <source>Decided: %1. Every till learns of it.</source>
        <translation>تقرر: %1. تعلم به كل الصناديق.</translation>
    </message>
    <message>
        <source>This till has joined the business.</source>
        <translation>انضم هذا الصندوق إلى المتجر.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are in %1.</source>
        <translation>
            <numerusform>لا قيد في %1.</numerusform>
            <numerusform>قيد واحد في %1.</numerusform>
            <numerusform>قيدان في %1.</numerusform>
            <numerusform>%n قيود في %1.</numerusform>
            <numerusform>%n قيدا في %1.</numerusform>
            <numerusform>%n قيد في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This till belongs to a business already.</source>
        <translation>هذا الصندوق تابع لمتجر من قبل.</translation>
    </message>
    <message>
        <source>Nothing waits: the centre has everything.</source>
        <translation>لا شيء ينتظر: لدى المركز كل شيء.</translation>
    </message>
    <message>
        <source>Rescue file (*.rescue)</source>
        <translation>ملف إنقاذ (*.rescue)</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Leave this centre…</source>
        <translation>مغادرة هذا المركز…</translation>
    </message>
    <message>
        <source>Wipe this till…</source>
        <translation>مسح هذا الصندوق…</translation>
    </message>
    <message>
        <source>This till stands alone again. Nothing of it was lost.</source>
        <translation>عاد هذا الصندوق مستقلا، ولم يضع منه شيء.</translation>
    </message>
    <message>
        <source>This till belongs to no centre.</source>
        <translation>هذا الصندوق لا يتبع أي مركز.</translation>
    </message>
    <message>
        <source>Leave this centre</source>
        <translation>مغادرة هذا المركز</translation>
    </message>
    <message>
        <source>Nothing is sent to the centre any more, and nothing comes from it: prices, stock and customers of the other tills are no longer known here.</source>
        <translation>لا يُرسل شيء إلى المركز بعد ذلك ولا يصل منه شيء: أسعار الصناديق الأخرى ومخزونها وزبائنها لا تُعرف هنا بعد الآن.</translation>
    </message>
    <message>
        <source>Leave the centre</source>
        <translation>مغادرة المركز</translation>
    </message>
    <message>
        <source>Everything stays on this till: its items, customers, tickets and its journal. You can go on selling, and join again with a new code, there or elsewhere.</source>
        <translation>كل شيء يبقى على هذا الصندوق: منتجاته وزبائنه وتذاكره وسجله. يمكنك مواصلة البيع، والانضمام من جديد برمز جديد، إلى هذا المركز أو غيره.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TaxesForm</name>
    <message>
        <source>Rates</source>
        <translation>النسب</translation>
    </message>
    <message>
        <source>What was sold keeps the rate of its day. A new rate begins on a day to come.</source>
        <translation>ما بيع يحتفظ بنسبة يومه. وتبدأ النسبة الجديدة في يوم قادم.</translation>
    </message>
    <message>
        <source>Usual rate</source>
        <translation>النسبة المعتادة</translation>
    </message>
    <message>
        <source>Of what is sold by name only, and of imported lists without a rate.</source>
        <translation>لما يُباع بالاسم فقط، وللقوائم المستوردة بلا نسبة.</translation>
    </message>
    <message>
        <source>Prices and rounding</source>
        <translation>الأسعار والتقريب</translation>
    </message>
    <message>
        <source>Prices are kept</source>
        <translation>الأسعار مسجلة</translation>
    </message>
    <message>
        <source>with tax included</source>
        <translation>بكل الرسوم</translation>
    </message>
    <message>
        <source>without tax</source>
        <translation>خارج الرسم</translation>
    </message>
    <message>
        <source>Taxes are rounded</source>
        <translation>تُقرَّب الرسوم</translation>
    </message>
    <message>
        <source>once per rate of the ticket</source>
        <translation>مرة لكل نسبة في التذكرة</translation>
    </message>
    <message>
        <source>on each line</source>
        <translation>في كل سطر</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>حق الطابع</translation>
    </message>
    <message>
        <source>On what is settled in cash, by the brackets of the law. Cards and cheques bear none.</source>
        <translation>على ما يُسدَّد نقدا، حسب شرائح القانون. لا طابع على البطاقات والشيكات.</translation>
    </message>
    <message>
        <source>Add the stamp duty to cash payments</source>
        <translation>إضافة حق الطابع إلى الدفع نقدا</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>نسبة جديدة</translation>
    </message>
    <message>
        <source>New rate of %1</source>
        <translation>نسبة جديدة لـ %1</translation>
    </message>
    <message>
        <source>This shop sells without tax.</source>
        <translation>هذا المحل يبيع بلا رسم.</translation>
    </message>
    <message>
        <source>Every price of the catalogue will hold its tax from now on: customers pay less than before, unless you raise the prices.</source>
        <translation>من الآن يشمل كل سعر في القائمة رسمه: يدفع الزبائن أقل من قبل، ما لم ترفع الأسعار.</translation>
    </message>
    <message>
        <source>Tax will be added to every price of the catalogue from now on: customers pay more than before, unless you lower the prices.</source>
        <translation>من الآن يُضاف الرسم إلى كل سعر في القائمة: يدفع الزبائن أكثر من قبل، ما لم تخفض الأسعار.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TenderRow</name>
    <message>
        <source>Take back %1 %2</source>
        <translation>سحب %1 %2</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TicketDetailPanel</name>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Close the ticket</source>
        <translation>إغلاق التذكرة</translation>
    </message>
    <message>
        <source>%1 · business customer</source>
        <translation>%1 · زبون مهني</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>الموافقة: %1</translation>
    </message>
    <message>
        <source>DUPLICATA %1</source>
        <translation>نسخة مكررة %1</translation>
    </message>
    <message>
        <source>of which TVA %1</source>
        <translation>منها الرسم على القيمة المضافة %1</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>التخفيضات الممنوحة</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>السلع</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>حق الطابع</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>التقريب</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>%1 · ref. %2</source>
        <translation>%1 · مرجع %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Items to refund</source>
        <translation>السلع المراد إرجاعها</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>السلع</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>إلغاء الاختيار</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TicketDiscountSheet</name>
    <message>
        <source>Discount on the ticket</source>
        <translation>تخفيض على التذكرة</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>تخفيض</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>No discount</source>
        <translation>بلا تخفيض</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Type how much.</source>
        <translation>اكتب المقدار.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TicketFilterBar</name>
    <message>
        <source>Number, customer, amount, item, card reference…</source>
        <translation>رقم، زبون، مبلغ، سلعة، مرجع البطاقة…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>أمين الصندوق</translation>
    </message>
    <message>
        <source>Refunds included</source>
        <translation>مع المُرجعات</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>As a workbook (XLSX)</source>
        <translation>كمصنف (XLSX)</translation>
    </message>
    <message>
        <source>As a text table (CSV)</source>
        <translation>كجدول نصي (CSV)</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TicketHistory</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s)</source>
        <translation>
            <numerusform>لا أحداث سابقة</numerusform>
            <numerusform>حدث سابق واحد</numerusform>
            <numerusform>حدثان سابقان</numerusform>
            <numerusform>%n أحداث سابقة</numerusform>
            <numerusform>%n حدثا سابقا</numerusform>
            <numerusform>%n حدث سابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint %1, entry and signature verified</source>
        <translation>البصمة %1، القيد والتوقيع صحيحان</translation>
    </message>
    <message>
        <source>Fingerprint %1 does not hold: this ticket was changed after it was recorded. Have the books verified.</source>
        <translation>البصمة %1 غير صحيحة: غُيّرت هذه التذكرة بعد تسجيلها. اطلب التحقق من السجلات.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TicketLines</name>
    <message>
        <source>Lines of the ticket</source>
        <translation>أسطر التذكرة</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TicketPanel</name>
    <message>
        <source>Scan an item or choose a tile</source>
        <translation>امسح سلعة أو اختر بطاقة</translation>
    </message>
    <message>
        <source>The ticket appears here.</source>
        <translation>تظهر التذكرة هنا.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Other ways to pay, discount on the ticket, coupons</source>
        <translation>طرق دفع أخرى، تخفيض على التذكرة، قسائم تخفيض</translation>
    </message>
    <message>
        <source>Back to the ticket</source>
        <translation>رجوع إلى التذكرة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>فتح الوردية</translation>
    </message>
    <message>
        <source>Selling needs an open shift</source>
        <translation>لا بيع بلا وردية مفتوحة</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>تذكرة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا سلع</numerusform>
            <numerusform>سلعة واحدة</numerusform>
            <numerusform>سلعتان</numerusform>
            <numerusform>%n سلع</numerusform>
            <numerusform>%n سلعة</numerusform>
            <numerusform>%n سلعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>لا وحدات</numerusform>
            <numerusform>وحدة واحدة</numerusform>
            <numerusform>وحدتان</numerusform>
            <numerusform>%n وحدات</numerusform>
            <numerusform>%n وحدة</numerusform>
            <numerusform>%n وحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>return</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Give back cash</source>
        <translation>ردّ نقدا</translation>
    </message>
    <message>
        <source>%1 with stamp</source>
        <translation>%1 مع الطابع</translation>
    </message>
    <message>
        <source>%1, stamp included</source>
        <translation>%1 مع حق الطابع</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TicketTable</name>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>go through</source>
        <translation>تنقّل</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>نسخة مكررة</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>No ticket was sold yet. The first one will be here.</source>
        <translation>لم تُبَع أي تذكرة بعد. ستظهر الأولى هنا.</translation>
    </message>
    <message>
        <source>No ticket was sold in this period.</source>
        <translation>لم تُبَع أي تذكرة في هذه الفترة.</translation>
    </message>
    <message>
        <source>Show all dates</source>
        <translation>عرض كل التواريخ</translation>
    </message>
    <message>
        <source>No ticket answers this search.</source>
        <translation>لا تذكرة توافق هذا البحث.</translation>
    </message>
    <message>
        <source>Search all dates</source>
        <translation>البحث في كل التواريخ</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>مسح المرشّحات</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of %3</source>
        <translation>الأسطر %1 إلى %2 من %3</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TicketsPage</name>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Open a ticket first.</source>
        <translation>افتح تذكرة أولا.</translation>
    </message>
    <message>
        <source>Refund the open ticket</source>
        <translation>إرجاع التذكرة المفتوحة</translation>
    </message>
    <message>
        <source>Print a duplicate of the open ticket</source>
        <translation>طباعة نسخة مكررة من التذكرة المفتوحة</translation>
    </message>
    <message>
        <source>Make an invoice of the open ticket</source>
        <translation>إعداد فاتورة من التذكرة المفتوحة</translation>
    </message>
    <message>
        <source>Export the list of tickets</source>
        <translation>تصدير قائمة التذاكر</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>All tickets of this customer</source>
        <translation>كل تذاكر هذا الزبون</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>مصنف (*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>جدول نصي (*.csv)</translation>
    </message>
    <message>
        <source>Writing the list of tickets</source>
        <translation>كتابة قائمة التذاكر</translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <translation>التذاكر: %1 من %2</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TileDelegate</name>
    <message>
        <source>open price</source>
        <translation>سعر حر</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TileGrid</name>
    <message>
        <source>Items</source>
        <translation>السلع</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TillForm</name>
    <message>
        <source>Cash</source>
        <translation>نقدا</translation>
    </message>
    <message>
        <source>A change applies from the next ticket on.</source>
        <translation>يسري التغيير ابتداء من التذكرة القادمة.</translation>
    </message>
    <message>
        <source>Smallest coin</source>
        <translation>أصغر قطعة نقدية</translation>
    </message>
    <message>
        <source>What is paid in cash is rounded to it. 0: nothing is rounded.</source>
        <translation>يُقرَّب إليها ما يُدفع نقدا. 0: لا تقريب.</translation>
    </message>
    <message>
        <source>Largest difference of a count</source>
        <translation>أكبر فرق في العدّ</translation>
    </message>
    <message>
        <source>Above it, closing the shift waits for a manager.</source>
        <translation>فوقه ينتظر إغلاق الوردية مسؤولا.</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>الهوامش</translation>
    </message>
    <message>
        <source>Lowest margin without a warning</source>
        <translation>أدنى هامش بلا تنبيه</translation>
    </message>
    <message>
        <source>Of the net price. Empty: no product is warned about.</source>
        <translation>من السعر الصافي. فارغ: لا تنبيه على أي منتج.</translation>
    </message>
    <message>
        <source>Labels of the scales</source>
        <translation>ملصقات الموازين</translation>
    </message>
    <message>
        <source>A label of a scale holds a product&apos;s code and its weight or price. Its first two digits say which.</source>
        <translation>في ملصقة الميزان رمز المنتج ووزنه أو سعره. وأول رقمين فيها يحددان أيهما.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TillPage</name>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The drawer is open; it was written down.</source>
        <translation>الدرج مفتوح؛ وقد سُجّل ذلك.</translation>
    </message>
    <message>
        <source>The item waits for the next ticket: this one is being paid.</source>
        <translation>السلعة تنتظر التذكرة القادمة: هذه قيد الدفع.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>وضع في الانتظار</translation>
    </message>
    <message>
        <source>Return an item</source>
        <translation>إرجاع سلعة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>سلعة حرة</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Last ticket</source>
        <translation>آخر تذكرة</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Ctrl T</source>
        <translation>Ctrl T</translation>
    </message>
    <message>
        <source>Void all</source>
        <translation>إلغاء التذكرة</translation>
    </message>
    <message>
        <source>Ctrl ⌫</source>
        <translation>Ctrl ⌫</translation>
    </message>
    <message>
        <source>Pay in cash</source>
        <translation>الدفع نقدا</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>الدفع بالبطاقة</translation>
    </message>
    <message>
        <source>Put on the customer&apos;s account</source>
        <translation>وضع على دفتر الزبون</translation>
    </message>
    <message>
        <source>Pay by voucher</source>
        <translation>الدفع بقسيمة</translation>
    </message>
    <message>
        <source>Print the last ticket again</source>
        <translation>إعادة طباعة آخر تذكرة</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>فتح الدرج دون بيع</translation>
    </message>
    <message>
        <source>Search an item</source>
        <translation>البحث عن سلعة</translation>
    </message>
    <message>
        <source>Change the quantity of the line</source>
        <translation>تغيير كمية السطر</translation>
    </message>
    <message>
        <source>Change the price of the line</source>
        <translation>تغيير سعر السطر</translation>
    </message>
    <message>
        <source>Give a discount on the line</source>
        <translation>تخفيض على السطر</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>حذف السطر</translation>
    </message>
    <message>
        <source>Sell an open item</source>
        <translation>بيع سلعة حرة</translation>
    </message>
    <message>
        <source>Create the item that is not known</source>
        <translation>إنشاء السلعة غير المعروفة</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>تراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Choose the customer</source>
        <translation>اختيار الزبون</translation>
    </message>
    <message>
        <source>Put the ticket on hold</source>
        <translation>وضع التذكرة في الانتظار</translation>
    </message>
    <message>
        <source>Take back a ticket on hold</source>
        <translation>استرجاع تذكرة من الانتظار</translation>
    </message>
    <message>
        <source>Take goods back</source>
        <translation>إرجاع سلع</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Give a discount on the whole ticket</source>
        <translation>تخفيض على التذكرة كلها</translation>
    </message>
    <message>
        <source>Enter a coupon</source>
        <translation>إدخال قسيمة تخفيض</translation>
    </message>
    <message>
        <source>Training mode on or off</source>
        <translation>تشغيل وضع التدريب أو إيقافه</translation>
    </message>
    <message>
        <source>New ticket, this one on hold</source>
        <translation>تذكرة جديدة، وهذه في الانتظار</translation>
    </message>
    <message>
        <source>Void the whole ticket</source>
        <translation>إلغاء التذكرة كلها</translation>
    </message>
    <message>
        <source>Name, to find it again</source>
        <translation>اسم للعثور عليها</translation>
    </message>
    <message>
        <source>No ticket was sold here yet.</source>
        <translation>لم تُبَع أي تذكرة هنا بعد.</translation>
    </message>
    <message>
        <source>Void the whole ticket?</source>
        <translation>هل تُلغى التذكرة كلها؟</translation>
    </message>
    <message numerus="yes">
        <source>All %n line(s) are taken off. It is written down.</source>
        <translation>
            <numerusform>لا أسطر للحذف. ويُسجَّل ذلك.</numerusform>
            <numerusform>يُحذف السطر الوحيد. ويُسجَّل ذلك.</numerusform>
            <numerusform>يُحذف السطران. ويُسجَّل ذلك.</numerusform>
            <numerusform>تُحذف الأسطر كلها وعددها %n. ويُسجَّل ذلك.</numerusform>
            <numerusform>تُحذف الأسطر كلها وعددها %n. ويُسجَّل ذلك.</numerusform>
            <numerusform>تُحذف الأسطر كلها وعددها %n. ويُسجَّل ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Void the ticket</source>
        <translation>إلغاء التذكرة</translation>
    </message>
    <message>
        <source>Choose a line of the ticket first.</source>
        <translation>اختر أولا سطرا من التذكرة.</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 د</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بدون اسم</translation>
    </message>
    <message>
        <source>Put this one on hold</source>
        <translation>وضع هذه في الانتظار</translation>
    </message>
    <message>
        <source>No ticket is on hold.</source>
        <translation>لا تذكرة في الانتظار.</translation>
    </message>
    <message>
        <source>Tickets on hold</source>
        <translation>التذاكر في الانتظار</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>for a known customer</source>
        <translation>لزبون معروف</translation>
    </message>
    <message>
        <source>a number on paper</source>
        <translation>رقم على ورقة</translation>
    </message>
    <message>
        <source>Ticket discount</source>
        <translation>تخفيض على التذكرة</translation>
    </message>
    <message>
        <source>on every line</source>
        <translation>على كل سطر</translation>
    </message>
    <message>
        <source>⇧ F4</source>
        <translation>⇧ F4</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>قسيمة تخفيض</translation>
    </message>
    <message>
        <source>scanned or typed</source>
        <translation>ممسوحة أو مكتوبة</translation>
    </message>
    <message>
        <source>⇧ F8</source>
        <translation>⇧ F8</translation>
    </message>
    <message>
        <source>Split equally</source>
        <translation>تقسيم بالتساوي</translation>
    </message>
    <message>
        <source>several people pay</source>
        <translation>يدفع عدة أشخاص</translation>
    </message>
    <message>
        <source>on: nothing counts</source>
        <translation>مشغّل: لا شيء يُحتسب</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Ways to pay and discounts</source>
        <translation>طرق الدفع والتخفيضات</translation>
    </message>
    <message>
        <source>Code on the coupon</source>
        <translation>رمز قسيمة التخفيض</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استعمالها</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ToastHost</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TopBar</name>
    <message>
        <source>Search or run a command</source>
        <translation>بحث أو أمر</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TotalField</name>
    <message>
        <source>This is not an amount.</source>
        <translation>ليس هذا مبلغا.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TotalsBlock</name>
    <message>
        <source>To give back</source>
        <translation>الصافي للإرجاع</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Stamp duty on cash</source>
        <translation>حق الطابع على الدفع نقدا</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>تقريب النقد</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>الصافي للدفع</translation>
    </message>
    <message>
        <source>Sub-total</source>
        <translation>المجموع الفرعي</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>التخفيضات</translation>
    </message>
    <message>
        <source>TVA %1</source>
        <translation>منها الرسم على القيمة المضافة %1</translation>
    </message>
    <message>
        <source>exempt %1</source>
        <translation>معفى %1</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::UnsavedDialog</name>
    <message>
        <source>Save the changes?</source>
        <translation>هل تُحفظ التغييرات؟</translation>
    </message>
    <message>
        <source>%1 was changed and is not saved.</source>
        <translation>عُدّل %1 ولم يُحفظ.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التعديل</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ValueDialog</name>
    <message>
        <source>It takes the place of both values, at every till.</source>
        <translation>تحل محل القيمتين في كل الصناديق.</translation>
    </message>
    <message>
        <source>Use it everywhere</source>
        <translation>استعملها في كل مكان</translation>
    </message>
    <message>
        <source>Write the value, or choose one of the two.</source>
        <translation>اكتب القيمة أو اختر إحدى القيمتين.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::WaitingCard</name>
    <message>
        <source>Copy to a USB stick</source>
        <translation>نسخ إلى مفتاح USB</translation>
    </message>
    <message>
        <source>Nothing waits: the centre has everything this till made.</source>
        <translation>لا شيء ينتظر: لدى المركز كل ما أنجزه هذا الصندوق.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::WipeDialog</name>
    <message>
        <source>Wipe this till</source>
        <translation>مسح هذا الصندوق</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>اسم هذا الصندوق</translation>
    </message>
    <message>
        <source>This till leaves its centre. Then its data, its backups and its key are removed from this machine, and the program ends. Nobody can bring them back.</source>
        <translation>يغادر هذا الصندوق مركزه، ثم تُمحى من هذا الجهاز بياناته ونسخه الاحتياطية ومفتاحه، ويُغلق البرنامج. لا أحد يستطيع إعادتها.</translation>
    </message>
    <message>
        <source>Write %1 to confirm.</source>
        <translation>اكتب %1 للتأكيد.</translation>
    </message>
    <message>
        <source>Wipe the till</source>
        <translation>مسح الصندوق</translation>
    </message>
    <message>
        <source>This till is called %1.</source>
        <translation>اسم هذا الصندوق %1.</translation>
    </message>
    <message>
        <source>What this till sold is safe at the centre, and what still waits goes to a file first. Files that were saved elsewhere stay there, and the machine can become a new till afterwards.</source>
        <translation>ما باعه هذا الصندوق محفوظ في المركز، وما لا يزال ينتظر يدخل ملفا أولا. الملفات المحفوظة في مكان آخر تبقى فيه، ويمكن أن يصبح الجهاز صندوقا جديدا بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::XDialog</name>
    <message>
        <source>X report</source>
        <translation>كشف X</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
</TS>
