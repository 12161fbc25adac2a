// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace comptoir::ui
{

class Button;
class Label;

/// The content of a sheet over the window: a title, a body, and buttons at its foot. Enter presses the primary button,
/// Esc closes. Frame::showDialog() shows it, owns it, and deletes it when it is finished. Modal is for money, deletion
/// and a manager's word only; everything else lives in a page.
class Dialog : public QWidget
{
    Q_OBJECT

public:
    explicit Dialog(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    void setTitle(const QString &title);
    /// Where the content goes.
    [[nodiscard]] QVBoxLayout *body() { return m_body; }
    /// Adds a button at the foot, in reading order. The dialog owns it.
    void addButton(Button *button);
    /// A button that rejects; its text is "Cancel" unless another is given.
    Button *addCancel(const QString &text = {});
    /// The button Enter presses.
    void setPrimary(Button *button);
    /// Who has the keyboard when the sheet opens; otherwise the first child that takes it.
    void setFirstFocus(QWidget *widget);
    /// The width of the sheet; tokens::dialogWidth unless set.
    void setSheetWidth(int width);
    /// A picture beside the title, on its soft ground: what kind of question this is.
    void setPicture(const QString &icon, Ink ink, Ink ground);
    [[nodiscard]] QSize sizeHint() const override;
    /// Gives the keyboard to the first focus; happens by itself when the sheet opens or is given the focus.
    void takeFocus();

public Q_SLOTS:
    void accept();
    void reject();

Q_SIGNALS:
    /// Emitted once. The frame then takes the sheet away.
    void finished(bool accepted);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    /// Tab goes round in the sheet.
    bool focusNextPrevChild(bool next) override;
    /// False keeps the sheet open when Esc is pressed.
    [[nodiscard]] virtual bool mayClose() const { return true; }

private:
    void finish(bool accepted);

    QHBoxLayout *m_head;
    Label *m_title;
    QWidget *m_picture = nullptr;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    QWidget *m_foot;
    QPointer<Button> m_primary;
    QPointer<QWidget> m_firstFocus;
    int m_width;
    bool m_finished = false;
};

} // namespace comptoir::ui
