// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sales/tillsheets.h"

#include "ui/pages/sales/entrybar.h"
#include "ui/pages/sales/keypadkeys.h"
#include "ui/pages/sales/salestext.h"
#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textfield.h"

#include <QPlainTextEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int sheetColumns = 2;
constexpr int mostParts = 20;
constexpr int discountDecimals = 2;

} // namespace

ActionSheet::ActionSheet(const QString &title, const QList<Item> &items, QWidget *parent) : Dialog(title, parent)
{
    auto *area = new QWidget;
    auto *grid = new QGridLayout(area);
    grid->setContentsMargins({});
    grid->setSpacing(touch() ? tokens::space12 : tokens::space8);
    const bool captions = std::any_of(items.cbegin(), items.cend(), [](const Item &i) { return !i.caption.isEmpty(); });
    for (int at = 0; at < items.size(); ++at) {
        const Item &item = items.at(at);
        auto *button = new Button(Button::Kind::FunctionKey, item.text, item.icon, area);
        if (!item.caption.isEmpty())
            button->setCaption(item.caption);
        button->setHeight(captions ? tokens::payButton : tokens::controlTouch);
        if (!touch())
            button->setKeyCap(item.key);
        if (item.checked) {
            button->setCheckable(true);
            button->setChecked(true);
        }
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        grid->addWidget(button, at / sheetColumns, at % sheetColumns);
        connect(button, &Button::clicked, this, [this, run = item.run] {
            accept();
            run();
        });
        if (at == 0)
            setFirstFocus(button);
    }
    for (int column = 0; column < sheetColumns; ++column)
        grid->setColumnStretch(column, 1);
    setSheetWidth(tokens::dialogWidth + 2 * tokens::space32 + tokens::space32);
    body()->addWidget(area);
    addCancel(tr("Close"));
}

KeypadSheet::KeypadSheet(TillPresenter &till, Business &business, QWidget *parent)
    : Dialog(tr("Keypad"), parent), m_till(till), m_entry(new EntryBar(till, business, this))
{
    auto *pad = new NumPad(NumPad::Layout::Till, this);
    body()->addWidget(m_entry);
    body()->addWidget(pad);
    setFirstFocus(m_entry);
    const auto light = [this, pad] { pad->setMode(padKeyOf(m_till.keypad()->mode())); };
    connect(till.keypad(), &Keypad::changed, pad, light);
    light();
    connect(pad, &NumPad::pressed, this, [this](NumPad::Key key) {
        if (const std::optional<Keypad::Mode> mode = modeOf(key))
            begin(*mode);
        else if (key == NumPad::Key::Ok)
            apply();
        else
            typeInto(*m_till.keypad(), key);
    });
    connect(m_entry, &EntryBar::accepted, this, &KeypadSheet::apply);
    connect(m_entry, &EntryBar::closed, this, &KeypadSheet::reject);
    connect(&till, &TillPresenter::questionsChanged, this, [this] {
        const auto still = [this](const TillQuestion &question) { return question.id == m_question; };
        if (m_question && std::ranges::none_of(m_till.questions(), still))
            accept();
    });
    connect(this, &Dialog::finished, this, [this](bool accepted) {
        m_till.keypad()->clear();
        m_till.keypad()->setMode(Keypad::Mode::Quantity);
        if (!accepted && m_question)
            m_till.dismissQuestion(*m_question);
    });
}

void KeypadSheet::begin(Keypad::Mode mode)
{
    m_entry->begin(mode);
}

void KeypadSheet::ask(const TillQuestion &question)
{
    m_question = question.id;
    m_entry->ask(question);
}

void KeypadSheet::apply()
{
    if (m_question) {
        m_till.answerQuestion(*m_question, m_till.keypad()->text());
        return; // it closes when the question does
    }
    if (m_till.selectedRow() < 0 && !m_till.keypad()->isEmpty())
        m_till.scan(m_till.keypad()->text()); // with no line to change, the keys type a code
    else
        m_till.applyKeypad();
    accept();
}

TicketDiscountSheet::TicketDiscountSheet(TillPresenter &till, Business &business, QWidget *parent)
    : Dialog(tr("Discount on the ticket"), parent), m_till(till), m_kind(new SegmentedControl(this)),
      m_value(new TextField(tr("Discount"), this))
{
    m_kind->addSegment(u"percent"_s, tr("Per cent"));
    m_kind->addSegment(u"amount"_s, tr("Amount"));
    m_value->setAmountMode();
    const auto sign = [this, &business] {
        m_value->setSuffix(m_kind->current() == "percent"_L1 ? u"%"_s
                                                             : business.format().currencySign(business.currency()));
    };
    if (const std::optional<Discount> &now = till.ticketDiscount()) {
        const bool percent = now->kind == Discount::Kind::Percent;
        m_kind->setCurrent(percent ? u"percent"_s : u"amount"_s);
        m_value->setText(formatDecimal(percent ? now->value / 100 : now->value, discountDecimals));
    }
    sign();
    connect(m_kind, &SegmentedControl::currentChanged, this, sign);
    body()->addWidget(m_kind);
    body()->addWidget(m_value);
    auto *none = new Button(Button::Kind::Secondary, tr("No discount"));
    addButton(none);
    none->setVisible(till.ticketDiscount().has_value());
    addCancel();
    auto *ok = new Button(Button::Kind::Primary, tr("Apply"));
    addButton(ok);
    setPrimary(ok);
    setFirstFocus(m_value->edit());
    connect(ok, &Button::clicked, this, &TicketDiscountSheet::confirm);
    connect(none, &Button::clicked, this, [this] {
        m_till.setTicketDiscount({}, true);
        accept();
    });
}

void TicketDiscountSheet::confirm()
{
    const QString typed = m_value->text().trimmed();
    if (typed.isEmpty()) {
        m_value->setError(tr("Type how much."));
        m_value->edit()->setFocus();
        return;
    }
    const bool percent = m_kind->current() == "percent"_L1;
    accept();
    m_till.setTicketDiscount(typed, percent);
}

SplitSheet::SplitSheet(QWidget *parent)
    : Dialog(tr("Split equally"), parent), m_parts(new Stepper(tr("Number of parts"), this))
{
    m_parts->setSize(Stepper::Size::Touch);
    m_parts->setRange(2, mostParts);
    m_parts->setValue(2);
    body()->addWidget(new Label(TextStyle::Body, tr("How many people pay?"), Ink::Text, this));
    body()->addWidget(m_parts, 0, Qt::AlignLeading);
    addCancel();
    auto *ok = new Button(Button::Kind::Primary, tr("Split"));
    addButton(ok);
    setPrimary(ok);
    setFirstFocus(m_parts);
    connect(ok, &Button::clicked, this, [this] {
        const auto parts = int(m_parts->value());
        accept();
        Q_EMIT chosen(parts);
    });
}

NoteSheet::NoteSheet(TillPresenter &till, QWidget *parent)
    : Dialog(tr("Note"), parent), m_till(till), m_which(new SegmentedControl(this)),
      m_text(new TextArea(tr("Printed on the ticket"), this))
{
    m_which->addSegment(u"ticket"_s, tr("Whole ticket"), u"ticket"_s);
    m_which->addSegment(u"line"_s, tr("Selected line"), u"edit"_s);
    m_which->setVisible(till.selectedRow() >= 0);
    m_text->setText(kept(u"ticket"_s));
    connect(m_which, &SegmentedControl::currentChanged, this, [this](const QString &id) { m_text->setText(kept(id)); });
    body()->addWidget(m_which, 0, Qt::AlignLeading);
    body()->addWidget(m_text);
    addCancel();
    auto *ok = new Button(Button::Kind::Primary, tr("Keep the note"));
    if (!touch())
        ok->setKeyCap(tr("Ctrl \u21B5")); // Enter alone begins a line
    addButton(ok);
    setPrimary(ok);
    setFirstFocus(m_text->edit());
    connect(ok, &Button::clicked, this, &NoteSheet::confirm);
}

QString NoteSheet::kept(const QString &which) const
{
    if (which == "ticket"_L1)
        return m_till.ticketNote();
    return m_till.ticket()->index(m_till.selectedRow(), 0).data(TicketModel::NoteRole).toString();
}

void NoteSheet::confirm()
{
    const QString note = m_text->text().trimmed();
    const bool line = m_which->current() == "line"_L1;
    accept();
    if (line)
        m_till.setLineNote(note);
    else
        m_till.setTicketNote(note);
}

OpenItemSheet::OpenItemSheet(TillPresenter &till, Business &business, const QString &name, QWidget *parent)
    : Dialog(tr("Open item"), parent), m_till(till), m_business(business), m_name(new TextField(tr("Name"), this)),
      m_price(new TextField(tr("Price"), this)), m_tax(new ChoiceField(tr("Tax"), this))
{
    m_name->setText(name);
    m_price->setAmountMode();
    m_price->setSuffix(business.format().currencySign(business.currency()));
    m_tax->combo()->addItem(tr("As most items"), QString());
    for (const TaxClass &taxClass : till.taxClasses())
        m_tax->combo()->addItem(taxClass.name.isEmpty() ? taxClass.code : taxClass.name, taxClass.code);
    body()->addWidget(m_name);
    body()->addWidget(m_price);
    body()->addWidget(m_tax);
    addCancel();
    auto *ok = new Button(Button::Kind::Primary, tr("Add to the ticket"));
    addButton(ok);
    setPrimary(ok);
    setFirstFocus(name.isEmpty() ? m_name->edit() : m_price->edit());
    connect(ok, &Button::clicked, this, &OpenItemSheet::confirm);
}

void OpenItemSheet::confirm()
{
    const QString name = m_name->text().trimmed();
    const std::optional<Money> price = typedPrice(m_price->text(), m_business.currency());
    m_name->clearMessage();
    m_price->clearMessage();
    if (!price) {
        m_price->setError(tr("Type a price above zero."));
        m_price->edit()->setFocus();
    }
    if (name.isEmpty()) {
        m_name->setError(tr("Say what it is."));
        m_name->edit()->setFocus();
    }
    if (name.isEmpty() || !price)
        return;
    const QString taxClass = m_tax->combo()->currentData().toString();
    accept();
    m_till.addOpenItem(name, *price, taxClass);
}

} // namespace comptoir::ui
