// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/paint.h"

#include "ui/style/look.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QVariant>
#include <QWidget>
#include <QtWidgets/qdrawutil.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr auto fieldStateProperty = "comptoirFieldState";
constexpr auto prominentProperty = "comptoirProminent";

/// How far outside the rounded rectangle of half size `half` the point lies; negative inside.
double distanceTo(double x, double y, double half, double radius)
{
    const double dx = std::abs(x) - half + radius;
    const double dy = std::abs(y) - half + radius;
    return std::hypot(std::max(dx, 0.0), std::max(dy, 0.0)) + std::min(std::max(dx, dy), 0.0) - radius;
}

/// A square with a shadow all round, to be stretched: `reach` of shadow, `corner` of it that does not stretch.
QPixmap shadowTile(double radius, int corner, bool dark, double dpr)
{
    const int reach = tokens::shadowBlur;
    const int size = 2 * (reach + corner) + 1;
    const int pixels = int(std::ceil(size * dpr));
    const double most = (dark ? tokens::shadowPercentDark : tokens::shadowPercentLight) * 255 / 100.0;
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < pixels; ++y) {
        for (int x = 0; x < pixels; ++x) {
            const double px = (x + 0.5) / dpr - size / 2.0;
            const double py = (y + 0.5) / dpr - size / 2.0;
            const double outside = distanceTo(px, py, size / 2.0 - reach, radius);
            const double alpha = most * 0.5 * std::erfc(outside / (reach / 2.0 * std::sqrt(2.0)));
            image.setPixel(x, y, qRgba(0, 0, 0, int(std::lround(alpha))));
        }
    }
    auto pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(dpr);
    return pixmap;
}

} // namespace

void setFieldState(QWidget *field, FieldState state)
{
    field->setProperty(fieldStateProperty, int(state));
    field->update();
}

FieldState fieldState(const QWidget *field)
{
    return field ? FieldState(field->property(fieldStateProperty).toInt()) : FieldState::Normal;
}

void setProminent(QWidget *button, bool prominent)
{
    button->setProperty(prominentProperty, prominent);
    button->update();
}

bool isProminent(const QWidget *button)
{
    return button && button->property(prominentProperty).toBool();
}

void paintBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal radius, qreal width)
{
    const qreal half = width / 2;
    const auto box = rect.adjusted(half, half, -half, -half);
    const qreal round = std::max(0.0, std::min({radius, rect.width() / 2, rect.height() / 2}) - half);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(width > 0 && line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(box, round, round);
    painter->restore();
}

void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius)
{
    paintBox(painter, rect, {}, ink(Ink::Accent), radius, tokens::borderFocus);
}

void paintSelection(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction)
{
    painter->fillRect(rect, ink(Ink::AccentSoft));
    QRect edge(rect.left(), rect.top(), tokens::accentEdge, rect.height());
    if (direction == Qt::RightToLeft)
        edge.moveRight(rect.right());
    painter->fillRect(edge, ink(Ink::Accent));
}

void paintShadow(QPainter *painter, const QRectF &rect, qreal radius)
{
    const int reach = tokens::shadowBlur;
    const int corner = int(std::ceil(radius)) + reach;
    const bool dark = Look::instance().theme().isDark();
    const double dpr = painter->device()->devicePixelRatioF();
    const auto key = u"shadow/%1/%2/%3"_s.arg(radius).arg(dpr).arg(dark);
    QPixmap tile;
    if (!QPixmapCache::find(key, &tile)) {
        tile = shadowTile(radius, corner, dark, dpr);
        QPixmapCache::insert(key, tile);
    }
    const auto area = rect.translated(0, tokens::shadowOffset).adjusted(-reach, -reach, reach, reach).toRect();
    // qDrawBorderPixmap counts the pixels of the pixmap, not those of the screen.
    const int fixed = int(std::floor((reach + corner) * dpr));
    const QMargins target(reach + corner, reach + corner, reach + corner, reach + corner);
    qDrawBorderPixmap(painter, area, target, tile, tile.rect(), QMargins(fixed, fixed, fixed, fixed));
}

void paintLogo(QPainter *painter, const QRectF &rect)
{
    QFile file(u":/icons/logo.svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    auto svg = file.readAll();
    svg.replace("currentColor", ink(Ink::Accent).name().toLatin1());
    svg.replace("#FFFFFF", ink(Ink::OnAccent).name().toLatin1());
    QSvgRenderer renderer(svg);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    renderer.render(painter, rect);
    painter->restore();
}

QColor mixed(const QColor &under, const QColor &over, int percent)
{
    const auto part = [percent](int low, int high) { return low + (high - low) * percent / 100; };
    return QColor(part(under.red(), over.red()), part(under.green(), over.green()), part(under.blue(), over.blue()));
}

QColor disabledInk()
{
    constexpr int percent = 75; // 3 to 1 on Surface and on Fill, in both themes: quiet, and still to be read
    return mixed(ink(Ink::Surface), ink(Ink::Muted), percent);
}

} // namespace comptoir::ui
