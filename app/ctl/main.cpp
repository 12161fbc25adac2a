// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/paperfile.h"

#include <QFile>
#include <QGuiApplication>
#include <QStandardPaths>

#include <clocale>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::ctl;

namespace
{

struct Invocation {
    QString directory;
    QString clock;
    QString keyPasswordFile;
    bool json = false;
    QStringList words;
};

QString defaultDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/comptoir"_s;
}

/// Global options stand before the command.
Result<Invocation> readInvocation(QStringList words)
{
    Invocation invocation{defaultDirectory(), {}, {}, false, {}};
    while (!words.isEmpty() && words.first().startsWith("--"_L1)) {
        const QString option = words.takeFirst();
        if (option == "--help"_L1) {
            words = {u"help"_s};
            break;
        }
        if (option == "--json"_L1) {
            invocation.json = true;
            continue;
        }
        QString *target = option == "--data"_L1                ? &invocation.directory
                          : option == "--clock"_L1             ? &invocation.clock
                          : option == "--key-password-file"_L1 ? &invocation.keyPasswordFile
                                                               : nullptr;
        if (!target || words.isEmpty())
            return misuse(u"usage"_s, u"Unknown or incomplete option %1."_s.arg(option));
        *target = words.takeFirst();
    }
    if (words.removeAll(u"--json"_s) > 0)
        invocation.json = true;
    invocation.words = words;
    return invocation;
}

QList<Command> allCommands()
{
    return setupCommands() + catalogueCommands() + shiftCommands() + saleCommands() + fiscalCommands() +
           reportCommands() + syncCommands();
}

QString usageText(const QList<Command> &commands)
{
    QString text = u"comptoirctl [--data DIR] [--json] [--clock T] [--key-password-file F] COMMAND\n\n"_s;
    for (const Command &command : commands)
        text += u"  "_s + command.usage + u'\n';
    return text;
}

/// The command whose name is the longest beginning of the words.
const Command *findCommand(const QList<Command> &commands, const QStringList &words)
{
    const Command *best = nullptr;
    for (const Command &command : commands) {
        const QStringList name = command.name.split(u' ');
        if (words.mid(0, name.size()) == name && (!best || name.size() > best->name.count(u' ') + 1))
            best = &command;
    }
    return best;
}

Result<QString> passwordIn(const QString &path)
{
    if (path.isEmpty())
        return QString();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return misuse(u"file_not_readable"_s, u"%1 cannot be read."_s.arg(path));
    return QString::fromUtf8(file.readAll()).trimmed();
}

Result<void> setClock(Session &session, const QString &text)
{
    if (text.isEmpty())
        return {};
    const Result<EpochMs> at = session.instant(text);
    COMPTOIR_TRY(at);
    session.clock.set(*at);
    return {};
}

Result<void> execute(const Command &command, const Invocation &invocation, Session &session)
{
    if (command.needs == Needs::Nothing) {
        COMPTOIR_TRY(setClock(session, invocation.clock));
        return command.run(session);
    }
    const Result<QString> password = passwordIn(invocation.keyPasswordFile);
    COMPTOIR_TRY(password);
    session.options.keyPassword = *password;
    session.options.how = command.needs == Needs::NewData ? Database::Open::Create : Database::Open::Existing;
    Result<std::unique_ptr<Composition>> app = Composition::open(session.options, session.clock, session.rng);
    COMPTOIR_TRY(app);
    session.app = app->get();
    const auto business =
        session.app->shop.read([](Connection &c) -> Result<BusinessSettings> { return SettingsStore(c).business(); })
            .result();
    COMPTOIR_TRY(business);
    session.business = *business;
    if (command.needs == Needs::Data && session.business.till.isEmpty())
        return misuse(u"no_data_file"_s,
                      u"There is no business in %1 yet. Create it with init."_s.arg(invocation.directory));
    COMPTOIR_TRY(setClock(session, invocation.clock));
    return command.run(session);
}

int run(const QStringList &words)
{
    const Result<Invocation> invocation = readInvocation(words);
    Output out(words.contains(u"--json"_s));
    auto fail = [&out](const Error &error) {
        out.error(error);
        return exitCode(error.errorClass);
    };
    if (!invocation)
        return fail(invocation.error());
    const QList<Command> commands = allCommands();
    const QStringList &typed = invocation->words;
    if (typed.isEmpty() || typed.first() == "help"_L1) {
        std::fputs(qUtf8Printable(usageText(commands)), typed.isEmpty() ? stderr : stdout);
        return typed.isEmpty() ? 2 : 0;
    }
    const Command *command = findCommand(commands, typed);
    if (!command)
        return fail({u"usage"_s, u"There is no command \"%1\"; see comptoirctl help."_s.arg(typed.join(u' ')),
                     ErrorClass::Usage});
    const Result<Arguments> arguments =
        Arguments::parse(typed.mid(command->name.count(u' ') + 1), command->valued, command->flags);
    if (!arguments)
        return fail(
            {arguments.error().code, arguments.error().message + u" Usage: "_s + command->usage, ErrorClass::Usage});
    CommandClock clock;
    SystemRng rng;
    Session session{nullptr, clock, rng, out, *arguments, {invocation->directory, {}, Database::Open::Existing},
                    {},      {}};
    Result<void> done = execute(*command, *invocation, session);
    if (done && session.afterwards)
        done = session.afterwards();
    return done ? 0 : fail(done.error());
}

} // namespace

int main(int argc, char *argv[])
{
    std::setlocale(LC_ALL, "C.UTF-8");
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (!wantsPaper(words)) {
        const QCoreApplication application(argc, argv);
        return run(words);
    }
    // Paper is laid out with fonts, which need no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return run(words);
}
