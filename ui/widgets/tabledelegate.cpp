// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabledelegate.h"

#include "models/domain/common/textfolding.h"
#include "models/viewmodels/format/tableroles.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/painting.h"

namespace comptoir::ui
{

namespace
{

constexpr int rowHoverPercent = 3;
constexpr int squareSide = 28;
constexpr int boxRadius = 4;

bool leads(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return index.column() == 0;
    const QHeaderView *header = table->horizontalHeader();
    for (int visual = header->visualIndex(index.column()) - 1; visual >= 0; --visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            return false;
    }
    return true;
}

void paintCheck(QPainter *painter, const QRect &box, Qt::CheckState state, bool enabled)
{
    const bool on = state != Qt::Unchecked;
    painter->setRenderHint(QPainter::Antialiasing);
    paintBox(painter, box,
             ink(!enabled ? Ink::Fill
                 : on     ? Ink::Accent
                          : Ink::Surface),
             on && enabled ? QColor() : ink(Ink::LineStrong), boxRadius, on && enabled ? 0 : tokens::border);
    if (on)
        paintIcon(painter, centred(box, tokens::iconSmall),
                  state == Qt::Checked ? QStringLiteral("check") : QStringLiteral("minus"),
                  enabled ? ink(Ink::OnAccent) : disabledInk());
}

/// A text folded letter by letter, with where each folded letter came from.
struct Folded {
    QString text;
    QList<int> from;
};

Folded foldedByLetter(const QString &text)
{
    Folded folded;
    for (int at = 0; at < text.size(); ++at) {
        const QString letter = text.at(at).isSpace() ? QString(u' ') : foldedText(QStringView(text).mid(at, 1));
        for (const QChar one : letter) {
            folded.text += one;
            folded.from += at;
        }
    }
    return folded;
}

void addMatches(QList<QPair<int, int>> &found, const Folded &folded, const QString &word)
{
    const auto add = [&](qsizetype at) {
        const int start = folded.from.at(at);
        found.append({start, folded.from.at(at + word.size() - 1) + 1 - start});
    };
    bool any = false;
    for (qsizetype at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) {
        if (at > 0 && folded.text.at(at - 1).isLetterOrNumber())
            continue;
        add(at);
        any = true;
    }
    if (const qsizetype inside = folded.text.indexOf(word); !any && inside >= 0)
        add(inside);
}

QList<QTextLayout::FormatRange> strongRanges(const QString &text, const QString &query)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &[start, length] : TableDelegate::matches(text, query)) {
        QTextCharFormat format;
        format.setFont(fontOf(TextStyle::BodyStrong));
        ranges.append({start, length, format});
    }
    return ranges;
}

void paintMatched(QPainter *painter, const QRect &area, const QString &text, const QString &query, const QColor &color,
                  Qt::LayoutDirection direction)
{
    const QFont font = fontOf(TextStyle::Body);
    const QString shown = QFontMetrics(fontOf(TextStyle::BodyStrong)).elidedText(text, Qt::ElideRight, area.width());
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeading) | Qt::AlignAbsolute);
    option.setTextDirection(directionOf(shown, direction));
    option.setWrapMode(QTextOption::NoWrap);
    QTextLayout layout(shown, font);
    layout.setTextOption(option);
    layout.setFormats(strongRanges(shown, query));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(area.width());
    layout.endLayout();
    if (!line.isValid())
        return;
    const QFontMetricsF metrics(font);
    const qreal baseline = area.top() + (area.height() - metrics.height()) / 2 + metrics.ascent();
    painter->setPen(color);
    layout.draw(painter, QPointF(area.left(), baseline - line.ascent()));
}

} // namespace

TableDelegate::TableDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

QList<QPair<int, int>> TableDelegate::matches(const QString &text, const QString &query)
{
    QList<QPair<int, int>> found;
    const Folded folded = foldedByLetter(text);
    const QStringList words = foldedText(query).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        addMatches(found, folded, word);
    std::sort(found.begin(), found.end());
    QList<QPair<int, int>> apart;
    for (const auto &[start, length] : found) {
        if (!apart.isEmpty() && start <= apart.last().first + apart.last().second)
            apart.last().second = qMax(apart.last().second, start + length - apart.last().first);
        else
            apart.append({start, length});
    }
    return apart;
}

QRect TableDelegate::checkRect(const QStyleOptionViewItem &option)
{
    Strip strip(option.rect, option.direction);
    return strip.lead(tokens::checkBox + 2 * tokens::cellPadding);
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option, index);
    const QRect inside = option.rect.adjusted(tokens::cellPadding, 0, -tokens::cellPadding, 0);
    paintWords(painter, option, index, paintLead(painter, option, index, inside));
    painter->restore();
}

void TableDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        if (leads(option, index))
            paintSelection(painter, option.rect, option.direction);
        else
            painter->fillRect(option.rect, ink(Ink::AccentSoft));
    } else if (index.row() == m_hovered) {
        painter->fillRect(option.rect, mixed(ink(Ink::Surface), ink(Ink::Text), rowHoverPercent));
    }
    const QRect &cell = option.rect;
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), tokens::border), ink(Ink::Line));
}

QRect TableDelegate::paintLead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                               const QRect &area) const
{
    Strip strip(area, option.direction);
    const QVariant check = index.data(Qt::CheckStateRole);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (check.isValid())
        paintCheck(painter, centred(strip.lead(tokens::checkBox, tokens::cellPadding), tokens::checkBox),
                   Qt::CheckState(check.toInt()), enabled && index.flags().testFlag(Qt::ItemIsEnabled));
    const QString name = index.data(IconRole).toString();
    if (name.isEmpty())
        return strip.rest();
    const int tone = index.data(IconToneRole).toInt();
    if (tone == 0) {
        const QRect place = centred(strip.lead(tokens::iconSmall, tokens::space6), tokens::iconSmall);
        paintIcon(painter, place, name, Ink::Muted, option.direction);
        return strip.rest();
    }
    const int side = qMin(squareSide, option.rect.height() - tokens::space6); // those of two rows never touch
    const QRect square = centred(strip.lead(squareSide, tokens::space12), side);
    painter->setRenderHint(QPainter::Antialiasing);
    paintBox(painter, square, ink(hueSoft(tone)), {}, tokens::radiusControl, 0);
    paintIcon(painter, centred(square, tokens::iconSmall), name, hue(tone), option.direction);
    return strip.rest();
}

void TableDelegate::paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                               const QRect &area) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (const QVariant badge = index.data(BadgeToneRole); badge.isValid()) {
        if (!text.isEmpty())
            Badge::paint(painter, area, Tone(badge.toInt()), index.data(BadgeIconRole).toString(), text,
                         option.direction, selected);
        return;
    }
    const QVariant tone = index.data(TextToneRole);
    QColor color = ink(index.data(MutedRole).toBool() ? Ink::Muted : Ink::Text);
    if (tone.isValid())
        color = ink(inkOf(Tone(tone.toInt())));
    if (!index.flags().testFlag(Qt::ItemIsEnabled))
        color = disabledInk();
    const bool strong = index.data(StrongRole).toBool();
    const QString query = index.data(MatchRole).toString();
    if (!query.isEmpty() && !strong) {
        paintMatched(painter, area, text, query, color, option.direction);
        return;
    }
    const QVariant wished = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment across =
        wished.isValid() ? Qt::Alignment(wished.toInt()) & Qt::AlignHorizontal_Mask : Qt::Alignment(Qt::AlignLeading);
    paintText(painter, area, text, fontOf(strong ? TextStyle::BodyStrong : TextStyle::Body), color, option.direction,
              across);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const int width = textWidth(fontOf(TextStyle::BodyStrong), index.data(Qt::DisplayRole).toString());
    return {width + 2 * tokens::cellPadding, tableRowHeight()};
}

bool TableDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const bool checkable = index.flags().testFlag(Qt::ItemIsUserCheckable) && index.data(Qt::CheckStateRole).isValid();
    if (!checkable || event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !checkRect(option).contains(mouse->position().toPoint()))
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace comptoir::ui
