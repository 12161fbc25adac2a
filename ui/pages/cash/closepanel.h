// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/cash/shiftarea.h"

#include <QFrame>

namespace comptoir::ui
{

class AmountLabel;
class Button;
class Fact;
class JournalFact;
class Label;
class TextField;

/// The right-hand side of the count: what was counted so far, what stays and what goes to the safe, the shift, and the
/// way on. Nothing in it comes from anywhere but the count.
class ClosePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ClosePanel(ShiftArea &area, QWidget *parent = nullptr);

    void goOn() { Q_EMIT continued(); }

Q_SIGNALS:
    void continued();
    void backWanted();
    void laterWanted();

private:
    void addTotal(class QVBoxLayout *column);
    void addFloat(class QVBoxLayout *column);
    void addFacts(class QVBoxLayout *column);
    void addButtons(class QVBoxLayout *column);
    void refresh();
    void refreshFacts();
    void floatTyped(const QString &text);
    void showFloat();

    ShiftArea &m_area;
    AmountLabel *m_total;
    Fact *m_notes;
    Fact *m_coins;
    TextField *m_float;
    Label *m_safe;
    Label *m_who;
    Fact *m_opened = nullptr;
    Fact *m_duration = nullptr;
    Fact *m_tickets = nullptr;
    Fact *m_moves = nullptr;
    JournalFact *m_journal = nullptr;
    Button *m_continue;
    Button *m_back;
    Button *m_later;
};

/// A figure as a field holds it: without the marks that keep it in place inside Arabic text.
[[nodiscard]] QString typedAmount(Money amount);

} // namespace comptoir::ui
