// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/cash/zpresenter.h"

#include "models/services/whendone.h"
#include "models/viewmodels/cash/reportpdf.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

ZPresenter::ZPresenter(ShiftService &shifts, ShiftViewService &views, Business &business, Session &session,
                       Approvals &approvals)
    : m_shifts(shifts), m_views(views), m_business(business), m_session(session), m_approvals(approvals)
{
    connect(&m_session, &Session::changed, this, &ZPresenter::personChanged);
}

QList<ReportLine> ZPresenter::lines() const
{
    return m_current ? ReportLines(m_business).z(*m_current) : QList<ReportLine>();
}

void ZPresenter::show(const QString &number)
{
    if (!m_session.signedIn())
        return;
    conceal();
    const quint64 asked = ++m_asked;
    whenDone(m_views.closed(m_session.authority(), number), this, [this, asked](const Result<ClosedShift> &closed) {
        if (asked != m_asked)
            return;
        if (closed)
            take(*closed);
        else
            Q_EMIT failed(closed.error());
    });
}

void ZPresenter::take(const ClosedShift &closed)
{
    m_current = closed;
    Q_EMIT changed();
}

void ZPresenter::clear()
{
    ++m_asked;
    conceal();
    m_current.reset();
    Q_EMIT changed();
}

void ZPresenter::personChanged()
{
    conceal();
    if (!m_current)
        return;
    const QString number = m_current->z.fiscal.text();
    // Nobody's eyes: whoever comes next sees the rest only after it was read for them.
    m_current->z = seenBy(Authority(), m_current->z);
    m_current->whole = false;
    if (m_current->approval)
        m_current->approval->difference = m_current->z.difference;
    Q_EMIT changed();
    show(number);
}

template <typename T>
std::function<void(const Result<T> &)> ZPresenter::orFailed(std::function<void(const T &)> done)
{
    return [this, done = std::move(done)](const Result<T> &result) {
        if (result)
            done(*result);
        else
            Q_EMIT failed(result.error());
    };
}

void ZPresenter::reveal()
{
    if (!m_current || !m_session.signedIn())
        return;
    const QString number = m_current->z.fiscal.text();
    auto by = std::make_shared<Authority>();
    const Approvals::Action<ClosedShift> look = [this, by, number](const Authority &authority) {
        *by = authority;
        return m_views.reveal(authority, number);
    };
    whenDone(m_approvals.run<ClosedShift>(look, tr("Difference of %1").arg(number)), this,
             orFailed<ClosedShift>([this, by](const ClosedShift &whole) {
                 if (!m_current || m_current->z.fiscal.text() != whole.z.fiscal.text())
                     return;
                 m_revealedBy = *by;
                 Q_EMIT revealed(whole);
             }));
}

void ZPresenter::approve()
{
    if (!m_current || !m_revealedBy)
        return;
    const Authority by = *m_revealedBy;
    conceal();
    const QString number = m_current->z.fiscal.text();
    whenDone(m_shifts.approveDifference(by, number), this,
             orFailed<DifferenceApproved>([this, number](const DifferenceApproved &) {
                 show(number);
                 Q_EMIT approved();
             }));
}

void ZPresenter::conceal()
{
    m_revealedBy.reset();
}

void ZPresenter::printCopy()
{
    if (!m_current || !m_session.signedIn())
        return;
    const QString number = m_current->z.fiscal.text();
    const PrintOrder order{m_business.language()};
    whenDone(m_approvals.run<CopyPrinted>(
                 [this, number, order](const Authority &by) { return m_shifts.copy(by, number, order); },
                 tr("Copy of %1").arg(number)),
             this, orFailed<CopyPrinted>([this](const CopyPrinted &copy) {
                 const DisplayFormat &format = m_business.format();
                 Q_EMIT printed(tr("Duplicate %1 of %2").arg(format.number(copy.copy), format.isolated(copy.original)));
             }));
}

void ZPresenter::exportTo(const QString &path)
{
    if (!m_current || !m_session.signedIn())
        return;
    auto written = [this, path](const Result<void> &result) {
        if (result)
            Q_EMIT exported(path);
        else
            Q_EMIT failed(result.error());
    };
    if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        const ReportLines texts(m_business);
        whenDone(writeReportPdf({path, m_business.settings().name, texts.title(*m_current), lines(),
                                 m_business.format().rightToLeft()}),
                 this, written);
    } else {
        whenDone(m_views.exportZ(m_session.authority(), m_current->z.fiscal.text(), path), this, written);
    }
}

} // namespace comptoir
