// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/fiscal/ticketspresenter.h"
#include "ui/dialogs/dialog.h"

namespace comptoir::ui
{

class Label;
class Switch;
class TextField;

/// Who an invoice is made out to: filled from the ticket's customer, checked where it is typed.
class InvoiceSheet final : public Dialog
{
    Q_OBJECT

public:
    explicit InvoiceSheet(TicketsPresenter &presenter, QWidget *parent = nullptr);

    /// By the keys of TicketsPresenter::missing(): "name", "address", "RC", "NIF", "NIS", "AI".
    [[nodiscard]] TextField *field(const QString &key) const { return m_fields.value(key); }
    [[nodiscard]] Switch *professional() const { return m_professional; }
    [[nodiscard]] Button *makeButton() const { return m_make; }

private:
    void build();
    void addField(const QString &key, const QString &label, const QString &value, QLayout *to);
    void showKind();
    void make();
    [[nodiscard]] LegalIdentity buyer() const;

    TicketsPresenter &m_presenter;
    QMap<QString, TextField *> m_fields;
    Switch *m_professional;
    QWidget *m_identifiers;
    Label *m_failure;
    Button *m_make;
};

} // namespace comptoir::ui
