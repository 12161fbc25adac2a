// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/digest.h"

#include "models/journal/sha256.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace comptoir::sync
{

const QStringList &digestKinds()
{
    static const QStringList kinds{u"tax"_s,     u"tax_class"_s,  u"role"_s,      u"user"_s,     u"category"_s,
                                   u"product"_s, u"price_list"_s, u"promotion"_s, u"customer"_s, u"setting"_s};
    return kinds;
}

std::size_t bucketOf(const QString &id)
{
    return static_cast<unsigned char>(sha256({id.toUtf8()}).at(0));
}

void addDocument(Digest &digest, const QString &id, qint64 version)
{
    DigestBucket &bucket = digest.at(bucketOf(id));
    ++bucket.count;
    bucket.sum ^= qFromBigEndian<quint64>(sha256({bigEndian({version}), id.toUtf8()}).constData());
}

QByteArray encode(const KindDigest &digest)
{
    QJsonArray buckets;
    for (const DigestBucket &bucket : digest.buckets)
        buckets.append(QJsonObject{{u"count"_s, bucket.count}, {u"sum"_s, sumText(bucket.sum)}});
    QJsonObject object = cursorObject(digest.cursor);
    object.insert(u"kind"_s, digest.kind);
    object.insert(u"buckets"_s, buckets);
    return wireBytes(object);
}

Result<KindDigest> decodeKindDigest(const QByteArray &body)
{
    const Result<QJsonObject> object = wireObject(body);
    COMPTOIR_TRY(object);
    WireFields fields(*object);
    KindDigest digest{cursorFrom(fields), fields.text("kind"_L1, 64), {}};
    const QJsonArray buckets = fields.array("buckets"_L1, digestBuckets);
    if (buckets.size() != digestBuckets)
        fields.fail("buckets"_L1);
    for (qsizetype i = 0; fields.isGood() && i < buckets.size(); ++i) {
        WireFields inner(buckets.at(i).toObject());
        digest.buckets.at(static_cast<std::size_t>(i)) = {inner.number("count"_L1), inner.sum("sum"_L1)};
        fields.take(inner);
    }
    COMPTOIR_TRY(fields.done());
    return digest;
}

} // namespace comptoir::sync
