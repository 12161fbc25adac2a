// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/sales/itemqueue.h"

#include "models/services/whendone.h"

namespace comptoir
{

void ItemQueue::add(const Wanted &wanted)
{
    m_queue.enqueue(wanted);
    next();
}

void ItemQueue::resume()
{
    m_paused = false;
    next();
}

void ItemQueue::next()
{
    if (m_paused || m_busy || m_queue.isEmpty())
        return;
    m_busy = true;
    const Wanted wanted = m_queue.head();
    const QFuture<Result<ScanResult>> answer =
        wanted.product ? m_catalogue.item(*wanted.product, m_customer) : m_catalogue.scan(wanted.code, m_customer);
    whenDone(answer, this, [this](const Result<ScanResult> &item) { answered(item); });
}

/// A pause that came while the look-up was under way holds its answer back: it is asked for again.
void ItemQueue::answered(const Result<ScanResult> &item)
{
    m_busy = false;
    if (m_paused)
        return;
    const Wanted wanted = m_queue.dequeue();
    if (item)
        Q_EMIT found(wanted, *item);
    else
        Q_EMIT refused(wanted, item.error());
    next();
    Q_EMIT advanced();
}

} // namespace comptoir
