// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/catalogue/productservice.h"
#include "models/viewmodels/session/approvals.h"
#include "models/viewmodels/session/business.h"

#include <QAbstractTableModel>

#include <atomic>

namespace comptoir
{

/// The rows of a file that cannot be imported, with why.
class ImportErrorsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowColumn, NameColumn, ProblemColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;
    void setErrors(const QList<ImportRowError> &errors);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ImportRowError> m_errors;
};

/// Taking in a product list: file, what its columns mean, what would happen, doing it. GUI thread; the file is read and
/// written on the data lanes.
class ImportPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Step { Idle, Reading, Preview, Importing, Done };

    ImportPresenter(ProductService &products, CatalogueService &catalogue, Business &business, Approvals &approvals);

    [[nodiscard]] Step step() const { return m_step; }
    void open(const QString &path);
    void reset();

    [[nodiscard]] QString fileName() const;
    [[nodiscard]] qint64 rows() const { return m_file.table.rows.size(); }
    [[nodiscard]] QStringList header() const { return m_file.table.header; }
    /// The header of the column a field is read from; empty: none is.
    [[nodiscard]] QString columnOf(ImportField field) const;
    /// Names the column of a field by hand; empty: no column. The preview is made anew.
    void setColumn(ImportField field, const QString &header);
    /// The first cells of a column, for the eye.
    [[nodiscard]] QString sample(const QString &header) const;
    [[nodiscard]] const ImportPreview &preview() const { return m_preview; }
    /// Why the whole file cannot be read with these columns; none when it can.
    [[nodiscard]] std::optional<Error> mappingError() const { return m_mappingError; }
    [[nodiscard]] ImportErrorsModel &errors() { return m_errors; }
    [[nodiscard]] static QString fieldName(ImportField field);
    [[nodiscard]] static QList<ImportField> fields();
    [[nodiscard]] QString summary() const;

    void start();
    void cancel();

Q_SIGNALS:
    void stepChanged();
    void previewChanged();
    void progress(qint64 done, qint64 total);
    void failed(const comptoir::Error &error);

private:
    void setStep(Step step);
    void makePreview();

    ProductService &m_products;
    CatalogueService &m_catalogue;
    Business &m_business;
    Approvals &m_approvals;
    ImportErrorsModel m_errors;
    ImportFile m_file;
    ColumnMapping m_mapping;
    ImportPreview m_preview;
    std::optional<Error> m_mappingError;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    quint64 m_generation = 0;
    Step m_step = Step::Idle;
};

} // namespace comptoir
