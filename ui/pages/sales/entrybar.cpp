// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sales/entrybar.h"

#include "ui/pages/sales/salestext.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

EntryBar::EntryBar(TillPresenter &till, Business &business, QWidget *parent)
    : QWidget(parent), m_till(till), m_business(business),
      m_what(new Label(TextStyle::LabelStrong, {}, Ink::Text, this)),
      m_line(new Label(TextStyle::Body, {}, Ink::Muted, this)),
      m_figure(new Label(TextStyle::Amount, {}, Ink::Text, this)),
      m_unit(new Label(TextStyle::Label, {}, Ink::Muted, this)), m_kind(new SegmentedControl(this)),
      m_close(new IconButton(u"close"_s, tr("Leave it as it is"), this))
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(tokens::searchLarge);
    setAccessibleName(tr("What the number keys type"));
    m_line->setElided(true);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_figure->setLayoutDirection(Qt::LeftToRight);
    m_kind->addSegment(u"percent"_s, u"%"_s, {}, tr("Discount in per cent"));
    m_kind->addSegment(u"amount"_s, business.format().currencySign(business.currency()), {},
                       tr("Discount as an amount"));
    m_close->setSize(tokens::controlComfortable);
    m_kind->setFixedHeight(tokens::searchLarge - tokens::space12); // inside the bar, not over its border
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(turned(tokens::space16, 0, tokens::space8, 0));
    row->setSpacing(tokens::space12);
    row->addWidget(m_what);
    row->addWidget(m_line, 1);
    row->addWidget(m_kind);
    row->addWidget(m_figure);
    row->addWidget(m_unit);
    row->addWidget(m_close);
    connect(m_close, &IconButton::clicked, this, &EntryBar::closed);
    connect(m_kind, &SegmentedControl::currentChanged, this,
            [this](const QString &id) { m_till.keypad()->setPercent(id == "percent"_L1); });
    connect(till.keypad(), &Keypad::changed, this, &EntryBar::showEntry);
    connect(&till, &TillPresenter::selectionChanged, this, &EntryBar::showEntry);
    showEntry();
}

void EntryBar::begin(Keypad::Mode mode)
{
    m_question.reset();
    m_till.keypad()->setMode(mode);
    m_till.keypad()->clear();
    showEntry();
    setFocus();
}

void EntryBar::ask(const TillQuestion &question)
{
    m_question = question;
    m_till.keypad()->clear();
    showEntry();
    setFocus();
}

QString EntryBar::figure() const
{
    return m_figure->text();
}

QString EntryBar::whatFor() const
{
    if (m_question)
        return m_question->kind == TillQuestion::Kind::Weight ? tr("Weight") : tr("Price");
    if (m_till.selectedRow() < 0)
        return tr("Code");
    switch (m_till.keypad()->mode()) {
    case Keypad::Mode::Quantity:
        return tr("Quantity");
    case Keypad::Mode::Price:
        return tr("Price");
    case Keypad::Mode::Discount:
        return tr("Discount");
    }
    return {};
}

QString EntryBar::unit() const
{
    if (m_question && m_question->kind == TillQuestion::Kind::Weight)
        return unitWord(m_question->unit);
    const Keypad::Mode mode = m_till.keypad()->mode();
    if (m_question || mode == Keypad::Mode::Price)
        return m_business.format().currencySign(m_business.currency());
    return {};
}

void EntryBar::showEntry()
{
    const Keypad &keypad = *m_till.keypad();
    const QModelIndex line = m_till.ticket()->index(m_till.selectedRow(), 0);
    const bool discount = !m_question && keypad.mode() == Keypad::Mode::Discount;
    m_what->setText(whatFor());
    m_line->setText(m_question ? m_question->name : line.data(TicketModel::NameRole).toString());
    m_figure->setText(keypad.isEmpty() ? u"\u2013"_s : keypad.text());
    m_figure->setInk(keypad.isEmpty() ? Ink::Muted : Ink::Text);
    m_unit->setText(unit());
    m_unit->setVisible(!unit().isEmpty());
    m_kind->setVisible(discount);
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrent(keypad.isPercent() ? u"percent"_s : u"amount"_s);
    update();
}

void EntryBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), ink(Ink::AccentSoft), ink(Ink::Accent), tokens::radiusControl, tokens::borderFocus);
}

bool EntryBar::typeKey(const QKeyEvent &event)
{
    Keypad &keypad = *m_till.keypad();
    const QString text = event.text();
    if (text.size() == 1 && text.at(0).isDigit()) {
        keypad.digit(text.at(0).digitValue());
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Comma:
    case Qt::Key_Period:
        keypad.comma();
        return true;
    case Qt::Key_Backspace:
        keypad.backspace();
        return true;
    case Qt::Key_Delete:
        keypad.clear();
        return true;
    case Qt::Key_Percent:
        keypad.setPercent(true);
        return true;
    default:
        return false;
    }
}

void EntryBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT accepted();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier) || !typeKey(*event))
        QWidget::keyPressEvent(event);
}

} // namespace comptoir::ui
