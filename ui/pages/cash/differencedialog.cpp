// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cash/differencedialog.h"

#include "ui/pages/cash/reportview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

DifferenceDialog::DifferenceDialog(ZPresenter &z, const ClosedShift &whole, const Business &business, Session &session,
                                   QWidget *parent)
    : Dialog(tr("Difference of %1").arg(business.format().isolated(whole.z.fiscal.text())), parent)
{
    auto *who = new Label(TextStyle::Body,
                          tr("Counted by %1, %2").arg(whole.z.user.name, ReportLines(business).dayAndTime(whole.z.at)),
                          Ink::Muted);
    who->setWordWrap(true);
    body()->addWidget(who);
    auto *lines = new ReportView;
    lines->setLines(ReportLines(business).difference(whole));
    body()->addWidget(lines);
    const bool waits = !whole.approved;
    addCancel(waits ? tr("Later") : tr("Close"));
    if (waits) {
        auto *approve = new Button(Button::Kind::Primary, tr("Approve the difference"), u"shield-check"_s);
        addButton(approve);
        setPrimary(approve);
        setFirstFocus(approve);
        connect(approve, &QPushButton::clicked, this, [this, &z] {
            z.approve();
            accept();
        });
    }
    connect(this, &Dialog::finished, &z, &ZPresenter::conceal);
    connect(&session, &Session::changed, this, &Dialog::reject);
}

} // namespace comptoir::ui
