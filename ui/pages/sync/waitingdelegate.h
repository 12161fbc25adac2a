// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tabledelegate.h"

namespace comptoir::ui
{

/// The rows of what waits: under the title of the card, and its states at the card's end. Where fingers work there is
/// no room for a column of details: they stand under the name.
class WaitingDelegate : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace comptoir::ui
