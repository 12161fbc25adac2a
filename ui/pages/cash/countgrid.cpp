// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cash/countgrid.h"

#include "ui/pages/cash/denominationrow.h"
#include "ui/style/look.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/stepper.h"

#include <algorithm>

namespace comptoir::ui
{

namespace
{

constexpr int headerHeight = 49;
constexpr int headerHeightTouch = 40;
constexpr int tallRow = 86;
constexpr int lowRow = 60;
constexpr int cardMinimum = 290;
/// Notes from the largest down: violet, amber, cyan, coral, blue, and round again.
constexpr std::array noteHues{4, 1, 6, 2, 5, 7, 3, 8};

int cardHeader()
{
    return touch() ? headerHeightTouch : headerHeight;
}

} // namespace

CountGrid::CountGrid(CashCount &count, const Business &business, QWidget *parent)
    : QWidget(parent), m_count(count), m_business(business)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(touch() ? tokens::space12 : tokens::space16);
    for (const bool coins : {false, true})
        row->addWidget(makeCard(coins), 1, Qt::AlignTop);
    for (qsizetype i = 1; i < m_rows.size(); ++i)
        setTabOrder(m_rows.at(i - 1)->stepper()->edit(), m_rows.at(i)->stepper()->edit());
    connect(&m_count, &CashCount::changed, this, &CountGrid::refresh);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->setSizeConstraint(QLayout::SetNoConstraint); // heights go from the grid to its rows, never back
    refresh();
}

QWidget *CountGrid::makeCard(bool coins)
{
    auto *card = new Card;
    card->setMinimumWidth(cardMinimum);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *header = new QWidget;
    header->setFixedHeight(cardHeader());
    auto *title = new QHBoxLayout(header);
    title->setContentsMargins(tokens::space16, 0, tokens::space16, 0);
    title->addWidget(new Label(TextStyle::LabelStrong, coins ? tr("Coins") : tr("Notes")), 1);
    m_pieces[coins] = new Label(TextStyle::Body, {}, Ink::Muted);
    title->addWidget(m_pieces[coins]);
    column->addWidget(header);
    int rows = 0;
    for (qsizetype i = 0; i < m_count.denominations().size(); ++i) {
        if (m_count.denominations().at(i).coin != coins)
            continue;
        column->addWidget(new Separator);
        column->addWidget(makeRow(i));
        ++rows;
    }
    m_most = std::max(m_most, rows);
    return card;
}

DenominationRow *CountGrid::makeRow(qsizetype row)
{
    const Denomination &denomination = m_count.denominations().at(row);
    const Money value = m_business.money(denomination.valueMinor);
    const DisplayFormat &format = m_business.format();
    const QString name = denomination.coin ? tr("Coins of %1") : tr("Notes of %1");
    const int hue = noteHues.at(static_cast<std::size_t>(row) % noteHues.size());
    auto *made = new DenominationRow(
        {format.shortAmount(value), name.arg(format.amountWithSign(value)), denomination.coin, hue});
    made->stepper()->edit()->installEventFilter(this);
    connect(made->stepper(), &Stepper::valueChanged, this,
            [this, row](qint64 pieces) { m_count.setPieces(row, pieces); });
    m_rows.append(made);
    return made;
}

void CountGrid::refresh()
{
    const DisplayFormat &format = m_business.format();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Stepper *stepper = m_rows.at(i)->stepper();
        if (stepper->value() != m_count.pieces(i))
            stepper->setValue(m_count.pieces(i));
        m_rows.at(i)->setSum(format.amount(m_count.sum(i)), m_count.pieces(i) == 0);
    }
    m_pieces[0]->setText(tr("%n note(s)", nullptr, static_cast<int>(m_count.piecesOf(false))));
    m_pieces[1]->setText(tr("%n coin(s)", nullptr, static_cast<int>(m_count.piecesOf(true))));
}

void CountGrid::takeFocus()
{
    if (!m_rows.isEmpty())
        m_rows.first()->stepper()->edit()->setFocus(Qt::OtherFocusReason);
}

int CountGrid::heightFor(int rowHeight) const
{
    return cardHeader() + m_most * (rowHeight + tokens::border) + 2 * tokens::border;
}

QSize CountGrid::sizeHint() const
{
    return {2 * cardMinimum + tokens::space16, heightFor(tallRow)};
}

QSize CountGrid::minimumSizeHint() const
{
    return {2 * cardMinimum + tokens::space12, heightFor(lowRow)};
}

void CountGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_most == 0)
        return;
    const int room = (height() - cardHeader() - 2 * tokens::border) / m_most - tokens::border;
    for (DenominationRow *row : std::as_const(m_rows))
        row->setFixedHeight(std::clamp(room, lowRow, tallRow));
}

/// From one denomination to the next; a count is finished after the last of them, not after the first.
void CountGrid::goOnFrom(QObject *edit)
{
    const auto at = std::ranges::find(m_rows, edit, [](DenominationRow *row) { return row->stepper()->edit(); });
    if (at == m_rows.cend() || at + 1 == m_rows.cend()) {
        Q_EMIT entered();
        return;
    }
    QLineEdit *next = (*(at + 1))->stepper()->edit();
    next->setFocus(Qt::TabFocusReason);
    next->selectAll();
}

bool CountGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        goOnFrom(watched);
        return true;
    }
    const int by = key == Qt::Key_Plus ? 1 : key == Qt::Key_Minus ? -1 : 0;
    for (DenominationRow *row : std::as_const(m_rows)) {
        if (by != 0 && row->stepper()->edit() == watched) {
            row->stepper()->setValue(row->stepper()->value() + by);
            row->stepper()->edit()->selectAll();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace comptoir::ui
