// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/cash/shiftservice.h"

#include "models/domain/codec/cashcodec.h"
#include "models/services/cash/closureservice.h"
#include "models/services/fiscal/documentservice.h"
#include "models/services/printing/papercontent.h"
#include "models/storage/cash/shifthistorystore.h"
#include "models/storage/fiscal/documentstore.h"
#include "models/storage/staff/staffstore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

Unexpected noShift()
{
    return refuse(u"shift_closed"_s, u"No shift is open. Nothing was changed."_s);
}

Result<ShiftRow> openShiftOf(Recorder &recorder)
{
    const std::optional<ShiftRow> shift = ShiftStore(recorder.connection()).openShift();
    if (!shift)
        return noShift();
    return *shift;
}

/// A difference above the limit needs someone who may approve it; without one the close stands and waits.
void settleDifference(ShiftClosed &closed, const Authority &by, qint64 limitMinor)
{
    if (closed.difference.abs().minor() <= limitMinor)
        return;
    const Result<std::optional<Actor>> approver = authorise(by, Right::ApproveDifference);
    closed.approved = approver.has_value();
    closed.approvedBy = approver ? approver->value_or(by.actor()) : std::optional<Actor>();
}

/// A count is of the till's currency, and where it was written down note by note, it is the sum of them.
Result<void> checkCount(const BusinessSettings &business, Money total, const QList<CountedDenomination> &count)
{
    COMPTOIR_TRY(checkCurrency(business, total));
    if (total.isNegative())
        return refuse(u"bad_amount"_s, u"A float or a count cannot be negative."_s);
    if (count.isEmpty())
        return {};
    const Result<Money> sum = countedTotal(count, business.currency);
    COMPTOIR_TRY(sum);
    if (*sum != total)
        return misuse(u"bad_count"_s,
                      u"The notes and coins make %1, not %2. Count again."_s.arg(sum->toDecimal(), total.toDecimal()));
    return {};
}

/// The other payments: each method once, in the till's currency, and none of them cash.
Result<void> checkDeclared(const BusinessSettings &business, const QList<MethodTotal> &declared)
{
    QList<TenderMethod> seen;
    for (const MethodTotal &total : declared) {
        COMPTOIR_TRY(checkCurrency(business, total.amount));
        if (total.count < 0 || total.method == TenderMethod::Cash || seen.contains(total.method))
            return misuse(u"bad_count"_s, u"Other payments are counted once each, and cash by itself."_s);
        seen.append(total.method);
    }
    return {};
}

Result<void> checkClose(const BusinessSettings &business, const CloseRequest &request)
{
    COMPTOIR_TRY(checkCount(business, request.counted, request.count));
    COMPTOIR_TRY(checkDeclared(business, request.declared));
    if (!request.floatKept)
        return {};
    COMPTOIR_TRY(checkCurrency(business, *request.floatKept));
    if (request.floatKept->isNegative() || *request.floatKept > request.counted)
        return refuse(u"bad_amount"_s, u"The float kept is between nothing and what was counted. The shift is open."_s);
    return {};
}

/// Who opened a shift, by the name of today: the row of an open shift keeps the id alone.
Actor openerOf(Connection &connection, const ShiftRow &shift)
{
    const std::optional<User> user = StaffStore(connection).user(shift.openedBy);
    return {shift.openedBy, user ? user->name : QString()};
}

} // namespace

PeriodTotals seenBy(const Authority &by, const PeriodTotals &totals)
{
    if (authorise(by, Right::SeeExpected))
        return totals;
    // Turnover and float together give the expected amount away: only what is counted in tickets stays.
    PeriodTotals seen = ShiftStore::noTotals(totals.currency);
    seen.tickets = totals.tickets;
    seen.returns = totals.returns;
    seen.firstNumber = totals.firstNumber;
    seen.lastNumber = totals.lastNumber;
    return seen;
}

ShiftClosed seenBy(const Authority &by, ShiftClosed closed)
{
    if (authorise(by, Right::SeeExpected))
        return closed;
    const Money unseen = Money::zero(closed.counted.currency());
    closed.cash = {unseen, unseen, unseen, unseen, unseen};
    closed.difference = unseen;
    closed.totals = seenBy(by, closed.totals);
    closed.ticketPerpetualNet = 0;
    closed.ticketPerpetualAbs = 0;
    closed.fiscal.perpetualNet = 0;
    closed.fiscal.perpetualAbs = 0;
    return closed;
}

QFuture<Result<ShiftRow>> ShiftService::open(const Authority &by, Money openingFloat,
                                             const QList<CountedDenomination> &count)
{
    Shop &shop = m_shop;
    return shop.write([&shop, by, openingFloat, count](Recorder &recorder) -> Result<ShiftRow> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::OpenShift, u"shift"_s));
        ShiftStore shifts(recorder.connection());
        if (shifts.openShift())
            return refuse(u"shift_open"_s, u"A shift is already open. Close it first."_s);
        const BusinessSettings &business = shop.rules(recorder.connection()).business;
        COMPTOIR_TRY(checkCount(business, openingFloat, count));
        const QDate today = business.local(recorder.now()).date();
        closeFinishedPeriods(recorder, business, by.actor(), today);
        if (shifts.isClosed(SeriesKind::Day, today.toString(Qt::ISODate)))
            return refuse(u"day_closed"_s,
                          u"The day %1 is closed and its totals are final. A shift can open tomorrow."_s.arg(
                              today.toString(Qt::ISODate)));
        ShiftOpened opened{ShiftId(recorder.newId()), today,        recorder.now(), by.actor(),
                           business.currency,         openingFloat, count};
        recorder.record(opened, by.actor().id.uuid());
        return ShiftRow{opened.id, today, opened.at, opened.user.id, openingFloat.minor()};
    });
}

QFuture<Result<CashMoved>> ShiftService::moveCash(const Authority &by, CashMoved::Kind kind, Money amount,
                                                  const QString &reason, const std::optional<PrintOrder> &print)
{
    Shop &shop = m_shop;
    return shop.write([&shop, by, kind, amount, reason, print](Recorder &recorder) -> Result<CashMoved> {
        const bool noSale = kind == CashMoved::Kind::NoSale;
        COMPTOIR_TRY(authoriseAndLog(recorder, by, noSale ? Right::OpenDrawer : Right::CashMove, reason));
        const Result<ShiftRow> shift = openShiftOf(recorder);
        COMPTOIR_TRY(shift);
        if (reason.trimmed().isEmpty())
            return refuse(u"reason_needed"_s, u"The drawer is opened for a reason: say which."_s);
        COMPTOIR_TRY(checkCurrency(shop.rules(recorder.connection()).business, amount));
        if (noSale != amount.isZero() || amount.isNegative())
            return refuse(u"bad_amount"_s,
                          u"Cash in or out needs an amount above zero; opening the drawer needs none."_s);
        CashMoved moved{shift->id, kind, amount.currency(), amount, reason, recorder.now(), by.actor()};
        const JournalEntry entry = recorder.record(moved, by.actor().id.uuid());
        if (!noSale)
            queuePaper(shop, recorder, print, {PaperKind::CashSlip, {}, 0, QString::number(entry.pos)});
        return moved;
    });
}

QFuture<Result<ShiftReport>> ShiftService::x(const Authority &by, const std::optional<PrintOrder> &print)
{
    Shop &shop = m_shop;
    return shop.write([&shop, by, print](Recorder &recorder) -> Result<ShiftReport> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::SeeExpected, u"X report"_s));
        COMPTOIR_TRY(needPrinter(recorder, print, PaperKind::X));
        const Result<ShiftRow> shift = openShiftOf(recorder);
        COMPTOIR_TRY(shift);
        const Currency currency = shop.rules(recorder.connection()).business.currency;
        ShiftStore shifts(recorder.connection());
        const ShiftReport report{*shift, shifts.totals({shift->id, {}, {}}, currency), shifts.cash(*shift, currency)};
        const XPaper paper{currency,   shift->businessDate, shift->openedAt, recorder.now(),
                           by.actor(), report.totals,       report.cash};
        queuePaper(shop, recorder, print, {PaperKind::X, {}, 0, QString::fromUtf8(JsonEncoder::encode(paper))});
        return report;
    });
}

QFuture<Result<ShiftClosed>> ShiftService::close(const Authority &by, const CloseRequest &request)
{
    Shop &shop = m_shop;
    return shop.write([&shop, by, request](Recorder &recorder) -> Result<ShiftClosed> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::CloseShift, u"shift"_s));
        const Result<ShiftRow> shift = openShiftOf(recorder);
        COMPTOIR_TRY(shift);
        const BusinessSettings &business = shop.rules(recorder.connection()).business;
        COMPTOIR_TRY(checkClose(business, request));
        ShiftStore shifts(recorder.connection());
        ShiftClosed closed;
        closed.shift = shift->id;
        closed.businessDate = shift->businessDate;
        closed.openedAt = shift->openedAt;
        closed.at = recorder.now();
        closed.openedBy = openerOf(recorder.connection(), *shift);
        closed.user = by.actor();
        closed.totals = shifts.totals({shift->id, {}, {}}, business.currency);
        closed.cash = shifts.cash(*shift, business.currency);
        closed.counted = request.counted;
        closed.difference = closed.counted - closed.cash.expected;
        closed.count = request.count;
        closed.declared = request.declared;
        closed.floatKept = request.floatKept;
        closed.note = request.note.trimmed();
        settleDifference(closed, by, business.maxDifferenceMinor);
        const SeriesHead tickets =
            SeriesStore(recorder.connection()).head(recorder.currentSeries(SeriesKind::Ticket), SeriesKind::Ticket);
        closed.ticketPerpetualNet = tickets.perpetualNet;
        closed.ticketPerpetualAbs = tickets.perpetualAbs;
        recorder.record(closed, by.actor().id.uuid());
        const bool blind = !authorise(by, Right::SeeExpected);
        queuePaper(shop, recorder, request.print,
                   {PaperKind::Z, closed.fiscal.text(), 0, blind ? blindDetail : QString()});
        ShiftHistoryStore(recorder.connection()).dropDraft();
        if (!closed.approved)
            logEvent(recorder, u"shift.difference"_s, by.actor(),
                     u"Difference of %1 waits for a manager."_s.arg(closed.difference.toDecimal()));
        return seenBy(by, closed);
    });
}

QFuture<Result<ShiftClosed>> ShiftService::z(const Authority &by, const QString &number)
{
    return z(number).then([by](const Result<ShiftClosed> &whole) {
        return whole.map([&by](const ShiftClosed &closed) { return seenBy(by, closed); });
    });
}

QFuture<Result<ShiftClosed>> ShiftService::z(const QString &number)
{
    Shop &shop = m_shop;
    return shop.read([number](Connection &c) -> Result<ShiftClosed> {
        const Result<JournalEntry> entry = findZ(c, number);
        COMPTOIR_TRY(entry);
        return JsonDecoder::decode<ShiftClosed>(QJsonDocument::fromJson(entry->payload).object());
    });
}

Result<JournalEntry> findZ(Connection &connection, const QString &number)
{
    DocumentStore documents(connection);
    DocumentNumber wanted = documents.latest(SeriesKind::Shift);
    if (!number.isEmpty()) {
        const Result<DocumentNumber> given = DocumentNumber::fromText(number, wanted.series);
        COMPTOIR_TRY(given);
        wanted = *given;
    }
    const std::optional<JournalEntry> entry = documents.entryOf(wanted, SeriesKind::Shift);
    if (!entry)
        return refuse(u"unknown_z"_s,
                      number.isEmpty() ? u"No shift was closed yet."_s : u"There is no Z %1."_s.arg(number));
    return *entry;
}

QFuture<Result<DifferenceApproved>> ShiftService::approveDifference(const Authority &by, const QString &number)
{
    Shop &shop = m_shop;
    return shop.write([by, number](Recorder &recorder) -> Result<DifferenceApproved> {
        Connection &connection = recorder.connection();
        const Result<std::optional<Actor>> approver = authorise(by, Right::ApproveDifference);
        COMPTOIR_TRY(approver);
        const Result<JournalEntry> entry = findZ(connection, number);
        COMPTOIR_TRY(entry);
        const auto z = JsonDecoder::decode<ShiftClosed>(QJsonDocument::fromJson(entry->payload).object());
        const std::optional<ClosedShiftRow> row = ShiftHistoryStore(connection).closedAt(entry->pos);
        if (!row || row->approved)
            return refuse(u"nothing_to_approve"_s,
                          u"The difference of Z %1 does not wait for anybody."_s.arg(z.fiscal.text()));
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::ApproveDifference, z.fiscal.text()));
        DifferenceApproved approval{z.shift,        z.fiscal.text(), z.totals.currency, z.difference,
                                    recorder.now(), by.actor(),      *approver};
        recorder.record(approval, by.actor().id.uuid());
        return approval;
    });
}

QFuture<Result<CopyPrinted>> ShiftService::copy(const Authority &by, const QString &number,
                                                const std::optional<PrintOrder> &print)
{
    Shop &shop = m_shop;
    return shop.write([&shop, by, number, print](Recorder &recorder) -> Result<CopyPrinted> {
        const Result<JournalEntry> entry = findZ(recorder.connection(), number);
        COMPTOIR_TRY(entry);
        const FiscalRef z = JsonDecoder::decode<ShiftClosed>(QJsonDocument::fromJson(entry->payload).object()).fiscal;
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::Reprint, z.text()));
        COMPTOIR_TRY(needPrinter(recorder, print, PaperKind::Z));
        const CopyPrinted copy = recordCopy(recorder, by, z);
        const bool blind = !authorise(by, Right::SeeExpected);
        queuePaper(shop, recorder, print, {PaperKind::Z, copy.original, copy.copy, blind ? blindDetail : QString()});
        return copy;
    });
}

} // namespace comptoir
