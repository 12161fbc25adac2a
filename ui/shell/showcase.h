// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace comptoir::ui
{

/// A window with every control in every state, for the eye of who changes the look: `comptoir --showcase`. What it
/// says is sample text, in English or in Arabic by the direction of the window, and is not translated.
class Showcase : public QWidget
{
    Q_OBJECT

public:
    explicit Showcase(QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// A titled section; its row or column of samples.
    QBoxLayout *section(const QString &title, Qt::Orientation orientation = Qt::Horizontal);
    void addButtons();
    void addButtonStates(QGridLayout *grid, int row, Button::Kind kind, const QString &name);
    void addPayButtons();
    void addTiles();
    void addPads();
    void addType();
    void addBadges();
    void addChips();
    void addFields();
    void addFieldStates(QGridLayout *grid);
    void addChoices();
    void addTable();
    void addPieces();
    void addFocus();
    /// Takes the picture of each sample while it has the focus: only one can have it at a time.
    void photographFocus();

    QVBoxLayout *m_column;
    QList<QPair<QWidget *, QLabel *>> m_focused;
};

} // namespace comptoir::ui
