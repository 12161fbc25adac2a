// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cash/xdialog.h"

#include "ui/pages/cash/reportview.h"
#include "ui/pages/cash/scrolled.h"
#include "ui/style/tokens.h"
#include "ui/widgets/button.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int reportHeight = 420;
constexpr int reportHeightLow = 300;
constexpr int lowScreen = 700;

} // namespace

XDialog::XDialog(ShiftArea &area, const ShiftReport &report, const Authority &reader, QWidget *parent)
    : Dialog(tr("X report"), parent)
{
    const ReportLines texts(area.shift.business());
    auto *view = new ReportView;
    view->setLines(texts.x(report));
    QScrollArea *scroll = scrolled(view);
    scroll->setAccessibleName(tr("X report"));
    const bool low = parent && parent->window()->height() < lowScreen;
    scroll->setFixedHeight(low ? reportHeightLow : reportHeight);
    body()->addWidget(scroll);
    auto *print = new Button(Button::Kind::Secondary, tr("Print"), u"printer"_s);
    addButton(print);
    connect(print, &QPushButton::clicked, this, [&area, reader] { area.shift.printX(reader); });
    auto *close = new Button(Button::Kind::Primary, tr("Close"));
    addButton(close);
    setPrimary(close);
    connect(close, &QPushButton::clicked, this, &Dialog::accept);
    connect(&area.shift.session(), &Session::changed, this, &Dialog::reject);
}

} // namespace comptoir::ui
