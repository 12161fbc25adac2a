// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/sales/tillpresenter.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// None: the discount is taken away.
Result<std::optional<Discount>> discountFrom(const QString &typed, bool percent, Currency currency)
{
    const QString text = withPoint(typed);
    if (text.isEmpty())
        return std::optional<Discount>();
    const Result<Discount> discount = Discount::fromText(percent ? QString(text + u'%') : text, currency);
    COMPTOIR_TRY(discount);
    return discount->value == 0 ? std::optional<Discount>() : std::optional(*discount);
}

} // namespace

QString TillPresenter::nameOf(const BasketLine &line) const
{
    return line.names.value(m_business.language(), line.name);
}

const OpenLine *TillPresenter::lineOr(quint64 line) const
{
    return m_desk.ticket().find(line == 0 ? m_desk.ticket().selected() : line);
}

void TillPresenter::editLine(const OpenLine &open, const QString &what, const QString &approve,
                             const std::function<void(BasketLine &)> &change)
{
    editAllowed(what, approve, [key = open.key, change](OpenTicket &ticket) {
        if (const OpenLine *line = ticket.find(key)) {
            BasketLine changed = line->line;
            change(changed);
            ticket.replace(key, changed);
        }
    });
}

void TillPresenter::select(int row)
{
    m_desk.select(row >= 0 && row < m_lines.rowCount() ? m_lines.keyAt(row) : 0);
}

void TillPresenter::stepQuantity(int step, quint64 line)
{
    const OpenLine *open = lineOr(line);
    if (!open || open->line.quantity.unit() != Unit::Piece)
        return;
    const Quantity now = open->line.quantity;
    const Quantity more = Quantity::of(now.isNegative() ? -step : step, now.unit());
    const Quantity next = now + more;
    if (next.isZero() || next.isNegative() != now.isNegative()) {
        removeLine(open->key);
        return;
    }
    const QString what = tr("Quantity of %1").arg(nameOf(open->line));
    const auto change = [next](BasketLine &changed) { changed.quantity = next; };
    if (open->line.returnOf) {
        editLine(*open, what, what, change); // no more than was sold
        return;
    }
    edit(what, [key = open->key, next](OpenTicket &ticket) {
        BasketLine changed = ticket.find(key)->line;
        changed.quantity = next;
        ticket.replace(key, changed);
    });
}

void TillPresenter::setQuantity(const QString &typed, quint64 line)
{
    const OpenLine *open = lineOr(line);
    if (!open)
        return;
    const Result<Quantity> quantity = Quantity::fromDecimal(withPoint(typed), open->line.quantity.unit());
    if (!quantity) {
        Q_EMIT failed(quantity.error());
        return;
    }
    if (quantity->isZero()) {
        removeLine(open->key);
        return;
    }
    const Quantity next = open->line.quantity.isNegative() ? -*quantity : *quantity;
    const QString what = tr("Quantity of %1").arg(nameOf(open->line));
    editLine(*open, what, what, [next](BasketLine &changed) { changed.quantity = next; });
}

void TillPresenter::setPrice(const QString &typed, quint64 line)
{
    const OpenLine *open = lineOr(line);
    if (!open || open->line.returnOf)
        return;
    const Result<Money> price = Money::fromDecimal(withPoint(typed), m_business.currency());
    if (!price) {
        Q_EMIT failed(price.error());
        return;
    }
    if (*price == open->line.unitPrice)
        return;
    const QString name = nameOf(open->line);
    const QString approve = tr("Price of %1: %2").arg(name, m_business.format().amountWithSign(*price));
    editLine(*open, tr("Price of %1").arg(name), approve, [price = *price](BasketLine &changed) {
        changed.unitPrice = price;
        changed.priceOverridden = changed.product.has_value();
    });
}

void TillPresenter::setLineDiscount(const QString &typed, bool percent, quint64 line)
{
    const OpenLine *open = lineOr(line);
    if (!open || open->line.returnOf)
        return;
    const auto discount = discountFrom(typed, percent, m_business.currency());
    if (!discount) {
        Q_EMIT failed(discount.error());
        return;
    }
    editLine(*open, tr("Discount on %1").arg(nameOf(open->line)), discountText(*discount),
             [discount = *discount](BasketLine &changed) { changed.discount = discount; });
}

void TillPresenter::setTicketDiscount(const QString &typed, bool percent)
{
    const auto discount = discountFrom(typed, percent, m_business.currency());
    if (!discount) {
        Q_EMIT failed(discount.error());
        return;
    }
    editAllowed(tr("Ticket discount"), discountText(*discount),
                [discount = *discount](OpenTicket &ticket) { ticket.setDiscount(discount); });
}

QString TillPresenter::discountText(const std::optional<Discount> &discount) const
{
    if (!discount)
        return tr("No discount");
    const QString figure = discount->kind == Discount::Kind::Percent
                               ? m_business.format().percent(discount->value)
                               : m_business.format().amountWithSign(m_business.money(discount->value));
    return tr("Discount of %1").arg(figure);
}

void TillPresenter::setLineNote(const QString &note, quint64 line)
{
    const OpenLine *open = lineOr(line);
    if (!open)
        return;
    edit(tr("Note on %1").arg(nameOf(open->line)), [key = open->key, note](OpenTicket &ticket) {
        BasketLine changed = ticket.find(key)->line;
        changed.note = note.trimmed();
        ticket.replace(key, changed);
    });
}

void TillPresenter::removeLine(quint64 line)
{
    const OpenLine *open = lineOr(line);
    if (!open || m_desk.isLocked() || !signedIn())
        return;
    const OpenLine gone = *open;
    const QString what = tr("Removed %1").arg(nameOf(gone.line));
    const auto removed = [this, gone, what] {
        edit(what, [&gone](OpenTicket &ticket) { ticket.remove(gone.key); });
        Q_EMIT undoable(what);
    };
    if (training()) {
        removed();
        return;
    }
    const auto voided =
        m_approvals.run<void>([this, gone](const Authority &by) { return m_services.sales.voidLine(by, gone.line); },
                              tr("Remove %1").arg(nameOf(gone.line)));
    follow(voided, removed);
}

void TillPresenter::applyKeypad()
{
    if (m_keypad.isEmpty())
        return;
    const QString typed = m_keypad.text();
    const bool percent = m_keypad.isPercent();
    m_keypad.clear();
    const auto wants = [this](TillQuestion::Kind kind, Keypad::Mode mode) {
        return !m_questions.isEmpty() && m_questions.first().kind == kind && m_keypad.mode() == mode;
    };
    if (wants(TillQuestion::Kind::Weight, Keypad::Mode::Quantity) ||
        wants(TillQuestion::Kind::Price, Keypad::Mode::Price)) {
        answerQuestion(m_questions.first().id, typed);
        return;
    }
    switch (m_keypad.mode()) {
    case Keypad::Mode::Quantity:
        setQuantity(typed);
        break;
    case Keypad::Mode::Price:
        setPrice(typed);
        break;
    case Keypad::Mode::Discount:
        setLineDiscount(typed, percent);
        break;
    }
}

} // namespace comptoir
