// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/catalogue/productform.h"
#include "models/viewmodels/catalogue/productlistmodel.h"

#include <QElapsedTimer>

#include <atomic>

namespace comptoir
{

/// The products page: which selection is shown, the item open beside it, and what is done to several at once. GUI
/// thread.
class ProductsPresenter : public QObject
{
    Q_OBJECT

public:
    ProductsPresenter(ProductService &products, CatalogueService &catalogue, Business &business, Session &session,
                      Approvals &approvals);

    [[nodiscard]] ProductListModel &model() { return m_model; }
    [[nodiscard]] ProductForm &form() { return m_form; }
    [[nodiscard]] const Business &business() const { return m_business; }
    [[nodiscard]] const CatalogueOutline &outline() const { return m_outline; }
    [[nodiscard]] bool mayEdit() const { return m_session.may(Right::EditCatalogue); }

    /// Reads categories, taxes and the list anew; the selection stays.
    void load();
    /// Shows the list again after something in it changed; rows and checks stay.
    void refresh();

    [[nodiscard]] const ProductQuery &query() const { return m_query; }
    void setSearch(const QString &text);
    void setFilter(const ProductFilter &filter);
    void setOrder(ProductOrder order, bool descending);

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Items of the selection; −1 while they are being counted.
    [[nodiscard]] qint64 count() const { return m_count; }
    /// From a change of the selection to its first rows.
    [[nodiscard]] qint64 tookMs() const { return m_tookMs; }
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString timeText() const;
    [[nodiscard]] QString categoryName(const QString &code) const;
    [[nodiscard]] QString taxName(const QString &code) const;

    /// Checks the whole selection, or nothing.
    void checkAll(bool checked);
    /// `percent` as typed, or a price; `step` as typed, "" for none. Answers by changedSeveral() or failed().
    void changePrices(PriceEdit::Kind kind, const QString &amount, const QString &step);
    /// What the first checked item would cost then: "380,00 → 400,00 DA".
    [[nodiscard]] QString pricePreview(PriceEdit::Kind kind, const QString &amount, const QString &step) const;
    void setCheckedActive(bool active);

    void saveCategories(const QList<Category> &categories);

    /// Writes the selection to a file; answers by exportProgress(), then exported() or failed().
    void exportTo(const QString &path);
    void cancelExport();

Q_SIGNALS:
    void outlineChanged();
    void listChanged();
    void changedSeveral(qint64 count);
    void categoriesSaved();
    void exportProgress(qint64 done, qint64 total);
    void exported(const QString &path, qint64 count);
    void failed(const comptoir::Error &error);

private:
    void restart();
    void readDirectory();
    void fetch(int page);
    void showOpen();
    [[nodiscard]] std::optional<PriceEdit> priceChange(PriceEdit::Kind kind, const QString &amount,
                                                       const QString &step) const;
    template <typename Action>
    void forChecked(const Action &action, const QString &what);

    ProductService &m_products;
    CatalogueService &m_catalogue;
    Business &m_business;
    Session &m_session;
    Approvals &m_approvals;
    ProductListModel m_model;
    ProductForm m_form;
    CatalogueOutline m_outline;
    ProductQuery m_query;
    ProductDirectory m_directory;
    std::shared_ptr<std::atomic_bool> m_exportCancelled;
    QElapsedTimer m_clock;
    quint64 m_generation = 0;
    qint64 m_count = -1;
    qint64 m_tookMs = 0;
    bool m_loaded = false;
};

} // namespace comptoir
