// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/id.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

Uuid Uuid::v7(EpochMs now, Rng &rng)
{
    Uuid id;
    rng.fill(id.m_bytes.data() + 6, size - 6);
    for (std::size_t i = 0; i < 6; ++i)
        id.m_bytes[i] = static_cast<char>(static_cast<quint64>(now) >> (40 - 8 * i) & 0xff);
    id.m_bytes[6] = static_cast<char>((id.m_bytes[6] & 0x0f) | 0x70);
    id.m_bytes[8] = static_cast<char>((id.m_bytes[8] & 0x3f) | 0x80);
    return id;
}

Result<Uuid> Uuid::fromText(QStringView text)
{
    static constexpr std::array<qsizetype, 4> dashes{8, 13, 18, 23};
    const QByteArray latin = text.toLatin1();
    QByteArray hex = latin;
    hex.replace('-', "");
    const QByteArray bytes = QByteArray::fromHex(hex);
    const bool shaped = latin.size() == 36 && std::all_of(dashes.begin(), dashes.end(),
                                                          [&latin](qsizetype at) { return latin.at(at) == '-'; });
    if (!shaped || bytes.size() != size || bytes.toHex() != hex.toLower())
        return misuse(u"bad_uuid"_s, u"\"%1\" is not an identifier."_s.arg(text));
    return fromBytes(bytes);
}

Uuid Uuid::fromBytes(QByteArrayView bytes)
{
    Q_ASSERT(bytes.size() == size);
    Uuid id;
    std::copy(bytes.begin(), bytes.end(), id.m_bytes.begin());
    return id;
}

QString Uuid::toText() const
{
    QByteArray hex = QByteArray::fromRawData(m_bytes.data(), size).toHex();
    for (const qsizetype at : {20, 16, 12, 8})
        hex.insert(at, '-');
    return QString::fromLatin1(hex);
}

} // namespace comptoir
