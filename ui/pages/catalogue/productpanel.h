// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/catalogue/productform.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace comptoir::ui
{

class Badge;
class Button;
class GeneralTab;
class HistoryList;
class IconButton;
class Label;

/// The item open beside the list: head, tabs, and a foot that says how it stands.
class ProductPanel final : public QWidget
{
    Q_OBJECT

public:
    ProductPanel(ProductForm &form, const Business &business, QWidget *parent = nullptr);

    void focusFirst();
    enum Tab { GeneralTabIndex, StockTabIndex, PricesTabIndex, HistoryTabIndex };
    void showTab(int tab);
    /// To the first thing that stops saving.
    void showError(ProductField field);

Q_SIGNALS:
    void closeAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *head();
    [[nodiscard]] QWidget *foot();
    void addTab(const QString &name, QWidget *content);
    void showForm();
    void showState();

    class Picture;

    ProductForm &m_form;
    const Business &m_business;
    Picture *m_picture;
    Label *m_title;
    Label *m_caption;
    IconButton *m_history;
    IconButton *m_close;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    GeneralTab *m_general;
    HistoryList *m_changes;
    Badge *m_errors;
    Badge *m_warnings;
    Button *m_undo;
    Button *m_save;
};

} // namespace comptoir::ui
