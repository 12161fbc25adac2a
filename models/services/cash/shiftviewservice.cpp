// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/cash/shiftviewservice.h"

#include "models/domain/codec/cashcodec.h"
#include "models/domain/codec/jsondecoder.h"
#include "models/services/cash/shiftexport.h"
#include "models/storage/fiscal/documentstore.h"
#include "models/storage/staff/staffstore.h"

#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr qint64 shownMoves = 200;
constexpr qint64 healthEntries = 300;
constexpr int exportPage = 500;

template <typename Fact>
Fact factAt(Connection &connection, qint64 pos)
{
    const JournalEntry entry = JournalStore(connection).at(pos).value_or(JournalEntry{});
    return JsonDecoder::decode<Fact>(QJsonDocument::fromJson(entry.payload).object());
}

ClosedShift closedShift(Connection &connection, const Authority &by, const ClosedShiftRow &row)
{
    ClosedShift closed;
    closed.pos = row.closedPos;
    closed.whole = authorise(by, Right::SeeExpected).has_value();
    closed.z = seenBy(by, factAt<ShiftClosed>(connection, row.closedPos));
    closed.approved = row.approved;
    if (row.approvalPos) {
        closed.approval = factAt<DifferenceApproved>(connection, *row.approvalPos);
        if (!closed.whole)
            closed.approval->difference = Money::zero(closed.z.counted.currency());
    }
    return closed;
}

Result<ClosedShift> closedByNumber(Connection &connection, const Authority &by, const QString &number)
{
    const Result<JournalEntry> entry = findZ(connection, number);
    COMPTOIR_TRY(entry);
    const ClosedShiftRow row =
        ShiftHistoryStore(connection).closedAt(entry->pos).value_or(ClosedShiftRow{entry->pos, true, {}});
    return closedShift(connection, by, row);
}

/// What the last close left in the drawer.
std::optional<Money> carriedFloat(Connection &connection)
{
    const QList<ClosedShiftRow> last = ShiftHistoryStore(connection).closed({}, std::numeric_limits<qint64>::max(), 1);
    return last.isEmpty() ? std::nullopt : factAt<ShiftClosed>(connection, last.first().closedPos).floatKept;
}

void describeOpenShift(Connection &connection, const Authority &by, Currency currency, ShiftOverview &overview)
{
    ShiftHistoryStore history(connection);
    const ShiftRow &shift = *overview.shift;
    const std::optional<User> opener = StaffStore(connection).user(shift.openedBy);
    overview.openedBy = opener ? opener->name : QString();
    overview.tickets = history.tickets(shift.id);
    overview.moves = history.moves(shift.id, currency, shownMoves);
    overview.moveCount = history.moveCount(shift.id);
    if (authorise(by, Right::SeeExpected))
        overview.cash = ShiftStore(connection).cash(shift, currency);
    overview.draft = history.draft();
    if (overview.draft && overview.draft->shift != shift.id)
        overview.draft.reset();
}

/// Writes a file whole or not at all.
template <typename Write>
auto saved(const QString &path, Write write) -> std::invoke_result_t<Write, QIODevice &>
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return broken(u"read_only"_s, u"%1 cannot be written (%2)."_s.arg(path, file.errorString()));
    auto result = write(file);
    COMPTOIR_TRY(result);
    if (!file.commit())
        return broken(u"read_only"_s, u"%1 cannot be written (%2)."_s.arg(path, file.errorString()));
    return result;
}

} // namespace

QFuture<Result<ShiftOverview>> ShiftViewService::overview(const Authority &by)
{
    return m_shop.read([by](Connection &c) -> Result<ShiftOverview> {
        const Currency currency = SettingsStore(c).business().currency;
        ShiftOverview overview;
        overview.shift = ShiftStore(c).openShift();
        overview.held = ShiftHistoryStore(c).heldCount();
        overview.waiting = ShiftHistoryStore(c).waitingCount();
        overview.carriedFloat = carriedFloat(c);
        if (overview.shift)
            describeOpenShift(c, by, currency, overview);
        return overview;
    });
}

QFuture<Result<QList<ClosedShift>>> ShiftViewService::history(const Authority &by, const ShiftFilter &filter,
                                                              qint64 beforePos, int limit)
{
    return m_shop.read([by, filter, beforePos, limit](Connection &c) -> Result<QList<ClosedShift>> {
        QList<ClosedShift> shifts;
        const qint64 before = beforePos > 0 ? beforePos : std::numeric_limits<qint64>::max();
        for (const ClosedShiftRow &row : ShiftHistoryStore(c).closed(filter, before, limit))
            shifts.append(closedShift(c, by, row));
        return shifts;
    });
}

QFuture<Result<ClosedShift>> ShiftViewService::closed(const Authority &by, const QString &number)
{
    return m_shop.read([by, number](Connection &c) { return closedByNumber(c, by, number); });
}

QFuture<Result<ClosedShift>> ShiftViewService::reveal(const Authority &by, const QString &number)
{
    return m_shop.write([by, number](Recorder &recorder) -> Result<ClosedShift> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::SeeExpected, number));
        return closedByNumber(recorder.connection(), by, number);
    });
}

QFuture<Result<void>> ShiftViewService::keepCount(const Authority &by, const CountDraft &draft)
{
    return m_shop.write([by, draft](Recorder &recorder) -> Result<void> {
        COMPTOIR_TRY(authorise(by, Right::CloseShift));
        const std::optional<ShiftRow> shift = ShiftStore(recorder.connection()).openShift();
        if (!shift || shift->id != draft.shift)
            return refuse(u"shift_closed"_s, u"The shift of this count is closed. The count was not kept."_s);
        CountDraft kept = draft;
        kept.at = recorder.now();
        ShiftHistoryStore(recorder.connection()).setDraft(kept);
        return {};
    });
}

QFuture<Result<void>> ShiftViewService::dropCount()
{
    return m_shop.write([](Recorder &recorder) -> Result<void> {
        ShiftHistoryStore(recorder.connection()).dropDraft();
        return {};
    });
}

QFuture<Result<JournalHealth>> ShiftViewService::journalHealth()
{
    return m_shop.read([](Connection &c) -> Result<JournalHealth> {
        JournalStore journal(c);
        const qint64 last = journal.head().pos;
        const qint64 first = std::max<qint64>(1, last - healthEntries + 1);
        const std::optional<JournalEntry> before = journal.at(first - 1);
        const DeviceKeyAdded key = keyBefore(c, first);
        ChainChecker checker(journal.device(), before ? before->hash : journalRoot(), key.publicKey, key.level);
        journal.forEach(first, last, [&checker](const JournalEntry &entry) {
            checker.check(entry);
            return true;
        });
        return JournalHealth{checker.entries(), checker.findings()};
    });
}

QFuture<Result<void>> ShiftViewService::exportZ(const Authority &by, const QString &number, const QString &path)
{
    return m_shop.read([by, number, path](Connection &c) -> Result<void> {
        const Result<ClosedShift> closed = closedByNumber(c, by, number);
        COMPTOIR_TRY(closed);
        return saved(path, [&closed](QIODevice &device) { return writeZ(*closed, device); });
    });
}

QFuture<Result<qint64>> ShiftViewService::exportHistory(const Authority &by, const ShiftFilter &filter,
                                                        const QString &path)
{
    return m_shop.read([by, filter, path](Connection &c) -> Result<qint64> {
        return saved(path, [&](QIODevice &device) -> Result<qint64> {
            ShiftHistoryWriter writer(device);
            COMPTOIR_TRY(writer.begin());
            qint64 before = std::numeric_limits<qint64>::max();
            for (;;) {
                const QList<ClosedShiftRow> page = ShiftHistoryStore(c).closed(filter, before, exportPage);
                for (const ClosedShiftRow &row : page)
                    COMPTOIR_TRY(writer.add(closedShift(c, by, row)));
                if (page.size() < exportPage)
                    return writer.finish();
                before = page.last().closedPos;
            }
        });
    });
}

} // namespace comptoir
