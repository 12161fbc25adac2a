// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cash/openview.h"

#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/separator.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int sideTouch = 264;
constexpr int sideWidth = 320;

} // namespace

OpenView::OpenView(ShiftArea &area, QWidget *parent)
    : QWidget(parent), m_area(area), m_in(new Button(Button::Kind::Secondary, tr("Cash in"), u"in"_s)),
      m_out(new Button(Button::Kind::Secondary, tr("Cash out"), u"out"_s)),
      m_noSale(new Button(Button::Kind::Secondary, tr("No sale"), u"drawer"_s)),
      m_x(new Button(Button::Kind::Secondary, tr("X report"), u"chart"_s)),
      m_close(new Button(Button::Kind::Primary, tr("Close the shift")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pageGap(), pageGap(), pageGap(), pageGap());
    row->setSpacing(pageGap());
    auto *column = new QVBoxLayout;
    column->setSpacing(pageGap());
    auto *figures = new QHBoxLayout;
    figures->setSpacing(pageGap());
    m_since = addFigure(figures, u"clock"_s, tr("Open since"));
    m_tickets = addFigure(figures, u"ticket"_s, tr("Tickets"));
    m_drawer = addFigure(figures, u"drawer"_s, tr("Cash drawer"));
    m_notice = makeNotice();
    column->addWidget(m_notice);
    column->addLayout(figures);
    column->addWidget(makeMoves(), 1);
    row->addLayout(column, 1);
    row->addWidget(makeActions());
    connect(&area.shift, &ShiftPresenter::changed, this, &OpenView::refresh);
    refresh();
}

OpenView::Figure OpenView::addFigure(QHBoxLayout *row, const QString &icon, const QString &name)
{
    Figure figure{new Card, new Label(TextStyle::Amount), new Label(TextStyle::Body, {}, Ink::Muted)};
    auto *column = new QVBoxLayout(figure.card);
    column->setContentsMargins(pageGap(), pageGap(), pageGap(), pageGap());
    column->setSpacing(tokens::space4);
    auto *head = new QHBoxLayout;
    head->setSpacing(tokens::space8);
    head->addWidget(new IconLabel(icon));
    head->addWidget(new Label(TextStyle::Body, name, Ink::Muted), 1);
    column->addLayout(head);
    column->addWidget(figure.value);
    figure.detail->setWordWrap(true);
    figure.detail->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    column->addWidget(figure.detail);
    column->addStretch();
    row->addWidget(figure.card, 1);
    return figure;
}

QWidget *OpenView::makeNotice()
{
    auto *card = new Card;
    card->setFill(Ink::WarningSoft);
    card->setEdge(Ink::Warning);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(turned(tokens::space16, tokens::space8, tokens::space8, tokens::space8));
    row->setSpacing(tokens::space12);
    row->addWidget(new IconLabel(u"hourglass"_s, Ink::Warning));
    m_noticeText = new Label(TextStyle::BodyStrong, {}, Ink::Warning);
    m_noticeText->setWordWrap(true);
    row->addWidget(m_noticeText, 1);
    auto *see = new Button(Button::Kind::Secondary, tr("See"));
    see->setAccessibleName(tr("See the closed shifts that wait"));
    connect(see, &QPushButton::clicked, this, &OpenView::waitingWanted);
    row->addWidget(see);
    return card;
}

QWidget *OpenView::makeMoves()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(tokens::border, tokens::border, tokens::border, tokens::border);
    column->setSpacing(0);
    m_moveTitle = new Label(TextStyle::LabelStrong, tr("Cash in and out"));
    m_moveTitle->setContentsMargins(tokens::space16, tokens::space12, tokens::space16, tokens::space12);
    column->addWidget(m_moveTitle);
    column->addWidget(new Separator);
    m_moves = new DataTable;
    m_moves->setAccessibleName(tr("Cash in and out"));
    m_moves->setModel(&m_area.shift.moves());
    m_moves->setColumnWidths({80, 140, 200, 120, 120});
    m_moves->setStretchColumn(CashMoveModel::Reason);
    m_moves->setFrameShape(QFrame::NoFrame);
    auto *empty = new EmptyState(u"drawer"_s, tr("Nothing was put in or taken out in this shift."));
    m_moves->setEmptyState(empty);
    column->addWidget(m_moves, 1);
    return card;
}

QWidget *OpenView::makeActions()
{
    auto *card = new Card;
    card->setFixedWidth(touch() ? sideTouch : sideWidth);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(pageGap(), pageGap(), pageGap(), pageGap());
    column->setSpacing(touch() ? tokens::space12 : tokens::space8);
    column->addWidget(new Label(TextStyle::LabelStrong, tr("Drawer")));
    for (Button *button : {m_in, m_out, m_noSale, m_x}) {
        button->setHeight(touch() ? tokens::controlTouch : tokens::controlTouch - tokens::space8);
        column->addWidget(button);
    }
    column->addStretch();
    m_draft = new Label(TextStyle::Caption, {}, Ink::Muted);
    m_draft->setWordWrap(true);
    column->addWidget(m_draft);
    m_close->setHeight(tokens::controlTouch);
    m_close->setTrailingIcon(u"arrow-right"_s);
    column->addWidget(m_close);
    connect(m_in, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(CashMoved::Kind::In); });
    connect(m_out, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(CashMoved::Kind::Out); });
    connect(m_noSale, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(CashMoved::Kind::NoSale); });
    connect(m_x, &QPushButton::clicked, &m_area.shift, &ShiftPresenter::readX);
    connect(m_close, &QPushButton::clicked, &m_area.closer, &ShiftCloser::begin);
    return card;
}

void OpenView::refresh()
{
    const ShiftPresenter &shift = m_area.shift;
    const ShiftOverview &overview = shift.overview();
    const DisplayFormat &format = shift.business().format();
    m_notice->setVisible(overview.waiting > 0);
    m_noticeText->setText(
        overview.waiting > 0 ? tr("%n closed shift(s) wait for a manager.", nullptr, static_cast<int>(overview.waiting))
                             : QString());
    for (const Figure &figure : {m_since, m_tickets, m_drawer}) { // nothing stays of a shift that is gone
        figure.value->clear();
        figure.detail->clear();
    }
    if (!overview.shift)
        return;
    m_since.value->setText(format.time(shift.business().local(overview.shift->openedAt)));
    m_since.detail->setText(tr("%1, by %2", "how long ago, and a person").arg(shift.durationText(), overview.openedBy));
    m_tickets.value->setText(format.number(overview.tickets.tickets));
    const int returns = static_cast<int>(overview.tickets.returns);
    const QString held =
        overview.held > 0 ? tr("%n held", "tickets put aside", static_cast<int>(overview.held)) : QString();
    const QString back = returns > 0 ? tr("%n return(s)", nullptr, returns) : QString();
    const QStringList parts{back, held};
    m_tickets.detail->setText(parts.join(back.isEmpty() || held.isEmpty() ? QString() : u" · "_s));
    m_drawer.value->setText(overview.cash ? format.amountWithSign(overview.cash->expected) : shift.movesText());
    m_drawer.detail->setText(
        overview.cash
            ? tr("expected now; opened with %1").arg(format.amountWithSign(overview.cash->openingFloat))
            : tr("opened with %1").arg(format.amountWithSign(shift.business().money(overview.shift->floatMinor))));
    m_draft->setVisible(overview.draft.has_value());
    m_draft->setText(overview.draft ? tr("A count was begun at %1. It goes on where it was left.")
                                          .arg(format.time(shift.business().local(overview.draft->at)))
                                    : QString());
    m_close->setText(overview.draft ? touch() ? tr("Go on") : tr("Go on with the count") : tr("Close the shift"));
    // The buttons stay what they are while one of them is at work: disabled, it would lose the keys to the rail.
}

void OpenView::takeFocus()
{
    m_moves->setFocus(Qt::OtherFocusReason); // not on a button: Enter alone must begin nothing
}

} // namespace comptoir::ui
