// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/catalogue/productspresenter.h"
#include "ui/dialogs/dialog.h"

namespace comptoir::ui
{

class Label;
class SegmentedControl;
class TextField;

/// One change for the prices of all checked items.
class PriceDialog final : public Dialog
{
    Q_OBJECT

public:
    explicit PriceDialog(ProductsPresenter &presenter, QWidget *parent = nullptr);

private:
    [[nodiscard]] PriceEdit::Kind kind() const;
    void showPreview();
    void apply();

    ProductsPresenter &m_presenter;
    SegmentedControl *m_kind;
    TextField *m_amount;
    TextField *m_step;
    Label *m_preview;
    Button *m_apply;
};

} // namespace comptoir::ui
