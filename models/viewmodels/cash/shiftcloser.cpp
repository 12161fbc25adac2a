// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/cash/shiftcloser.h"

#include "models/services/whendone.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr int autosaveMs = 800; ///< after the last change

} // namespace

ShiftCloser::ShiftCloser(ShiftPresenter &shift, const ShiftPresenter::Services &services)
    : m_shift(shift), m_services(services), m_count(shift.business().currency()),
      m_written(services.shifts, services.views, shift.business(), shift.session(), shift.approvals())
{
    clear();
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(autosaveMs);
    connect(&m_autosave, &QTimer::timeout, this, &ShiftCloser::autosave);
    connect(&m_count, &CashCount::changed, this, &ShiftCloser::changedByHand);
    connect(&m_written, &ZPresenter::failed, this, &ShiftCloser::failed);
}

void ShiftCloser::clear()
{
    m_loading = true;
    m_count.clear();
    m_loading = false;
    m_autosave.stop();
    const Money none = m_shift.business().money(0);
    m_others = {{TenderMethod::Card, 0, none}, {TenderMethod::Voucher, 0, none}};
    m_wantedFloat = none;
    m_note.clear();
    m_written.clear();
}

void ShiftCloser::go(Step step)
{
    m_step = step;
    Q_EMIT changed();
}

void ShiftCloser::changedByHand()
{
    if (m_loading)
        return;
    m_autosave.start();
    Q_EMIT changed();
}

void ShiftCloser::setOther(TenderMethod method, qint64 pieces, Money amount)
{
    for (MethodTotal &other : m_others) {
        if (other.method != method || (other.count == pieces && other.amount == amount))
            continue;
        other.count = pieces;
        other.amount = amount;
        changedByHand();
    }
}

Money ShiftCloser::floatKept() const
{
    return std::min(m_wantedFloat, m_count.total());
}

void ShiftCloser::setWantedFloat(Money amount)
{
    if (m_wantedFloat == amount)
        return;
    m_wantedFloat = amount;
    changedByHand();
}

Money ShiftCloser::forSafe() const
{
    return m_count.total() - floatKept();
}

void ShiftCloser::setNote(const QString &note)
{
    if (m_note == note)
        return;
    m_note = note;
    changedByHand();
}

void ShiftCloser::begin()
{
    const ShiftOverview &overview = m_shift.overview();
    if (!overview.shift || m_step != Step::Idle)
        return;
    clear();
    m_wantedFloat = overview.carriedFloat.value_or(m_shift.business().money(overview.shift->floatMinor));
    if (overview.draft)
        load(*overview.draft);
    m_shift.checkJournal();
    go(Step::Count);
}

void ShiftCloser::load(const CountDraft &draft)
{
    m_loading = true;
    m_count.load(draft.count, draft.typed);
    m_loading = false;
    for (MethodTotal &other : m_others) {
        for (const MethodTotal &declared : draft.declared) {
            if (declared.method == other.method)
                other = declared;
        }
    }
    m_wantedFloat = draft.floatKept.value_or(m_wantedFloat);
    m_note = draft.note;
}

CountDraft ShiftCloser::draft() const
{
    CountDraft draft;
    draft.shift = m_shift.overview().shift ? m_shift.overview().shift->id : ShiftId();
    draft.currency = m_shift.business().currency();
    draft.typed = m_count.typed();
    draft.count = m_count.counted();
    draft.declared = m_others;
    draft.floatKept = m_wantedFloat;
    draft.note = m_note;
    return draft;
}

void ShiftCloser::autosave()
{
    if (m_busy || m_step == Step::Idle || m_step == Step::Result || !m_shift.session().signedIn())
        return;
    whenDone(m_services.views.keepCount(m_shift.session().authority(), draft()), this,
             [this](const Result<void> &kept) {
                 if (!kept)
                     Q_EMIT failed(kept.error());
             });
}

void ShiftCloser::next()
{
    if (m_step == Step::Count)
        go(Step::Others);
}

void ShiftCloser::back()
{
    if (m_step == Step::Others && !m_busy)
        go(Step::Count);
}

void ShiftCloser::finishLater()
{
    if (m_busy || (m_step != Step::Count && m_step != Step::Others) || !m_shift.session().signedIn())
        return;
    m_autosave.stop();
    whenDone(m_services.views.keepCount(m_shift.session().authority(), draft()), this,
             [this](const Result<void> &saved) {
                 if (!saved) {
                     Q_EMIT failed(saved.error());
                     return;
                 }
                 clear();
                 go(Step::Idle);
                 m_shift.refresh();
                 Q_EMIT kept();
             });
}

void ShiftCloser::close()
{
    if (m_busy || m_step != Step::Others || !m_shift.session().signedIn())
        return;
    m_autosave.stop();
    m_busy = true;
    Q_EMIT changed();
    const CloseRequest request{
        m_count.total(), m_count.counted(), m_others, floatKept(), m_note, PrintOrder{m_shift.business().language()}};
    whenDone(m_shift.approvals().run<ShiftClosed>(
                 [this, request](const Authority &by) { return m_services.shifts.close(by, request); },
                 tr("Closing the shift")),
             this, [this](const Result<ShiftClosed> &closed) {
                 m_busy = false;
                 if (!closed) {
                     Q_EMIT changed();
                     Q_EMIT failed(closed.error());
                     return;
                 }
                 const QString number = closed->fiscal.text();
                 // Whoever approved the close does not lend their eyes to the person at the till.
                 const Session &session = m_shift.session();
                 const Authority viewer = session.signedIn() ? session.authority() : Authority();
                 m_written.take({0, seenBy(viewer, *closed), closed->approved, {}, session.may(Right::SeeExpected)});
                 go(Step::Result);
                 m_shift.refresh();
                 Q_EMIT this->closed(number);
             });
}

void ShiftCloser::done()
{
    if (m_step != Step::Result)
        return;
    clear();
    go(Step::Idle);
    m_shift.refresh();
}

} // namespace comptoir
