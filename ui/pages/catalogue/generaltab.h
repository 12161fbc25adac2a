// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/catalogue/productform.h"

#include <QWidget>

#include <functional>

namespace comptoir::ui
{

class Button;
class ChoiceField;
class FieldMessage;
class FlowRow;
class Switch;
class TextField;

/// Names, category, barcodes, prices and how an item is sold.
class GeneralTab final : public QWidget
{
    Q_OBJECT

public:
    explicit GeneralTab(ProductForm &form, const Business &business, QWidget *parent = nullptr);

    /// Gives the keyboard to the field; false when it stands elsewhere.
    bool focusField(ProductField field);
    void focusFirst();

private:
    TextField *addField(ProductField field, const QString &label);
    void build();
    [[nodiscard]] QWidget *barcodeRow();
    void fillChoices();
    void connectChoices();
    void showForm();
    void showTexts();
    void showProblems();
    void showAmounts();
    void showBarcodes();

    ProductForm &m_form;
    const Business &m_business;
    QMap<ProductField, TextField *> m_fields;
    ChoiceField *m_category;
    ChoiceField *m_tax;
    ChoiceField *m_unit;
    ChoiceField *m_whenOut;
    Button *m_addBarcode;
    FlowRow *m_moreBarcodes;
    FieldMessage *m_barcodeMessage;
    FieldMessage *m_amounts;
    Switch *m_active;
    Switch *m_favourite;
    bool m_showing = false;
};

} // namespace comptoir::ui
