// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/cash/shiftarea.h"

#include <QWidget>

class QHBoxLayout;

namespace comptoir::ui
{

class Button;
class Card;
class DataTable;
class Fact;
class Label;

/// The open shift: since when, how much went on, what went through the drawer, and what can be done.
class OpenView : public QWidget
{
    Q_OBJECT

public:
    explicit OpenView(ShiftArea &area, QWidget *parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void moveWanted(comptoir::CashMoved::Kind kind);
    void waitingWanted();

private:
    struct Figure {
        Card *card = nullptr;
        Label *value = nullptr;
        Label *detail = nullptr;
    };
    [[nodiscard]] Figure addFigure(QHBoxLayout *row, const QString &icon, const QString &name);
    [[nodiscard]] QWidget *makeNotice();
    [[nodiscard]] QWidget *makeMoves();
    [[nodiscard]] QWidget *makeActions();
    void refresh();

    ShiftArea &m_area;
    Figure m_since;
    Figure m_tickets;
    Figure m_drawer;
    QWidget *m_notice = nullptr;
    Label *m_noticeText = nullptr;
    Label *m_moveTitle = nullptr;
    DataTable *m_moves = nullptr;
    Button *m_in;
    Button *m_out;
    Button *m_noSale;
    Button *m_x;
    Button *m_close;
    Label *m_draft = nullptr;
};

} // namespace comptoir::ui
