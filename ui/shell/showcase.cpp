// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/showcase.h"

#include "ui/shell/showcasemodel.h"
#include "ui/shell/showcasesamples.h"
#include "ui/style/look.h"
#include "ui/widgets/amountlabel.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/numpad.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/stamp.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/stepsbar.h"
#include "ui/widgets/switch.h"

namespace comptoir::ui
{

using namespace Qt::StringLiterals;

namespace
{

DataTable *sampleTable(QObject *owner, bool full)
{
    auto *table = new DataTable;
    table->setAccessibleName(u"Products"_s);
    QAbstractItemModel *model = full ? static_cast<QAbstractItemModel *>(new ShowcaseModel(arabic(), owner))
                                     : new QStandardItemModel(0, 3, owner);
    if (!full)
        static_cast<QStandardItemModel *>(model)->setHorizontalHeaderLabels(
            {say(u"Number"_s, u"الرقم"_s), say(u"Time"_s, u"الوقت"_s), say(u"Total"_s, u"المجموع"_s)});
    table->setModel(model);
    table->setColumnWidths({0, 160, 110, 130});
    table->setStretchColumn(0);
    table->setEmptyState(
        new EmptyState(u"receipt"_s, say(u"No ticket matches these filters."_s, u"لا توجد تذكرة توافق هذه المرشحات."_s),
                       say(u"Show all of today"_s, u"عرض كل تذاكر اليوم"_s)));
    return table;
}

} // namespace

Showcase::Showcase(QWidget *parent) : QWidget(parent)
{
    setWindowTitle(u"Comptoir: showcase"_s);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(tokens::space24, tokens::space24, tokens::space24, tokens::space24);
    m_column->setSpacing(tokens::space16);
    addButtons();
    addPayButtons();
    addTiles();
    addPads();
    addType();
    addBadges();
    addChips();
    addFields();
    addChoices();
    addTable();
    addPieces();
    addFocus();
    m_column->addStretch();
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(area);
    connect(&Look::instance(), &Look::themeChanged, this, &Showcase::photographFocus);
}

QBoxLayout *Showcase::section(const QString &title, Qt::Orientation orientation)
{
    m_column->addWidget(new Label(TextStyle::LabelStrong, title));
    auto *card = new Card;
    auto *box = new QBoxLayout(orientation == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, card);
    box->setContentsMargins(tokens::space16, tokens::space16, tokens::space16, tokens::space16);
    box->setSpacing(tokens::space12);
    m_column->addWidget(card);
    return box;
}

void Showcase::addButtonStates(QGridLayout *grid, int row, Button::Kind kind, const QString &name)
{
    const auto made = [&](const QString &icon = {}) { return new Button(kind, name, icon); };
    auto *pressed = made();
    pressed->setDown(true);
    auto *checked = made();
    checked->setCheckable(true);
    checked->setChecked(true);
    auto *busy = made();
    busy->setBusy(true);
    auto *capped = made(u"plus"_s);
    capped->setKeyCap(u"F9"_s);
    int column = 0;
    for (Button *button :
         {made(), made(u"printer"_s), capped, hovered(made()), pressed, checked, disabled(made()), busy})
        grid->addWidget(button, row, column++);
}

void Showcase::addButtons()
{
    auto *column = section(u"Buttons"_s, Qt::Vertical);
    auto *grid = new QGridLayout;
    grid->setSpacing(tokens::space12);
    int row = 0;
    const QStringList states{u"normal"_s,  u"with icon"_s, u"with key"_s, u"hover"_s,
                             u"pressed"_s, u"checked"_s,   u"disabled"_s, u"busy"_s};
    for (int state = 0; state < states.size(); ++state)
        grid->addWidget(new Label(TextStyle::Caption, states.at(state), Ink::Muted), row, state);
    addButtonStates(grid, ++row, Button::Kind::Primary, say(u"Save"_s, u"حفظ"_s));
    addButtonStates(grid, ++row, Button::Kind::Secondary, say(u"Undo"_s, u"تراجع"_s));
    addButtonStates(grid, ++row, Button::Kind::Soft, say(u"Check in"_s, u"تسجيل"_s));
    addButtonStates(grid, ++row, Button::Kind::Quiet, say(u"See all"_s, u"عرض الكل"_s));
    addButtonStates(grid, ++row, Button::Kind::Danger, say(u"Delete"_s, u"حذف نهائي"_s));
    addButtonStates(grid, ++row, Button::Kind::FunctionKey, say(u"Hold"_s, u"انتظار"_s));
    column->addLayout(grid);
    auto *icons = new QHBoxLayout;
    icons->setSpacing(tokens::space12);
    auto *framed = new IconButton(u"trash"_s, u"Delete"_s);
    framed->setFramed(true);
    auto *small = new IconButton(u"trash"_s, u"Delete"_s);
    small->setFramed(true);
    small->setSize(tokens::controlCompact);
    auto *lit = new IconButton(u"history"_s, u"History"_s);
    lit->setCheckable(true);
    lit->setChecked(true);
    for (IconButton *button :
         {new IconButton(u"more"_s, u"More"_s), framed, small, lit, hovered(new IconButton(u"edit"_s, u"Edit"_s)),
          disabled(new IconButton(u"edit"_s, u"Edit"_s))})
        icons->addWidget(button);
    auto *compact = new Button(Button::Kind::Secondary, say(u"Discount"_s, u"تخفيض"_s), u"percent"_s);
    compact->setCompact(true);
    icons->addWidget(compact);
    icons->addStretch();
    column->addLayout(icons);
}

void Showcase::addPayButtons()
{
    auto *row = section(u"Pay"_s);
    auto *cash = new Button(Button::Kind::Primary, say(u"Cash"_s, u"نقدا"_s), u"cash"_s);
    cash->setKeyCap(u"F9"_s);
    cash->setCaption(say(u"2\u202F550,00\u00A0DA, stamp included"_s, u"\u20662\u202F550,00\u2069\u00A0دج مع الطابع"_s));
    auto *card = new Button(Button::Kind::Secondary, say(u"Card"_s, u"بطاقة"_s), u"card"_s);
    card->setKeyCap(u"F10"_s);
    card->setCaption(say(u"2\u202F522,50\u00A0DA"_s, u"\u20662\u202F522,50\u2069\u00A0دج"_s));
    auto *quick = new Button(Button::Kind::Secondary, u"1\u202F500"_s);
    quick->setCaption(say(u"gives 465"_s, u"يرد 465"_s));
    quick->setCheckable(true);
    quick->setChecked(true);
    auto *exact = new Button(Button::Kind::Secondary, u"1\u202F035"_s);
    exact->setCaption(say(u"exact"_s, u"مضبوط"_s));
    auto *held = new Button(Button::Kind::Secondary, say(u"On hold"_s, u"في الانتظار"_s), u"pause"_s);
    held->setBadge(u"3"_s);
    held->setHeight(tokens::controlTouch);
    auto *finish = new Button(Button::Kind::Primary, say(u"Finish"_s, u"إنهاء"_s), u"check"_s);
    finish->setKeyCap(say(u"Enter"_s, u"\u21B5"_s));
    finish->setLarge(true);
    finish->setHeight(tokens::payButton);
    auto *on = new Button(Button::Kind::Primary, say(u"Continue"_s, u"متابعة"_s));
    on->setTrailingIcon(u"arrow-right"_s);
    on->setHeight(tokens::controlTouch);
    for (Button *button : {cash, card, exact, quick, held, finish, on})
        row->addWidget(button);
    row->addStretch();
}

void Showcase::addTiles()
{
    auto *row = section(u"Tiles"_s);
    const QStringList icons{u"bread"_s, u"cup"_s, u"milk"_s, u"jar"_s, u"leaf"_s, u"phone"_s};
    const QList<int> hues{1, 6, 5, 8, 7, 4};
    const QStringList names{u"Baguette ordinaire"_s, u"Pain complet aux graines et au miel"_s,
                            u"Bread & Co"_s,         u"Œufs, plateau de 30"_s,
                            u"Dattes Deglet Nour"_s, u"Recharge"_s};
    for (int number = 0; number < icons.size(); ++number) {
        auto *tile = new Button(Button::Kind::Tile, say(names.at(number), u"حليب مبستر، كيس 1 ل"_s), icons.at(number));
        tile->setHue(hues.at(number));
        tile->setCaption(number == 4 ? u"900,00"_s : u"15,00"_s);
        tile->setUnit(number == 4 ? say(u"a kg"_s, u"للكغ"_s) : QString());
        if (number == 1)
            tile->setDown(true);
        tile->setEnabled(number != 5);
        row->addWidget(tile);
    }
}

void Showcase::addPads()
{
    auto *row = section(u"Digit keys"_s);
    auto *till = new NumPad(NumPad::Layout::Till);
    till->setMode(NumPad::Key::Quantity);
    auto *payment = new NumPad(NumPad::Layout::Payment);
    payment->button(NumPad::Key::Plus500)->setEnabled(false);
    row->addWidget(till, 1, Qt::AlignTop);
    row->addWidget(payment, 1, Qt::AlignTop);
}

void Showcase::addType()
{
    auto *row = section(u"Type"_s);
    auto *styles = new QVBoxLayout;
    const QString words = say(u"Bread, coffee, yoghurt 2\u202F522,50"_s, u"السيد بن علي، حليب طري"_s);
    for (const TextStyle style : {TextStyle::Caption, TextStyle::CaptionStrong, TextStyle::Body, TextStyle::BodyStrong,
                                  TextStyle::Label, TextStyle::LabelStrong, TextStyle::Title, TextStyle::TitleStrong})
        styles->addWidget(new Label(style, words, style == TextStyle::Caption ? Ink::Muted : Ink::Text));
    row->addLayout(styles);
    auto *amounts = new QVBoxLayout;
    auto *total = new AmountLabel(TextStyle::Total);
    total->setAmount(u"2\u202F522,50"_s, say(u"DA"_s, u"دج"_s));
    auto *paid = new AmountLabel(TextStyle::Amount);
    paid->setAmount(u"−1\u202F500,00"_s, say(u"DA"_s, u"دج"_s));
    auto *narrow = new AmountLabel(TextStyle::Total);
    narrow->setAmount(u"12\u202F345\u202F678,90"_s, say(u"DA"_s, u"دج"_s));
    narrow->setFixedWidth(tokens::avatar * 5);
    auto *cut = new Label(TextStyle::Body, words + words);
    cut->setElided(true);
    auto *wrapped = new Label(TextStyle::Body, words + u" "_s + words, Ink::Muted);
    wrapped->setWordWrap(true);
    for (QWidget *widget : QWidgetList{total, paid, narrow, cut, wrapped})
        amounts->addWidget(widget);
    row->addLayout(amounts, 1);
}

void Showcase::addBadges()
{
    auto *row = section(u"Badges"_s);
    row->addWidget(new Badge(Tone::Neutral, u"cup"_s, say(u"made here"_s, u"يحضر هنا"_s)));
    row->addWidget(new Badge(Tone::Success, u"check"_s, say(u"paid"_s, u"مدفوع"_s)));
    row->addWidget(new Badge(Tone::Warning, u"hourglass"_s, say(u"to send"_s, u"للإرسال"_s)));
    row->addWidget(new Badge(Tone::Danger, u"warning"_s, say(u"2 to fix"_s, u"للتصحيح 2"_s)));
    row->addWidget(new Badge(Tone::Info, u"undo"_s, say(u"refund of 018411"_s, u"إرجاع \u2066018411\u2069"_s)));
    row->addWidget(new Badge(Tone::Accent, {}, u"3"_s));
    row->addWidget(new Pill(Tone::Success, u"cloud-check"_s, say(u"Online"_s, u"متصل"_s)));
    row->addWidget(new Pill(Tone::Warning, u"cloud-off"_s,
                            say(u"Offline since 09:42 · 37 waiting"_s, u"غير متصل منذ 09:42 · 37 في الانتظار"_s)));
    row->addWidget(disabled(new Badge(Tone::Success, u"check"_s, say(u"paid"_s, u"مدفوع"_s))));
    row->addWidget(new Avatar(say(u"SK"_s, u"س"_s), 4));
    row->addWidget(new KeyCap(u"Ctrl K"_s));
    row->addWidget(new KeyCap(u"Ctrl \u232B"_s));
    row->addWidget(new KeyCap(u"\u21B5"_s));
    row->addWidget(new Stamp(say(u"DUPLICATA 1"_s, u"نسخة 1"_s)));
    row->addStretch();
}

void Showcase::addChips()
{
    auto *column = section(u"Chips"_s, Qt::Vertical);
    auto *filters = new FlowRow;
    auto *on = new Chip(say(u"All tills"_s, u"كل الصناديق"_s));
    on->setTrailingIcon(u"chevron-down"_s);
    on->setCheckable(true);
    on->setChecked(true);
    auto *closable = new Chip(say(u"Refunded too"_s, u"مع المرتجعة"_s));
    closable->setCheckable(true);
    closable->setChecked(true);
    closable->setClosable(true);
    auto *counted = new Chip(say(u"Not sent yet"_s, u"لم ترسل بعد"_s));
    counted->setBadge(u"2"_s);
    auto *held = new Chip(say(u"Terrace 3"_s, u"الطاولة 3"_s), u"pause"_s);
    held->setBadge(u"640,00"_s);
    held->setDetail(say(u"12 min"_s, u"12 د"_s));
    held->setHeight(touch() ? tokens::controlTouch : tokens::heldChip);
    for (QWidget *chip : QWidgetList{new Chip(say(u"Payment"_s, u"الدفع"_s)), on, closable, counted,
                                     hovered(new Chip(say(u"Cashier"_s, u"البائع"_s))),
                                     disabled(new Chip(say(u"Margin"_s, u"الهامش"_s))), held})
        filters->addWidget(chip);
    column->addWidget(filters);
    auto *categories = new FlowRow;
    const QStringList names{u"Favourites"_s, u"Bakery"_s,  u"Drinks"_s, u"Dairy"_s, u"Grocery"_s,
                            u"Fruit"_s,      u"Hygiene"_s, u"Phone"_s,  u"Gifts"_s, u"Tools"_s,
                            u"Paper"_s,      u"Garden"_s,  u"Toys"_s,   u"Books"_s};
    for (int number = 0; number < names.size(); ++number) {
        auto *chip = new Chip(say(names.at(number), u"المشروبات"_s), number == 0 ? u"star"_s : QString());
        chip->setSquare(true);
        chip->setCheckable(true);
        chip->setChecked(number == 0);
        chip->setEnabled(number != 3);
        if (number > 0)
            chip->setDot(hue(number));
        categories->addWidget(chip);
    }
    column->addWidget(categories);
}

void Showcase::addTable()
{
    auto *row = section(u"Tables"_s);
    auto *table = sampleTable(this, true);
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::AscendingOrder);
    table->setCurrentRow(1);
    auto *empty = sampleTable(this, false);
    for (DataTable *one : {table, empty}) {
        one->setMinimumHeight(tokens::tableHeader + 6 * tableRowHeight());
        auto *card = new Card;
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(tokens::border, tokens::border, tokens::border, tokens::border);
        inside->addWidget(one);
        row->addWidget(card, one == table ? 3 : 2);
    }
}

void Showcase::addPieces()
{
    auto *column = section(u"Pieces"_s, Qt::Vertical);
    auto *steps = new StepsBar({say(u"Count"_s, u"العد"_s), say(u"Other payments"_s, u"مدفوعات أخرى"_s),
                                say(u"Print the Z"_s, u"طباعة التقرير"_s)});
    steps->setCurrent(1);
    column->addWidget(steps);
    column->addWidget(new Separator);
    auto *bars = new QHBoxLayout;
    auto *half = new ProgressLine;
    half->setFraction(0.6);
    auto *low = new ProgressLine;
    low->setFraction(0.1);
    low->setInk(Ink::Warning);
    auto *unknown = new ProgressLine;
    unknown->setFraction(-1);
    for (ProgressLine *bar : {half, low, unknown})
        bars->addWidget(bar);
    column->addLayout(bars);
    auto *cards = new QHBoxLayout;
    auto *change = new Card;
    change->setFill(Ink::SuccessSoft);
    auto *edged = new Card;
    edged->setEdge(Ink::Warning);
    for (Card *card : {change, edged}) {
        auto *inside = new QHBoxLayout(card);
        inside->setContentsMargins(tokens::space16, tokens::space12, tokens::space16, tokens::space12);
        inside->addWidget(new Label(TextStyle::LabelStrong, say(u"Change"_s, u"الباقي"_s),
                                    card == change ? Ink::Success : Ink::Text));
        auto *figure = new AmountLabel;
        figure->setAmount(u"465,00"_s, say(u"DA"_s, u"دج"_s));
        inside->addWidget(figure);
        cards->addWidget(card);
    }
    column->addLayout(cards);
}

void Showcase::addFocus()
{
    auto *row = section(u"With the focus"_s);
    auto *chip = new Chip(say(u"Payment"_s, u"الدفع"_s));
    auto *field = new LineEdit;
    field->setText(u"1\u202F500,00"_s);
    auto *segments = new SegmentedControl;
    segments->addSegment(u"a"_s, say(u"Day"_s, u"يوم"_s));
    segments->addSegment(u"b"_s, say(u"Week"_s, u"أسبوع"_s));
    const QWidgetList samples{new Button(Button::Kind::Primary, say(u"Save"_s, u"حفظ"_s)),
                              new Button(Button::Kind::Secondary, say(u"Undo"_s, u"تراجع"_s)),
                              new Button(Button::Kind::Quiet, say(u"See all"_s, u"عرض الكل"_s)),
                              chip,
                              new IconButton(u"edit"_s, u"Edit"_s),
                              new Switch(say(u"Print"_s, u"طباعة"_s)),
                              new Stepper(u"Quantity"_s),
                              segments,
                              field};
    for (QWidget *sample : samples) {
        auto *picture = new QLabel;
        row->addWidget(picture);
        sample->setParent(this);
        sample->hide();
        sample->setAccessibleName(u"Sample with the focus"_s);
        m_focused.append({sample, picture});
    }
    row->addStretch();
}

void Showcase::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QMetaObject::invokeMethod(this, &Showcase::photographFocus, Qt::QueuedConnection);
}

void Showcase::photographFocus()
{
    if (!isVisible())
        return;
    for (const auto &[sample, picture] : std::as_const(m_focused)) {
        sample->resize(sample->sizeHint());
        sample->lower();
        sample->show();
        QWidget *target = sample->findChild<QAbstractButton *>();
        if (qobject_cast<Stepper *>(sample) || !target || qobject_cast<LineEdit *>(sample))
            target = sample;
        target->setFocus(Qt::TabFocusReason);
        picture->setPixmap(sample->grab());
        sample->hide();
    }
}

} // namespace comptoir::ui
