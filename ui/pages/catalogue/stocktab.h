// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/catalogue/productform.h"

#include <QWidget>

class QVBoxLayout;

namespace comptoir::ui
{

class Button;
class ChoiceField;
class Label;
class TextField;

/// Lines of what happened, each with a time, a word at the end and a sentence.
class HistoryList final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryList(const QString &whenEmpty, QWidget *parent = nullptr);
    void setLines(const QList<HistoryLine> &lines);

private:
    QString m_whenEmpty;
    QVBoxLayout *m_column;
};

/// Stock on hand, a correction with its reason, and the last moves.
class StockTab final : public QWidget
{
    Q_OBJECT

public:
    explicit StockTab(ProductForm &form, QWidget *parent = nullptr);

private:
    void showForm();
    void adjust();

    ProductForm &m_form;
    Label *m_onHand;
    QWidget *m_correction;
    TextField *m_quantity;
    ChoiceField *m_reason;
    Button *m_adjust;
    HistoryList *m_moves;
};

} // namespace comptoir::ui
