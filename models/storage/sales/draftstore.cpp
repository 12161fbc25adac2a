// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/sales/draftstore.h"

#include "models/domain/codec/factcodec.h"

#include <QJsonDocument>

namespace comptoir
{

template <typename Codec>
void describe(Codec &codec, Draft &draft)
{
    codec("id", draft.id);
    codec("at", draft.at);
    codec("currency", draft.currency);
    codec("training", draft.training);
    codec("return_without_ticket", draft.returnWithoutTicket);
    codec("reason", draft.reason);
    codec("basket", draft.basket);
}

void DraftStore::keep(const Draft &draft)
{
    m_connection
        .statement("INSERT INTO draft_basket (one, sale, at, body) SELECT 1, ?1, ?2, ?3 "
                   "WHERE NOT EXISTS (SELECT 1 FROM sale WHERE id = ?1) "
                   "ON CONFLICT (one) DO UPDATE SET sale = excluded.sale, at = excluded.at, body = excluded.body")
        .run(draft.id, draft.at, QString::fromUtf8(JsonEncoder::encode(draft)));
}

std::optional<Draft> DraftStore::draft()
{
    Statement query = m_connection.statement("SELECT body FROM draft_basket");
    if (!query.next())
        return std::nullopt;
    return JsonDecoder::decode<Draft>(QJsonDocument::fromJson(query.text(0).toUtf8()).object());
}

void DraftStore::drop(const SaleId &id)
{
    m_connection.statement("DELETE FROM draft_basket WHERE sale = ?").run(id);
}

} // namespace comptoir
