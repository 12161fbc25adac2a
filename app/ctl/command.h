// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "models/domain/commandline/commandline.h"

#include <QJsonObject>

namespace comptoir::ctl
{

/// A clock that can be put forward: `--clock` sets it, a basket's `at` moves it.
class CommandClock final : public Clock
{
public:
    [[nodiscard]] EpochMs nowMs() const override;
    void set(EpochMs now) { m_fixed = now; }
    void moveForwardTo(EpochMs at);

private:
    std::optional<EpochMs> m_fixed;
};

/// What a command is given.
struct Session {
    Composition *app = nullptr; ///< null for commands that need no data
    CommandClock &clock;
    Rng &rng;
    Output &out;
    const Arguments &arguments;
    Composition::Options options;
    BusinessSettings business;
    std::function<Result<void>()> afterwards; ///< done when the data are closed, if the command went well

    /// The person of --pin (and --manager-pin), or the console itself when the command needs no person.
    [[nodiscard]] Result<Authority> person() const;
    [[nodiscard]] Result<Authority> personOrConsole() const;
    /// The one word a command takes; error `usage`, saying `what` is wanted.
    [[nodiscard]] Result<QString> onlyWord(const QString &what) const;
    /// Reads "84.00" in the business's currency.
    [[nodiscard]] Result<Money> money(const QString &text) const { return Money::fromDecimal(text, business.currency); }
    /// ISO 8601; without an offset it is the business's local time. Error `bad_time`.
    [[nodiscard]] Result<EpochMs> instant(const QString &text) const;
};

/// Whoever may read the data folder may look, count and export; such entries carry the name "console".
[[nodiscard]] Authority consoleAuthority();

enum class Needs { Nothing, NewData, Data };

struct Command {
    QString name; ///< "shift open"
    QString usage;
    QStringList valued;
    QStringList flags;
    Needs needs = Needs::Data;
    std::function<Result<void>(Session &)> run;
};

[[nodiscard]] QList<Command> setupCommands();
[[nodiscard]] QList<Command> catalogueCommands();
[[nodiscard]] QList<Command> shiftCommands();
[[nodiscard]] QList<Command> saleCommands();
[[nodiscard]] QList<Command> fiscalCommands();
[[nodiscard]] QList<Command> reportCommands();
[[nodiscard]] QList<Command> syncCommands();

} // namespace comptoir::ctl
