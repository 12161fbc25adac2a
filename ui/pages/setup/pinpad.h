// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace comptoir::ui
{

inline constexpr int pinMax = 12; ///< digits

/// Ten digits and an eraser, for fingers: what is pressed is typed into the field that has the focus. Left-to-right in
/// every language; never takes the focus itself.
class PinPad final : public QWidget
{
    Q_OBJECT

public:
    explicit PinPad(QWidget *parent = nullptr);

private:
    static void type(int key, const QString &text);
};

} // namespace comptoir::ui
