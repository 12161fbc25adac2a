// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace comptoir::ui
{

/// Ten digits and the keys to correct them, for fingers where there is no keyboard: what is pressed is typed into the
/// field that has the focus. Left-to-right in every language; never takes the focus itself.
class DigitPad : public QWidget
{
    Q_OBJECT

public:
    explicit DigitPad(QWidget *parent = nullptr);

private:
    static void type(int key, const QString &text);
};

} // namespace comptoir::ui
