// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec/strictjson.h"

#include "tests/server/fuzz/targets.h"

#include <QJsonDocument>

namespace comptoir::fuzz
{

/// What is taken is what Qt's own reader sees too, and comes back when it is written.
void readStrictJson(const QByteArray &bytes)
{
    const auto object = parseStrictJson(bytes);
    if (!object)
        return;
    QJsonParseError fault;
    const QJsonDocument other = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError || other.object() != *object)
        qFatal("two readers see two objects");
    const auto again = parseStrictJson(QJsonDocument(*object).toJson(QJsonDocument::Compact));
    if (!again || *again != *object)
        qFatal("an object that was read is not read again");
}

} // namespace comptoir::fuzz

COMPTOIR_FUZZ_ENTRY(readStrictJson)
