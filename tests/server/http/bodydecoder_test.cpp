// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/bodydecoder.h"

#include <QTest>

#include <zlib.h>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

QByteArray zstd(const QByteArray &bytes)
{
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(bytes.size()))), '\0');
    packed.resize(static_cast<qsizetype>(ZSTD_compress(packed.data(), static_cast<std::size_t>(packed.size()),
                                                       bytes.constData(), static_cast<std::size_t>(bytes.size()), 1)));
    return packed;
}

QByteArray gzip(QByteArray bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(bytes.size() + 1'000, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(packed.size() - static_cast<qsizetype>(stream.avail_out));
    deflateEnd(&stream);
    return packed;
}

/// Text that packs about as well as JSON does.
QByteArray text(qsizetype size)
{
    QByteArray bytes;
    for (quint32 i = 0; bytes.size() < size; ++i)
        bytes += "{\"id\":\"" + QByteArray::number(i * 2654435761U) + "\"},";
    return bytes.first(size);
}

} // namespace

class BodyDecoderTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray pack(const QByteArray &encoding, const QByteArray &bytes)
    {
        return encoding == "zstd" ? zstd(bytes) : gzip(bytes);
    }

private Q_SLOTS:
    void unpacks_data();
    void unpacks();
    void stopsAtItsBounds_data() { unpacks_data(); }
    void stopsAtItsBounds();
    void damageIsSeen_data() { unpacks_data(); }
    void damageIsSeen();
    void otherEncodings();
};

void BodyDecoderTest::unpacks_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("zstd") << QByteArray("zstd");
    QTest::newRow("gzip") << QByteArray("gzip");
}

void BodyDecoderTest::unpacks()
{
    QFETCH(const QByteArray, encoding);
    for (const qsizetype size : {0, 1, 1'000, 65'536, 65'537, 1'000'000}) {
        const QByteArray bytes = text(size);
        const Result<QByteArray> unpacked = decodeBody(pack(encoding, bytes), encoding, 4'000'000);
        QVERIFY2(unpacked, qPrintable(QString::number(size)));
        QCOMPARE(*unpacked, bytes);
    }
}

void BodyDecoderTest::stopsAtItsBounds()
{
    QFETCH(const QByteArray, encoding);
    const QByteArray bytes = text(200'000);
    QVERIFY(decodeBody(pack(encoding, bytes), encoding, 200'000));
    QCOMPARE(decodeBody(pack(encoding, bytes), encoding, 199'999).error().code, u"too_large"_s);
    // 50 MB of zeros in a few KB.
    const QByteArray bomb = pack(encoding, QByteArray(50'000'000, '\0'));
    QVERIFY(bomb.size() < 100'000);
    QCOMPARE(decodeBody(bomb, encoding, 60'000'000).error().code, u"malformed"_s);
    QVERIFY(decodeBody(pack(encoding, QByteArray(60'000, '\0')), encoding, 1'000'000)); // small ones may pack well
}

void BodyDecoderTest::damageIsSeen()
{
    QFETCH(const QByteArray, encoding);
    const QByteArray packed = pack(encoding, text(100'000));
    for (const qsizetype cut : {qsizetype(1), packed.size() / 2, packed.size() - 1})
        QCOMPARE(decodeBody(packed.first(cut), encoding, 1'000'000).error().code, u"malformed"_s);
    QCOMPARE(decodeBody(packed + "x", encoding, 1'000'000).error().code, u"malformed"_s);
    QCOMPARE(decodeBody(packed + packed, encoding, 1'000'000).error().code, u"malformed"_s);
    QCOMPARE(decodeBody("not packed at all", encoding, 1'000'000).error().code, u"malformed"_s);
}

void BodyDecoderTest::otherEncodings()
{
    QCOMPARE(*decodeBody("plain", {}, 10), QByteArray("plain"));
    QCOMPARE(*decodeBody("plain", "identity", 10), QByteArray("plain"));
    for (const char *encoding : {"br", "deflate", "gzip, zstd", "x-gzip"})
        QCOMPARE(decodeBody("x", encoding, 10).error().code, u"unsupported_encoding"_s);
}

} // namespace comptoir::centre

QTEST_GUILESS_MAIN(comptoir::centre::BodyDecoderTest)
#include "bodydecoder_test.moc"
