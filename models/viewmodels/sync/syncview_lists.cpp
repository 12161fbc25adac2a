// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/fiscal/tickettext.h"
#include "models/viewmodels/sync/syncview.h"
#include "models/viewmodels/sync/syncwords.h"

using namespace Qt::StringLiterals;

/// The lists of the page: what waits, what was set aside, what a person chooses, what comes in.
namespace comptoir
{

namespace
{

constexpr qsizetype longestInButton = 14;
constexpr qsizetype hashGroup = 4;

/// A part of a sentence whose own direction may be another one: what stands beside it keeps its place.
QString apart(const DisplayFormat &format, const QString &text)
{
    return format.rightToLeft() ? QString(QChar(0x2068) + text + QChar(0x2069)) : text;
}

bool hasParts(const QString &value)
{
    return value.startsWith(u'{') || value.startsWith(u'[');
}

} // namespace

bool SyncView::isMoney(const QString &field)
{
    return field == "price"_L1 || field == "cost"_L1 || field == "credit_limit"_L1;
}

QString SyncView::reasonOf(const QString &code, const QString &sentence)
{
    const QString known = syncReasonWord(code);
    return !known.isEmpty() ? known : sentence.isEmpty() ? tr("Reason: %1.").arg(code) : sentence;
}

QString SyncView::titleOf(const SyncWaiting &entry) const
{
    if (entry.kind == "cash.moved"_L1)
        return !entry.amount || entry.amount->isZero() ? tr("Drawer opened")
               : entry.amount->minor() < 0             ? tr("Cash out")
                                                       : tr("Cash in");
    const QString text = syncKindWord(entry.kind);
    return entry.document.isEmpty() ? text : text + u' ' + m_business.format().isolated(entry.document);
}

QString SyncView::iconOf(const SyncWaiting &entry)
{
    return syncKindIcon(entry.kind);
}

QString SyncView::detailOf(const SyncWaiting &entry) const
{
    const DisplayFormat &format = m_business.format();
    QStringList parts;
    if (!entry.detail.isEmpty())
        parts.append(entry.kind == "cash.moved"_L1 && entry.detail == "account"_L1 ? tr("Paid on account")
                                                                                   : apart(format, entry.detail));
    if (entry.lines > 0)
        parts.append(tr("%n line(s)", nullptr, count(entry.lines)));
    if (const Result<TenderMethod> method = tenderMethodFromCode(entry.method); method)
        parts.append(TicketText::methodName(*method));
    parts.append(entry.person.isEmpty() ? timeOf(entry.at)
                                        : tr("%1, %2").arg(apart(format, entry.person), timeOf(entry.at)));
    return parts.join(u" · "_s);
}

QList<SyncLine> SyncView::streams() const
{
    QList<SyncLine> lines;
    for (const SyncStreamStatus &stream : m_status.streams) {
        const QString name = stream.kind == SyncStreamStatus::Kind::Business ? stream.name
                             : stream.kind == SyncStreamStatus::Kind::Branch ? tr("Branch %1").arg(stream.name)
                                                                             : tr("This till");
        if (stream.upToDate)
            lines.append({name, tr("up to date"), Tone::Success, u"check"_s});
        else if (stream.missing > 0)
            lines.append({name, tr("%n missing", nullptr, count(stream.missing)), Tone::Warning, u"hourglass"_s});
        else if (stream.received && m_status.lastReceived)
            lines.append({name,
                          tr("up to %1", "what is known of a stream, as of a time").arg(timeOf(*m_status.lastReceived)),
                          Tone::Neutral, u"clock"_s});
        else
            lines.append({name, tr("not yet"), Tone::Neutral, u"hourglass"_s});
    }
    return lines;
}

QString SyncView::receivedText() const
{
    QStringList parts;
    if (m_status.receivedPrices > 0)
        parts.append(tr("%n price(s)", nullptr, count(m_status.receivedPrices)));
    if (m_status.receivedCustomers > 0)
        parts.append(tr("%n customer(s)", nullptr, count(m_status.receivedCustomers)));
    return parts.isEmpty() ? QString() : tr("Received today: %1.").arg(parts.join(u" · "_s));
}

QList<SyncLine> SyncView::journal() const
{
    const DisplayFormat &format = m_business.format();
    const auto upTo = [&](qint64 position) -> SyncLine {
        if (position <= 0)
            return {{}, tr("nothing yet"), Tone::Warning};
        if (position >= m_status.journalEnd)
            return {{}, tr("all of it"), Tone::Success, u"check"_s};
        return {{}, tr("up to no. %1").arg(format.isolated(format.number(position)))};
    };
    QString hash = m_status.journalHash.toUpper();
    if (hash.size() > hashGroup)
        hash.insert(hashGroup, u' ');
    SyncLine atCentre = upTo(m_status.journalAtCentre);
    atCentre.name = tr("At the centre");
    SyncLine backedUp = upTo(m_status.journalBackedUp);
    backedUp.name = tr("In its backup");
    const QString last = tr("no. %1").arg(format.isolated(format.number(m_status.journalEnd)));
    return {{tr("Last entry"), hash.isEmpty() ? last : last + u" · "_s + format.isolated(hash)}, atCentre, backedUp};
}

QString SyncView::othersTitle() const
{
    return m_status.branch.isEmpty() ? tr("Other tills") : tr("Other tills of %1").arg(m_status.branch);
}

QList<SyncLine> SyncView::others() const
{
    QList<SyncLine> lines;
    for (const OtherTill &till : m_status.others) {
        const QString name = m_business.format().isolated(till.name);
        const QString who = till.person.isEmpty() ? name : name + u" · "_s + till.person;
        if (till.lastAt == 0)
            lines.append({who, tr("not heard of yet")});
        else if (till.recent)
            lines.append({who, timeOf(till.lastAt), Tone::Success, u"check"_s});
        else
            lines.append({who, tr("silent since %1").arg(timeOf(till.lastAt)), Tone::Warning, u"cloud-off"_s});
    }
    return lines;
}

QString SyncView::valueOf(const SyncChoice &choice, const QString &value, bool withSign) const
{
    bool number = false;
    const qint64 minor = value.toLongLong(&number);
    if (isMoney(choice.field) && number) {
        const Money money = m_business.money(minor);
        return withSign ? m_business.format().amountWithSign(money) : m_business.format().amount(money);
    }
    if (hasParts(value))
        return tr("Several values");
    return value.isEmpty() ? tr("nothing") : value;
}

SyncSideView SyncView::sideOf(const SyncChoice &choice, const SyncSide &side) const
{
    return {side.place, side.person, timeOf(side.at), valueOf(choice, side.value, true)};
}

SyncChoiceView SyncView::choiceOf(const SyncChoice &choice) const
{
    const QString field = syncFieldWord(choice.field);
    SyncChoiceView view{choice.task,
                        field,
                        choice.objectName,
                        {},
                        sideOf(choice, choice.here),
                        sideOf(choice, choice.centre),
                        tr("Keep what is here"),
                        tr("Take the centre's"),
                        tr("Another value…"),
                        {}};
    view.here.place = tr("Here, till %1").arg(m_business.format().isolated(m_status.till));
    view.centre.place = choice.centre.place.isEmpty() ? tr("Centre") : tr("Centre, %1").arg(choice.centre.place);
    if (choice.before)
        view.before = tr("before: %1").arg(valueOf(choice, *choice.before, true));
    const QString here = valueOf(choice, choice.here.value, false);
    const QString centre = valueOf(choice, choice.centre.value, false);
    if (here.size() <= longestInButton && centre.size() <= longestInButton) {
        view.keepText = tr("Keep %1 everywhere").arg(here);
        view.takeText = tr("Take %1").arg(centre);
    }
    if (isMoney(choice.field)) {
        view.valueText = tr("Another price…");
        view.currencySign = m_business.format().currencySign(m_business.currency());
    }
    if (hasParts(choice.here.value) || hasParts(choice.centre.value))
        view.valueText.clear();
    return view;
}

QList<SyncChoiceView> SyncView::choices() const
{
    QList<SyncChoiceView> views;
    for (const SyncChoice &choice : m_status.choices)
        views.append(choiceOf(choice));
    return views;
}

QList<SyncSetAsideView> SyncView::setAside() const
{
    QList<SyncSetAsideView> views;
    for (const SyncSetAside &item : m_status.setAside) {
        const bool counts = item.code != "bad_signature"_L1 && item.code != "unknown_key"_L1;
        views.append({item.entry.op, iconOf(item.entry), titleOf(item.entry), detailOf(item.entry),
                      reasonOf(item.code, item.reason),
                      counts ? tr("Kept whole at the centre; this till counts it already. It is put right there.")
                             : tr("Kept whole at the centre until somebody has looked at it."),
                      item.entry.kind == "sale.recorded"_L1 ? item.entry.document : QString()});
    }
    return views;
}

QString SyncView::moreWaitingText() const
{
    const qint64 more = m_status.waitingCount - m_status.waiting.size();
    return more > 0 ? tr("and %n more", nullptr, count(more)) : QString();
}

QString SyncView::sentText() const
{
    if (m_status.sentSinceContact <= 0 || !m_status.lastSent)
        return {};
    return tr("%n sent since the connection came back, the last at %1", nullptr, count(m_status.sentSinceContact))
        .arg(secondTime(*m_status.lastSent));
}

} // namespace comptoir
