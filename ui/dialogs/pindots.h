// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace comptoir::ui
{

/// How many digits of a PIN have been typed, as dots; never which.
class PinDots final : public QWidget
{
    Q_OBJECT

public:
    explicit PinDots(QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    void setWrong(bool wrong);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
    bool m_wrong = false;
};

} // namespace comptoir::ui
