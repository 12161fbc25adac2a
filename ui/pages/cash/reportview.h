// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/cash/reportlines.h"

#include <QWidget>

class QVBoxLayout;

namespace comptoir::ui
{

/// The lines of an X, a Z or a closure, words at the leading edge and figures at the other.
class ReportView : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);

    void setLines(const QList<ReportLine> &lines);

private:
    void add(const ReportLine &line);

    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

} // namespace comptoir::ui
