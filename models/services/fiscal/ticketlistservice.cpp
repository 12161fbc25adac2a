// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/fiscal/ticketlistservice.h"

#include "models/domain/codec/factcodec.h"
#include "models/storage/cash/shiftstore.h"
#include "models/storage/customers/customerstore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// A sale must not wait behind more than a blink of indexing.
constexpr int indexBatch = 1'000;

template <typename T>
T documentIn(const JournalEntry &entry)
{
    return JsonDecoder::decode<T>(QJsonDocument::fromJson(entry.payload).object());
}

Currency currencyOf(Connection &connection)
{
    return SettingsStore(connection).business().currency;
}

/// Brings the index of words up to date, a batch a transaction.
QFuture<Result<void>> indexed(Shop &shop)
{
    return shop.database()
        .write([](Connection &c) -> Result<bool> { return TicketSearch(c).indexWords(indexBatch); })
        .then([&shop](const Result<bool> &more) -> QFuture<Result<void>> {
            if (more && *more)
                return indexed(shop);
            return QtFuture::makeReadyFuture(more.map([](bool) {}));
        })
        .unwrap();
}

/// Runs `work` on a reading lane, after the index of words was brought up to date when the query needs it.
template <typename Work>
auto searched(Shop &shop, const TicketQuery &query, Work work)
{
    using R = std::invoke_result_t<Work, Connection &>;
    if (query.text.trimmed().isEmpty())
        return shop.read(std::move(work));
    return shop.read([](Connection &c) -> Result<bool> { return TicketSearch(c).wordsAreCurrent(); })
        .then([&shop](const Result<bool> &current) {
            return current && *current ? QtFuture::makeReadyFuture(Result<void>()) : indexed(shop);
        })
        .unwrap()
        .then([&shop, work = std::move(work)](const Result<void> &ready) mutable -> QFuture<R> {
            if (!ready)
                return QtFuture::makeReadyFuture(R(tl::unexpected(ready.error())));
            return shop.read(std::move(work));
        })
        .unwrap();
}

Money returnedBy(const Sale &refund, const SaleId &original)
{
    Money total = Money::zero(refund.currency);
    for (const PricedLine &line : refund.priced.lines) {
        if (line.line.returnOf && line.line.returnOf->sale == original)
            total += line.total;
    }
    return total;
}

/// The tickets this one took goods back from, and those that took goods back from it.
QList<TicketEvent> linkedTickets(Connection &connection, const Sale &sale)
{
    SaleStore sales(connection);
    QList<TicketEvent> events;
    for (const SaleId &id : originalsOf(connection, sale.id)) {
        if (const std::optional<Sale> other = sales.byId(id))
            events.append({TicketEvent::Kind::TookBack, other->at, other->cashier.name, other->fiscal.text(),
                           other->priced.total, 0});
    }
    for (const SaleId &id : returnsOf(connection, sale.id)) {
        if (const std::optional<Sale> other = sales.byId(id))
            events.append({TicketEvent::Kind::Refunded, other->at, other->cashier.name, other->fiscal.text(),
                           returnedBy(*other, sale.id), 0});
    }
    return events;
}

QList<TicketEvent> copiesOf(Connection &connection, const Sale &sale)
{
    QList<TicketEvent> events;
    for (const qint64 pos : copyPositions(connection, {sale.fiscal.series, sale.fiscal.number})) {
        const auto copy = documentIn<CopyPrinted>(JournalStore(connection).at(pos).value_or(JournalEntry{}));
        events.append({TicketEvent::Kind::Copied, copy.at, copy.user.name, copy.fiscal.text(),
                       Money::zero(sale.currency), copy.copy});
    }
    return events;
}

QList<TicketEvent> historyOf(Connection &connection, const Sale &sale, const QList<TicketEvent> &linked)
{
    QList<TicketEvent> events{
        {TicketEvent::Kind::Sold, sale.at, sale.cashier.name, sale.fiscal.text(), sale.priced.total, 0}};
    events.append(copiesOf(connection, sale));
    if (const std::optional<qint64> pos = DocumentStore(connection).invoiceOf(sale.id)) {
        const auto invoice = documentIn<InvoiceIssued>(JournalStore(connection).at(*pos).value_or(JournalEntry{}));
        events.append(
            {TicketEvent::Kind::Invoiced, invoice.at, invoice.user.name, invoice.fiscal.text(), invoice.total, 0});
    }
    for (const TicketEvent &event : linked) {
        if (event.kind == TicketEvent::Kind::Refunded)
            events.append(event);
    }
    std::stable_sort(events.begin() + 1, events.end(),
                     [](const TicketEvent &a, const TicketEvent &b) { return a.at < b.at; });
    for (const TicketEvent &event : linked) {
        if (event.kind == TicketEvent::Kind::TookBack)
            events.insert(1, event); // it explains the ticket itself
    }
    return events;
}

/// Hash, place in the chain and signature of one entry, by the rules of `verify`.
QList<Finding> findingsOn(Connection &connection, const JournalEntry &entry)
{
    JournalStore journal(connection);
    const std::optional<JournalEntry> before = journal.at(entry.pos - 1);
    const DeviceKeyAdded key = keyBefore(connection, entry.pos);
    ChainChecker checker(journal.device(), before ? before->hash : journalRoot(), key.publicKey, key.level);
    checker.check(entry);
    return checker.findings();
}

QList<Quantity> leftOf(Connection &connection, const Sale &sale)
{
    SaleStore sales(connection);
    QList<Quantity> left;
    for (int i = 0; i < sale.priced.lines.size(); ++i) {
        const Quantity sold = sale.priced.lines.at(i).line.quantity;
        left.append(sold.isNegative() ? Quantity(0, sold.unit())
                                      : sold - Quantity(sales.returnedMilli(sale.id, i), sold.unit()));
    }
    return left;
}

Result<TicketDetail> detailOf(Connection &connection, const QString &number)
{
    Result<TicketView> view = viewTicket(connection, number);
    COMPTOIR_TRY(view);
    TicketDetail detail;
    detail.view = std::move(*view);
    const Sale &sale = detail.view.sale;
    detail.left = leftOf(connection, sale);
    detail.everythingBack =
        std::all_of(detail.left.begin(), detail.left.end(), [](const Quantity &left) { return left.milli() <= 0; });
    if (sale.customer)
        detail.customer = CustomerStore(connection).customer(*sale.customer);
    detail.linked = linkedTickets(connection, sale);
    detail.history = historyOf(connection, sale, detail.linked);
    if (const std::optional<JournalEntry> entry = SaleStore(connection).entryOf(sale.id))
        detail.findings = findingsOn(connection, *entry);
    return detail;
}

/// What the wanted lines give back, line by line as the refund itself prices them; negative.
Result<Money> givenBack(Connection &connection, const Sale &sale, const RefundRequest &request)
{
    Money total = Money::zero(sale.currency);
    for (const auto &[index, quantity] : request.lines) {
        if (index < 0 || index >= sale.priced.lines.size())
            return refuse(u"unknown_line"_s, u"The ticket has no line %1."_s.arg(index + 1));
        const PricedLine &sold = sale.priced.lines.at(index);
        const Quantity before(SaleStore(connection).returnedMilli(sale.id, index), sold.line.quantity.unit());
        const Result<PricedLine> back = priceReturn(sold, sale.id, index, before, quantity);
        COMPTOIR_TRY(back);
        total += back->total;
    }
    return total;
}

Result<Settlement> quoteOf(Connection &connection, const RefundRequest &request)
{
    SaleStore sales(connection);
    const std::optional<Sale> sale = sales.byNumber(request.ticket);
    if (!sale)
        return refuse(u"unknown_ticket"_s, u"This ticket is not in these data."_s);
    const Result<Money> total = givenBack(connection, *sale, request);
    COMPTOIR_TRY(total);
    const Money before(sales.returnedTotal(sale->id), sale->currency);
    const Money duty = dutyToReturn(sale->settlement, before, before - *total);
    QList<Tender> tenders = request.tenders;
    if (request.wholeBackBy)
        tenders = {Tender{*request.wholeBackBy, *total, {}}};
    const std::optional<ShiftRow> shift = ShiftStore(connection).openShift();
    return settle(*total, tenders, SettingsStore(connection).business().cash,
                  shift ? shift->businessDate : sale->businessDate, duty);
}

} // namespace

QFuture<Result<TicketSelection>> TicketListService::select(const TicketQuery &query)
{
    return searched(m_shop, query, [query](Connection &c) -> Result<TicketSelection> {
        return TicketSearch(c).select(query, currencyOf(c));
    });
}

QFuture<Result<QList<TicketRow>>> TicketListService::page(const TicketQuery &query, const TicketSlice &slice)
{
    return searched(m_shop, query, [query, slice](Connection &c) -> Result<QList<TicketRow>> {
        return TicketSearch(c).page(query, currencyOf(c), slice);
    });
}

QFuture<Result<TicketDetail>> TicketListService::detail(const QString &number)
{
    return m_shop.read([number](Connection &c) -> Result<TicketDetail> { return detailOf(c, number.trimmed()); });
}

QFuture<Result<Settlement>> TicketListService::refundQuote(const RefundRequest &request)
{
    return m_shop.read([request](Connection &c) -> Result<Settlement> { return quoteOf(c, request); });
}

QFuture<Result<QList<Actor>>> TicketListService::cashiers()
{
    return m_shop.read([](Connection &c) -> Result<QList<Actor>> { return peopleByName(c); });
}

} // namespace comptoir
