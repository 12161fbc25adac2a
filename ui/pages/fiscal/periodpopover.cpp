// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fiscal/periodpopover.h"

#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textfield.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int popoverWidth = 288;
constexpr int century = 2000;

} // namespace

PeriodPopover::PeriodPopover(const TicketFilter &filter, const Business &business, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint), m_business(business), m_from(new TextField(tr("From"))),
      m_to(new TextField(tr("To"))), m_apply(new Button(Button::Kind::Secondary, tr("Show these days")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Period"));
    setFixedWidth(popoverWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space12, tokens::space12, tokens::space12, tokens::space12);
    column->setSpacing(tokens::space4);
    using Period = TicketFilter::Period;
    for (const Period period : {Period::Today, Period::Yesterday, Period::Week, Period::Month, Period::Everything}) {
        const bool now = filter.period == period;
        auto *button = new Button(now ? Button::Kind::Soft : Button::Kind::Quiet, TicketFilter::periodName(period),
                                  now ? u"check"_s : QString());
        connect(button, &QPushButton::clicked, this, [this, period] {
            Q_EMIT chosen(period, {}, {});
            close();
        });
        m_buttons.insert(period, button);
        column->addWidget(button);
    }
    column->addSpacing(tokens::space4);
    column->addWidget(new Separator(Qt::Horizontal));
    column->addSpacing(tokens::space4);
    auto *days = new QHBoxLayout;
    days->setSpacing(tokens::space8);
    const auto [first, last] = filter.days(business.now().date());
    const auto fill = [](TextField *field, QDate day) {
        field->edit()->setPlaceholderText(tr("dd/mm/yyyy"));
        field->setText(day.toString(u"dd/MM/yyyy"_s));
    };
    fill(m_from, first);
    fill(m_to, last);
    days->addWidget(m_from, 1);
    days->addWidget(m_to, 1);
    column->addLayout(days);
    column->addWidget(m_apply);
    connect(m_apply, &QPushButton::clicked, this, &PeriodPopover::apply);
    for (TextField *field : {m_from, m_to})
        connect(field->edit(), &QLineEdit::returnPressed, this, &PeriodPopover::apply);
}

void PeriodPopover::openUnder(const QWidget *anchor)
{
    adjustSize();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint under(mirrored ? 0 : anchor->width() - width(), anchor->height() + tokens::space4);
    QPoint place = anchor->mapToGlobal(under);
    const QRect window = anchor->window()->geometry();
    place.setX(qBound(window.left(), place.x(), qMax(window.left(), window.right() - width())));
    move(place);
    show();
    const auto current = std::find_if(m_buttons.cbegin(), m_buttons.cend(),
                                      [](const Button *button) { return button->kind() == Button::Kind::Soft; });
    (current == m_buttons.cend() ? static_cast<QWidget *>(m_from->edit()) : *current)->setFocus(Qt::PopupFocusReason);
}

QDate PeriodPopover::dayFrom(const QString &text, QDate today)
{
    static const QRegularExpression parts(u"^\\s*(\\d{1,2})[\\s./-](\\d{1,2})(?:[\\s./-](\\d{2}|\\d{4}))?\\s*$"_s);
    const QRegularExpressionMatch match = parts.match(text);
    if (!match.hasMatch())
        return QDate::fromString(text.trimmed(), Qt::ISODate);
    int year = match.captured(3).isEmpty() ? today.year() : match.captured(3).toInt();
    if (year < century)
        year += century;
    return {year, match.captured(2).toInt(), match.captured(1).toInt()};
}

QDate PeriodPopover::read(TextField *field) const
{
    const QDate day = dayFrom(field->text(), m_business.now().date());
    if (day.isValid())
        field->clearMessage();
    else
        field->setError(tr("Type a day, such as %1.").arg(m_business.format().date(m_business.now().date())));
    return day;
}

void PeriodPopover::apply()
{
    const QDate from = read(m_from);
    const QDate to = read(m_to);
    if (!from.isValid() || !to.isValid()) {
        (from.isValid() ? m_to : m_from)->edit()->setFocus();
        adjustSize();
        return;
    }
    Q_EMIT chosen(TicketFilter::Period::Custom, std::min(from, to), std::max(from, to));
    close();
}

void PeriodPopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ink(Ink::Raised));
    painter.setPen(ink(Ink::Line));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace comptoir::ui
