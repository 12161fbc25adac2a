// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/exchange.h"
#include "sync/protocol/problem.h"

#include <QJsonDocument>

/// What the simulated centre's answers are made of.
namespace comptoir::testing
{

inline QString branchStream()
{
    return QStringLiteral("B:hydra");
}

inline sync::Answer good(const QByteArray &body)
{
    sync::Answer answer;
    answer.status = 200;
    answer.body = body;
    return answer;
}

inline sync::Answer refused(int status, const QString &code, const QString &stream = {})
{
    sync::Answer answer;
    answer.status = status;
    sync::Problem problem;
    problem.status = status;
    problem.code = code;
    problem.stream = stream;
    answer.body = sync::encode(problem);
    return answer;
}

inline QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline QString hexId(const Uuid &id)
{
    return sync::hexText(id.bytes());
}

} // namespace comptoir::testing
