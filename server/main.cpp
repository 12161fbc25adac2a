// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/program/command.h"
#include "server/program/process.h"

#include <QCoreApplication>

#include <clocale>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::centre;

namespace
{

QList<CentreCommand> allCommands()
{
    return serveCommands() + databaseCommands() + tenantCommands() + keyCommands() + syncCommands();
}

QString usageText()
{
    QString text = u"comptoird [--json] COMMAND\n\n"_s;
    for (const CentreCommand &command : allCommands())
        text += u"  "_s + command.usage + u'\n';
    return text;
}

/// The command whose name is the longest beginning of the words.
std::optional<CentreCommand> findCommand(const QStringList &words)
{
    std::optional<CentreCommand> best;
    for (const CentreCommand &command : allCommands()) {
        const QStringList name = command.name.split(u' ');
        if (words.mid(0, name.size()) == name && (!best || name.size() > best->name.count(u' ') + 1))
            best = command;
    }
    return best;
}

Result<void> execute(const QStringList &words, Output &out)
{
    const std::optional<CentreCommand> command = findCommand(words);
    if (!command)
        return misuse(u"usage"_s, u"There is no command \"%1\"; see comptoird help."_s.arg(words.join(u' ')));
    const Result<Arguments> arguments =
        Arguments::parse(words.mid(command->name.count(u' ') + 1), command->valued, command->flags);
    if (!arguments)
        return misuse(arguments.error().code, arguments.error().message + u" Usage: "_s + command->usage);
    if (arguments->words().size() > command->words)
        return misuse(u"usage"_s, u"\"%1\" is one word too many."_s.arg(arguments->words().at(command->words)));
    SystemClock clock;
    SystemRng rng;
    CommandSession session{clock, rng, out, *arguments};
    return command->run(session);
}

int run(QStringList words)
{
    Output out(words.removeAll(u"--json"_s) > 0);
    if (words.isEmpty() || words.first() == "help"_L1 || words.first() == "--help"_L1) {
        std::fputs(qUtf8Printable(usageText()), words.isEmpty() ? stderr : stdout);
        return words.isEmpty() ? 2 : 0;
    }
    const Result<void> done = execute(words, out);
    if (done)
        return 0;
    out.error(done.error());
    return exitCode(done.error().errorClass);
}

} // namespace

int main(int argc, char *argv[])
{
#ifndef QT_FORCE_ASSERTS // defined in builds for development, which may be looked into
    forbidDumps();
#endif
    std::setlocale(LC_ALL, "C.UTF-8");
    const QCoreApplication application(argc, argv);
    return run(QCoreApplication::arguments().mid(1));
}
