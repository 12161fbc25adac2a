// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/lineedit.h"

namespace comptoir::ui
{

/// Where one searches: leading icon, clearing cross, key cap. Escape clears it, and goes on to the page when empty.
class SearchField : public LineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace comptoir::ui
