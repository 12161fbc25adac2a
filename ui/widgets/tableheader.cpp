// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableheader.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/painting.h"

namespace comptoir::ui
{

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMinimumSectionSize(tokens::controlComfortable);
    setFixedHeight(tokens::tableHeader);
    viewport()->setAutoFillBackground(false);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), tokens::tableHeader};
}

Qt::Alignment TableHeader::alignmentOf(int section) const
{
    QVariant wished = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    if (!wished.isValid() && model()->rowCount() > 0)
        wished = model()->index(0, section).data(Qt::TextAlignmentRole);
    return wished.isValid() ? Qt::Alignment(wished.toInt()) & Qt::AlignHorizontal_Mask
                            : Qt::Alignment(Qt::AlignLeading);
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const int sign = tokens::iconSmall + tokens::space4;
    return {textWidth(fontOf(TextStyle::CaptionStrong), title) + 2 * tokens::cellPadding + sign, tokens::tableHeader};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), tokens::border), ink(Ink::Line));
    Strip strip(rect.adjusted(tokens::cellPadding, 0, -tokens::cellPadding, 0), layoutDirection());
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const QFont font = fontOf(TextStyle::CaptionStrong);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const bool trailing = alignmentOf(section).testFlag(Qt::AlignTrailing);
    const QColor color = ink(sorted ? Ink::Text : Ink::Muted);
    if (sorted) {
        const QString sign =
            sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down");
        const int wide = qMin(textWidth(font, title), strip.rest().width() - tokens::iconSmall - tokens::space4);
        const QRect words = trailing ? QRect() : strip.lead(wide, tokens::space4);
        const QRect place = trailing ? strip.trail(tokens::iconSmall, tokens::space4) : strip.lead(tokens::iconSmall);
        paintIcon(painter, centred(place, tokens::iconSmall), sign, color, layoutDirection());
        paintText(painter, trailing ? strip.rest() : words, title, font, color, layoutDirection(),
                  trailing ? Qt::AlignTrailing : Qt::AlignLeading);
    } else {
        paintText(painter, strip.rest(), title, font, color, layoutDirection(), alignmentOf(section));
    }
    painter->restore();
}

} // namespace comptoir::ui
