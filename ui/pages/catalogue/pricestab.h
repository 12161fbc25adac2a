// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/catalogue/productform.h"

#include <QWidget>

class QVBoxLayout;

namespace comptoir::ui
{

class Button;
class FieldMessage;
class HistoryList;
class Label;

/// Packs and cartons of an item, and what price lists say about it.
class PricesTab final : public QWidget
{
    Q_OBJECT

public:
    explicit PricesTab(ProductForm &form, const Business &business, QWidget *parent = nullptr);

private:
    void showPacks();
    void showForm();
    void showProblems();
    [[nodiscard]] QWidget *packRow(int index, const PackText &pack);

    ProductForm &m_form;
    const Business &m_business;
    QVBoxLayout *m_packs;
    FieldMessage *m_message;
    Button *m_add;
    Label *m_listsTitle;
    HistoryList *m_lists;
};

} // namespace comptoir::ui
