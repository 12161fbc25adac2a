// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cash/closeview.h"

#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/progressdialog.h"
#include "ui/pages/cash/closepanel.h"
#include "ui/pages/cash/countgrid.h"
#include "ui/pages/cash/othersview.h"
#include "ui/pages/cash/reportview.h"
#include "ui/pages/cash/resultpanel.h"
#include "ui/pages/cash/scrolled.h"
#include "ui/pages/cash/totalfield.h"
#include "ui/style/look.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/stepsbar.h"
#include "ui/widgets/textarea.h"

#include <QPlainTextEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int patienceMs = 400;
constexpr int totalWidth = 320;
constexpr int paperWidth = 600; ///< of the Z: words and figures stay near each other
constexpr int paperShare = 8;

/// Its height does not hang on its width: the count above it takes what room there is.
class NoteCard final : public Card
{
public:
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace

CloseView::CloseView(ShiftArea &area, Frame &frame, QWidget *parent)
    : QWidget(parent), m_area(area), m_frame(frame),
      m_steps(new StepsBar({tr("Count"), tr("Other payments"), tr("Print the Z")})),
      m_blind(new Badge(Tone::Info, u"eye-off"_s, touch() ? QString() : tr("Blind: the expected amount stays hidden"))),
      m_work(new QStackedWidget), m_side(new QStackedWidget), m_others(new OthersView(area)),
      m_panel(new ClosePanel(area)), m_result(new ResultPanel(area))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pageGap(), pageGap(), pageGap(), pageGap());
    row->setSpacing(pageGap());
    auto *column = new QVBoxLayout;
    column->setSpacing(tokens::space12);
    auto *head = new QHBoxLayout;
    head->addWidget(m_steps);
    head->addStretch();
    head->addWidget(m_blind);
    if (touch()) { // its words would push the last step out
        m_blind->setToolTip(tr("Blind count"));
        m_blind->setAccessibleName(m_blind->toolTip());
    }
    column->addLayout(head);
    m_work->addWidget(makeCount());
    m_work->addWidget(m_others);
    m_work->addWidget(makeResult());
    column->addWidget(m_work, 1);
    row->addLayout(column, 1);
    m_side->addWidget(m_panel);
    m_side->addWidget(m_result);
    m_side->setFixedWidth(m_panel->width());
    row->addWidget(m_side);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &CloseView::showProgress);
    connect(m_panel, &ClosePanel::continued, this, &CloseView::goOn);
    connect(m_others, &OthersView::entered, this, &CloseView::goOn);
    connect(m_panel, &ClosePanel::backWanted, &m_area.closer, &ShiftCloser::back);
    connect(m_panel, &ClosePanel::laterWanted, &m_area.closer, &ShiftCloser::finishLater);
    connect(m_result, &ResultPanel::doneWanted, &m_area.closer, &ShiftCloser::done);
    connect(m_result, &ResultPanel::managerWanted, this, &CloseView::managerWanted);
    connect(m_result, &ResultPanel::exportWanted, this, &CloseView::exportWanted);
    connect(&m_area.closer, &ShiftCloser::changed, this, &CloseView::refresh);
    connect(&m_area.shift, &ShiftPresenter::changed, this, &CloseView::refresh);
    connect(&m_area.closer.written(), &ZPresenter::changed, this, &CloseView::refresh);
    refresh();
}

QWidget *CloseView::makeCount()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(pageGap());
    if (m_area.closer.count().denominations().isEmpty()) {
        auto *card = new Card;
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(tokens::space16, tokens::space16, tokens::space16, tokens::space16);
        m_total = new TotalField(tr("Cash in the drawer"), m_area.closer.count(), m_area.shift);
        m_total->setFixedWidth(totalWidth);
        connect(m_total->edit(), &QLineEdit::returnPressed, this, &CloseView::goOn);
        inside->addWidget(m_total, 0, Qt::AlignLeading);
        column->addWidget(card);
    } else {
        m_grid = new CountGrid(m_area.closer.count(), m_area.shift.business());
        connect(m_grid, &CountGrid::entered, this, &CloseView::goOn);
        column->addWidget(m_grid);
    }
    column->addWidget(makeNote());
    column->addStretch();
    return scrolled(page);
}

QWidget *CloseView::makeNote()
{
    auto *card = new NoteCard;
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(tokens::space16, tokens::space16, tokens::space16, tokens::space16);
    row->setSpacing(tokens::space16);
    m_note = new TextArea(tr("Note for the manager (optional)"));
    m_note->edit()->setPlaceholderText(tr("Known difference, doubtful note, advance…"));
    m_note->edit()->setFixedHeight(tokens::textArea);
    connect(m_note->edit(), &QPlainTextEdit::textChanged, this, [this] { m_area.closer.setNote(m_note->text()); });
    row->addWidget(m_note, 1);
    m_held = new QWidget;
    auto *held = new QHBoxLayout(m_held);
    held->setContentsMargins({});
    held->setSpacing(tokens::space12);
    held->addWidget(new IconLabel(u"info"_s, Ink::Info));
    m_heldText = new Label(TextStyle::Body);
    m_heldText->setWordWrap(true);
    held->addWidget(m_heldText, 1);
    auto *see = new Button(Button::Kind::Secondary, tr("See"));
    see->setAccessibleName(tr("See the held tickets"));
    connect(see, &QPushButton::clicked, this, [this] { m_frame.openPage(u"till"_s); });
    held->addWidget(see);
    row->addWidget(m_held, 1);
    return card;
}

QWidget *CloseView::makeResult()
{
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins({});
    m_report = new ReportView;
    m_report->setContentsMargins(tokens::space16, tokens::space16, tokens::space16, tokens::space16);
    auto *paper = new QWidget;
    auto *middle = new QHBoxLayout(paper);
    middle->setContentsMargins({});
    m_report->setMaximumWidth(paperWidth);
    middle->addStretch();
    middle->addWidget(m_report, paperShare);
    middle->addStretch();
    inside->addWidget(scrolled(paper));
    return card;
}

void CloseView::refresh()
{
    ShiftCloser &closer = m_area.closer;
    const ShiftCloser::Step step = closer.step();
    watchWork();
    if (step == ShiftCloser::Step::Idle) {
        m_shown = step;
        m_report->setLines({});
        return;
    }
    const bool result = step == ShiftCloser::Step::Result;
    m_steps->setCurrent(result ? 2 : step == ShiftCloser::Step::Others ? 1 : 0);
    m_blind->setVisible(!result);
    m_work->setCurrentIndex(m_steps->current());
    m_side->setCurrentIndex(result ? 1 : 0);
    m_heldText->setText(m_area.shift.heldText());
    m_held->setVisible(!m_heldText->text().isEmpty());
    if (m_note->text() != closer.note())
        m_note->setText(closer.note());
    m_report->setLines(result ? closer.written().lines() : QList<ReportLine>());
    if (std::exchange(m_shown, step) != step)
        takeFocus();
}

void CloseView::takeFocus()
{
    switch (m_area.closer.step()) {
    case ShiftCloser::Step::Count:
        if (m_grid)
            m_grid->takeFocus();
        else
            m_total->edit()->setFocus(Qt::OtherFocusReason);
        break;
    case ShiftCloser::Step::Others:
        m_others->takeFocus();
        break;
    case ShiftCloser::Step::Result:
        m_result->takeFocus();
        break;
    case ShiftCloser::Step::Idle:
        break;
    }
}

void CloseView::goOn()
{
    ShiftCloser &closer = m_area.closer;
    if (closer.step() == ShiftCloser::Step::Others) {
        if (m_others->check())
            closer.close();
        return;
    }
    if (!closer.count().isUntouched()) {
        closer.next();
        return;
    }
    auto *dialog = new ConfirmDialog(tr("Nothing was counted"), tr("The shift would be closed with an empty drawer."),
                                     tr("The drawer is empty"));
    connect(dialog, &Dialog::finished, &closer, [&closer](bool accepted) {
        if (accepted)
            closer.next();
    });
    m_frame.showDialog(dialog);
}

void CloseView::watchWork()
{
    if (!m_area.closer.isBusy()) {
        m_patience.stop();
        if (m_progress)
            m_progress->accept();
    } else if (!m_patience.isActive() && !m_progress) {
        m_patience.start();
    }
}

void CloseView::showProgress()
{
    if (!m_area.closer.isBusy())
        return;
    if (m_area.shift.approvals().isAsking()) {
        m_patience.start(); // it is the manager who is waited for
        return;
    }
    m_progress = new ProgressDialog(tr("Closing the shift"));
    m_progress->setProgress(0, 0);
    m_progress->setCancellable(false);
    m_progress->setText(tr("Adding up %n ticket(s) and writing the Z.", nullptr,
                           static_cast<int>(m_area.shift.overview().tickets.tickets)));
    m_frame.showDialog(m_progress);
}

} // namespace comptoir::ui
