// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/sync/syncpresenter.h"

#include "models/domain/common/numbertext.h"
#include "models/viewmodels/sync/joincheck.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

SyncPresenter::SyncPresenter(SyncSource &source, Business &business, Session &session, Approvals &approvals)
    : m_source(source), m_business(business), m_session(session), m_approvals(approvals), m_waiting(m_status, business)
{
    connect(&m_source, &SyncSource::changed, this, &SyncPresenter::take);
    take();
}

void SyncPresenter::take()
{
    const std::optional<EpochMs> before = m_status.lastReceived;
    m_status = m_source.status();
    m_waiting.setRows(m_status.waiting);
    Q_EMIT changed();
    if (m_status.lastReceived != before && m_status.lastReceivedRows > 0)
        Q_EMIT received();
}

QString SyncPresenter::rescueFileName() const
{
    return u"comptoir-%1-%2.rescue"_s.arg(m_business.settings().till, m_business.now().toString(u"yyyyMMdd"_s));
}

const SyncChoice *SyncPresenter::choiceOf(const Uuid &task) const
{
    const auto at = std::ranges::find(m_status.choices, task, &SyncChoice::task);
    return at == m_status.choices.end() ? nullptr : &*at;
}

void SyncPresenter::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

template <typename T, typename Done>
void SyncPresenter::run(Approvals::Action<T> action, const QString &what, Done done)
{
    if (m_busy || !m_session.signedIn())
        return;
    setBusy(true);
    whenDone(m_approvals.run<T>(std::move(action), what), this, [this, done](const Result<T> &result) {
        setBusy(false);
        if (!result)
            Q_EMIT failed(result.error());
        else if constexpr (std::is_void_v<T>)
            done();
        else
            done(*result);
    });
}

void SyncPresenter::decide(const SyncAnswer &answer)
{
    const SyncChoice *choice = choiceOf(answer.task);
    if (!choice)
        return;
    const QString object = choice->objectName;
    run<void>([this, answer](const Authority &by) { return m_source.answer(by, answer); },
              tr("Decide about “%1”").arg(object), [this, object] { Q_EMIT decided(object); });
}

void SyncPresenter::keepHere(const Uuid &task)
{
    decide({task, SyncAnswer::Choice::Here, {}});
}

void SyncPresenter::takeCentre(const Uuid &task)
{
    decide({task, SyncAnswer::Choice::Centre, {}});
}

void SyncPresenter::setValue(const Uuid &task, const QString &value)
{
    decide({task, SyncAnswer::Choice::Value, value});
}

Result<QString> SyncPresenter::valueFrom(const Uuid &task, const QString &typed) const
{
    const QString value = typed.trimmed();
    const SyncChoice *choice = choiceOf(task);
    if (!choice || !SyncView::isMoney(choice->field))
        return value;
    const Result<qint64> minor = parsePrice(value, m_business.currency(), CommaMeaning::Decimal);
    COMPTOIR_TRY(minor);
    if (*minor < 0)
        return refuse(u"bad_price"_s, u"A price is not below zero."_s);
    return QString::number(*minor);
}

void SyncPresenter::join(const QString &server, const QString &code)
{
    const JoinRequest request{JoinCheck::addressOf(server), code.trimmed()};
    run<void>([this, request](const Authority &by) { return m_source.join(by, request); }, tr("Join a business"),
              [this] { Q_EMIT joined(); });
}

void SyncPresenter::writeRescue(const RescueFile &rescue)
{
    run<qint64>([this, rescue](const Authority &by) { return m_source.writeRescue(by, rescue); },
                tr("Copy what waits to a file"),
                [this, rescue](qint64 entries) { Q_EMIT rescued(entries, rescue.path); });
}

void SyncPresenter::leave(const RescueFile &rescue)
{
    leaveFor(tr("Leave the centre"), rescue, &SyncPresenter::left);
}

void SyncPresenter::wipe(const RescueFile &rescue)
{
    leaveFor(tr("Wipe this till"), rescue, &SyncPresenter::wiped);
}

void SyncPresenter::leaveFor(const QString &what, const RescueFile &rescue, void (SyncPresenter::*end)())
{
    run<qint64>([this, rescue](const Authority &by) { return m_source.leave(by, rescue); }, what,
                [this, rescue, end](qint64 entries) {
                    if (entries > 0)
                        Q_EMIT rescued(entries, rescue.path);
                    Q_EMIT(this->*end)();
                });
}

} // namespace comptoir
