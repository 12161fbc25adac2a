// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/progressdialog.h"
#include "ui/pages/fiscal/invoicesheet.h"
#include "ui/pages/fiscal/ticketspage.h"
#include "ui/style/icons.h"

#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

void TicketsPage::addCommands()
{
    const auto withTicket = [this](auto act) {
        return [this, act] {
            if (m_presenter.detail())
                act();
            else
                frame().toast({tr("Open a ticket first."), Toast::Tone::Info, {}});
        };
    };
    frame().addCommand(
        this, {u"tickets.refund"_s, tr("Refund the open ticket"), u"return"_s, {}, std::nullopt, withTicket([this] {
                   refund();
               })});
    frame().addCommand(this, {u"tickets.duplicate"_s,
                              tr("Print a duplicate of the open ticket"),
                              u"printer"_s,
                              {},
                              std::nullopt,
                              withTicket([this] { m_presenter.duplicate(); })});
    frame().addCommand(this, {u"tickets.invoice"_s,
                              tr("Make an invoice of the open ticket"),
                              u"invoice"_s,
                              {},
                              std::nullopt,
                              withTicket([this] { invoice(); })});
    frame().addCommand(this,
                       {u"tickets.export"_s, tr("Export the list of tickets"), u"download"_s, {}, std::nullopt, [this] {
                            askExport(TicketExport::Form::Xlsx);
                        }});
}

void TicketsPage::refund()
{
    if (!m_presenter.detail() || !m_presenter.lines().anyReturnable())
        return;
    if (m_presenter.refundSummary().lines == 0)
        m_presenter.lines().chooseAll(true); // seen before it is done: the next press does it
    else if (m_presenter.refundSummary().counted && m_presenter.refundSummary().problem.isEmpty())
        m_presenter.refund();
}

void TicketsPage::invoice()
{
    if (!m_presenter.detail() || m_presenter.detail()->view.sale.training)
        return;
    if (m_presenter.detail()->view.invoice.isEmpty())
        frame().showDialog(new InvoiceSheet(m_presenter));
    else
        m_presenter.duplicateInvoice();
}

void TicketsPage::showCustomer()
{
    TicketFilter filter;
    filter.period = TicketFilter::Period::Everything;
    filter.customer = m_presenter.detail()->view.sale.customer;
    filter.customerName = m_presenter.detail()->view.sale.customerName;
    m_presenter.setFilter(filter);
}

void TicketsPage::showMore(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::optional<TicketDetail> &detail = m_presenter.detail();
    if (!detail)
        return;
    const QString number = detail->view.sale.fiscal.text();
    connect(menu->addAction(icon(u"copy"_s), tr("Copy the number")), &QAction::triggered, this,
            [number] { QGuiApplication::clipboard()->setText(number); });
    if (detail->view.sale.customer)
        connect(menu->addAction(icon(u"user"_s), tr("All tickets of this customer")), &QAction::triggered, this,
                &TicketsPage::showCustomer);
    const QSize size = menu->sizeHint();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    menu->popup(QPoint(mirrored ? where.x() : where.x() - size.width(), where.y() - size.height()));
}

void TicketsPage::askExport(TicketExport::Form form)
{
    const bool workbook = form == TicketExport::Form::Xlsx;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Export the list of tickets"), folder,
                                   workbook ? tr("Workbook (*.xlsx)") : tr("Text table (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(workbook ? u"xlsx"_s : u"csv"_s);
    dialog->selectFile(m_presenter.exportName(form));
    connect(dialog, &QFileDialog::fileSelected, this, [this, form](const QString &path) {
        m_presenter.exportTo(path, form);
        showExport();
    });
    dialog->open();
}

void TicketsPage::showExport()
{
    if (!m_presenter.isBusy())
        return;
    m_progress = new ProgressDialog(tr("Writing the list of tickets"));
    connect(&m_presenter, &TicketsPresenter::exportProgress, m_progress, [this](qint64 done, qint64 total) {
        m_progress->setProgress(done, total);
        const DisplayFormat &format = m_presenter.business().format();
        m_progress->setText(tr("%1 of %2 tickets").arg(format.number(done), format.number(total)));
    });
    connect(&m_presenter, &TicketsPresenter::exportEnded, m_progress, &Dialog::accept);
    connect(m_progress, &ProgressDialog::cancelled, &m_presenter, &TicketsPresenter::cancelExport);
    frame().showDialog(m_progress);
}

} // namespace comptoir::ui
