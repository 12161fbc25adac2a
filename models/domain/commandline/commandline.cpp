// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commandline/commandline.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace comptoir
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

int exitCode(ErrorClass errorClass)
{
    switch (errorClass) {
    case ErrorClass::Rule:
        return 1;
    case ErrorClass::Usage:
        return 2;
    case ErrorClass::Integrity:
        return 3;
    case ErrorClass::Network:
        return 4;
    }
    Q_UNREACHABLE();
}

} // namespace comptoir
