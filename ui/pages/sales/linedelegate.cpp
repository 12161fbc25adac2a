// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sales/linedelegate.h"

#include "models/viewmodels/sales/ticketmodel.h"
#include "ui/pages/sales/textpaint.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int quantityColumn = 52;
constexpr int topRoom = 7;
constexpr int lineGap = 2; ///< between two lines
constexpr int noteStep = 16;

/// Writes the rows of a line from the top down.
class LinePainter
{
public:
    LinePainter(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inside)
        : m_painter(painter), m_direction(option.direction), m_selected(option.state.testFlag(QStyle::State_Selected))
    {
        m_row = inside.adjusted(0, topRoom, 0, 0);
        m_row.setHeight(lineHeight(TextStyle::Body));
    }

    void head(const QModelIndex &index)
    {
        const QString total = index.data(TicketModel::AmountRole).toString();
        const int width = textWidth(total, TextStyle::Body);
        paintLine(m_painter, leadingPart(m_row, quantityColumn, m_direction),
                  index.data(TicketModel::QuantityRole).toString(),
                  {TextStyle::BodyStrong, Ink::AccentInk, Side::Leading, m_direction});
        const QRect name =
            withoutTrailing(withoutLeading(m_row, quantityColumn, m_direction), width + tokens::space12, m_direction);
        paintLine(m_painter, name, index.data(TicketModel::NameRole).toString(),
                  {TextStyle::Body, Ink::Text, Side::Leading, m_direction});
        paintLine(m_painter, trailingPart(m_row, width, m_direction), total,
                  {TextStyle::Body, Ink::Text, Side::Trailing, m_direction});
        m_row = QRect(m_row.left(), m_row.bottom() + 1, m_row.width(), noteStep);
    }

    void note(const QString &icon, const QString &text, const QString &amount)
    {
        const Ink quiet = m_selected ? Ink::Text : Ink::Muted;
        QRect room = withoutLeading(m_row, quantityColumn, m_direction);
        if (!icon.isEmpty()) {
            paintIcon(m_painter, leadingPart(room, tokens::iconSmall, m_direction).adjusted(1, 1, -1, -1), icon, quiet,
                      m_direction);
            room = withoutLeading(room, tokens::iconSmall + tokens::space4, m_direction);
        }
        const int width = textWidth(amount, TextStyle::Caption);
        paintLine(m_painter, withoutTrailing(room, width + tokens::space8, m_direction), text,
                  {TextStyle::Caption, quiet, Side::Leading, m_direction});
        paintLine(m_painter, trailingPart(m_row, width, m_direction), amount,
                  {TextStyle::Caption, quiet, Side::Trailing, m_direction});
        m_row.translate(0, noteStep);
    }

private:
    QPainter *m_painter;
    Qt::LayoutDirection m_direction;
    bool m_selected;
    QRect m_row;
};

} // namespace

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        paintSelection(painter, option.rect, option.direction);
    LinePainter lines(painter, option, inside(option.rect, option.direction));
    lines.head(index);
    const QString caption = index.data(TicketModel::CaptionRole).toString();
    if (!caption.isEmpty())
        lines.note({}, caption, {});
    const QStringList reductions = index.data(TicketModel::DiscountTextsRole).toStringList();
    const QStringList amounts = index.data(TicketModel::DiscountAmountsRole).toStringList();
    for (qsizetype at = 0; at < reductions.size(); ++at)
        lines.note(u"percent"_s, reductions.at(at), amounts.value(at));
    const QString note = index.data(TicketModel::NoteRole).toString();
    if (!note.isEmpty())
        lines.note(u"note"_s, note, {});
    painter->restore();
}

QRect LineDelegate::inside(const QRect &line, Qt::LayoutDirection direction) const
{
    return withoutTrailing(withoutLeading(line, m_padding, direction), m_padding - m_barRoom, direction);
}

int LineDelegate::textHeight(const QModelIndex &index)
{
    const bool caption = !index.data(TicketModel::CaptionRole).toString().isEmpty();
    const bool note = !index.data(TicketModel::NoteRole).toString().isEmpty();
    const auto reductions = int(index.data(TicketModel::DiscountTextsRole).toStringList().size());
    return tokens::ticketLine + lineGap + (reductions + (caption ? 1 : 0) + (note ? 1 : 0)) * noteStep;
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), textHeight(index) + (index == m_controlled ? m_controlsHeight : 0)};
}

QRect LineDelegate::controlsRect(const QRect &line, const QModelIndex &index, Qt::LayoutDirection direction) const
{
    // Under fingers they are too wide to stand under the name.
    const QRect whole = inside(line, direction);
    const QRect inner = touch() ? whole : withoutLeading(whole, quantityColumn, direction);
    return {inner.left(), line.top() + textHeight(index), inner.width(), m_controlsHeight};
}

} // namespace comptoir::ui
