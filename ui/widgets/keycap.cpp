// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keycap.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/painting.h"

namespace comptoir::ui
{

namespace
{

constexpr int signSide = 14;

/// The icon of a key that is written as a sign; empty for a word.
QString iconOf(QStringView word)
{
    if (word == u"\u232B")
        return QStringLiteral("backspace");
    return word == u"\u21B5" ? QStringLiteral("enter") : QString();
}

int wordWidth(const QString &word)
{
    return iconOf(word).isEmpty() ? textWidth(fontOf(TextStyle::Caption), word) : signSide;
}

} // namespace

KeyCap::KeyCap(const QString &key, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(key);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const
{
    return sizeFor(text());
}

QSize KeyCap::sizeFor(const QString &key)
{
    int width = 2 * tokens::space6;
    const QStringList words = key.split(u' ');
    for (const QString &word : words)
        width += wordWidth(word);
    return {qMax(width + int(words.size() - 1) * tokens::space4, tokens::keyCap), tokens::keyCap};
}

void KeyCap::paint(QPainter *painter, const QRect &area, const QString &key, Ink text, Ink border)
{
    const QRect box = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, sizeFor(key), area);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBox(painter, box, text == Ink::OnAccent ? QColor() : ink(Ink::Surface), ink(border), tokens::radiusKeyCap);
    const QStringList words = key.split(u' ');
    Strip strip(box.adjusted(tokens::space6, 0, -tokens::space6, 0), Qt::LeftToRight);
    if (words.size() == 1 && iconOf(key).isEmpty()) {
        paintText(painter, box, key, fontOf(TextStyle::Caption), ink(text), Qt::LeftToRight, Qt::AlignHCenter);
        painter->restore();
        return;
    }
    for (const QString &word : words) {
        const QRect place = strip.lead(wordWidth(word), tokens::space4);
        if (const QString icon = iconOf(word); icon.isEmpty())
            paintText(painter, place, word, fontOf(TextStyle::Caption), ink(text), Qt::LeftToRight);
        else
            paintIcon(painter, centred(place, signSide), icon, text, Qt::LeftToRight);
    }
    painter->restore();
}

void KeyCap::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paint(&painter, rect(), text());
}

} // namespace comptoir::ui
