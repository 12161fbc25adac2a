// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <memory>

namespace comptoir::centre
{

/// What the program counts, in Prometheus' text form. Labels come from our own lists (routes, codes, classes), never
/// from a caller, so that their number is bounded and no personal data gets in. Any thread.
class Metrics
{
public:
    Metrics();
    ~Metrics();
    Metrics(const Metrics &) = delete;
    Metrics &operator=(const Metrics &) = delete;

    /// A call that was answered. `route` is its pattern, "none" when none fitted.
    void answered(const char *route, const char *method, int status, double seconds);
    /// A call the engine or a limit refused: by code.
    void refused(const QByteArray &code);
    /// A thing that happened, e.g. count("comptoir_logins_total", "outcome", "refused"). The names are our own.
    void count(const char *name, const char *label, const QByteArray &value, double by = 1);
    /// A figure read whenever somebody looks; must not wait.
    void watch(const char *name, const char *help, std::function<double()> read);

    [[nodiscard]] QByteArray text() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace comptoir::centre
