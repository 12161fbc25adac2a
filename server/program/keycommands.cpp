// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/command.h"
#include "server/services/config.h"
#include "server/services/identity/identity.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

Result<void> rotateKeys(CommandSession &session)
{
    const QString folder = session.arguments.value(u"data"_s, session.arguments.value(u"embedded"_s));
    if (folder.isEmpty())
        return misuse(u"usage"_s, u"--data DIR is needed: the keys of the centre are kept there."_s);
    Config config;
    config.dataFolder = QDir(folder).absolutePath();
    const Result<QByteArray> kid = Keyring::rotate(Identity::keyFolder(config), session.clock.nowMs());
    COMPTOIR_TRY(kid);
    session.out.answer({{u"kid"_s, QString::fromLatin1(*kid)}},
                       u"Key %1 is published from now on, and signs in seven days."_s.arg(QString::fromLatin1(*kid)));
    return {};
}

} // namespace

QList<CentreCommand> keyCommands()
{
    return {
        {u"keys rotate"_s, u"keys rotate (--embedded DIR | --data DIR)"_s, {u"embedded"_s, u"data"_s}, {}, rotateKeys}};
}

} // namespace comptoir::centre
