// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/look.h"
#include "ui/style/paint.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

/// The drawing of an icon; empty for an unknown name, which is said once.
const QByteArray &drawing(const QString &name)
{
    static QHash<QString, QByteArray> drawings;
    if (const auto known = drawings.constFind(name); known != drawings.cend())
        return *known;
    QFile file(QString(u":/icons/"_s + name + u".svg"_s));
    if (!file.open(QIODevice::ReadOnly))
        qCritical("There is no icon \"%s\".", qPrintable(name));
    return *drawings.insert(name, file.isOpen() ? file.readAll() : QByteArray());
}

QPixmap render(const QString &name, const QColor &color, int pixels, bool dense)
{
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    auto svg = drawing(name);
    if (svg.isEmpty())
        return pixmap;
    svg.replace("currentColor", color.name().toLatin1());
    if (dense) // a thin line is lost in a small picture
        svg.replace("stroke-width=\"1.75\"", "stroke-width=\"2\"");
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return pixmap;
}

/// From the cache, for a picture `size` wide on a device of this ratio.
QPixmap picture(const QString &name, const QColor &color, int size, qreal dpr, Qt::LayoutDirection direction)
{
    const bool turned = direction == Qt::RightToLeft && isDirectional(name);
    const int pixels = std::max(1, int(std::lround(size * dpr)));
    const QString key = u"icon/"_s + name + color.name() + QString::number(pixels) + (turned ? u"t"_s : u""_s) +
                        (size <= tokens::iconSmall ? u"d"_s : u""_s);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(name, color, pixels, size <= tokens::iconSmall);
        if (turned)
            pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(dpr);
    return pixmap;
}

/// Draws an icon in the colours of the theme that is in force when it is drawn.
class Engine final : public QIconEngine
{
public:
    Engine(QString name, std::optional<Ink> ink) : m_name(std::move(name)), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(painter, rect, m_name, color(mode, state), QGuiApplication::layoutDirection());
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const int pixels = std::min(size.width(), size.height());
        const int side = std::max(1, int(std::lround(pixels / scale)));
        return picture(m_name, color(mode, state), side, scale, QGuiApplication::layoutDirection());
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {
            {tokens::iconSmall, tokens::iconSmall}, {tokens::icon, tokens::icon}, {tokens::iconRail, tokens::iconRail}};
    }

    QString key() const override { return u"comptoir"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return !hasIcon(m_name); }
    QIconEngine *clone() const override { return new Engine(m_name, m_ink); }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return disabledInk();
        if (m_ink)
            return ui::ink(*m_ink);
        return ui::ink(state == QIcon::On ? Ink::AccentInk : Ink::Text);
    }

    QString m_name;
    std::optional<Ink> m_ink;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new Engine(name, std::nullopt));
}

QIcon icon(const QString &name, Ink ink)
{
    return QIcon(new Engine(name, ink));
}

QPixmap iconPixmap(const QString &name, Ink ink, int size, qreal dpr)
{
    return picture(name, ui::ink(ink), size, dpr, QGuiApplication::layoutDirection());
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, Ink ink, Qt::LayoutDirection direction)
{
    paintIcon(painter, rect, name, ui::ink(ink), direction);
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color,
               Qt::LayoutDirection direction)
{
    const int side = std::min(rect.width(), rect.height());
    if (side <= 0 || name.isEmpty())
        return;
    const QPoint corner(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2);
    painter->drawPixmap(corner, picture(name, color, side, painter->device()->devicePixelRatioF(), direction));
}

bool isDirectional(const QString &name)
{
    static const QSet<QString> names = {
        u"chevron-right"_s, u"chevron-left"_s, u"arrow-right"_s, u"arrow-left"_s, u"undo"_s,  u"redo"_s,  u"return"_s,
        u"backspace"_s,     u"enter"_s,        u"in"_s,          u"out"_s,        u"truck"_s, u"split"_s, u"list"_s,
    };
    return names.contains(name);
}

bool hasIcon(const QString &name)
{
    return QFile::exists(QString(u":/icons/"_s + name + u".svg"_s));
}

QStringList iconNames()
{
    auto names = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (auto &name : names)
        name.chop(4);
    return names;
}

} // namespace comptoir::ui
