// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sales/tillpresenter.h"
#include "ui/dialogs/dialog.h"
#include "ui/pages/sales/actionblock.h"

namespace comptoir::ui
{

class ChoiceField;
class EntryBar;
class SegmentedControl;
class Stepper;
class TextArea;
class TextField;

/// A choice of things to do as large buttons; the one that is chosen is done when the sheet has gone.
class ActionSheet final : public Dialog
{
    Q_OBJECT

public:
    struct Item {
        QString text;
        QString icon;
        QString caption;
        QString key;
        std::function<void()> run;
        bool checked = false;
    };
    ActionSheet(const QString &title, const QList<Item> &items, QWidget *parent = nullptr);
};

/// The number keys on their own, for touch: the entry over the block of digits.
class KeypadSheet final : public Dialog
{
    Q_OBJECT

public:
    KeypadSheet(TillPresenter &till, Business &business, QWidget *parent = nullptr);

    void begin(Keypad::Mode mode);
    void ask(const TillQuestion &question);

private:
    void apply();

    TillPresenter &m_till;
    EntryBar *m_entry;
    std::optional<quint64> m_question;
};

/// A discount on the whole ticket, in per cent or as an amount.
class TicketDiscountSheet final : public Dialog
{
    Q_OBJECT

public:
    TicketDiscountSheet(TillPresenter &till, Business &business, QWidget *parent = nullptr);

private:
    void confirm();

    TillPresenter &m_till;
    SegmentedControl *m_kind;
    TextField *m_value;
};

/// Into how many equal parts the ticket is paid.
class SplitSheet final : public Dialog
{
    Q_OBJECT

public:
    explicit SplitSheet(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(int parts);

private:
    Stepper *m_parts;
};

/// A word on the ticket, or on the selected line.
class NoteSheet final : public Dialog
{
    Q_OBJECT

public:
    explicit NoteSheet(TillPresenter &till, QWidget *parent = nullptr);

private:
    [[nodiscard]] QString kept(const QString &which) const;
    void confirm();

    TillPresenter &m_till;
    SegmentedControl *m_which;
    TextArea *m_text;
};

/// Something that is not in the catalogue: name, price, tax.
class OpenItemSheet final : public Dialog
{
    Q_OBJECT

public:
    OpenItemSheet(TillPresenter &till, Business &business, const QString &name, QWidget *parent = nullptr);

private:
    void confirm();

    TillPresenter &m_till;
    Business &m_business;
    TextField *m_name;
    TextField *m_price;
    ChoiceField *m_tax;
};

} // namespace comptoir::ui
