// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shapedline.h"

#include <QCache>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace comptoir::ui
{

namespace
{

constexpr int keptLines = 4'000; // some four megabytes
constexpr qreal endless = 1 << 20;

struct LineKey {
    QString text;
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    bool operator==(const LineKey &) const = default;
};

std::size_t qHash(const LineKey &key, std::size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.font, int(key.direction));
}

struct ShapedLine {
    QTextLayout layout;
    qreal advance = 0;
    qreal height = 0;
};

ShapedLine *shaped(const LineKey &key)
{
    auto *line = new ShapedLine;
    line->layout.setFont(key.font);
    line->layout.setText(QString(key.text).replace(u'\n', u' '));
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(key.direction);
    option.setWrapMode(QTextOption::NoWrap);
    line->layout.setTextOption(option);
    line->layout.setCacheEnabled(true);
    line->layout.beginLayout();
    QTextLine only = line->layout.createLine();
    only.setLineWidth(endless);
    line->layout.endLayout();
    line->advance = only.horizontalAdvance();
    line->height = only.height();
    return line;
}

/// The kept value, or the made one, kept from now on.
template <typename Value, typename Make>
const Value &kept(QCache<LineKey, Value> &cache, const LineKey &key, Make make)
{
    if (const Value *known = cache.object(key))
        return *known;
    Value *value = make();
    cache.insert(key, value);
    return *value;
}

} // namespace

qreal advanceOf(const QFont &font, const QString &text)
{
    static QCache<LineKey, qreal> cache(keptLines);
    return kept(cache, {text, font}, [&] { return new qreal(QFontMetricsF(font).horizontalAdvance(text)); });
}

void paintShaped(QPainter *painter, const QRect &area, const QString &text, Qt::LayoutDirection direction,
                 Qt::Alignment side)
{
    static QCache<LineKey, ShapedLine> cache(keptLines);
    const LineKey key{text, painter->font(), direction};
    const ShapedLine &line = kept(cache, key, [&] { return shaped(key); });
    const qreal free = area.width() - line.advance;
    qreal left = area.left();
    if (side.testFlag(Qt::AlignRight))
        left += free;
    else if (side.testFlag(Qt::AlignHCenter))
        left += free / 2;
    line.layout.draw(painter, {left, area.top() + (area.height() - line.height) / 2});
}

} // namespace comptoir::ui
