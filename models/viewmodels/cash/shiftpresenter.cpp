// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/cash/shiftpresenter.h"

#include "models/domain/common/numbertext.h"
#include "models/services/whendone.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

ShiftPresenter::ShiftPresenter(const Services &services, Business &business, Session &session, Approvals &approvals)
    : m_services(services), m_business(business), m_session(session), m_approvals(approvals),
      m_opening(business.currency()), m_moves(business)
{
    connect(&m_session, &Session::changed, this, [this] {
        m_overview.cash.reset(); // what the person before may see is not for the next one, not even for a moment
        Q_EMIT changed();
        refresh();
    });
}

template <typename T, typename Done>
void ShiftPresenter::run(Approvals::Action<T> action, const QString &what, Done done)
{
    if (m_busy || !m_session.signedIn())
        return;
    setBusy(true);
    whenDone(m_approvals.run<T>(std::move(action), what), this, [this, done](const Result<T> &result) {
        setBusy(false);
        if (result)
            done(*result);
        else
            Q_EMIT failed(result.error());
        refresh();
    });
}

void ShiftPresenter::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

void ShiftPresenter::refresh()
{
    if (!m_session.signedIn())
        return;
    const quint64 asked = ++m_asked;
    whenDone(m_services.views.overview(m_session.authority()), this,
             [this, asked](const Result<ShiftOverview> &overview) {
                 if (asked != m_asked)
                     return;
                 if (overview)
                     take(*overview);
                 else
                     Q_EMIT failed(overview.error());
             });
}

void ShiftPresenter::take(const ShiftOverview &overview)
{
    const State before = m_state;
    m_overview = overview;
    m_state = overview.shift ? State::Open : State::Closed;
    m_moves.setMoves(overview.moves);
    if (m_state == State::Closed && before != State::Closed)
        m_opening.load({}, overview.carriedFloat);
    Q_EMIT changed();
}

void ShiftPresenter::checkJournal()
{
    whenDone(m_services.views.journalHealth(), this, [this](const Result<JournalHealth> &health) {
        if (!health) {
            Q_EMIT failed(health.error());
            return;
        }
        m_journal = *health;
        Q_EMIT journalChecked();
    });
}

void ShiftPresenter::open()
{
    const Money amount = m_opening.total();
    const QList<CountedDenomination> count = m_opening.counted();
    run<ShiftRow>([this, amount, count](const Authority &by) { return m_services.shifts.open(by, amount, count); },
                  tr("Opening the shift"),
                  [this](const ShiftRow &) {
                      m_opening.clear();
                      Q_EMIT opened();
                  });
}

void ShiftPresenter::moveCash(CashMoved::Kind kind, Money amount, const QString &reason)
{
    const bool noSale = kind == CashMoved::Kind::NoSale;
    const QString figure = m_business.format().amountWithSign(amount);
    const QString what = noSale                        ? tr("Opening the drawer: %1").arg(reason)
                         : kind == CashMoved::Kind::In ? tr("Cash in of %1: %2").arg(figure, reason)
                                                       : tr("Cash out of %1: %2").arg(figure, reason);
    run<CashMoved>([this, kind, amount,
                    reason](const Authority &by) { return m_services.shifts.moveCash(by, kind, amount, reason); },
                   what, [this, kind](const CashMoved &) { Q_EMIT moved(kind); });
}

void ShiftPresenter::readX()
{
    auto reader = std::make_shared<Authority>();
    run<ShiftReport>(
        [this, reader](const Authority &by) {
            *reader = by;
            return m_services.shifts.x(by);
        },
        tr("X report"), [this, reader](const ShiftReport &report) { Q_EMIT xRead(report, *reader); });
}

void ShiftPresenter::printX(const Authority &reader)
{
    whenDone(m_services.shifts.x(reader, PrintOrder{m_business.language()}), this,
             [this](const Result<ShiftReport> &report) {
                 if (report)
                     Q_EMIT xPrinted();
                 else
                     Q_EMIT failed(report.error());
             });
}

void ShiftPresenter::closeDays()
{
    run<QList<PeriodClosed>>(
        [this](const Authority &by) { return m_services.closures.closeDays(by); }, tr("Closing the day"),
        [this](const QList<PeriodClosed> &closed) { Q_EMIT daysClosed(static_cast<int>(closed.size())); });
}

Result<Money> ShiftPresenter::amountOf(const QString &text) const
{
    const Result<qint64> minor = parsePrice(text, m_business.currency(), CommaMeaning::Decimal);
    COMPTOIR_TRY(minor);
    if (*minor < 0)
        return refuse(u"bad_amount"_s, u"An amount of the drawer is not below zero."_s);
    return m_business.money(*minor);
}

QString ShiftPresenter::who() const
{
    return tr("Shift of %1, till %2")
        .arg(m_overview.openedBy, m_business.format().isolated(m_business.settings().till));
}

QString ShiftPresenter::openedText() const
{
    if (!m_overview.shift)
        return {};
    const QDateTime at = m_business.local(m_overview.shift->openedAt);
    return tr("%1, %2").arg(m_business.format().dayAndMonth(at.date()), m_business.format().time(at));
}

QString ShiftPresenter::durationText() const
{
    if (!m_overview.shift)
        return {};
    const qint64 minutes = std::max<qint64>(0, (m_business.nowMs() - m_overview.shift->openedAt) / 60'000);
    const QString padded = u"%1"_s.arg(minutes % 60, 2, 10, QChar(u'0'));
    return minutes < 60 ? tr("%n min", "time that has passed", static_cast<int>(minutes))
                        : tr("%1 h %2", "hours and minutes that have passed").arg(minutes / 60).arg(padded);
}

QString ShiftPresenter::ticketsText() const
{
    const TicketCount &count = m_overview.tickets;
    const QString tickets = m_business.format().number(count.tickets);
    if (count.returns == 0)
        return tickets;
    return tr("%1, of which %n return(s)", nullptr, static_cast<int>(count.returns)).arg(tickets);
}

QString ShiftPresenter::movesText() const
{
    return m_overview.moveCount == 0 ? tr("none", "movements of the drawer")
                                     : tr("%n movement(s)", nullptr, static_cast<int>(m_overview.moveCount));
}

QString ShiftPresenter::heldText() const
{
    return m_overview.held == 0
               ? QString()
               : tr("%n held ticket(s) go on in the next shift.", nullptr, static_cast<int>(m_overview.held));
}

} // namespace comptoir
