// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/problem.h"

using namespace Qt::StringLiterals;

namespace comptoir::sync
{

QByteArray encode(const Problem &problem)
{
    QJsonObject object{{u"status"_s, problem.status}, {u"code"_s, problem.code}, {u"detail"_s, problem.detail}};
    if (problem.head)
        object.insert(u"head"_s, placeObject(*problem.head));
    if (problem.serverTime)
        object.insert(u"server_time"_s, *problem.serverTime);
    if (!problem.stream.isEmpty())
        object.insert(u"stream"_s, problem.stream);
    return wireBytes(object);
}

Result<Problem> decodeProblem(int status, const QByteArray &body)
{
    const Result<QJsonObject> object = wireObject(body);
    WireFields fields(object.value_or(QJsonObject()));
    Problem problem;
    problem.status = status;
    problem.code = fields.text("code"_L1, 64);
    if (fields.has("detail"_L1))
        problem.detail = fields.text("detail"_L1, 4000);
    if (fields.has("head"_L1))
        problem.head = placeFrom(fields.object("head"_L1), fields);
    if (fields.has("server_time"_L1))
        problem.serverTime = fields.number("server_time"_L1);
    if (fields.has("stream"_L1))
        problem.stream = fields.text("stream"_L1, 64);
    if (!object || !fields.isGood())
        return misuse(u"not_a_centre"_s, u"What answers there is not a centre of Comptoir (HTTP %1)."_s.arg(status));
    return problem;
}

} // namespace comptoir::sync
