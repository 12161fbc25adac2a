<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: The Comptoir authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Paper</name>
    <message>
        <source>Phone %1</source>
        <translation>الهاتف %1</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>ر.ق.م</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>خارج الرسم</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>بكل الرسوم</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>معفى</translation>
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
        <source>On account</source>
        <translation>على الدفتر</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>قسيمة شراء</translation>
    </message>
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
        <source>share of the ticket&apos;s discount</source>
        <translation>حصة من تخفيض التذكرة</translation>
    </message>
    <message>
        <source>discount of %1</source>
        <translation>تخفيض %1</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>تخفيض</translation>
    </message>
    <message>
        <source>Sub-total before tax</source>
        <translation>المجموع الفرعي خارج الرسم</translation>
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
        <source>Total before tax</source>
        <translation>المجموع خارج الرسم</translation>
    </message>
    <message>
        <source>Total with tax</source>
        <translation>المجموع بكل الرسوم</translation>
    </message>
    <message>
        <source>Stamp duty given back</source>
        <translation>حق الطابع المسترجع</translation>
    </message>
    <message>
        <source>Stamp duty on cash</source>
        <translation>حق الطابع على الدفع نقدا</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>على %1</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>تقريب النقد</translation>
    </message>
    <message>
        <source>TO GIVE BACK</source>
        <translation>الصافي للإرجاع</translation>
    </message>
    <message>
        <source>TO PAY</source>
        <translation>الصافي للدفع</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>المبلغ المُرجَع نقدا</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>المبلغ المقبوض نقدا</translation>
    </message>
    <message>
        <source>%1, ref. %2</source>
        <translation>%1، مرجع %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>TRAINING – NOT A RECEIPT</source>
        <translation>تدريب – بلا قيمة</translation>
    </message>
    <message>
        <source>DUPLICATA %1</source>
        <translation>نسخة مكررة %1</translation>
    </message>
    <message>
        <source>REFUND %1</source>
        <translation>تذكرة إرجاع %1</translation>
    </message>
    <message>
        <source>TICKET %1</source>
        <translation>تذكرة %1</translation>
    </message>
    <message>
        <source>Till %1 · %2</source>
        <translation>الصندوق %1 · %2</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>الزبون: %1</translation>
    </message>
    <message>
        <source>Goods of ticket %1 taken back</source>
        <translation>إرجاع من التذكرة %1</translation>
    </message>
    <message>
        <source>Series %1, ticket no. %2, duplicata %3</source>
        <translation>سلسلة %1، تذكرة رقم %2، نسخة مكررة %3</translation>
    </message>
    <message>
        <source>Series %1, ticket no. %2, original</source>
        <translation>سلسلة %1، تذكرة رقم %2، أصل</translation>
    </message>
    <message>
        <source>Hash %1</source>
        <translation>البصمة %1</translation>
    </message>
    <message>
        <source>Thank you for your visit</source>
        <translation>شكرا لزيارتكم</translation>
    </message>
    <message>
        <source>PROVISIONAL DOCUMENT – NOT A RECEIPT</source>
        <translation>وثيقة مؤقتة – لا تقوم مقام التذكرة</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Goods taken back</source>
        <translation>المرتجعات</translation>
    </message>
    <message>
        <source>of which discounts given</source>
        <translation>التخفيضات الممنوحة</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>حق الطابع</translation>
    </message>
    <message>
        <source>Taken in all</source>
        <translation>صافي المقبوضات</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>of which refunds</source>
        <translation>منها المرتجعات</translation>
    </message>
    <message>
        <source>First and last number</source>
        <translation>أول وآخر رقم</translation>
    </message>
    <message>
        <source>Training tickets</source>
        <translation>تذاكر التدريب</translation>
    </message>
    <message>
        <source>Lines and tickets voided</source>
        <translation>الأسطر والتذاكر الملغاة</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>فتح الدرج دون بيع</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ المكررة</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>رصيد البداية</translation>
    </message>
    <message>
        <source>Cash of the tickets</source>
        <translation>نقد التذاكر</translation>
    </message>
    <message>
        <source>Cash put in</source>
        <translation>المبالغ المُدخلة</translation>
    </message>
    <message>
        <source>Cash taken out</source>
        <translation>المبالغ المُخرجة</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>المنتظر في الدرج</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Counted, %1 (%2)</source>
        <translation>المعدود، %1 (%2)</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>يبقى في الدرج</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>DIFFERENCE</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>The difference waits for a manager.</source>
        <translation>الفرق في انتظار المسؤول.</translation>
    </message>
    <message>
        <source>Difference approved by %1</source>
        <translation>صادق على الفرق %1</translation>
    </message>
    <message>
        <source>Perpetual total</source>
        <translation>المجموع الدائم</translation>
    </message>
    <message>
        <source>Perpetual total, absolute</source>
        <translation>المجموع الدائم المطلق</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>END OF SHIFT</source>
        <translation>إقفال الصندوق</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>الإقفال</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>أقفله</translation>
    </message>
    <message>
        <source>Counted blind: what was expected is not printed here.</source>
        <translation>عدّ أعمى: المبلغ المنتظر لا يُطبع هنا.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>X REPORT</source>
        <translation>كشف X</translation>
    </message>
    <message>
        <source>The shift is still open.</source>
        <translation>الصندوق ما زال مفتوحا.</translation>
    </message>
    <message>
        <source>Printed for</source>
        <translation>طُبع من أجل</translation>
    </message>
    <message>
        <source>CASH PUT IN</source>
        <translation>إدخال نقد</translation>
    </message>
    <message>
        <source>CASH TAKEN OUT</source>
        <translation>إخراج نقد</translation>
    </message>
    <message>
        <source>AMOUNT</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>ACCOUNT PAYMENT</source>
        <translation>تسديد الدفتر</translation>
    </message>
    <message>
        <source>RECEIVED</source>
        <translation>المقبوض</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>الباقي المستحق</translation>
    </message>
    <message>
        <source>PRINTER TEST</source>
        <translation>اختبار الطباعة</translation>
    </message>
    <message>
        <source>Leading edge</source>
        <translation>بداية السطر</translation>
    </message>
    <message>
        <source>Other edge</source>
        <translation>نهاية السطر</translation>
    </message>
    <message>
        <source>The frame touches both edges of what is printed. If a side is missing, the paper width in the settings is wrong.</source>
        <translation>يلامس الإطار حافتي منطقة الطباعة. إذا غاب أحد الجانبين فعرض الورق في الإعدادات غير صحيح.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>التعيين</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Unit price before tax</source>
        <translation>سعر الوحدة خارج الرسم</translation>
    </message>
    <message>
        <source>Discount before tax</source>
        <translation>التخفيض خارج الرسم</translation>
    </message>
    <message>
        <source>Amount before tax</source>
        <translation>المبلغ خارج الرسم</translation>
    </message>
    <message>
        <source>Share capital %1</source>
        <translation>رأس المال %1</translation>
    </message>
    <message>
        <source>INVOICE</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>التاريخ: %1</translation>
    </message>
    <message>
        <source>Made from ticket %1 of %2</source>
        <translation>أُعدت من التذكرة %1 بتاريخ %2</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>المشتري</translation>
    </message>
    <message>
        <source>This invoice is closed at the sum of:</source>
        <translation>أُوقفت هذه الفاتورة عند مبلغ:</translation>
    </message>
    <message>
        <source>Paid by: %1</source>
        <translation>طريقة الدفع: %1</translation>
    </message>
    <message>
        <source>Settled on %1</source>
        <translation>سُددت في %1</translation>
    </message>
    <message>
        <source>Stamp and signature</source>
        <translation>الختم والتوقيع</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n سلعة</numerusform>
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
            <numerusform>%n وحدة</numerusform>
            <numerusform>وحدة واحدة</numerusform>
            <numerusform>وحدتان</numerusform>
            <numerusform>%n وحدات</numerusform>
            <numerusform>%n وحدة</numerusform>
            <numerusform>%n وحدة</numerusform>
        </translation>
    </message>
</context>
</TS>
