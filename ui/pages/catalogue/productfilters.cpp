// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/catalogue/productfilters.h"

#include "ui/pages/catalogue/menuchip.h"
#include "ui/style/look.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

ProductFilters::ProductFilters(ProductsPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_row(new FlowRow), m_count(new Label(TextStyle::Body, {}, Ink::Muted))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(tokens::space16);
    row->addWidget(m_row, 1);
    row->addWidget(m_count);
    m_row->setSpacing(tokens::space8);
    addChips();
    connect(&presenter, &ProductsPresenter::outlineChanged, this, &ProductFilters::showOutline);
    connect(&presenter, &ProductsPresenter::listChanged, this, &ProductFilters::showFilter);
    showOutline();
    showFilter();
}

void ProductFilters::addChips()
{
    m_state = new MenuChip(tr("Active or retired"));
    m_state->setEntries({{u"active"_s, tr("Active")}, {u"retired"_s, tr("Retired")}});
    m_category = new MenuChip(tr("Category"));
    m_tax = new MenuChip(tr("TVA rate"));
    for (MenuChip *chip : {m_state, m_category, m_tax})
        m_row->addWidget(chip);
    connect(m_state, &MenuChip::chosen, this, [this](const QString &value) {
        apply([&value](ProductFilter &filter) {
            filter.active = value.isEmpty() ? std::nullopt : std::optional(value == "active"_L1);
        });
    });
    connect(m_category, &MenuChip::chosen, this, [this](const QString &value) {
        if (value == "*"_L1) {
            m_category->setValue(m_presenter.query().filter.category);
            Q_EMIT categoriesAsked();
            return;
        }
        apply([&value](ProductFilter &filter) { filter.category = value; });
    });
    connect(m_tax, &MenuChip::chosen, this,
            [this](const QString &value) { apply([&value](ProductFilter &filter) { filter.taxClass = value; }); });
    addToggle(tr("Out of stock"), &ProductFilter::outOfStock);
    addToggle(tr("No price"), &ProductFilter::withoutPrice);
    addToggle(tr("No barcode"), &ProductFilter::withoutBarcode);
}

ToggleChip *ProductFilters::addToggle(const QString &text, bool ProductFilter::*member)
{
    auto *chip = new ToggleChip(text);
    m_row->addWidget(chip);
    m_toggles.append({chip, member});
    connect(chip, &ToggleChip::switched, this,
            [this, member](bool on) { apply([member, on](ProductFilter &filter) { filter.*member = on; }); });
    return chip;
}

void ProductFilters::apply(const std::function<void(ProductFilter &)> &edit)
{
    ProductFilter filter = m_presenter.query().filter;
    edit(filter);
    m_presenter.setFilter(filter);
}

void ProductFilters::showOutline()
{
    QList<MenuChip::Entry> categories;
    for (const Category &category : m_presenter.outline().categories)
        categories.append({category.code, m_presenter.categoryName(category.code)});
    if (m_presenter.mayEdit())
        categories.append({u"*"_s, tr("Edit categories…")});
    m_category->setEntries(categories);
    QList<MenuChip::Entry> taxes;
    for (const TaxClass &taxClass : m_presenter.outline().taxes.classes())
        taxes.append({taxClass.code, m_presenter.taxName(taxClass.code)});
    m_tax->setEntries(taxes);
    showFilter();
}

void ProductFilters::showFilter()
{
    const ProductFilter &filter = m_presenter.query().filter;
    m_state->setValue(!filter.active ? QString() : *filter.active ? u"active"_s : u"retired"_s);
    m_category->setValue(filter.category);
    m_tax->setValue(filter.taxClass);
    for (const auto &[chip, member] : std::as_const(m_toggles))
        chip->setOn(filter.*member);
    m_count->setText(m_presenter.isLoaded() ? m_presenter.countText() : QString());
}

} // namespace comptoir::ui
