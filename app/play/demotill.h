// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

namespace comptoir
{

/// A till of the demo without a window: its data file, and somebody who works there. Waits for what it asks.
class DemoTill
{
public:
    /// How long anything that has to come may take.
    static constexpr int patienceMs = 60'000;

    /// A new till of this name in `folder`, its owner's PIN 987654; with `goods`, the demo business is in it. Errors:
    /// those of Composition::open() and SetupService::create().
    [[nodiscard]] static Result<std::unique_ptr<DemoTill>> make(const QString &folder, const QString &name, bool goods);

    [[nodiscard]] Composition &app() { return *m_app; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// Makes it one of the centre's. Errors: SyncService::enrol()'s.
    [[nodiscard]] Result<void> join(const QString &server, const QString &code);
    [[nodiscard]] Result<void> openShift();
    /// For exact cash; the ticket's number.
    [[nodiscard]] Result<QString> sell(const QString &code, int pieces);
    [[nodiscard]] Result<void> setPrice(const QString &code, qint64 minor);
    /// What a scan says. Error `unknown_code` while it has not come yet.
    [[nodiscard]] Result<ScanResult> item(const QString &code);
    /// "450.00 DA, stock 36"; "" when the item is not known.
    [[nodiscard]] QString itemText(const QString &code);

private:
    DemoTill() = default;

    SystemClock m_clock;
    SystemRng m_rng;
    std::unique_ptr<Composition> m_app;
    Authority m_owner;
};

} // namespace comptoir
