// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"
#include "models/domain/sync/feed.h"

#include <QJsonArray>
#include <QJsonObject>

namespace comptoir::sync
{

inline constexpr int protocolVersion = 1;
inline constexpr qsizetype bodyMax = 4 * 1024 * 1024; ///< of a request or a reply, unpacked
inline constexpr qsizetype batchEntriesMax = 500;
inline constexpr qsizetype batchBytesMax = 1024 * 1024;
inline constexpr qsizetype pullRowsMax = 5000;
inline constexpr qsizetype chunkMax = 8 * 1024 * 1024; ///< of a bootstrap chunk, unpacked
inline constexpr qsizetype streamsMax = 64;

/// Reads the fields of an object somebody sent. The first that is missing or not as it must be is remembered, and
/// every later one then reads as empty: ask once, at the end, whether all was well.
class WireFields
{
public:
    explicit WireFields(QJsonObject object) : m_object(std::move(object)) {}

    [[nodiscard]] qint64 number(QLatin1StringView name, qint64 least = 0);
    [[nodiscard]] QString text(QLatin1StringView name, qsizetype max = 256);
    [[nodiscard]] QByteArray bytes(QLatin1StringView name, qsizetype size);
    [[nodiscard]] Uuid uuid(QLatin1StringView name);
    [[nodiscard]] quint64 sum(QLatin1StringView name);
    [[nodiscard]] QJsonArray array(QLatin1StringView name, qsizetype max);
    [[nodiscard]] WireFields object(QLatin1StringView name);
    [[nodiscard]] bool has(QLatin1StringView name) const { return m_object.contains(name); }
    [[nodiscard]] const QJsonObject &json() const { return m_object; }

    /// Something in what was read is wrong.
    void fail(QLatin1StringView name);
    void take(const WireFields &inner);
    [[nodiscard]] bool isGood() const { return m_fault.isEmpty(); }
    /// Error `bad_message`, naming the field.
    [[nodiscard]] Result<void> done() const;

private:
    QJsonObject m_object;
    QString m_fault;
};

/// One JSON object. Error `bad_message` when it is something else or longer than `max`.
[[nodiscard]] Result<QJsonObject> wireObject(const QByteArray &bytes, qsizetype max = bodyMax);
[[nodiscard]] QByteArray wireBytes(const QJsonObject &object);

[[nodiscard]] QString hexText(QByteArrayView bytes);
[[nodiscard]] QString sumText(quint64 sum); ///< 16 hex digits

[[nodiscard]] QJsonObject cursorObject(const StreamCursor &cursor);
[[nodiscard]] StreamCursor cursorFrom(WireFields &fields);
[[nodiscard]] QJsonArray cursorArray(const QList<StreamCursor> &cursors);
[[nodiscard]] QList<StreamCursor> cursorsFrom(WireFields &fields, QLatin1StringView name);
[[nodiscard]] QJsonObject placeObject(const JournalPlace &place);
[[nodiscard]] JournalPlace placeFrom(WireFields fields, WireFields &parent);

} // namespace comptoir::sync
