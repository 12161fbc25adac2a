// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/metrics.h"

#include <mutex>
#include <prometheus/counter.h>
#include <prometheus/family.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>
#include <vector>

namespace comptoir::centre
{

namespace
{

const prometheus::Histogram::BucketBoundaries durations{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1,
                                                        0.25,  0.5,    1,     2.5,  5,     10};

} // namespace

struct Metrics::Private {
    struct Watched {
        prometheus::Gauge &gauge;
        std::function<double()> read;
    };
    prometheus::Registry registry;
    prometheus::Family<prometheus::Counter> &requests = prometheus::BuildCounter()
                                                            .Name("comptoir_http_requests_total")
                                                            .Help("Calls answered, by route, method and status")
                                                            .Register(registry);
    prometheus::Family<prometheus::Histogram> &seconds =
        prometheus::BuildHistogram()
            .Name("comptoir_http_request_duration_seconds")
            .Help("From the end of a request's body to its answer, waiting for a worker included")
            .Register(registry);
    prometheus::Family<prometheus::Counter> &refusals = prometheus::BuildCounter()
                                                            .Name("comptoir_http_refused_total")
                                                            .Help("Calls the engine or a limit refused, by code")
                                                            .Register(registry);
    mutable std::mutex mutex;
    std::vector<Watched> watched;
};

Metrics::Metrics() : d(std::make_unique<Private>()) {}

Metrics::~Metrics() = default;

void Metrics::answered(const char *route, const char *method, int status, double seconds)
{
    d->requests.Add({{"route", route}, {"method", method}, {"status", std::to_string(status)}}).Increment();
    d->seconds.Add({{"route", route}}, durations).Observe(seconds);
}

void Metrics::refused(const QByteArray &code)
{
    d->refusals.Add({{"code", code.toStdString()}}).Increment();
}

void Metrics::count(const char *name, const char *label, const QByteArray &value, double by)
{
    // Register gives the same family again for the same name.
    prometheus::BuildCounter().Name(name).Register(d->registry).Add({{label, value.toStdString()}}).Increment(by);
}

void Metrics::watch(const char *name, const char *help, std::function<double()> read)
{
    auto &gauge = prometheus::BuildGauge().Name(name).Help(help).Register(d->registry).Add({});
    const std::scoped_lock lock(d->mutex);
    d->watched.push_back({gauge, std::move(read)});
}

QByteArray Metrics::text() const
{
    {
        const std::scoped_lock lock(d->mutex);
        for (const Private::Watched &watched : d->watched)
            watched.gauge.Set(watched.read());
    }
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(d->registry.Collect()));
}

} // namespace comptoir::centre
