// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QJsonObject>
#include <QMultiMap>
#include <QStringList>

namespace comptoir
{

/// Options and words of one command, as typed.
class Arguments
{
public:
    /// `valued`: options that take a value; `flags`: options that do not. Error `usage`.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words, const QStringList &valued,
                                                 const QStringList &flags);

    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option, const QString &fallback = {}) const;
    [[nodiscard]] QStringList values(const QString &option) const { return m_options.values(option); }
    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// Error `usage` naming the first option that is missing.
    [[nodiscard]] Result<void> require(const QStringList &options) const;

private:
    QMultiMap<QString, QString> m_options;
    QStringList m_words;
};

/// Where answers go: text for people, or one JSON object a line.
class Output
{
public:
    explicit Output(bool json) : m_json(json) {}
    /// `text` may have several lines.
    void answer(const QJsonObject &object, const QString &text);
    void error(const Error &error, const QJsonObject &more = {});
    [[nodiscard]] bool isJson() const { return m_json; }

private:
    bool m_json;
};

/// What a program ends with: 0 done, 1 refused by a rule, 2 not understood, 3 integrity, 4 network.
[[nodiscard]] int exitCode(ErrorClass errorClass);

} // namespace comptoir
