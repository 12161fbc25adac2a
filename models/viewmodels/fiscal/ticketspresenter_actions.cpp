// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/whendone.h"
#include "models/viewmodels/fiscal/ticketspresenter.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

template <typename T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

void TicketsPresenter::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

void TicketsPresenter::ended(const std::optional<Error> &error, const QString &sentence)
{
    setBusy(false);
    if (error) {
        Q_EMIT failed(*error);
        return;
    }
    Q_EMIT done(sentence);
    look();
    if (!m_number.isEmpty())
        readDetail(m_number, true);
}

void TicketsPresenter::refund()
{
    if (m_busy || !m_detail || !m_session.signedIn() || m_lines.chosenCount() == 0)
        return;
    RefundRequest request = refundRequest();
    request.id = m_services.tickets.newId();
    setBusy(true);
    const QString what = tr("Refund of ticket %1: %2")
                             .arg(m_business.format().isolated(m_number),
                                  m_refund.counted ? m_refund.amount : tr("%n item(s)", nullptr, m_refund.lines));
    whenDone(m_approvals.run<SellResult>(
                 [this, request](const Authority &by) { return m_services.sales.refund(by, request); }, what),
             this, [this](const Result<SellResult> &sold) {
                 QString sentence;
                 if (sold)
                     sentence = tr("%1 given back, ticket %2")
                                    .arg(m_business.format().amountWithSign(-sold->sale.settlement.due),
                                         m_business.format().isolated(sold->sale.fiscal.text()));
                 ended(errorOf(sold), sentence);
             });
}

void TicketsPresenter::duplicate()
{
    if (m_detail)
        duplicateOf(m_detail->view.sale.fiscal.text());
}

void TicketsPresenter::duplicateOf(const QString &number)
{
    if (m_busy || !m_session.signedIn())
        return;
    setBusy(true);
    whenDone(m_approvals.run<CopyPrinted>(
                 [this, number](const Authority &by) { return m_services.documents.copy(by, number, paper()); },
                 tr("Duplicate of ticket %1").arg(m_business.format().isolated(number))),
             this, [this](const Result<CopyPrinted> &copy) {
                 ended(errorOf(copy), copy ? tr("Duplicate %1 of ticket %2")
                                                 .arg(m_business.format().number(copy->copy),
                                                      m_business.format().isolated(copy->original))
                                           : QString());
             });
}

LegalIdentity TicketsPresenter::knownBuyer() const
{
    return m_detail && m_detail->customer ? m_detail->customer->identity : LegalIdentity();
}

bool TicketsPresenter::knownProfessional() const
{
    return m_detail && m_detail->customer && m_detail->customer->professional;
}

QStringList TicketsPresenter::missing(const LegalIdentity &buyer, bool professional)
{
    return missingOf(buyer, professional);
}

QStringList TicketsPresenter::missingOfSeller() const
{
    const BusinessSettings &shop = m_detail ? m_detail->view.business : m_business.settings();
    return missingOf(shop.seller, true);
}

void TicketsPresenter::invoice(const LegalIdentity &buyer, bool professional)
{
    if (m_busy || !m_detail || !m_session.signedIn())
        return;
    setBusy(true);
    const QString number = m_detail->view.sale.fiscal.text();
    whenDone(m_approvals.run<InvoiceIssued>(
                 [this, number, buyer, professional](const Authority &by) {
                     return m_services.documents.invoice(by, number, buyer, professional, paper());
                 },
                 tr("Invoice of ticket %1").arg(m_business.format().isolated(number))),
             this, [this](const Result<InvoiceIssued> &made) {
                 QString sentence;
                 if (made) {
                     const QString printed = made->fiscal.text();
                     sentence = tr("Invoice %1 was made").arg(m_business.format().isolated(printed));
                     Q_EMIT invoiced(printed);
                 }
                 ended(errorOf(made), sentence);
             });
}

void TicketsPresenter::duplicateInvoice()
{
    if (m_busy || !m_detail || m_detail->view.invoice.isEmpty() || !m_session.signedIn())
        return;
    setBusy(true);
    const QString number = m_detail->view.invoice;
    whenDone(m_approvals.run<CopyPrinted>(
                 [this, number](const Authority &by) { return m_services.documents.copyInvoice(by, number, paper()); },
                 tr("Duplicate of invoice %1").arg(m_business.format().isolated(number))),
             this, [this](const Result<CopyPrinted> &copy) {
                 ended(errorOf(copy), copy ? tr("Duplicate %1 of invoice %2")
                                                 .arg(m_business.format().number(copy->copy),
                                                      m_business.format().isolated(copy->original))
                                           : QString());
             });
}

QString TicketsPresenter::exportName(TicketExport::Form form) const
{
    const auto [first, last] = m_filter.days(m_business.now().date());
    QString name = u"tickets"_s;
    if (first.isValid())
        name += u'-' + first.toString(Qt::ISODate);
    if (last.isValid() && last != first)
        name += u'-' + last.toString(Qt::ISODate);
    return name + (form == TicketExport::Form::Csv ? u".csv"_s : u".xlsx"_s);
}

void TicketsPresenter::exportTo(const QString &path, TicketExport::Form form)
{
    if (m_busy)
        return;
    setBusy(true);
    m_export = std::make_shared<Export>();
    m_exportTimer.start();
    const TicketExport file{form, path, tr("Tickets"), TicketText::exportHeaders(), &TicketText::methodName};
    const TicketProgress progress = [state = m_export](qint64 count, qint64 total) {
        state->total = total;
        state->done = count;
        return !state->cancelled;
    };
    whenDone(m_services.tickets.exportTo(m_filter.query(m_business), file, progress), this,
             [this](const Result<qint64> &written) {
                 m_exportTimer.stop();
                 setBusy(false);
                 Q_EMIT exportEnded(written.has_value());
                 if (written)
                     Q_EMIT done(tr("%n ticket(s) were written", nullptr, static_cast<int>(*written)));
                 else if (written.error().code != "cancelled"_L1)
                     Q_EMIT failed(written.error());
             });
}

} // namespace comptoir
