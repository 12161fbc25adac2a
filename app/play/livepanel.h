// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/play/networkplay.h"

#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace comptoir
{

/// The second till of the demo and the line to the centre, in somebody's hands: what it sells and changes is seen at
/// the first till's window, and the other way round. Sells by itself now and then. Beside the real window; not shipped.
class LivePanel : public QWidget
{
    Q_OBJECT

public:
    explicit LivePanel(DemoPair &pair);

private:
    void sell();
    void changePrice();
    void switchLine();
    void look();
    void say(const QString &line);

    DemoPair &m_pair;
    QLabel *m_state;
    QLabel *m_item;
    QPushButton *m_line;
    QPlainTextEdit *m_log;
    QTimer m_selling;
    QString m_lastItem;
};

} // namespace comptoir
