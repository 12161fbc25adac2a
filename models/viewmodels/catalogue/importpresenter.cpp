// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/catalogue/importpresenter.h"

#include "models/services/whendone.h"
#include "models/viewmodels/format/errortext.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace comptoir
{

void ImportErrorsModel::setErrors(const QList<ImportRowError> &errors)
{
    beginResetModel();
    m_errors = errors;
    endResetModel();
}

int ImportErrorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_errors.size());
}

int ImportErrorsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ImportErrorsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ImportRowError &error = m_errors.at(index.row());
    switch (index.column()) {
    case RowColumn:
        return QString::number(error.row);
    case NameColumn:
        return error.column;
    default:
        return errorText({error.code, error.message, ErrorClass::Rule});
    }
}

QVariant ImportErrorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == RowColumn ? tr("Row") : section == NameColumn ? tr("Column") : tr("Problem");
}

ImportPresenter::ImportPresenter(ProductService &products, CatalogueService &catalogue, Business &business,
                                 Approvals &approvals)
    : m_products(products), m_catalogue(catalogue), m_business(business), m_approvals(approvals)
{
}

void ImportPresenter::setStep(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

void ImportPresenter::open(const QString &path)
{
    const quint64 generation = ++m_generation;
    m_mapping.clear();
    m_preview = {};
    m_mappingError.reset();
    setStep(Step::Reading);
    whenDone(m_products.readTable(path), this, [this, generation](const Result<ImportFile> &file) {
        if (generation != m_generation)
            return;
        if (!file) {
            setStep(Step::Idle);
            Q_EMIT failed(file.error());
            return;
        }
        m_file = *file;
        makePreview();
    });
}

void ImportPresenter::reset()
{
    ++m_generation;
    m_file = {};
    m_preview = {};
    m_errors.setErrors({});
    setStep(Step::Idle);
}

QString ImportPresenter::fileName() const
{
    return QFileInfo(m_file.path).fileName();
}

QString ImportPresenter::columnOf(ImportField field) const
{
    const auto chosen = m_mapping.constFind(field);
    return chosen != m_mapping.constEnd() ? *chosen : m_preview.plan.columns.value(field);
}

void ImportPresenter::setColumn(ImportField field, const QString &header)
{
    if (columnOf(field) == header)
        return;
    m_mapping.insert(field, header);
    makePreview();
}

QString ImportPresenter::sample(const QString &header) const
{
    constexpr qsizetype samples = 3;
    const qsizetype column = m_file.table.header.indexOf(header);
    QStringList cells;
    for (const TableRow &row : m_file.table.rows) {
        const QString cell = row.cells.value(column).trimmed();
        if (column < 0 || cells.size() == samples)
            break;
        if (!cell.isEmpty())
            cells.append(cell);
    }
    return cells.join(u" · "_s);
}

void ImportPresenter::makePreview()
{
    const quint64 generation = ++m_generation;
    whenDone(m_catalogue.previewImport(m_file.table.header, m_file.table.rows, m_mapping), this,
             [this, generation](const Result<ImportPreview> &preview) {
                 if (generation != m_generation)
                     return;
                 m_mappingError = preview ? std::nullopt : std::optional(preview.error());
                 if (preview)
                     m_preview = *preview;
                 m_errors.setErrors(preview ? m_preview.plan.errors : QList<ImportRowError>());
                 if (m_step != Step::Preview)
                     setStep(Step::Preview);
                 Q_EMIT previewChanged();
             });
}

QList<ImportField> ImportPresenter::fields()
{
    return {ImportField::Name, ImportField::Barcode,  ImportField::Price,  ImportField::Cost,
            ImportField::Tax,  ImportField::Category, ImportField::Stock,  ImportField::Unit,
            ImportField::Sku,  ImportField::NameFr,   ImportField::NameAr, ImportField::NameEn};
}

QString ImportPresenter::fieldName(ImportField field)
{
    switch (field) {
    case ImportField::Barcode:
        return tr("Barcode");
    case ImportField::Sku:
        return tr("Reference");
    case ImportField::Name:
        return tr("Name");
    case ImportField::NameFr:
        return tr("Name, French");
    case ImportField::NameAr:
        return tr("Name, Arabic");
    case ImportField::NameEn:
        return tr("Name, English");
    case ImportField::Price:
        return tr("Price, tax included");
    case ImportField::Cost:
        return tr("Cost, tax excluded");
    case ImportField::Tax:
        return tr("Tax");
    case ImportField::Category:
        return tr("Category");
    case ImportField::Unit:
        return tr("Unit");
    case ImportField::Stock:
        return tr("Opening stock");
    }
    return {};
}

QString ImportPresenter::summary() const
{
    const DisplayFormat &format = m_business.format();
    const auto number = [&format](qint64 count) { return format.number(count); };
    return tr("%1 new · %2 updated · %3 left out")
        .arg(number(m_preview.created), number(m_preview.updated), number(m_preview.plan.badRows));
}

void ImportPresenter::start()
{
    if (m_step != Step::Preview || m_preview.plan.drafts.isEmpty())
        return;
    auto cancelled = std::make_shared<std::atomic_bool>(false);
    m_cancelled = cancelled;
    setStep(Step::Importing);
    const ImportProgress told = [this, cancelled](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            this, [this, done, total] { Q_EMIT progress(done, total); }, Qt::QueuedConnection);
        return !cancelled->load();
    };
    const Approvals::Action<void> action = [this, told, preview = m_preview](const Authority &by) {
        return m_catalogue.import(by, preview, told);
    };
    whenDone(m_approvals.run<void>(action, tr("Import %1").arg(fileName())), this, [this](const Result<void> &done) {
        setStep(done ? Step::Done : Step::Preview);
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void ImportPresenter::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

} // namespace comptoir
