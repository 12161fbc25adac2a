// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tabular/xlsxreader.h"

#include "models/storage/tabular/xlsxsheet.h"
#include "models/storage/tabular/xlsxstyles.h"
#include "models/storage/tabular/ziparchive.h"

#include <QDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

Unexpected badXlsx(const QString &what)
{
    return broken(u"bad_xlsx"_s, u"The file is not a workbook that can be read: %1."_s.arg(what));
}

/// Where the relations of a part lead, by id and by kind ("worksheet", "styles").
struct Relations {
    struct Target {
        QString kind;
        QString path;
    };
    QHash<QString, Target> byId;

    [[nodiscard]] QString firstOfKind(QStringView kind) const
    {
        const auto found =
            std::find_if(byId.begin(), byId.end(), [kind](const Target &target) { return target.kind == kind; });
        return found == byId.end() ? QString() : found->path;
    }
};

struct Workbook {
    QList<QString> sheetIds; ///< relation ids; visible sheets first, each in the order of the tabs
    bool date1904 = false;
};

/// The files of a workbook, followed from one to the next as Office Open XML links them. Comptoir reads the format
/// itself because the reader at hand, liborcus, silently drops inline strings, which many programs (and the writer
/// next door) use for every text.
class XlsxPackage
{
public:
    XlsxPackage(ZipArchive archive, const TableLimits &limits)
        : m_archive(std::move(archive)), m_limits(limits), m_budget(limits.uncompressedBytes)
    {
    }
    [[nodiscard]] Result<Table> read();

private:
    /// Gives a part to `visit`; then complains about what is wrong with its XML or its checksum.
    template <typename Visit>
    [[nodiscard]] Result<void> visitPart(const QString &path, Visit visit);
    [[nodiscard]] Result<Relations> relationsOf(const QString &path);
    [[nodiscard]] Result<Workbook> readWorkbook(const QString &path);
    [[nodiscard]] Result<void> readSharedStrings(const QString &path);
    [[nodiscard]] Result<Table> readSheet(const QString &path, bool date1904);

    ZipArchive m_archive;
    TableLimits m_limits;
    qint64 m_budget;
    QList<QString> m_sharedStrings;
    XlsxStyles m_styles;
};

template <typename Visit>
Result<void> XlsxPackage::visitPart(const QString &path, Visit visit)
{
    const auto entry = m_archive.find(path);
    if (!entry)
        return badXlsx(u"%1 is missing"_s.arg(path));
    ZipEntryReader device(m_archive, *entry, m_budget);
    QXmlStreamReader xml(&device);
    const Result<void> visited = visit(xml);
    COMPTOIR_TRY(device.verifyToEnd()); // first: damage below explains nonsense above
    if (xml.hasError())
        return badXlsx(u"%1, line %2: %3"_s.arg(path, QString::number(xml.lineNumber()), xml.errorString()));
    return visited;
}

Result<Relations> XlsxPackage::relationsOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    const QString folder = path.first(slash + 1);
    const QString file = QString(folder + u"_rels/" + QStringView(path).sliced(slash + 1) + u".rels");
    Relations relations;
    COMPTOIR_TRY(visitPart(file, [&](QXmlStreamReader &xml) -> Result<void> {
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "Relationship"_L1)
                continue;
            const QXmlStreamAttributes attributes = xml.attributes();
            const QStringView type = attributes.value("Type"_L1); // the strict and the usual kind differ in front
            const QString target = attributes.value("Target"_L1).toString();
            const QString absolute = target.startsWith(u'/') ? target : QString(u'/' + folder + target);
            relations.byId.insert(
                attributes.value("Id"_L1).toString(),
                {type.sliced(type.lastIndexOf(u'/') + 1).toString(), QDir::cleanPath(absolute).sliced(1)});
        }
        return {};
    }));
    return relations;
}

Result<Workbook> XlsxPackage::readWorkbook(const QString &path)
{
    Workbook workbook;
    QList<QString> hidden;
    COMPTOIR_TRY(visitPart(path, [&](QXmlStreamReader &xml) -> Result<void> {
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == "workbookPr"_L1) {
                const QStringView value = attributes.value("date1904"_L1);
                workbook.date1904 = value == u"1" || value == u"true";
            } else if (xml.name() == "sheet"_L1) {
                const bool isHidden = attributes.value("state"_L1).contains("idden"_L1); // hidden, veryHidden
                for (const QXmlStreamAttribute &attribute : attributes) {
                    if (attribute.name() == "id"_L1) // r:id, whatever the prefix; sheetId is another name
                        (isHidden ? hidden : workbook.sheetIds) << attribute.value().toString();
                }
            }
        }
        return {};
    }));
    workbook.sheetIds += hidden;
    return workbook;
}

Result<void> XlsxPackage::readSharedStrings(const QString &path)
{
    return visitPart(path, [this](QXmlStreamReader &xml) -> Result<void> {
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "si"_L1)
                continue;
            if (m_sharedStrings.size() >= m_limits.cells)
                return refuse(u"too_many_cells"_s, u"The workbook has too many texts. Split it."_s);
            m_sharedStrings << readXlsxText(xml);
        }
        return {};
    });
}

Result<Table> XlsxPackage::readSheet(const QString &path, bool date1904)
{
    const XlsxContext context{m_sharedStrings, m_styles, date1904};
    TableBuilder builder(m_limits.cells);
    COMPTOIR_TRY(visitPart(path, [&](QXmlStreamReader &xml) { return XlsxSheetReader(xml, context, builder).read(); }));
    return std::move(builder).finish(u"XLSX"_s);
}

Result<Table> XlsxPackage::read()
{
    const auto root = relationsOf(QString());
    if (!root)
        return tl::unexpected(root.error());
    const QString workbookPath = root->firstOfKind(u"officeDocument");
    const auto workbook = readWorkbook(workbookPath);
    if (!workbook)
        return tl::unexpected(workbook.error());
    const auto relations = relationsOf(workbookPath);
    if (!relations)
        return tl::unexpected(relations.error());

    if (const QString path = relations->firstOfKind(u"styles"); !path.isEmpty()) {
        COMPTOIR_TRY(visitPart(path, [this](QXmlStreamReader &xml) -> Result<void> {
            m_styles.read(xml);
            return {};
        }));
    }
    if (const QString path = relations->firstOfKind(u"sharedStrings"); !path.isEmpty())
        COMPTOIR_TRY(readSharedStrings(path));
    for (const QString &id : workbook->sheetIds) {
        const Relations::Target sheet = relations->byId.value(id);
        if (sheet.kind == "worksheet"_L1) // not a chart or a macro sheet
            return readSheet(sheet.path, workbook->date1904);
    }
    return badXlsx(u"it has no worksheet"_s);
}

} // namespace

Result<Table> readXlsx(const QByteArray &bytes, const TableLimits &limits)
{
    if (bytes.size() > limits.fileBytes)
        return refuse(u"file_too_large"_s, u"The file is larger than %1 bytes."_s.arg(limits.fileBytes));
    auto archive = ZipArchive::open(bytes);
    if (!archive)
        return tl::unexpected(std::move(archive).error());
    return XlsxPackage(std::move(*archive), limits).read();
}

} // namespace comptoir
