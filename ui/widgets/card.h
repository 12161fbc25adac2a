// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QFrame>

#include <optional>

namespace comptoir::ui
{

/// A surface with a border and round corners; its layout is the owner's.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Another surface, as the soft green of the change; without `border` none is drawn.
    void setFill(Ink fill, std::optional<Ink> border = std::nullopt);
    /// An edge of 3 px at the leading side, for what needs somebody.
    void setEdge(std::optional<Ink> edge);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ink m_fill = Ink::Surface;
    std::optional<Ink> m_border = Ink::Line;
    std::optional<Ink> m_edge;
};

} // namespace comptoir::ui
