// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/sales/tillpresenter.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// Shorter numbers are words of the search: "1 5" of "1,5 L".
constexpr qsizetype codeDigitsMin = 6;

} // namespace

void TillPresenter::scan(const QString &code)
{
    m_queue.add({code, std::nullopt});
    noteSettled();
}

void TillPresenter::addTile(int row)
{
    if (row < 0 || row >= m_tiles.rowCount())
        return;
    addProduct(m_tiles.tile(row).id);
}

void TillPresenter::addResult(int row)
{
    if (row < 0 || row >= m_results.rowCount())
        return;
    addProduct(m_results.hit(row).id);
}

void TillPresenter::addProduct(const ProductId &product)
{
    m_queue.add({{}, product});
    noteSettled();
}

void TillPresenter::addCurrentResult()
{
    const QString text = m_results.text().trimmed();
    const QString code = normalisedBarcode(text);
    const bool digits = std::all_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
    if (digits && code.size() >= codeDigitsMin) {
        scan(code); // the code says which pack; the search knows the item only
        return;
    }
    m_enterWaits = !m_results.isSettled();
    if (m_results.isSettled() && m_results.current() >= 0)
        addResult(m_results.current());
}

void TillPresenter::addOpenItem(const QString &name, Money price, const QString &taxClass)
{
    BasketLine line;
    line.name = name.trimmed();
    line.taxClass = taxClass.isEmpty() ? m_business.settings().defaultTaxClass : taxClass;
    line.unitPrice = price;
    addGoods(line);
}

void TillPresenter::receiveItem(const ItemQueue::Wanted &wanted, const ScanResult &item)
{
    BasketLine line = lineFrom(item, wanted.code, m_business.currency());
    const bool weigh = line.quantity.unit() != Unit::Piece && line.unitName.isEmpty() && !item.measured;
    if (weigh)
        askAbout(line, TillQuestion::Kind::Weight);
    else if (!item.priceMinor)
        askAbout(line, TillQuestion::Kind::Price);
    else
        addGoods(line);
}

void TillPresenter::receiveRefusal(const ItemQueue::Wanted &wanted, const Error &error)
{
    if (error.code != "unknown_code"_L1) {
        Q_EMIT failed(error);
        return;
    }
    TillQuestion question;
    question.kind = TillQuestion::Kind::UnknownCode;
    question.code = normalisedBarcode(wanted.code);
    question.mayCreate = m_session.may(Right::EditCatalogue);
    ask(question);
    Q_EMIT unknownCode(question.code);
}

/// Goods brought back without a ticket are the same lines with the quantity turned.
void TillPresenter::addGoods(BasketLine line)
{
    if (returning())
        line.quantity = -line.quantity;
    edit(tr("Added %1").arg(nameOf(line)), [&line](OpenTicket &ticket) { ticket.add(line); });
    Q_EMIT lineAdded(selectedRow());
}

void TillPresenter::askAbout(const BasketLine &line, TillQuestion::Kind kind)
{
    TillQuestion question;
    question.kind = kind;
    question.code = line.code;
    question.name = nameOf(line);
    question.unit = unitCode(line.quantity.unit());
    question.oldPrice = line.unitPrice;
    question.newPrice = line.unitPrice;
    m_asked.insert(m_lastQuestion + 1, line);
    ask(question);
}

void TillPresenter::ask(TillQuestion question)
{
    question.id = ++m_lastQuestion;
    m_questions.append(question);
    if (m_questions.size() == 1)
        turnKeypad();
    Q_EMIT questionsChanged();
}

/// The keypad types what the first question wants.
void TillPresenter::turnKeypad()
{
    if (m_questions.isEmpty())
        return;
    if (m_questions.first().kind == TillQuestion::Kind::Weight)
        m_keypad.setMode(Keypad::Mode::Quantity);
    if (m_questions.first().kind == TillQuestion::Kind::Price)
        m_keypad.setMode(Keypad::Mode::Price);
}

const TillQuestion *TillPresenter::question(quint64 id) const
{
    const auto found = std::find_if(m_questions.begin(), m_questions.end(),
                                    [id](const TillQuestion &question) { return question.id == id; });
    return found == m_questions.end() ? nullptr : &*found;
}

void TillPresenter::closeQuestion(quint64 id)
{
    m_questions.removeIf([id](const TillQuestion &question) { return question.id == id; });
    m_asked.remove(id);
    turnKeypad();
    Q_EMIT questionsChanged();
}

void TillPresenter::clearQuestions()
{
    m_asked.clear();
    if (m_questions.isEmpty())
        return;
    m_questions.clear();
    Q_EMIT questionsChanged();
}

void TillPresenter::createItem(quint64 id, const QString &name, Money price, const QString &taxClass)
{
    const TillQuestion *asked = question(id);
    if (!asked || asked->kind != TillQuestion::Kind::UnknownCode || !signedIn())
        return;
    Product product;
    product.name = name.trimmed();
    product.priceMinor = price.minor();
    product.taxClass = taxClass.isEmpty() ? m_business.settings().defaultTaxClass : taxClass;
    product.units.front().barcodes = {asked->code};
    const QString code = asked->code;
    const auto saved = m_approvals.run<Product>(
        [this, product](const Authority &by) { return m_services.catalogue.save(by, product); },
        tr("Create the item %1").arg(product.name));
    follow(saved, [this, id, code](const Product &) {
        closeQuestion(id);
        scan(code);
    });
}

void TillPresenter::answerQuestion(quint64 id, const QString &typed)
{
    const TillQuestion *asked = question(id);
    if (!asked || !m_asked.contains(id) || m_desk.isLocked())
        return;
    BasketLine line = m_asked.value(id);
    if (asked->kind == TillQuestion::Kind::Weight) {
        const Result<Quantity> weight = positiveQuantity(typed, line.quantity.unit());
        if (!weight) {
            Q_EMIT failed(weight.error());
            return;
        }
        line.quantity = *weight;
    } else {
        const Result<Money> price = Money::fromDecimal(withPoint(typed), m_business.currency());
        if (!price) {
            Q_EMIT failed(price.error());
            return;
        }
        line.unitPrice = *price;
    }
    const bool priceless = asked->kind == TillQuestion::Kind::Weight && line.unitPrice.isZero();
    closeQuestion(id);
    if (priceless)
        askAbout(line, TillQuestion::Kind::Price);
    else
        addGoods(line);
}

/// Prices that hang on quantity or customer follow at once; one that was changed in the catalogue is asked about.
void TillPresenter::takePriceChanges()
{
    if (m_desk.problem() || m_desk.isLocked() || !m_desk.isSettled())
        return;
    QHash<quint64, Money> follows;
    const QList<OpenLine> lines = m_desk.ticket().lines();
    for (const PriceChange &change : m_desk.quote().priceChanges) {
        const OpenLine &open = lines.at(change.line);
        if (change.offered) {
            follows.insert(open.key, change.price);
            continue;
        }
        const bool asked = std::any_of(m_questions.begin(), m_questions.end(), [&](const TillQuestion &question) {
            return question.line == open.key && question.newPrice == change.price;
        });
        if (asked || (m_keptPrices.contains(open.key) && m_keptPrices.value(open.key) == change.price))
            continue;
        TillQuestion question;
        question.kind = TillQuestion::Kind::PriceChanged;
        question.name = nameOf(open.line);
        question.oldPrice = open.line.unitPrice;
        question.newPrice = change.price;
        question.line = open.key;
        ask(question);
    }
    if (!follows.isEmpty())
        edit({}, [&follows](OpenTicket &ticket) { ticket.setPrices(follows); });
}

void TillPresenter::takeNewPrice(quint64 id)
{
    const TillQuestion *asked = question(id);
    if (!asked || asked->kind != TillQuestion::Kind::PriceChanged)
        return;
    const QHash<quint64, Money> price{{asked->line, asked->newPrice}};
    edit(tr("New price of %1").arg(asked->name), [&price](OpenTicket &ticket) { ticket.setPrices(price); });
    closeQuestion(id);
}

void TillPresenter::dismissQuestion(quint64 id)
{
    const TillQuestion *asked = question(id);
    if (!asked)
        return;
    if (asked->kind == TillQuestion::Kind::PriceChanged)
        m_keptPrices.insert(asked->line, asked->newPrice);
    closeQuestion(id);
}

} // namespace comptoir
