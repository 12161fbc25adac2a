// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sales/tillpresenter.h"

#include <QWidget>

namespace comptoir::ui
{

class IconButton;
class Label;
class SegmentedControl;

/// What the number keys are typing, in the place of the search field: for what, of which line, and the figure. Takes
/// the keyboard while it is shown; Enter applies, Esc goes back to the search.
class EntryBar final : public QWidget
{
    Q_OBJECT

public:
    EntryBar(TillPresenter &till, Business &business, QWidget *parent);

    /// Opens for a mode of the keypad, with nothing typed yet.
    void begin(Keypad::Mode mode);
    /// A question of the till wants a figure.
    void ask(const TillQuestion &question);
    [[nodiscard]] QString figure() const;

Q_SIGNALS:
    void accepted();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showEntry();
    [[nodiscard]] bool typeKey(const QKeyEvent &event);
    [[nodiscard]] QString whatFor() const;
    [[nodiscard]] QString unit() const;

    TillPresenter &m_till;
    Business &m_business;
    std::optional<TillQuestion> m_question;
    Label *m_what;
    Label *m_line;
    Label *m_figure;
    Label *m_unit;
    SegmentedControl *m_kind;
    IconButton *m_close;
};

} // namespace comptoir::ui
