// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sales/tillpresenter.h"
#include "ui/dialogs/dialog.h"

class QStackedWidget;
class QVBoxLayout;

namespace comptoir::ui
{

class LineEdit;
class Stepper;
class TextField;

/// One line of an earlier ticket and how much of it comes back: nothing until it is chosen, at most what is left.
class ReturnRow final : public QWidget
{
    Q_OBJECT

public:
    ReturnRow(const ReturnableLine &line, const DisplayFormat &format, QWidget *parent);

    [[nodiscard]] int line() const { return m_line.line; }
    /// As typed; empty when nothing comes back.
    [[nodiscard]] QString quantity() const;
    void takeAll();
    [[nodiscard]] Stepper *stepper() const { return m_stepper; }

Q_SIGNALS:
    void changed();

private:
    ReturnableLine m_line;
    Stepper *m_stepper = nullptr;  ///< of pieces
    LineEdit *m_measure = nullptr; ///< of what is weighed
};

/// Goods that come back: by their ticket, with what is left of each line, or without it. The lines go on the open
/// ticket, so that a return becomes an exchange by selling on.
class ReturnSheet final : public Dialog
{
    Q_OBJECT

public:
    ReturnSheet(TillPresenter &till, Business &business, QWidget *parent = nullptr);

    /// A ticket's number, typed or scanned from its barcode.
    void find(const QString &number);
    [[nodiscard]] QList<ReturnRow *> rows() const { return m_rows; }

private:
    [[nodiscard]] QWidget *makeFind();
    [[nodiscard]] QWidget *makeLines();
    [[nodiscard]] QWidget *makeWithout();
    void receive(const ReturnableView &ticket);
    void fail(const Error &error);
    void addRow(const ReturnableLine &line);
    void showChoice();
    void confirm();
    void goTo(int page);
    void turnTo(int page);

    TillPresenter &m_till;
    Business &m_business;
    QStackedWidget *m_pages = nullptr;
    TextField *m_number = nullptr;
    TextField *m_reason = nullptr;
    Label *m_ticket = nullptr;
    Label *m_when = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QList<ReturnRow *> m_rows;
    QString m_found;
    Button *m_without = nullptr;
    Button *m_ok = nullptr;
    bool m_looking = false;
};

} // namespace comptoir::ui
