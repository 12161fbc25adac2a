// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sales/tillpresenter.h"
#include "ui/dialogs/dialog.h"

#include <QStandardItemModel>

class QListView;
class QStackedWidget;

namespace comptoir::ui
{

class EmptyState;
class SearchField;
class TextField;

/// Who the ticket is for: found as one types by name, code or phone, or made on the spot. Arrows and Enter choose
/// without leaving the field.
class CustomerSheet final : public Dialog
{
    Q_OBJECT

public:
    CustomerSheet(TillPresenter &till, Business &business, QWidget *parent = nullptr);

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] SearchField *search() const { return m_search; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeForm();
    void addButtons();
    void receive(const QString &text, const QList<CustomerCard> &customers);
    void choose(int row);
    void confirm();
    void beginCreate();
    void create();
    [[nodiscard]] QString captionOf(const CustomerCard &customer) const;

    TillPresenter &m_till;
    Business &m_business;
    SearchField *m_search = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel m_model;
    QList<CustomerCard> m_found;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_results = nullptr;
    QStackedWidget *m_pages = nullptr;
    TextField *m_name = nullptr;
    TextField *m_phone = nullptr;
    Button *m_ok = nullptr;
    Button *m_create = nullptr;
};

} // namespace comptoir::ui
