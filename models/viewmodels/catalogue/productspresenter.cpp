// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/catalogue/productspresenter.h"

#include "models/services/whendone.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

ProductsPresenter::ProductsPresenter(ProductService &products, CatalogueService &catalogue, Business &business,
                                     Session &session, Approvals &approvals)
    : m_products(products), m_catalogue(catalogue), m_business(business), m_session(session), m_approvals(approvals),
      m_model(business), m_form(products, catalogue, business, approvals)
{
    m_query.language = business.language();
    connect(&m_model, &ProductListModel::pageWanted, this, &ProductsPresenter::fetch);
    connect(&m_form, &ProductForm::opened, this, &ProductsPresenter::showOpen);
    connect(&m_form, &ProductForm::changed, this, &ProductsPresenter::showOpen);
    connect(&m_form, &ProductForm::saved, this, &ProductsPresenter::refresh);
    connect(&m_form, &ProductForm::stockAdjusted, this, &ProductsPresenter::refresh);
    connect(&m_form, &ProductForm::failed, this, &ProductsPresenter::failed);
    connect(&m_business, &Business::changed, this, [this] {
        m_query.language = m_business.language();
        if (m_loaded)
            restart();
    });
}

void ProductsPresenter::load()
{
    whenDone(m_products.outline(), this, [this](const Result<CatalogueOutline> &outline) {
        if (!outline) {
            Q_EMIT failed(outline.error());
            return;
        }
        m_outline = *outline;
        m_model.setOutline(m_outline);
        m_form.setOutline(m_outline);
        Q_EMIT outlineChanged();
    });
    restart();
}

void ProductsPresenter::setSearch(const QString &text)
{
    ProductFilter filter = m_query.filter;
    filter.text = text;
    setFilter(filter);
}

void ProductsPresenter::setFilter(const ProductFilter &filter)
{
    if (m_query.filter == filter)
        return;
    m_query.filter = filter;
    restart();
}

void ProductsPresenter::setOrder(ProductOrder order, bool descending)
{
    if (m_query.order == order && m_query.descending == descending)
        return;
    m_query.order = order;
    m_query.descending = descending;
    restart();
}

/// A new selection: its first page at once, then how long it is.
void ProductsPresenter::restart()
{
    const quint64 generation = ++m_generation;
    m_clock.start();
    const QString searched = m_query.filter.text;
    whenDone(m_products.page(m_query, std::nullopt), this,
             [this, generation, searched](const Result<QList<ProductRow>> &rows) {
                 if (generation != m_generation)
                     return;
                 if (!rows) {
                     Q_EMIT failed(rows.error());
                     return;
                 }
                 m_tookMs = m_clock.elapsed();
                 m_loaded = true;
                 const bool whole = rows->size() < ProductService::pageSize;
                 m_count = whole ? rows->size() : -1;
                 m_directory = {};
                 m_model.begin(*rows, static_cast<int>(rows->size()), searched);
                 Q_EMIT listChanged();
                 if (!whole)
                     readDirectory();
             });
}

void ProductsPresenter::refresh()
{
    const quint64 generation = ++m_generation;
    whenDone(m_products.directory(m_query), this, [this, generation](const Result<ProductDirectory> &directory) {
        if (generation != m_generation || !directory)
            return;
        m_directory = *directory;
        m_count = m_directory.count;
        m_model.setCount(static_cast<int>(m_count));
        m_model.invalidate();
        Q_EMIT listChanged();
    });
    whenDone(m_products.outline(), this, [this](const Result<CatalogueOutline> &outline) {
        if (!outline)
            return;
        m_outline = *outline;
        Q_EMIT listChanged();
    });
}

void ProductsPresenter::readDirectory()
{
    const quint64 generation = m_generation;
    whenDone(m_products.directory(m_query), this, [this, generation](const Result<ProductDirectory> &directory) {
        if (generation != m_generation || !directory)
            return;
        m_directory = *directory;
        m_count = m_directory.count;
        m_model.setCount(static_cast<int>(m_count));
        Q_EMIT listChanged();
    });
}

void ProductsPresenter::fetch(int page)
{
    if (page > m_directory.pageEnds.size())
        return; // the list became shorter meanwhile
    const quint64 generation = m_generation;
    const std::optional<ProductKey> after = page > 0 ? std::optional(m_directory.pageEnds.at(page - 1)) : std::nullopt;
    whenDone(m_products.page(m_query, after), this, [this, generation, page](const Result<QList<ProductRow>> &rows) {
        if (generation != m_generation)
            return;
        if (rows)
            m_model.setPage(page, *rows);
        else
            Q_EMIT failed(rows.error());
    });
}

void ProductsPresenter::showOpen()
{
    const bool known = m_form.isOpen() && !m_form.isNew();
    m_model.setOpen(known ? std::optional(m_form.id()) : std::nullopt, m_form.isChanged());
}

QString ProductsPresenter::countText() const
{
    const DisplayFormat &format = m_business.format();
    const QString total = format.number(m_outline.products);
    return m_count < 0 ? tr("… of %1").arg(total) : tr("%1 of %2").arg(format.number(m_count), total);
}

QString ProductsPresenter::timeText() const
{
    if (m_count < 0)
        return tr("Counting…");
    const QString count = m_business.format().number(m_count);
    return tr("%1 product(s) · %2 ms", nullptr, static_cast<int>(m_count)).arg(count).arg(m_tookMs);
}

QString ProductsPresenter::categoryName(const QString &code) const
{
    for (const Category &category : m_outline.categories) {
        if (category.code == code)
            return category.names.value(m_business.language(), category.name);
    }
    return code;
}

QString ProductsPresenter::taxName(const QString &code) const
{
    for (const TaxClass &taxClass : m_outline.taxes.classes()) {
        if (taxClass.code == code)
            return taxClass.taxCodes.isEmpty() ? tr("Exempt") : taxClass.name;
    }
    return code;
}

} // namespace comptoir
