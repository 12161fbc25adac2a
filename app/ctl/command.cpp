// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace comptoir::ctl
{

namespace
{

void printLine(FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream); // an answer is out as soon as its commit is: scripts read line by line
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words, const QStringList &valued, const QStringList &flags)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString word = words.at(i);
        if (!word.startsWith("--"_L1) || word.size() == 2) {
            arguments.m_words.append(word);
            continue;
        }
        word.remove(0, 2);
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals > 0 ? word.first(equals) : word;
        if (flags.contains(name) && equals < 0) {
            arguments.m_options.insert(name, QString());
        } else if (!valued.contains(name)) {
            return misuse(u"usage"_s, u"There is no option --%1 here."_s.arg(name));
        } else if (equals > 0) {
            arguments.m_options.insert(name, word.sliced(equals + 1));
        } else if (i + 1 < words.size()) {
            arguments.m_options.insert(name, words.at(++i));
        } else {
            return misuse(u"usage"_s, u"--%1 needs a value."_s.arg(name));
        }
    }
    return arguments;
}

QString Arguments::value(const QString &option, const QString &fallback) const
{
    return has(option) ? m_options.value(option) : fallback;
}

Result<void> Arguments::require(const QStringList &options) const
{
    for (const QString &option : options) {
        if (!has(option))
            return misuse(u"usage"_s, u"--%1 is needed."_s.arg(option));
    }
    return {};
}

void Output::answer(const QJsonObject &object, const QString &text)
{
    printLine(stdout, m_json ? compact(object) : text.toUtf8());
}

void Output::error(const Error &error, const QJsonObject &more)
{
    if (!m_json) {
        printLine(stderr, (error.code + u": "_s + error.message).toUtf8());
        return;
    }
    QJsonObject object = more;
    object.insert(u"error"_s, error.code);
    object.insert(u"message"_s, error.message);
    printLine(stderr, compact(object));
}

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
