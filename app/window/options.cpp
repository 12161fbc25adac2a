// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/options.h"

#include <QHash>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace comptoir
{

QString WindowOptions::usage()
{
    return u"comptoir [--data DIR] [--key-password-file F] [--clock T] [--language fr|ar|en] [--theme "
           u"light|dark|system]\n"
           "         [--density compact|comfortable|touch] [--demo] [--showcase] [--screenshots DIR]\n"_s;
}

Result<WindowOptions> WindowOptions::read(const QStringList &words)
{
    WindowOptions options;
    options.data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/comptoir"_s;
    const QHash<QString, QString *> valued{{u"--data"_s, &options.data},
                                           {u"--key-password-file"_s, &options.keyPasswordFile},
                                           {u"--clock"_s, &options.clock},
                                           {u"--language"_s, &options.language},
                                           {u"--theme"_s, &options.theme},
                                           {u"--density"_s, &options.density},
                                           {u"--screenshots"_s, &options.screenshots}};
    const QHash<QString, bool *> flags{
        {u"--showcase"_s, &options.showcase}, {u"--demo"_s, &options.demo}, {u"--help"_s, &options.help}};
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (bool *flag = flags.value(words.at(i))) {
            *flag = true;
            continue;
        }
        QString *value = valued.value(words.at(i));
        if (!value || i + 1 == words.size())
            return misuse(u"usage"_s, u"Unknown or incomplete option %1.\n%2"_s.arg(words.at(i), usage()));
        *value = words.at(++i);
    }
    return options;
}

} // namespace comptoir
