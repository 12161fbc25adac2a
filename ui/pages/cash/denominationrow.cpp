// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cash/denominationrow.h"

#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/stepper.h"

namespace comptoir::ui
{

namespace
{

constexpr int noteWidth = 72;
constexpr int noteHeight = 36;
constexpr int noteHeightNarrow = 28;
constexpr int coinSide = 44;
constexpr int coinSideNarrow = 36;
constexpr int coinRim = 4;
constexpr int entryTouch = 60;
constexpr int figureColumn = 76; ///< notes and coins begin their steppers on one line
constexpr int roomForSum = 380;  ///< narrower than this, the sum goes under the figure

} // namespace

DenominationFigure::DenominationFigure(const QString &figure, bool coin, int hue, QWidget *parent)
    : QWidget(parent), m_figure(figure), m_coin(coin), m_hue(hue)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize DenominationFigure::sizeHint() const
{
    if (m_coin)
        return touch() ? QSize(coinSideNarrow, coinSideNarrow) : QSize(coinSide, coinSide);
    return {noteWidth, touch() ? noteHeightNarrow : noteHeight};
}

void DenominationFigure::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor text = ink(hue(m_hue));
    if (m_coin) {
        text = ink(Ink::Text);
        paintBox(&painter, rect(), ink(Ink::Surface), ink(Ink::LineStrong), width() / 2.0);
        const QRect face = rect().adjusted(coinRim, coinRim, -coinRim, -coinRim);
        paintBox(&painter, face, ink(Ink::Fill), ink(Ink::Line), face.width() / 2.0);
    } else {
        paintBox(&painter, rect(), ink(hueSoft(m_hue)), text, tokens::radiusKeyCap);
    }
    paintText(&painter, rect(), m_figure, fontOf(TextStyle::BodyStrong), text, Qt::LeftToRight, Qt::AlignHCenter);
}

DenominationRow::DenominationRow(const Looks &looks, QWidget *parent)
    : QWidget(parent), m_stepper(new Stepper(looks.name)), m_sum(new Label(TextStyle::Body)),
      m_below(new Label(TextStyle::Caption))
{
    auto *row = new QHBoxLayout(this);
    const int side = touch() ? tokens::space12 : tokens::space16;
    row->setContentsMargins(side, tokens::space4, side, tokens::space4);
    row->setSpacing(touch() ? tokens::space8 : tokens::space16);
    auto *figures = new QWidget;
    figures->setMinimumWidth(figureColumn);
    auto *column = new QVBoxLayout(figures);
    column->setContentsMargins({});
    column->setSpacing(tokens::space2);
    column->addStretch();
    column->addWidget(new DenominationFigure(looks.figure, looks.coin, looks.hue), 0, Qt::AlignLeading);
    column->addWidget(m_below);
    column->addStretch();
    row->addWidget(figures);
    m_stepper->setSize(Stepper::Size::Touch);
    m_stepper->setRange(0, CashCount::mostPieces);
    if (touch())
        m_stepper->edit()->setFixedWidth(entryTouch);
    row->addWidget(m_stepper);
    row->addStretch();
    row->addWidget(m_sum);
    m_below->hide();
}

void DenominationRow::setSum(const QString &sum, bool none)
{
    for (Label *label : {m_sum, m_below}) {
        label->setText(sum);
        label->setInk(none ? Ink::Muted : Ink::Text);
    }
}

void DenominationRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < roomForSum;
    m_sum->setVisible(!narrow);
    m_below->setVisible(narrow);
}

} // namespace comptoir::ui
