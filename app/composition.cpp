// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"

#include "app/finishwork.h"

#include <QtConcurrent>

namespace comptoir
{

Result<std::unique_ptr<Composition>> Composition::open(const Options &options, const Clock &clock, Rng &rng)
{
    Result<std::unique_ptr<Database>> database = Database::open(options.directory, options.how);
    COMPTOIR_TRY(database);
    Result<std::unique_ptr<SecretStore>> secrets = openSecretStore(options.keyPassword);
    COMPTOIR_TRY(secrets);
    Result<Device> device = loadDevice(**database, **secrets);
    COMPTOIR_TRY(device);
    return std::unique_ptr<Composition>(
        new Composition(std::move(*database), std::move(*secrets), std::move(*device), clock, rng));
}

Composition::Composition(std::unique_ptr<Database> database, std::unique_ptr<SecretStore> secrets, Device device,
                         const Clock &clock, Rng &rng)
    : m_database(std::move(database)), m_secrets(std::move(secrets)), shop(*m_database, std::move(device), clock, rng)
{
    m_anchoring.setMaxThreadCount(1);
    const auto head = shop.read([](Connection &c) -> Result<qint64> { return JournalStore(c).head().pos; }).result();
    m_anchoredPos = head.value_or(0);
}

Composition::~Composition()
{
    finishWork(shop);
    saveAnchor().waitForFinished();
}

QFuture<void> Composition::saveAnchor()
{
    return QtConcurrent::run(&m_anchoring, [this] { writeAnchor(); });
}

void Composition::writeAnchor()
{
    const auto head = shop.read([](Connection &c) -> Result<JournalHead> { return JournalStore(c).head(); }).result();
    if (!head || head->pos == m_anchoredPos)
        return;
    const Result<void> written = AnchorStore(*m_secrets).write(shop.device().id, {head->epoch, head->seq, head->hash});
    if (written)
        m_anchoredPos = head->pos;
    else
        qWarning("The anchor of this journal could not be kept: %s", qPrintable(written.error().message));
}

} // namespace comptoir
