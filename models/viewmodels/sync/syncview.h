// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sync/syncstatus.h"
#include "models/viewmodels/format/tableroles.h"
#include "models/viewmodels/session/business.h"
#include "models/viewmodels/sync/dayband.h"

#include <QCoreApplication>

namespace comptoir
{

/// How it stands, in a sentence and the one under it.
struct SyncHead {
    Tone tone = Tone::Neutral;
    QString icon;
    QString title;
    QString detail;
};

/// The same in a few words, for the frame of the window.
struct SyncPill {
    Tone tone = Tone::Neutral;
    QString icon;
    QString text;   ///< "Online · 3 waiting"
    QString word;   ///< "Online"
    QString second; ///< "3 waiting"; may be empty
    QString spoken; ///< a sentence, for a screen reader and the tip
    bool operator==(const SyncPill &) const = default;
};

/// A name, what is said of it, and how that is meant.
struct SyncLine {
    QString name;
    QString text;
    Tone tone = Tone::Neutral;
    QString icon = {};
    bool operator==(const SyncLine &) const = default;
};

/// One of the two values a person chooses from.
struct SyncSideView {
    QString place;
    QString person;
    QString when;
    QString value;
    bool operator==(const SyncSideView &) const = default;
};

struct SyncChoiceView {
    Uuid task;
    QString field;
    QString object;
    QString before; ///< "before: 380,00 DA"; may be empty
    SyncSideView here;
    SyncSideView centre;
    QString keepText;     ///< "Keep 390,00 everywhere"
    QString takeText;     ///< "Take 395,00"
    QString valueText;    ///< "Another price…"; empty where a value cannot be typed
    QString currencySign; ///< of a value that is money; else empty
    bool operator==(const SyncChoiceView &) const = default;
};

struct SyncSetAsideView {
    Uuid op;
    QString icon;
    QString title;
    QString detail;
    QString reason;
    QString kept;
    QString document; ///< number of a ticket that can be opened; may be empty
    bool operator==(const SyncSetAsideView &) const = default;
};

/// A status of the sync in the words of the screen's language. A value that is made, read and dropped; both it was made
/// of outlive it.
class SyncView
{
    Q_DECLARE_TR_FUNCTIONS(SyncView)

public:
    SyncView(const SyncStatus &status, const Business &business) : m_status(status), m_business(business) {}

    [[nodiscard]] SyncHead head() const;
    [[nodiscard]] SyncPill pill() const;
    /// A sentence for the banner: what a person must see to. Empty: nothing.
    [[nodiscard]] QString alarm() const;

    [[nodiscard]] SyncLine link() const; ///< the badge of the connection: no name
    [[nodiscard]] QList<SyncLine> connection() const;
    [[nodiscard]] DayBand band() const;
    [[nodiscard]] QList<SyncLine> streams() const;
    [[nodiscard]] QString receivedText() const; ///< may be empty
    [[nodiscard]] QList<SyncLine> journal() const;
    [[nodiscard]] QList<SyncLine> others() const;
    [[nodiscard]] QString othersTitle() const;

    [[nodiscard]] QList<SyncChoiceView> choices() const;
    [[nodiscard]] QList<SyncSetAsideView> setAside() const;
    /// How many wait besides those that are listed; empty: none.
    [[nodiscard]] QString moreWaitingText() const;
    /// What was sent since the connection came back; empty: nothing.
    [[nodiscard]] QString sentText() const;

    /// "17:42", with the day before it when it was another day.
    [[nodiscard]] QString timeOf(EpochMs at) const;
    /// "Ticket T02-018430", "Cash out".
    [[nodiscard]] QString titleOf(const SyncWaiting &entry) const;
    [[nodiscard]] static QString iconOf(const SyncWaiting &entry);
    /// "1 line · cash · Samia, 17:31".
    [[nodiscard]] QString detailOf(const SyncWaiting &entry) const;
    /// Why something is blocked, offline or set aside, as people say it; the English sentence where the code is new.
    [[nodiscard]] static QString reasonOf(const QString &code, const QString &sentence);
    /// Whether values of this field are amounts.
    [[nodiscard]] static bool isMoney(const QString &field);

private:
    /// For tr(): a plural of what does not fit an int reads like that of the largest that does.
    [[nodiscard]] static int count(qint64 number);
    [[nodiscard]] QString secondTime(EpochMs at) const;
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString detailText() const;
    [[nodiscard]] QString dataAge() const;
    [[nodiscard]] SyncChoiceView choiceOf(const SyncChoice &choice) const;
    [[nodiscard]] QString valueOf(const SyncChoice &choice, const QString &value, bool withSign) const;
    [[nodiscard]] SyncSideView sideOf(const SyncChoice &choice, const SyncSide &side) const;

    const SyncStatus &m_status;
    const Business &m_business;
};

} // namespace comptoir
