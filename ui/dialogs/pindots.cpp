// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pindots.h"

#include "ui/style/look.h"
#include "ui/style/paint.h"

#include <QPainter>

namespace comptoir::ui
{

namespace
{

constexpr int dot = tokens::space12;
constexpr int gap = tokens::space12;
constexpr int places = 4; // the shortest PIN

} // namespace

PinDots::PinDots(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("PIN"));
    setCount(0);
}

void PinDots::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(tr("%n digit(s) typed", nullptr, count));
    update();
}

void PinDots::setWrong(bool wrong)
{
    m_wrong = wrong;
    update();
}

QSize PinDots::sizeHint() const
{
    return {12 * (dot + gap), dot + 2 * tokens::space12};
}

void PinDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int shown = std::max(places, m_count);
    int x = (width() - shown * dot - (shown - 1) * gap) / 2;
    const auto color = ink(m_wrong ? Ink::Danger : Ink::Accent);
    for (int i = 0; i < shown; ++i, x += dot + gap) {
        const QRect at(x, (height() - dot) / 2, dot, dot);
        if (i < m_count)
            paintBox(&painter, at, color, {}, dot, 0);
        else
            paintBox(&painter, at, {}, m_wrong ? color : ink(Ink::LineStrong), dot, tokens::border);
    }
}

} // namespace comptoir::ui
