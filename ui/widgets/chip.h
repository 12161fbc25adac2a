// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QPushButton>

#include <optional>

namespace comptoir::ui
{

/// A filter, a category or a held ticket in one word. Checked when it is in force; a closable one goes by its cross
/// and by Delete. It does not take the focus from a field by mouse or finger.
class Chip : public QPushButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, const QString &icon = {}, QWidget *parent = nullptr);

    /// As it is written: an ampersand is an ampersand.
    void setText(const QString &text);
    void setIconName(const QString &name);
    /// As the chevron of a chip that opens a list.
    void setTrailingIcon(const QString &name);
    void setClosable(bool closable);
    [[nodiscard]] bool isClosable() const { return m_closable; }
    /// The cross, for a test and a screen reader's hint; empty when not closable.
    [[nodiscard]] QRect closeRect() const;
    /// A small square in the colour of a category.
    void setDot(std::optional<Ink> dot);
    /// Stronger words after the text: a count, an amount.
    void setBadge(const QString &badge);
    /// Quieter words at the end: since when.
    void setDetail(const QString &detail);
    /// The category look: corners of a control, filled with the accent when checked, height of a control.
    void setSquare(bool square);
    /// Fixed height in pixels; 0 is 28, or the control height when square or in touch density.
    void setHeight(int height);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void changed();
    [[nodiscard]] int boxHeight() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] QFont strongFont() const;
    [[nodiscard]] QColor textColor() const;
    void paintWords(QPainter *painter) const;

    QString m_icon, m_trailingIcon, m_badge, m_detail;
    std::optional<Ink> m_dot;
    int m_height = 0;
    bool m_closable = false, m_square = false, m_closing = false, m_ring = false, m_namedByText = false;
};

} // namespace comptoir::ui
