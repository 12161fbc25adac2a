// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"

using namespace Qt::StringLiterals;

namespace comptoir::ctl
{

EpochMs CommandClock::nowMs() const
{
    return m_fixed.value_or(QDateTime::currentMSecsSinceEpoch());
}

void CommandClock::moveForwardTo(EpochMs at)
{
    if (at > nowMs())
        m_fixed = at;
}

Result<Authority> Session::person() const
{
    COMPTOIR_TRY(arguments.require({u"pin"_s}));
    return app->staff.signIn(arguments.value(u"pin"_s), arguments.value(u"manager-pin"_s)).result();
}

Result<Authority> Session::personOrConsole() const
{
    return arguments.has(u"pin"_s) ? person() : Result<Authority>(consoleAuthority());
}

Result<QString> Session::onlyWord(const QString &what) const
{
    if (arguments.words().size() != 1)
        return misuse(u"usage"_s, u"Give %1."_s.arg(what));
    return arguments.words().first();
}

Result<EpochMs> Session::instant(const QString &text) const
{
    const QDateTime read = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!read.isValid())
        return misuse(u"bad_time"_s, u"\"%1\" is not a time such as 2026-11-20T08:00:00."_s.arg(text));
    if (read.timeSpec() != Qt::LocalTime || !business.timeZone.isValid())
        return read.toMSecsSinceEpoch();
    return QDateTime(read.date(), read.time(), business.timeZone).toMSecsSinceEpoch();
}

Authority consoleAuthority()
{
    User user;
    user.name = u"console"_s;
    user.role = u"console"_s;
    return {Seat{user, Role{user.role, user.name, allRights(), 1'000'000}}, std::nullopt};
}

} // namespace comptoir::ctl
