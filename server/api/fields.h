// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/id.h"
#include "server/api/call.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace comptoir::centre
{

/// How long a text may be, in characters, and whether it may have lines. Spaces at its ends are dropped, its accents
/// are composed (NFC); control characters and those that turn the direction of writing are refused.
struct TextRule {
    qsizetype min = 1;
    qsizetype max = 200;
    bool lines = false;
};

/// Reads the fields of a JSON object by name and kind, and gathers what is wrong with each, so that a caller learns all
/// of it at once. What nobody asked for is refused by done(): an unknown field is a misspelt one, or an attempt to
/// write what may only be read. A fault gives an empty value; handlers look at values after done() only.
///
///     FieldReader body(*json);
///     const QString name = body.text("name");
///     COMPTOIR_TRY(body.done(call));
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &object);
    /// The body of the call as strict JSON. Errors `malformed`, `unsupported_type`.
    [[nodiscard]] static Result<FieldReader> ofBody(const Call &call);

    [[nodiscard]] bool has(const char *name) const; ///< given, even as null
    [[nodiscard]] bool isNull(const char *name) const;
    void refuse(const char *name, const char *code, const QString &detail);

    QString text(const char *name, const TextRule &rule = {});
    /// As it was given: for passwords and tokens.
    QString secret(const char *name, qsizetype max = 1024);
    QString oneOf(const char *name, const QStringList &values);
    QString email(const char *name);
    qint64 integer(const char *name, qint64 min, qint64 max);
    bool boolean(const char *name);
    Uuid uuid(const char *name);
    QByteArray hex(const char *name, qsizetype bytes); ///< exactly so many
    QDate date(const char *name);                      ///< 2026-11-28
    EpochMs instant(const char *name);                 ///< RFC 3339 with its offset
    QStringList texts(const char *name, qsizetype maxCount, const TextRule &rule = {});
    QList<Uuid> uuids(const char *name, qsizetype maxCount); ///< none twice
    FieldReader object(const char *name);
    std::vector<FieldReader> objects(const char *name, qsizetype maxCount, qsizetype minCount = 0);
    /// A part that has its own form and is checked elsewhere.
    QJsonObject anyObject(const char *name);

    /// Absent or null gives nothing; else as the function of the same name.
    std::optional<QString> optionalText(const char *name, const TextRule &rule = {});
    std::optional<QString> optionalOneOf(const char *name, const QStringList &values);
    std::optional<qint64> optionalInteger(const char *name, qint64 min, qint64 max);
    std::optional<bool> optionalBoolean(const char *name);
    std::optional<Uuid> optionalUuid(const char *name);
    std::optional<QDate> optionalDate(const char *name);
    std::optional<EpochMs> optionalInstant(const char *name);

    /// Of the outermost reader, once everything was asked for. Error `invalid`, with call.fieldErrors filled in.
    [[nodiscard]] Result<void> done(Call &call) { return done(call.fieldErrors); }
    [[nodiscard]] Result<void> done(QJsonArray &errors);

private:
    struct Part;
    struct Faults;
    FieldReader(std::shared_ptr<Part> part, std::shared_ptr<Faults> faults);

    [[nodiscard]] QJsonValue take(const char *name, QJsonValue::Type type);
    [[nodiscard]] bool isAbsent(const char *name);
    [[nodiscard]] std::optional<QString> checkedText(const QString &pointer, const QJsonValue &value,
                                                     const TextRule &rule);
    [[nodiscard]] QString pointerTo(const char *name) const;
    [[nodiscard]] FieldReader child(const QJsonObject &object, const QString &pointer);

    std::shared_ptr<Part> m_part;
    std::shared_ptr<Faults> m_faults;
};

/// An address as it is kept: trimmed, lower case; nothing when it is none.
[[nodiscard]] std::optional<QString> normalisedEmail(const QString &address);

/// An instant as the API writes it: 2026-11-28T08:30:00.000Z.
[[nodiscard]] QString instantText(EpochMs at);

} // namespace comptoir::centre
