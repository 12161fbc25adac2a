// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codec/factcodec.h"
#include "models/services/shop.h"

namespace comptoir
{

/// Entries stay below what a sync batch takes (architecture: 256 KiB), so that bulk changes travel like any other.
inline constexpr qsizetype entryBytesMax = 240 * 1024;

/// Collects facts up to the size of an entry, then records them.
class ProductBatch
{
public:
    ProductBatch(Recorder &recorder, const Actor &by) : m_recorder(recorder), m_by(by) {}

    void add(Product product, const std::optional<Quantity> &stock)
    {
        m_bytes += JsonEncoder::encode(product).size() + 120;
        if (stock && !stock->isZero())
            m_fact.stock.append({product.id, stock->milli(), QStringLiteral("opening")});
        m_fact.products.append(std::move(product));
        if (m_bytes >= entryBytesMax)
            flush();
    }
    void flush()
    {
        if (m_fact.products.isEmpty())
            return;
        m_fact.at = m_recorder.now();
        m_recorder.record(m_fact, m_by.id.uuid());
        m_fact = {};
        m_bytes = 0;
    }

private:
    Recorder &m_recorder;
    const Actor &m_by;
    ProductsSaved m_fact;
    qsizetype m_bytes = 0;
};

} // namespace comptoir
