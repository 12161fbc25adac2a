// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/fiscal/archiveservice.h"

#include "models/journal/entryjson.h"
#include "models/journal/sha256.h"
#include "models/storage/fiscal/documentstore.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

QString hex(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// Positions whose entries were written on the period's days.
std::pair<qint64, qint64> positionsOf(Connection &connection, const ArchivePeriod &period, const QTimeZone &zone)
{
    const qint64 head = JournalStore(connection).head().pos;
    if (!period.from.isValid() || !period.to.isValid())
        return {1, head};
    return positionsBetween(connection, period.from.startOfDay(zone).toMSecsSinceEpoch(),
                            period.to.addDays(1).startOfDay(zone).toMSecsSinceEpoch() - 1);
}

class Writer
{
public:
    explicit Writer(const QString &path) : m_file(path) {}
    [[nodiscard]] bool open() { return m_file.open(QIODevice::WriteOnly); }
    void write(const QByteArray &line)
    {
        m_good = m_good && m_file.write(line) == line.size();
        m_digest.addData(line);
    }
    [[nodiscard]] QByteArray digest() const { return m_digest.resultView().toByteArray(); }
    [[nodiscard]] Result<void> finish()
    {
        if (!m_good || !m_file.commit())
            return broken(u"read_only"_s, u"%1 could not be written (%2). No archive was made."_s.arg(
                                              m_file.fileName(), m_file.errorString()));
        return {};
    }
    [[nodiscard]] QString error() const { return m_file.errorString(); }

private:
    QSaveFile m_file;
    QCryptographicHash m_digest{QCryptographicHash::Sha256};
    bool m_good = true;
};

Result<ArchiveSummary> writeArchive(Recorder &recorder, Shop &shop, const Actor &by, const QString &path,
                                    const ArchivePeriod &period)
{
    recorder.begin(by.id.uuid()); // the key that seals is named in the journal before its end is read
    Connection &connection = recorder.connection();
    JournalStore journal(connection);
    const BusinessSettings &business = shop.rules(connection).business;
    const auto [first, last] = positionsOf(connection, period, business.timeZone);
    if (first == 0 || last < first)
        return refuse(u"nothing_to_archive"_s, u"Nothing was recorded in that period."_s);
    Writer writer(path);
    if (!writer.open())
        return broken(u"read_only"_s, u"%1 cannot be written (%2)."_s.arg(path, writer.error()));
    const std::optional<JournalEntry> before = journal.at(first - 1);
    const DeviceKeyAdded key = keyBefore(connection, first);
    writer.write(lineOf({{u"comptoir_archive"_s, 1},
                         {u"business"_s, business.name},
                         {u"till"_s, business.till},
                         {u"software"_s, u"Comptoir " COMPTOIR_VERSION ""_s},
                         {u"device"_s, hex(journal.device().bytes())},
                         {u"first_pos"_s, first},
                         {u"last_pos"_s, last},
                         {u"previous_hash"_s, hex(before ? before->hash : journalRoot())},
                         {u"public_key"_s, hex(key.publicKey)},
                         {u"key_level"_s, key.level}}));
    ArchiveSummary summary{0, 0, first, last, {}, {}};
    journal.forEach(first, last, [&](const JournalEntry &entry) {
        writer.write(lineOf(entryObject(entry, EntryForm::Archive)));
        ++summary.entries;
        summary.tickets += entry.kind == QLatin1StringView(factKind<Sale>) ? 1 : 0;
        return true;
    });
    summary.sha256 = writer.digest();
    ArchiveExported exported;
    exported.fromPos = first;
    exported.toPos = last;
    exported.sha256 = summary.sha256;
    exported.at = recorder.now();
    exported.user = by;
    recorder.record(exported, by.id.uuid());
    summary.number = exported.fiscal.text();
    writer.write(lineOf({{u"sha256"_s, hex(summary.sha256)},
                         {u"number"_s, summary.number},
                         {u"public_key"_s, hex(shop.device().key.publicKey())},
                         {u"signature"_s, hex(shop.device().key.sign(archiveSeal(summary.sha256, summary.number)))}}));
    COMPTOIR_TRY(writer.finish());
    return summary;
}

} // namespace

QByteArray archiveSeal(const QByteArray &sha256, const QString &number)
{
    return sha256 + number.toUtf8();
}

QFuture<Result<ArchiveSummary>> ArchiveService::exportTo(const Authority &by, const QString &path,
                                                         const ArchivePeriod &period)
{
    Shop &shop = m_shop;
    return shop.write([&shop, by, path, period](Recorder &recorder) -> Result<ArchiveSummary> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::ExportArchive, QFileInfo(path).fileName()));
        if (QFileInfo::exists(path))
            return misuse(u"file_exists"_s, u"%1 exists already; give another name."_s.arg(path));
        return writeArchive(recorder, shop, by.actor(), path, period);
    });
}

} // namespace comptoir
