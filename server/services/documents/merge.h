// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/clock.h"
#include "models/domain/common/id.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>

/// The one rule by which edits of a document meet, whoever made them: a till that was away, or a person through the
/// API. Pure: the same rows and the same edit give the same outcome. A document is the JSON body of the journal's
/// codecs; a field is a name in it, or a name in a part of it ("identity.phone").
namespace comptoir::centre
{

/// When a field was last set, and by whom.
struct FieldStamp {
    qint64 ver = 0; ///< number in the tenant's feed
    qint64 hlc = 0; ///< hybrid clock of the edit, clamped
    Uuid device;    ///< of the edit: a till, or the person

    bool operator==(const FieldStamp &) const = default;
};

/// The stamps of a document: one for the whole as it was made, one for each field that changed alone since.
class FieldVersions
{
public:
    FieldVersions() = default;
    explicit FieldVersions(const FieldStamp &made) : m_made(made) {}
    [[nodiscard]] static FieldVersions fromJson(const QJsonObject &json); ///< of column field_ver
    [[nodiscard]] QJsonObject toJson() const;

    /// The latest stamp that touches the field: its own, that of the part it is in, or of something within it.
    [[nodiscard]] FieldStamp of(const QString &field) const;
    void set(const QString &field, const FieldStamp &stamp) { m_fields.insert(field, stamp); }
    /// Gives the stamps of an outcome their number, once the feed has given one out.
    void place(qint64 ver);

    bool operator==(const FieldVersions &) const = default;

private:
    FieldStamp m_made;
    QMap<QString, FieldStamp> m_fields;
};

/// What stands in for the number that the feed gives out last of all.
inline constexpr qint64 versionToCome = -1;

enum class FieldPolicy {
    LatestWins, ///< the later clock, then the larger device id
    CentreWins, ///< what stands here stays, and people decide: prices, costs, taxes, rights
    Union,      ///< both sets: tags, barcodes
    Units,      ///< the ways to buy an item: both sets of units and of barcodes, prices as CentreWins
};
[[nodiscard]] FieldPolicy policyOf(const QString &documentKind, const QString &field);

struct StoredDocument {
    QJsonObject body;
    FieldVersions versions;
    qint64 ver = 0;
    bool deleted = false;
};

struct DocumentEdit {
    QJsonObject body;           ///< with the new values; a changed field that is not in it was emptied
    QStringList changed;        ///< which fields
    std::optional<qint64> base; ///< the version it was made on; none: never seen by the centre
    qint64 hlc = 0;             ///< clamped
    Uuid device;
};

/// A field that kept its value although the edit gave another.
struct KeptField {
    QString field;
    QJsonValue centre; ///< undefined: empty
    QJsonValue offered;
    bool needsPerson = false; ///< both values go into a task
};

struct MergeOutcome {
    QJsonObject body;
    FieldVersions versions; ///< what was taken is stamped `versionToCome`
    QStringList taken;      ///< fields that the edit set
    QList<KeptField> kept;
    bool deleted = false;

    [[nodiscard]] bool isConflict() const { return !kept.isEmpty(); }
};

/// A field whose version is at most the edit's base takes the new value; any other goes by its policy. What was deleted
/// after the base stays deleted.
[[nodiscard]] MergeOutcome merge(const QString &documentKind, const StoredDocument &stored, const DocumentEdit &edit);

/// The fields in which two bodies differ, whole parts by their own names.
[[nodiscard]] QStringList differingFields(const QJsonObject &before, const QJsonObject &after);

/// A clock this much ahead of the centre's is for people to see.
inline constexpr EpochMs clockAheadMs = 5 * 60 * 1000;
/// A clock of a device as it counts here: never more than five minutes ahead of the centre's.
[[nodiscard]] qint64 clampedHlc(qint64 hlc, EpochMs now);
/// The clock of an edit made at the centre itself.
[[nodiscard]] qint64 hlcOf(EpochMs now);

} // namespace comptoir::centre
