// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/clock.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <initializer_list>
#include <memory>

namespace comptoir::centre
{

/// One named value of a log line. How much of it is written is decided where it is named, not where it is printed.
class LogField
{
public:
    /// As it is: what we made ourselves (ids, codes, routes, counts). Never what a caller typed.
    static LogField open(const char *name, const QString &value) { return {name, value, Kind::Open}; }
    static LogField number(const char *name, qint64 value) { return {name, QString::number(value), Kind::Number}; }
    /// Words from outside or of a library: written without what looks like a secret, a card or an address.
    static LogField text(const char *name, const QString &value) { return {name, value, Kind::Text}; }
    /// Personal: only its beginning is written.
    static LogField masked(const char *name, const QString &value) { return {name, value, Kind::Masked}; }
    /// Only that it was there.
    static LogField secret(const char *name) { return {name, {}, Kind::Secret}; }

    [[nodiscard]] const char *name() const { return m_name; }
    /// As it goes into the line: a JSON value.
    [[nodiscard]] QByteArray json() const;

private:
    enum class Kind { Open, Number, Text, Masked, Secret };
    LogField(const char *name, QString value, Kind kind) : m_name(name), m_value(std::move(value)), m_kind(kind) {}
    const char *m_name;
    QString m_value;
    Kind m_kind;
};

/// Takes out of free text what must not be in a log: tokens, keys, card numbers, e-mail addresses.
[[nodiscard]] QString withoutSecrets(const QString &text);

/// The program's log: one JSON object a line, for a collector to read. The only way anything is logged at the centre.
/// Any thread.
class Log
{
public:
    enum class Level { Debug, Info, Warning, Error };
    using Sink = std::function<void(const QByteArray &line)>; ///< called under a lock, a line at a time

    /// To the standard error.
    explicit Log(const Clock &clock, Level least = Level::Info);
    /// To somebody else: tests.
    Log(const Clock &clock, Level least, Sink sink);
    ~Log();

    void write(Level level, const char *event, std::initializer_list<LogField> fields);
    void info(const char *event, std::initializer_list<LogField> fields) { write(Level::Info, event, fields); }
    void warning(const char *event, std::initializer_list<LogField> fields) { write(Level::Warning, event, fields); }
    void error(const char *event, std::initializer_list<LogField> fields) { write(Level::Error, event, fields); }
    void flush();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace comptoir::centre
