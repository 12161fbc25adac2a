// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

class QTableView;

namespace comptoir::ui
{

/// The check box in the title of a table's first column: all, none, or some of them.
class CheckHeader final : public QCheckBox
{
    Q_OBJECT

public:
    explicit CheckHeader(QTableView *table);

Q_SIGNALS:
    void asked(bool all);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void nextCheckState() override;

private:
    void place();

    QTableView *m_table;
};

} // namespace comptoir::ui
