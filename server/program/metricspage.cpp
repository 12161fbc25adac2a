// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/metricspage.h"

#include "server/http/healthanswer.h"
#include "server/http/problem.h"
#include "server/services/metrics.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

Admission MetricsPage::admit(Request &head, std::optional<Method> method)
{
    Admission admission;
    admission.refusal = method == Method::Get ? healthAnswer(head.path, m_readiness) : std::nullopt;
    if (!admission.refusal && (method != Method::Get || head.path != "/metrics"_L1))
        admission.refusal =
            problem({u"not_found"_s, u"There is nothing at this address."_s, ErrorClass::Usage}, head.id);
    return admission;
}

void MetricsPage::answer(Request, const Admission &, Reply reply)
{
    Response response;
    response.contentType = QByteArrayLiteral("text/plain; version=0.0.4; charset=utf-8");
    response.body = m_metrics.text();
    reply(std::move(response));
}

void MetricsPage::openSocket(Request request, const Admission &, SocketReply reply)
{
    SocketOpening opening;
    opening.refusal = problem({u"not_found"_s, u"There is no WebSocket here."_s, ErrorClass::Usage}, request.id);
    reply(std::move(opening));
}

} // namespace comptoir::centre
