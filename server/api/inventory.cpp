// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/inventory.h"

#include "server/api/answers.h"
#include "server/api/givenfields.h"
#include "server/api/query.h"
#include "server/services/centre.h"
#include "server/services/documents/documentwriter.h"
#include "server/store/catalogue/productstore.h"
#include "server/store/events/eventstore.h"
#include "server/store/feed/feedstore.h"
#include "server/store/stock/inventorystore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr qsizetype mostMoves = 500;
constexpr TextRule reasonText{1, 40, false};
constexpr TextRule moveNoteText{0, 500, true};
const QStringList reasons = {u"count"_s, u"loss"_s, u"receipt"_s, u"transfer"_s, u"correction"_s};

Result<Response> listLevels(Call &call)
{
    QueryReader query(call, "stock_levels");
    InventoryStore::LevelFilter filter;
    filter.branch = query.uuid("branch");
    filter.product = query.uuid("product");
    filter.atMostMilli = query.integer("at_most_milli", -largestQuantityMilli, largestQuantityMilli);
    filter.limit = query.limit();
    filter.after = query.cursor(2);
    COMPTOIR_TRY(query.done());
    return Response::json(query.page(InventoryStore(call.db()).levels(filter), [](const QJsonObject &item) {
        return QStringList{item.value(u"product").toString(), item.value(u"branch").toString()};
    }));
}

Result<Response> listMoves(Call &call)
{
    QueryReader query(call, "stock_moves");
    InventoryStore::MoveFilter filter;
    filter.branch = query.uuid("branch");
    filter.product = query.uuid("product");
    filter.reason = query.text("reason", reasonText.max);
    filter.from = query.instant("from");
    filter.to = query.instant("to");
    filter.limit = query.limit();
    filter.after = query.cursor(3);
    COMPTOIR_TRY(query.done());
    return Response::json(query.timedPage(InventoryStore(call.db()).moves(filter), {u"id"_s, u"idx"_s}));
}

QList<InventoryStore::Move> readMoves(FieldReader &body)
{
    QList<InventoryStore::Move> moves;
    for (FieldReader &move : body.objects("moves", mostMoves, 1)) {
        moves.append({move.uuid("product"), move.integer("quantity_milli", -largestQuantityMilli, largestQuantityMilli),
                      move.oneOf("reason", reasons)});
        if (moves.back().quantityMilli == 0)
            move.refuse("quantity_milli", "out_of_range", u"A move moves something."_s);
    }
    return moves;
}

/// The fact as tills write one of their own: {"moves", "at", "note"}.
QJsonObject factOf(const QList<InventoryStore::Move> &moves, EpochMs at, const QString &note)
{
    QJsonArray written;
    for (const InventoryStore::Move &move : moves)
        written.append(QJsonObject{
            {u"product"_s, payloadId(move.product)}, {u"qty"_s, move.quantityMilli}, {u"reason"_s, move.reason}});
    QJsonObject fact{{u"moves"_s, written}, {u"at"_s, at}};
    if (!note.isEmpty())
        fact.insert(u"note"_s, note);
    return fact;
}

Result<void> checkMoves(Call &call, const Uuid &branch, const QList<InventoryStore::Move> &moves)
{
    if (!InventoryStore(call.db()).hasBranch(branch))
        call.fieldErrors.append(QJsonObject{
            {u"pointer"_s, u"/branch"_s}, {u"code"_s, u"unknown_reference"_s}, {u"detail"_s, u"No such branch."_s}});
    QList<Uuid> items;
    for (const InventoryStore::Move &move : moves)
        items.append(move.product);
    const QList<Uuid> missing = ProductStore(call.db(), false).missing(items);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (missing.contains(items.at(i)))
            call.fieldErrors.append(QJsonObject{{u"pointer"_s, u"/moves/%1/product"_s.arg(i)},
                                                {u"code"_s, u"unknown_reference"_s},
                                                {u"detail"_s, u"There is no such item."_s}});
    }
    if (!call.fieldErrors.isEmpty())
        return misuse(u"invalid"_s, u"Fields are wrong; see errors."_s);
    return {};
}

Result<Response> adjustStock(Call &call)
{
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const Uuid branch = body->uuid("branch");
    const QString note = body->optionalText("note", moveNoteText).value_or(QString());
    const QList<InventoryStore::Move> moves = readMoves(*body);
    COMPTOIR_TRY(body->done(call));
    COMPTOIR_TRY(checkMoves(call, branch, moves));
    const EpochMs now = call.centre.clock.nowMs();
    const Uuid op = Uuid::v7(now, call.centre.rng);
    const QJsonObject fact = factOf(moves, now, note);
    InventoryStore(call.db()).add(op, branch, now, moves);
    EventStore(call.db()).append(
        {op, u"stock.moved"_s, now, actorKindOf(call.principal), branch, u"branch"_s, branch, fact});
    appendFeed(call.db(), branchStream(branch),
               {{u"stock_moved"_s, op.toText(), op, QJsonDocument(fact).toJson(QJsonDocument::Compact)}});
    return Response::json({{u"id"_s, op.toText()}, {u"at"_s, instantText(now)}}, 201);
}

} // namespace

Routes inventoryRoutes()
{
    using Access = Route::Access;
    return {
        {Method::Get, "/v1/inventory/levels", Access::Tenant, "inventory.read", RateClass::Read, listLevels},
        {Method::Get, "/v1/inventory/moves", Access::Tenant, "inventory.read", RateClass::Read, listMoves},
        {Method::Post, "/v1/inventory/adjustments", Access::Tenant, "inventory.write", RateClass::Write, adjustStock,
         256 * 1024, true, Idempotency::Required},
    };
}

} // namespace comptoir::centre
