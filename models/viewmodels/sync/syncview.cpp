// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/sync/syncview.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr qint64 clockTolerated = 60'000;

Tone toneOf(SyncState state)
{
    switch (state) {
    case SyncState::Alone:
    case SyncState::Online:
    case SyncState::Sending:
        return Tone::Success;
    case SyncState::Loading:
        return Tone::Info;
    case SyncState::Offline:
        return Tone::Warning;
    case SyncState::SignedOut:
    case SyncState::Revoked:
    case SyncState::Blocked:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

QString stateIcon(SyncState state)
{
    switch (state) {
    case SyncState::Alone:
        return u"shield-check"_s;
    case SyncState::Online:
        return u"cloud-check"_s;
    case SyncState::Sending:
        return u"sync"_s;
    case SyncState::Loading:
        return u"download"_s;
    case SyncState::Offline:
        return u"cloud-off"_s;
    case SyncState::SignedOut:
        return u"key"_s;
    case SyncState::Revoked:
        return u"block"_s;
    case SyncState::Blocked:
        return u"alert"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

int SyncView::count(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

QString SyncView::timeOf(EpochMs at) const
{
    const QDateTime local = m_business.local(at);
    const DisplayFormat &format = m_business.format();
    const QString time = format.isolated(format.time(local));
    return local.date() == m_business.now().date() ? time : format.dayAndMonth(local.date()) + u' ' + time;
}

QString SyncView::secondTime(EpochMs at) const
{
    const QDateTime local = m_business.local(at);
    const DisplayFormat &format = m_business.format();
    const QString time = format.isolated(local.time().toString(u"HH:mm:ss"_s));
    return local.date() == m_business.now().date() ? time : format.dayAndMonth(local.date()) + u' ' + time;
}

QString SyncView::titleText() const
{
    const QString since = timeOf(m_status.since);
    switch (m_status.state) {
    case SyncState::Alone:
        return tr("This till stands alone.");
    case SyncState::Online:
    case SyncState::Sending:
        break;
    case SyncState::Loading:
        return tr("The business is loading: %1.").arg(m_business.format().percent(m_status.loadedPermille * 1000LL));
    case SyncState::Offline:
        return m_status.waitingCount == 0
                   ? tr("Offline since %1. Nothing waits.").arg(since)
                   : tr("Offline since %1. %n wait(s) here.", nullptr, count(m_status.waitingCount)).arg(since);
    case SyncState::SignedOut:
        return tr("The centre does not know this till any more.");
    case SyncState::Revoked:
        return tr("This till was withdrawn from the business.");
    case SyncState::Blocked:
        return tr("Sending has stopped since %1.").arg(since);
    }
    QStringList parts;
    if (m_status.waitingCount > 0)
        parts.append(tr("%n on the way", nullptr, count(m_status.waitingCount)));
    if (const qsizetype open = m_status.choices.size() + m_status.setAside.size(); open > 0)
        parts.append(tr("%n to look at", nullptr, count(open)));
    if (parts.isEmpty())
        return tr("Online since %1. Everything has arrived.").arg(since);
    return tr("Online since %1: %2.").arg(since, parts.join(tr(", ", "between two parts of a sentence")));
}

QString SyncView::dataAge() const
{
    return m_status.lastReceived ? tr("What other tills did is known up to %1.").arg(timeOf(*m_status.lastReceived))
                                 : QString();
}

QString SyncView::detailText() const
{
    switch (m_status.state) {
    case SyncState::Alone:
        return tr("Everything is written in its journal and nothing is sent anywhere.");
    case SyncState::Online:
    case SyncState::Sending:
        return tr("Nothing is lost: everything is written in this till's journal. You can go on selling.");
    case SyncState::Loading:
        return tr("A cut does no harm: it goes on where it stopped.");
    case SyncState::Offline: {
        const QString calm = tr("Go on selling: what waits leaves by itself when the centre answers.");
        return dataAge().isEmpty() ? calm : calm + u' ' + dataAge();
    }
    case SyncState::SignedOut:
        return tr("Join again with a new code. What waits stays here and is sent then.");
    case SyncState::Revoked:
        return tr("It still delivers what it has and receives nothing more. Ask whoever manages the business.");
    case SyncState::Blocked:
        return reasonOf(m_status.code, m_status.sentence) + u' ' + tr("What waits is kept; you can go on selling.");
    }
    Q_UNREACHABLE();
}

SyncHead SyncView::head() const
{
    return {toneOf(m_status.state), stateIcon(m_status.state), titleText(), detailText()};
}

SyncPill SyncView::pill() const
{
    SyncPill pill{toneOf(m_status.state), stateIcon(m_status.state), {}, {}, {}, titleText()};
    switch (m_status.state) {
    case SyncState::Alone:
        pill.word = tr("Saved");
        pill.text = tr("Saved on this till");
        pill.spoken = tr("Everything is saved on this till");
        return pill;
    case SyncState::Online:
    case SyncState::Sending:
        pill.word = tr("Online");
        if (m_status.waitingCount > 0)
            pill.second = tr("%n waiting", nullptr, count(m_status.waitingCount));
        break;
    case SyncState::Offline: {
        const QString waiting = tr("%n waiting", nullptr, count(m_status.waitingCount));
        const QString text = tr("Offline since %1").arg(timeOf(m_status.since));
        pill.word = tr("Offline");
        pill.second = m_business.format().time(m_business.local(m_status.since));
        pill.text = m_status.waitingCount > 0 ? text + u" · "_s + waiting : text;
        return pill;
    }
    case SyncState::Loading:
        pill.word = tr("Loading");
        pill.second = m_business.format().percent(m_status.loadedPermille * 1000LL);
        pill.text = pill.word + u' ' + pill.second;
        return pill;
    case SyncState::SignedOut:
        pill.word = tr("Signed out");
        break;
    case SyncState::Revoked:
        pill.word = tr("Withdrawn");
        break;
    case SyncState::Blocked:
        pill.word = tr("Stopped");
        break;
    }
    pill.text = pill.second.isEmpty() ? pill.word : pill.word + u" · "_s + pill.second;
    return pill;
}

QString SyncView::alarm() const
{
    switch (m_status.state) {
    case SyncState::SignedOut:
    case SyncState::Revoked:
        return titleText() + u' ' + detailText();
    case SyncState::Blocked:
        return tr("Nothing is sent any more.") + u' ' + reasonOf(m_status.code, m_status.sentence);
    case SyncState::Alone:
    case SyncState::Online:
    case SyncState::Sending:
    case SyncState::Loading:
    case SyncState::Offline:
        break;
    }
    return {};
}

SyncLine SyncView::link() const
{
    switch (m_status.state) {
    case SyncState::Online:
    case SyncState::Sending:
    case SyncState::Loading:
        return {{}, tr("centre reached"), Tone::Success, u"check"_s};
    case SyncState::Offline:
        return {{}, tr("no answer"), Tone::Warning, u"cloud-off"_s};
    case SyncState::Alone:
    case SyncState::SignedOut:
    case SyncState::Revoked:
    case SyncState::Blocked:
        break;
    }
    return {{}, tr("not connected"), Tone::Danger, u"alert"_s};
}

QList<SyncLine> SyncView::connection() const
{
    const DisplayFormat &format = m_business.format();
    QString sent = tr("nothing yet");
    if (m_status.lastSent) {
        sent = secondTime(*m_status.lastSent);
        if (m_status.lastSentMs)
            sent = tr("%1, %2 ms").arg(sent, format.isolated(format.number(*m_status.lastSentMs)));
    }
    QString received = tr("nothing yet");
    if (m_status.lastReceived)
        received = m_status.lastReceivedRows == 0 ? tr("%1, nothing new").arg(secondTime(*m_status.lastReceived))
                                                  : tr("%1, %n row(s)", nullptr, count(m_status.lastReceivedRows))
                                                        .arg(secondTime(*m_status.lastReceived));
    QString cuts = tr("none");
    if (const int number = count(m_status.outages.size()); number > 0) {
        const SyncOutage &last = m_status.outages.last();
        cuts = !last.to ? tr("%n, since %1", "cuts", number).arg(timeOf(last.from))
               : number == 1
                   ? tr("1, from %1 to %2").arg(timeOf(last.from), timeOf(*last.to))
                   : tr("%n, the last from %1 to %2", "cuts", number).arg(timeOf(last.from), timeOf(*last.to));
    }
    QList<SyncLine> lines{{tr("Last sending"), sent}, {tr("Last receipt"), received}, {tr("Cuts of this day"), cuts}};
    if (!m_status.server.isEmpty())
        lines.append({tr("Centre"), format.isolated(QUrl(m_status.server).authority())});
    if (const qint64 off = m_status.clockOffsetMs; std::abs(off) > clockTolerated) {
        const int minutes = count((std::abs(off) + minuteMs / 2) / minuteMs);
        lines.append({tr("This clock"),
                      off > 0 ? tr("%n min behind the centre's", nullptr, minutes)
                              : tr("%n min ahead of the centre's", nullptr, minutes),
                      Tone::Warning, u"warning"_s});
    }
    return lines;
}

DayBand SyncView::band() const
{
    return DayBand::make(m_status.outages, m_business.now(), [this](EpochMs at) { return m_business.local(at); });
}

} // namespace comptoir
