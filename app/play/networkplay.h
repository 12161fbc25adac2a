// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/play/demoline.h"
#include "app/play/demotill.h"
#include "app/play/hands.h"
#include "app/window/synclink.h"
#include "app/window/tillwindow.h"

namespace comptoir
{

/// What both tills of the demo sell.
inline const QString coffee = QStringLiteral("2000000000220");

/// Two tills of the demo business, joined to a centre over a line that can be cut. The first is looked at through its
/// window, the second works by itself.
struct DemoPair {
    DemoLine line;
    std::unique_ptr<DemoTill> here;
    std::unique_ptr<DemoTill> there;
    std::unique_ptr<SyncLink> thereSync;

    /// `codes`: of the centre on this port, one a till. Both have the goods, and a shift is open on each.
    [[nodiscard]] static Result<std::unique_ptr<DemoPair>> make(const QString &folder, quint16 centre,
                                                                const QStringList &codes);
    explicit DemoPair(quint16 centre) : line(centre) {}
    ~DemoPair() { thereSync.reset(); }
};

/// A sale and a price travel from each till to the other, through a line that is cut in between; a picture of each
/// moment, and in `account.txt` what both tills know.
class NetworkPlay
{
public:
    NetworkPlay(DemoPair &pair, TillWindow &till, const QString &folder);

    /// Errors: `demo_stuck` (names the step), `read_only`.
    [[nodiscard]] Result<void> play();

private:
    using Step = Result<void>;
    [[nodiscard]] Step inStep();
    [[nodiscard]] Step salesCross();
    [[nodiscard]] Step cutOff();
    [[nodiscard]] Step backAgain();
    [[nodiscard]] Step writeAccount();
    /// Scans, takes exact cash, as a person does.
    [[nodiscard]] Step sellHere(const QString &code);
    [[nodiscard]] Step picture(const QString &name);
    /// Lets the window live until it is so.
    [[nodiscard]] Step until(const std::function<bool()> &isSo, const QString &what);
    [[nodiscard]] bool isQuiet();
    [[nodiscard]] qint64 stockOf(DemoTill &till, const QString &code);
    [[nodiscard]] qint64 priceOf(DemoTill &till, const QString &code);
    void note(const QString &line) { m_account.append(line); }
    void noteBoth();

    DemoPair &m_pair;
    TillWindow &m_till;
    QString m_folder;
    Hands m_hands;
    QStringList m_account;
    int m_pictures = 0;
};

} // namespace comptoir
