// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sync/waitingdelegate.h"

#include "models/viewmodels/sync/syncwaitingmodel.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace comptoir::ui
{

namespace
{

void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, bool leads)
{
    const QRect &cell = option.rect;
    if (option.state.testFlag(QStyle::State_Selected) && leads)
        paintSelection(painter, cell, option.direction);
    else if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(cell, ink(Ink::AccentSoft));
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), tokens::border), ink(Ink::Line));
}

void paintWhat(QPainter *painter, const QRect &area, const QModelIndex &index, Qt::LayoutDirection direction)
{
    Strip strip(area, direction);
    paintIcon(painter, centred(strip.lead(tokens::icon, tokens::space8), tokens::icon), index.data(IconRole).toString(),
              Ink::Muted, direction);
    const QString name = index.data(Qt::DisplayRole).toString();
    if (!touch()) {
        paintText(painter, strip.rest(), name, fontOf(TextStyle::BodyStrong), ink(Ink::Text), direction);
        return;
    }
    const QString detail = index.siblingAtColumn(SyncWaitingModel::Detail).data().toString();
    const int above = lineHeight(TextStyle::BodyStrong);
    const int under = detail.isEmpty() ? 0 : lineHeight(TextStyle::Caption);
    QRect line = strip.rest();
    line.setTop(area.top() + (area.height() - above - under) / 2);
    line.setHeight(above);
    paintText(painter, line, name, fontOf(TextStyle::BodyStrong), ink(Ink::Text), direction);
    line.translate(0, above);
    line.setHeight(under);
    paintText(painter, line, detail, fontOf(TextStyle::Caption), ink(Ink::Muted), direction);
}

} // namespace

void WaitingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != SyncWaitingModel::What && index.column() != SyncWaitingModel::State) {
        TableDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    paintRowGround(painter, option, index.column() == SyncWaitingModel::What);
    const QRect area = option.rect.adjusted(tokens::space16, 0, -tokens::space16, 0);
    if (index.column() == SyncWaitingModel::What) {
        paintWhat(painter, area, index, option.direction);
    } else {
        const QString icon = index.data(BadgeIconRole).toString(), text = index.data(Qt::DisplayRole).toString();
        Strip strip(area, option.direction);
        const QRect place = strip.trail(qMin(Badge::sizeFor(icon, text).width(), area.width()));
        Badge::paint(painter, place, Tone(index.data(BadgeToneRole).toInt()), icon, text, option.direction,
                     option.state.testFlag(QStyle::State_Selected));
    }
    painter->restore();
}

} // namespace comptoir::ui
