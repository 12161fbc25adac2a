// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace comptoir::ui
{

/// One or two letters of a person on a round soft hue.
class Avatar : public QLabel
{
    Q_OBJECT

public:
    /// `hue` 1…8.
    explicit Avatar(const QString &initials, int hue, QWidget *parent = nullptr);

    void setPerson(const QString &initials, int hue);
    void setSize(int side);
    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_hue;
    int m_side;
};

} // namespace comptoir::ui
