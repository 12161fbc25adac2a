// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/catalogue/productspresenter.h"
#include "ui/dialogs/dialog.h"

class QListWidget;

namespace comptoir::ui
{

class ComboBox;
class IconButton;
class TextField;

/// The categories of the shop: names in three languages, colour, picture, order.
class CategoriesDialog final : public Dialog
{
    Q_OBJECT

public:
    explicit CategoriesDialog(ProductsPresenter &presenter, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *listSide();
    [[nodiscard]] QWidget *editSide();
    void showList();
    void showCurrent();
    void readCurrent();
    void add();
    void move(int by);
    void save();
    [[nodiscard]] QString nameOf(const Category &category) const;
    [[nodiscard]] QString freeCode() const;

    ProductsPresenter &m_presenter;
    QList<Category> m_categories;
    QListWidget *m_list;
    IconButton *m_up;
    IconButton *m_down;
    QMap<QString, TextField *> m_names;
    ComboBox *m_hue;
    ComboBox *m_icon;
    QWidget *m_editor = nullptr;
    bool m_showing = false;
};

} // namespace comptoir::ui
