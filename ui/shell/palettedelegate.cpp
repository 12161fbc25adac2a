// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palettedelegate.h"

#include "models/viewmodels/search/palettemodel.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/style/textstyle.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

int rowHeight()
{
    return std::max(controlHeight() + tokens::space4, tokens::tableRowTickets);
}

int sectionHeight()
{
    return lineHeight(TextStyle::Caption) + tokens::space16;
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool opensSection = !index.data(PaletteModel::SectionRole).toString().isEmpty();
    return {option.rect.width(), rowHeight() + (opensSection ? sectionHeight() : 0)};
}

void PaletteDelegate::paintTitle(QPainter *painter, const QStyleOptionViewItem &option, QRect room,
                                 const QModelIndex &index) const
{
    const QString title = index.data().toString();
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const QString whole = detail.isEmpty() ? title : QString(title + u"   "_s + detail);
    QTextLayout layout(QFontMetrics(fontOf(TextStyle::Body)).elidedText(whole, Qt::ElideRight, room.width()),
                       fontOf(TextStyle::Body), painter->device());
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat muted;
    muted.setForeground(ink(Ink::Muted));
    formats.append({int(title.size()), int(std::max<qsizetype>(0, layout.text().size() - title.size())), muted});
    const qsizetype at = m_typed.isEmpty() ? -1 : title.indexOf(m_typed, 0, Qt::CaseInsensitive);
    if (at >= 0) {
        QTextCharFormat match;
        match.setForeground(ink(Ink::AccentInk));
        match.setFontWeight(QFont::DemiBold);
        formats.append({int(at), int(m_typed.size()), match});
    }
    layout.setFormats(formats);
    QTextOption text(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    text.setWrapMode(QTextOption::NoWrap);
    text.setTextDirection(option.direction);
    layout.setTextOption(text);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    painter->setPen(ink(Ink::Text));
    layout.draw(painter, QPointF(room.left(), room.center().y() - line.height() / 2));
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const int trailing = int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter));
    QRect row = option.rect;
    if (const QString section = index.data(PaletteModel::SectionRole).toString(); !section.isEmpty()) {
        painter->setFont(fontOf(TextStyle::CaptionStrong));
        painter->setPen(ink(Ink::Muted));
        painter->drawText(placed(QRect(row.left() + tokens::space16, row.top() + tokens::space8,
                                       row.width() - tokens::space32, lineHeight(TextStyle::Caption))),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)), section);
        row.setTop(row.top() + sectionHeight());
    }
    if (option.state & QStyle::State_Selected)
        paintBox(painter, QRectF(row).adjusted(tokens::space8, 0, -tokens::space8, 0), ink(Ink::AccentSoft), {},
                 tokens::radiusControl, 0);
    const QRect inner = row.adjusted(tokens::space16 + tokens::space6, 0, -(tokens::space16 + tokens::space6), 0);
    const int middle = inner.center().y();
    paintIcon(painter, placed({inner.left(), middle - tokens::icon / 2 + 1, tokens::icon, tokens::icon}),
              index.data(PaletteModel::IconRole).toString(), Ink::Muted, option.direction);
    painter->setFont(fontOf(TextStyle::Body));
    const QString end = index.data(PaletteModel::TrailingRole).toString();
    const int endWidth = painter->fontMetrics().horizontalAdvance(end);
    painter->setPen(ink(Ink::Text));
    painter->drawText(placed({inner.right() - endWidth, inner.top(), endWidth + 1, inner.height()}), trailing, end);
    const int left = inner.left() + tokens::icon + tokens::space12;
    paintTitle(painter, option,
               placed({left, inner.top(), inner.right() - endWidth - tokens::space12 - left, inner.height()}), index);
    painter->restore();
}

} // namespace comptoir::ui
