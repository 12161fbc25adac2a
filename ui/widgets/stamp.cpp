// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stamp.h"

#include "ui/style/look.h"
#include "ui/widgets/painting.h"

#include <QtMath>

namespace comptoir::ui
{

namespace
{

constexpr double slant = -6.0; // degrees

} // namespace

Stamp::Stamp(const QString &text, Ink ink, QWidget *parent) : QLabel(parent), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QFont Stamp::letters() const
{
    QFont font = fontOf(TextStyle::LabelStrong);
    if (!hasArabic(text())) // Arabic letters join: no space between them
        font.setLetterSpacing(QFont::AbsoluteSpacing, tokens::border);
    return font;
}

QSize Stamp::box() const
{
    return {textWidth(letters(), text()) + 2 * tokens::space12, lineHeight(TextStyle::Label) + tokens::space4};
}

QSize Stamp::sizeHint() const
{
    return QTransform().rotate(slant).mapRect(QRect({}, box())).size() + QSize(tokens::space4, tokens::space4);
}

void Stamp::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(QRectF(rect()).center());
    painter.rotate(slant);
    QRect place({}, box());
    place.moveCenter({});
    paintBox(&painter, place, {}, ink(m_ink), tokens::radiusKeyCap, tokens::borderFocus);
    paintText(&painter, place, text(), letters(), ink(m_ink), layoutDirection(), Qt::AlignHCenter);
}

} // namespace comptoir::ui
