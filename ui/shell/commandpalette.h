// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/search/palettemodel.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace comptoir::ui
{

class Label;

/// The one field for everything (Ctrl+K): items, actions, customers, documents. Arrows choose, Enter does the likeliest
/// thing, Esc closes and gives the focus back. Owned by the window, over which it lies.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    CommandPalette(PaletteModel &model, QWidget *window);

    void open(const QString &text);
    void close();

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFoot();
    void run(bool also);
    void moveSelection(int step);
    void refresh();
    [[nodiscard]] bool key(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] QRect sheet() const;
    void place();

    PaletteModel &m_model;
    QWidget *m_sheet = nullptr;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    Label *m_does = nullptr;
    Label *m_count = nullptr;
    QPointer<QWidget> m_before;
};

} // namespace comptoir::ui
