// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/catalogue/importpresenter.h"
#include "models/viewmodels/catalogue/productspresenter.h"
#include "ui/shell/page.h"

#include <QTimer>

class QStackedWidget;

namespace comptoir::ui
{

class Button;
class CheckHeader;
class DataTable;
class EmptyState;
class Label;
class ProductFilters;
class ProductPanel;
class SearchField;

/// The catalogue: a list that searches as one types, the chosen item beside it, and what is done to several.
class ProductsPage final : public Page
{
    Q_OBJECT

public:
    ProductsPage(Frame &frame, ProductsPresenter &presenter, ImportPresenter &importer);

    [[nodiscard]] QString title() const override { return tr("Products"); }
    [[nodiscard]] QString subtitle() const override;
    /// A text to search; "new:CODE" opens a new item with that barcode.
    void enter(const QVariant &argument) override;
    [[nodiscard]] bool takesScan(const QString &code) override;
    [[nodiscard]] bool mayLeave(const std::function<void()> &proceed) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *listSide();
    [[nodiscard]] QWidget *searchRow();
    [[nodiscard]] QWidget *tableCard();
    [[nodiscard]] QWidget *hintFoot();
    [[nodiscard]] QWidget *selectionFoot();
    void setUpTable();
    void connectTable();
    void connectPresenter();
    void addCommands();
    void addOwn(const QString &id, const QString &text, const QString &icon, const QKeySequence &key,
                const std::function<void()> &run, bool edits = true);

    void arrange();
    void showList();
    void showChecked();
    void showOpened();
    void sortBy(int column);
    void openRow(int row);
    void openNew(const QString &barcode = {});
    void closePanel();
    /// Runs `proceed` now, or after asking what to do with changes.
    void settled(const std::function<void()> &proceed);
    void changePrices();
    void editCategories();
    void importFile();
    void exportList();

    ProductsPresenter &m_presenter;
    ImportPresenter &m_importer;
    QWidget *m_list = nullptr;
    SearchField *m_search;
    Button *m_import;
    Button *m_export;
    Button *m_new;
    ProductFilters *m_filters;
    DataTable *m_table;
    CheckHeader *m_checkAll = nullptr;
    EmptyState *m_empty;
    QStackedWidget *m_foot;
    Label *m_time;
    Label *m_checked;
    ProductPanel *m_panel;
    QTimer m_typing;
    QTimer m_following;
    std::function<void()> m_afterSave;
};

} // namespace comptoir::ui
