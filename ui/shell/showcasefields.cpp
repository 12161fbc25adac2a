// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/showcase.h"
#include "ui/shell/showcasesamples.h"
#include "ui/style/look.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textfield.h"

namespace comptoir::ui
{

using namespace Qt::StringLiterals;

void Showcase::addFieldStates(QGridLayout *grid)
{
    auto *name = new TextField(say(u"Name"_s, u"الاسم"_s));
    name->setText(say(u"Ground coffee 250 g"_s, u"قهوة مطحونة 250 غ"_s));
    auto *code = new TextField(say(u"Barcode"_s, u"الرمز"_s));
    code->setLeadingIcon(u"barcode"_s);
    code->setText(u"6130004201384"_s);
    code->setError(say(u"The last digit should be 8, not 4."_s, u"يجب أن يكون الرقم الأخير 8 وليس 4."_s),
                   say(u"Use 6130004201388"_s, u"استعمل \u20666130004201388\u2069"_s));
    auto *cost = new TextField(say(u"Cost, TVA excluded"_s, u"التكلفة دون الرسم"_s));
    cost->setAmountMode();
    cost->setSuffix(say(u"DA"_s, u"دج"_s));
    cost->setText(u"304,00"_s);
    cost->setWarning(say(u"Margin 15,33 DA (4,8 %), below the 12 % floor of Grocery."_s,
                         u"الهامش \u20664,8 %\u2069، تحت حد البقالة \u206612 %\u2069."_s));
    auto *kept = new TextField(say(u"Float left for tomorrow"_s, u"رصيد الغد"_s));
    kept->setSuffix(say(u"DA"_s, u"دج"_s));
    kept->setAmountMode();
    kept->setText(u"10\u202F000,00"_s);
    kept->setHint(say(u"Small notes and coins if you can."_s, u"قطع وأوراق صغيرة إن أمكن."_s));
    auto *off = new TextField(say(u"Locked"_s, u"مقفل"_s));
    off->setText(u"T02-018432"_s);
    off->setEnabled(false);
    auto *fixed = new TextField(say(u"Read only"_s, u"للقراءة"_s));
    fixed->setText(u"NIF 000000000000000"_s);
    fixed->edit()->setReadOnly(true);
    grid->addWidget(name, 0, 0, Qt::AlignTop);
    grid->addWidget(code, 0, 1, Qt::AlignTop);
    grid->addWidget(cost, 0, 2, Qt::AlignTop);
    grid->addWidget(kept, 1, 0, Qt::AlignTop);
    grid->addWidget(off, 1, 1, Qt::AlignTop);
    grid->addWidget(fixed, 1, 2, Qt::AlignTop);
}

void Showcase::addFields()
{
    auto *column = section(u"Fields"_s, Qt::Vertical);
    auto *till = new SearchField(say(u"Search or scan a product"_s, u"ابحث عن سلعة أو امسح الرمز"_s));
    till->setLeadingIcon(u"barcode"_s);
    till->setLarge(true);
    till->setKeyCap(u"F1"_s);
    auto *list = new SearchField(say(u"Number, customer, amount…"_s, u"رقم، زبون، مبلغ…"_s));
    auto *typed = new SearchField(say(u"Search"_s, u"بحث"_s));
    typed->setText(say(u"coffee"_s, u"قهوة"_s));
    auto *searches = new QHBoxLayout;
    searches->addWidget(list);
    searches->addWidget(typed);
    searches->addWidget(disabled(new SearchField(say(u"Search"_s, u"بحث"_s))));
    column->addWidget(till);
    column->addLayout(searches);
    auto *grid = new QGridLayout;
    grid->setSpacing(tokens::space12);
    addFieldStates(grid);
    auto *category = new ChoiceField(say(u"Category"_s, u"الصنف"_s));
    category->combo()->addItems({say(u"Grocery"_s, u"البقالة"_s), say(u"Dairy"_s, u"الألبان"_s)});
    auto *wrong = new ChoiceField(say(u"TVA"_s, u"الرسم"_s));
    wrong->combo()->addItem(say(u"none chosen"_s, u"لم يختر"_s));
    wrong->setError(say(u"Choose a rate."_s, u"اختر نسبة."_s));
    auto *remark = new TextArea(say(u"Remark for the manager (optional)"_s, u"ملاحظة للمسير (اختيارية)"_s));
    remark->edit()->setPlaceholderText(say(u"Known difference, doubtful note…"_s, u"فرق معروف، ورقة مشكوك فيها…"_s));
    grid->addWidget(category, 2, 0, Qt::AlignTop);
    grid->addWidget(wrong, 2, 1, Qt::AlignTop);
    grid->addWidget(remark, 2, 2, Qt::AlignTop);
    column->addLayout(grid);
}

void Showcase::addChoices()
{
    auto *row = section(u"Choices"_s);
    auto *switches = new QVBoxLayout;
    auto *on = new Switch(say(u"Sold at the till"_s, u"يباع في الصندوق"_s));
    on->setChecked(true);
    auto *offAndOn = disabled(new Switch(say(u"Not allowed"_s, u"غير مسموح"_s)));
    offAndOn->setChecked(true);
    auto *trailing = new Switch(say(u"Print the ticket"_s, u"طباعة التذكرة"_s));
    trailing->setIconName(u"printer"_s);
    trailing->setTrailing(true);
    trailing->setChecked(true);
    for (Switch *one : {on, new Switch(say(u"Show in favourites"_s, u"عرض في المفضلة"_s)), offAndOn, trailing})
        switches->addWidget(one);
    row->addLayout(switches);
    auto *line = new Stepper(u"Water"_s);
    line->setSize(Stepper::Size::Line);
    line->setValue(6);
    auto *control = new Stepper(u"Copies"_s);
    control->setRange(1, 3);
    auto *large = new Stepper(u"Notes of 2 000"_s);
    large->setSize(Stepper::Size::Touch);
    large->setValue(19);
    for (Stepper *stepper : {line, control, large, disabled(new Stepper(u"Locked"_s))})
        row->addWidget(stepper, 0, Qt::AlignTop);
    auto *period = new SegmentedControl;
    period->addSegment(u"day"_s, say(u"Day"_s, u"يوم"_s));
    period->addSegment(u"week"_s, say(u"Week"_s, u"أسبوع"_s));
    period->addSegment(u"month"_s, say(u"Month"_s, u"شهر"_s), u"calendar"_s);
    period->addSegment(u"other"_s, {}, u"filter"_s, say(u"Other"_s, u"أخرى"_s));
    auto *locked = new SegmentedControl;
    locked->addSegment(u"a"_s, say(u"Light"_s, u"فاتح"_s));
    locked->addSegment(u"b"_s, say(u"Dark"_s, u"داكن"_s));
    auto *segments = new QVBoxLayout;
    segments->addWidget(period);
    segments->addWidget(disabled(locked));
    segments->addStretch();
    row->addLayout(segments);
    row->addStretch();
}

} // namespace comptoir::ui
