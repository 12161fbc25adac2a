// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace comptoir::ui
{

class NumPad;

/// What one button of the till does; the same list makes the buttons, the commands and the sheet of "More".
struct TillAction {
    QString id;
    QString text;
    QString icon;
    QString key; ///< as drawn on the key cap
    std::function<void()> run;
};

/// The buttons under the tiles with the number keys beside them, where there is room for both.
class ActionBlock final : public QWidget
{
    Q_OBJECT

public:
    ActionBlock(const QList<TillAction> &actions, QWidget *parent);
    [[nodiscard]] NumPad *numPad() const { return m_pad; }

private:
    NumPad *m_pad;
};

} // namespace comptoir::ui
