// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sales/tillpresenter.h"

#include <QWidget>

namespace comptoir::ui
{

class Button;
class Label;
class LineEdit;

/// A question of the till in one strip under the search field: a code nobody knows, or a price that has changed. It
/// never takes the keyboard by itself, so that the next scan is never held up.
class QuestionStrip final : public QWidget
{
    Q_OBJECT

public:
    QuestionStrip(TillPresenter &till, Business &business, QWidget *parent);

    /// Gives the keyboard to the name of the item to be created.
    void focusName();
    [[nodiscard]] const std::optional<TillQuestion> &question() const { return m_question; }

Q_SIGNALS:
    void answered(); ///< the keyboard can go back to the search

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showQuestion();
    void showUnknown();
    void showPriceChange();
    void accept();
    void dismiss();

    TillPresenter &m_till;
    Business &m_business;
    std::optional<TillQuestion> m_question;
    Label *m_text;
    LineEdit *m_name;
    LineEdit *m_price;
    Button *m_accept;
    Button *m_dismiss;
};

} // namespace comptoir::ui
