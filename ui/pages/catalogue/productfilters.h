// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/catalogue/productspresenter.h"

#include <QWidget>

namespace comptoir::ui
{

class FlowRow;
class Label;
class MenuChip;
class ToggleChip;

/// The row of filter chips over the product list, with how many items they leave.
class ProductFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit ProductFilters(ProductsPresenter &presenter, QWidget *parent = nullptr);

    /// The person wants to edit the list of categories.
    Q_SIGNAL void categoriesAsked();

private:
    void addChips();
    void showOutline();
    void showFilter();
    void apply(const std::function<void(ProductFilter &)> &edit);
    ToggleChip *addToggle(const QString &text, bool ProductFilter::*member);

    ProductsPresenter &m_presenter;
    FlowRow *m_row;
    Label *m_count;
    MenuChip *m_state;
    MenuChip *m_category;
    MenuChip *m_tax;
    QList<std::pair<ToggleChip *, bool ProductFilter::*>> m_toggles;
};

} // namespace comptoir::ui
