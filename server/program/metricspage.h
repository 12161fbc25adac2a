// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/application.h"

namespace comptoir::centre
{

class Metrics;
class Readiness;

/// What the private port shows: /metrics for Prometheus, /health and /ready. It answers at once and never asks the
/// database.
class MetricsPage final : public Application
{
public:
    MetricsPage(Metrics &metrics, const Readiness &readiness) : m_metrics(metrics), m_readiness(readiness) {}

    Admission admit(Request &head, std::optional<Method> method) override;
    void answer(Request request, const Admission &admission, Reply reply) override;
    void openSocket(Request request, const Admission &admission, SocketReply reply) override;
    void refused(const QString &, const Error &) override {}

private:
    Metrics &m_metrics;
    const Readiness &m_readiness;
};

} // namespace comptoir::centre
