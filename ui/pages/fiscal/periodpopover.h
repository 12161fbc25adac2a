// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/fiscal/ticketfilter.h"

#include <QFrame>

namespace comptoir::ui
{

class Button;
class TextField;

/// Chooses a period: one of the usual ones, or two typed days. A popup that closes by itself.
class PeriodPopover : public QFrame
{
    Q_OBJECT

public:
    PeriodPopover(const TicketFilter &filter, const Business &business, QWidget *parent);

    /// Opens under this widget, at its leading end.
    void openUnder(const QWidget *anchor);
    [[nodiscard]] Button *button(TicketFilter::Period period) const { return m_buttons.value(period); }
    [[nodiscard]] TextField *from() const { return m_from; }
    [[nodiscard]] TextField *to() const { return m_to; }
    [[nodiscard]] Button *applyButton() const { return m_apply; }

    /// A day as people type it: "24/11/2026", "24/11", "24-11-26", "24 11". Invalid when it is none.
    [[nodiscard]] static QDate dayFrom(const QString &text, QDate today);

Q_SIGNALS:
    void chosen(comptoir::TicketFilter::Period period, QDate from, QDate to);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void apply();
    [[nodiscard]] QDate read(TextField *field) const;

    const Business &m_business;
    QMap<TicketFilter::Period, Button *> m_buttons;
    TextField *m_from;
    TextField *m_to;
    Button *m_apply;
};

} // namespace comptoir::ui
