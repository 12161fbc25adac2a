// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cash/shiftpage.h"

#include "ui/pages/cash/cashmovedialog.h"
#include "ui/pages/cash/closedview.h"
#include "ui/pages/cash/closeview.h"
#include "ui/pages/cash/closuresview.h"
#include "ui/pages/cash/differencedialog.h"
#include "ui/pages/cash/historyview.h"
#include "ui/pages/cash/openview.h"
#include "ui/pages/cash/savefile.h"
#include "ui/pages/cash/xdialog.h"
#include "ui/style/look.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

ShiftPage::ShiftPage(Frame &window, ShiftArea &area)
    : Page(window), m_area(area), m_head(new QWidget), m_sections(new SegmentedControl), m_views(new QStackedWidget),
      m_closed(new ClosedView(area)), m_open(new OpenView(area)), m_close(new CloseView(area, window)),
      m_history(new HistoryView(area)), m_closures(new ClosuresView(area))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QHBoxLayout(m_head);
    const int gap = touch() ? tokens::space12 : tokens::space16;
    head->setContentsMargins(gap, gap, gap, 0);
    m_sections->setAccessibleName(tr("What to look at"));
    m_sections->addSegment(u"shift"_s, tr("This shift"));
    m_sections->addSegment(u"closed"_s, tr("Closed shifts"));
    m_sections->addSegment(u"days"_s, tr("Days and months"));
    head->addWidget(m_sections);
    head->addStretch();
    column->addWidget(m_head);
    for (QWidget *view : std::initializer_list<QWidget *>{m_closed, m_open, m_close, m_history, m_closures})
        m_views->addWidget(view);
    column->addWidget(m_views, 1);
    connectViews();
    connectAnswers();
    addCommands();
    refresh();
}

void ShiftPage::connectViews()
{
    connect(m_sections, &SegmentedControl::currentChanged, this, &ShiftPage::showSection);
    connect(m_open, &OpenView::moveWanted, this, &ShiftPage::moveCash);
    connect(m_open, &OpenView::waitingWanted, this, [this] { enter(u"waiting"_s); });
    connect(m_history, &HistoryView::managerWanted, &m_area.z, &ZPresenter::reveal);
    connect(m_history, &HistoryView::exportWanted, this, [this] { saveZ(m_area.z); });
    connect(m_history, &HistoryView::exportListWanted, this, &ShiftPage::saveList);
    connect(m_close, &CloseView::managerWanted, &m_area.closer.written(), &ZPresenter::reveal);
    connect(m_close, &CloseView::exportWanted, this, [this] { saveZ(m_area.closer.written()); });
}

void ShiftPage::connectAnswers()
{
    const auto shown = [this](const Error &error) { frame().showError(error); };
    connect(&m_area.shift, &ShiftPresenter::failed, this, shown);
    connect(&m_area.closer, &ShiftCloser::failed, this, shown);
    connect(&m_area.history, &ShiftHistoryModel::failed, this, shown);
    connect(&m_area.closures, &ClosureListModel::failed, this, shown);
    connect(&m_area.z, &ZPresenter::failed, this, shown);
    connect(&m_area.shift, &ShiftPresenter::changed, this, &ShiftPage::refresh);
    connect(&m_area.closer, &ShiftCloser::changed, this, &ShiftPage::refresh);
    connect(&m_area.shift, &ShiftPresenter::xRead, this, [this](const ShiftReport &report, const Authority &reader) {
        frame().showDialog(new XDialog(m_area, report, reader, this));
    });
    connect(&m_area.shift, &ShiftPresenter::xPrinted, this, [this] { tell(tr("The X report is being printed.")); });
    connect(&m_area.shift, &ShiftPresenter::opened, this, [this] { tell(tr("The shift is open.")); });
    connect(&m_area.shift, &ShiftPresenter::moved, this, [this](CashMoved::Kind kind) {
        tell(kind == CashMoved::Kind::NoSale ? tr("The opening of the drawer is noted.")
                                             : tr("The movement of cash is noted."));
    });
    connect(&m_area.shift, &ShiftPresenter::daysClosed, this,
            [this](int count) { tell(tr("%n closure(s) written.", nullptr, count)); });
    connect(&m_area.closer, &ShiftCloser::kept, this,
            [this] { tell(tr("The count is kept. It goes on where it was left.")); });
    for (ZPresenter *z : {&m_area.z, &m_area.closer.written()}) {
        connect(z, &ZPresenter::revealed, this, [this, z](const ClosedShift &whole) { showDifference(*z, whole); });
        connect(z, &ZPresenter::approved, this, [this] { tell(tr("The difference is approved.")); });
        connect(z, &ZPresenter::printed, this, &ShiftPage::tell);
        connect(z, &ZPresenter::exported, this, [this](const QString &path) { tell(tr("Saved as %1.").arg(path)); });
    }
    connect(&m_area.history, &ShiftHistoryModel::exported, this, [this](const QString &path, qint64 shifts) {
        tell(tr("%n closed shift(s) saved as %1.", nullptr, static_cast<int>(shifts)).arg(path));
    });
}

void ShiftPage::addCommands()
{
    const auto whenOpen = [this](std::function<void()> run) {
        return [this, run = std::move(run)] {
            if (m_area.shift.state() == ShiftPresenter::State::Open && m_area.closer.step() == ShiftCloser::Step::Idle)
                run();
        };
    };
    frame().addCommand(
        this, {u"shift.cash_in"_s, tr("Put cash into the drawer"), u"in"_s, QKeySequence(u"F6"_s), {}, whenOpen([this] {
                   moveCash(CashMoved::Kind::In);
               })});
    frame().addCommand(
        this,
        {u"shift.cash_out"_s, tr("Take cash out of the drawer"), u"out"_s, QKeySequence(u"F7"_s), {}, whenOpen([this] {
             moveCash(CashMoved::Kind::Out);
         })});
    frame().addCommand(this, {u"shift.no_sale"_s,
                              tr("Open the drawer without a sale"),
                              u"drawer"_s,
                              QKeySequence(u"F8"_s),
                              {},
                              whenOpen([this] { moveCash(CashMoved::Kind::NoSale); })});
    frame().addCommand(this,
                       {u"shift.x"_s, tr("Show the X report"), u"chart"_s, QKeySequence(u"F9"_s), {}, whenOpen([this] {
                            m_area.shift.readX();
                        })});
    frame().addCommand(this, {u"shift.close"_s, tr("Close the shift"), u"clock"_s, QKeySequence(u"F10"_s),
                              Right::CloseShift, whenOpen([this] { m_area.closer.begin(); })});
}

QString ShiftPage::title() const
{
    return m_area.closer.step() == ShiftCloser::Step::Idle ? tr("Shift") : tr("Close the shift");
}

QString ShiftPage::subtitle() const
{
    const Business &business = m_area.shift.business();
    const QDateTime now = business.now();
    return tr("%1 · %2 · %3, %4", "branch, till, day and time")
        .arg(business.settings().branch, business.format().isolated(business.settings().till),
             business.format().longDate(now.date()), business.format().time(now));
}

void ShiftPage::enter(const QVariant &argument)
{
    const QString wanted = argument.toString();
    m_area.shift.refresh();
    if (wanted == "closed"_L1 || wanted == "waiting"_L1) {
        m_sections->setCurrent(u"closed"_s);
        m_history->enter(wanted == "waiting"_L1);
    } else if (wanted == "days"_L1) {
        m_sections->setCurrent(u"days"_s);
    } else if (wanted == "close"_L1) {
        m_sections->setCurrent(u"shift"_s);
        m_wantsClose = true;
    }
    refresh();
    showSection(m_sections->current());
}

void ShiftPage::showSection(const QString &section)
{
    if (section == "closed"_L1)
        m_history->enter(false);
    else if (section == "days"_L1)
        m_closures->enter();
    refresh();
    takeFocus();
}

void ShiftPage::takeFocus()
{
    QWidget *view = m_views->currentWidget();
    if (view == m_close)
        m_close->takeFocus();
    else if (view == m_open)
        m_open->takeFocus();
    else if (view == m_closed)
        m_closed->takeFocus();
    else if (view == m_history)
        m_history->takeFocus();
    else
        m_closures->takeFocus();
}

void ShiftPage::refresh()
{
    const bool closing = m_area.closer.step() != ShiftCloser::Step::Idle;
    const bool open = m_area.shift.state() == ShiftPresenter::State::Open;
    if (m_wantsClose && m_area.shift.state() != ShiftPresenter::State::Unknown) {
        m_wantsClose = false;
        m_area.closer.begin();
        return;
    }
    const QString section = m_sections->current();
    m_head->setVisible(!closing);
    QWidget *view = closing                  ? static_cast<QWidget *>(m_close)
                    : section == "closed"_L1 ? static_cast<QWidget *>(m_history)
                    : section == "days"_L1   ? static_cast<QWidget *>(m_closures)
                    : open                   ? static_cast<QWidget *>(m_open)
                                             : static_cast<QWidget *>(m_closed);
    for (QWidget *other : std::initializer_list<QWidget *>{m_closed, m_open, m_close, m_history, m_closures}) {
        const auto policy = other == view ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        other->setSizePolicy(policy, policy); // what is not seen does not make the window larger
    }
    if (m_views->currentWidget() != view) {
        m_views->setCurrentWidget(view);
        takeFocus();
    }
    if (const QString now = title(); std::exchange(m_title, now) != now)
        Q_EMIT titleChanged();
}

void ShiftPage::moveCash(CashMoved::Kind kind)
{
    frame().showDialog(new CashMoveDialog(m_area.shift, kind));
}

void ShiftPage::showDifference(ZPresenter &z, const ClosedShift &whole)
{
    frame().showDialog(new DifferenceDialog(z, whole, m_area.shift.business(), m_area.shift.session()));
}

void ShiftPage::saveZ(ZPresenter &z)
{
    if (!z.current())
        return;
    askWhereToSave(this, tr("Save the Z"), QString(z.current()->z.fiscal.text() + u".pdf"_s),
                   tr("PDF (*.pdf);;Table (*.csv)"), [&z](const QString &path) { z.exportTo(path); });
}

void ShiftPage::saveList()
{
    askWhereToSave(this, tr("Export the closed shifts"), tr("closed shifts.csv"), tr("Table (*.csv)"),
                   [this](const QString &path) { m_area.history.exportTo(path); });
}

void ShiftPage::tell(const QString &text)
{
    frame().toast({text, Toast::Tone::Success, {}});
}

} // namespace comptoir::ui
