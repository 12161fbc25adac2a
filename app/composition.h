// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/cash/closureservice.h"
#include "models/services/cash/shiftservice.h"
#include "models/services/cash/shiftviewservice.h"
#include "models/services/catalogue/catalogueservice.h"
#include "models/services/catalogue/productservice.h"
#include "models/services/catalogue/tillcatalogueservice.h"
#include "models/services/customers/customerservice.h"
#include "models/services/fiscal/archiveservice.h"
#include "models/services/fiscal/documentservice.h"
#include "models/services/fiscal/ticketlistservice.h"
#include "models/services/fiscal/verifyservice.h"
#include "models/services/printing/printqueueservice.h"
#include "models/services/reports/reportservice.h"
#include "models/services/sales/saleservice.h"
#include "models/services/setup/backupservice.h"
#include "models/services/setup/setupservice.h"

#include <QThreadPool>

namespace comptoir
{

/// The one place that knows every layer: opens the data file, loads the device and builds each service once.
class Composition
{
public:
    struct Options {
        QString directory;
        QString keyPassword; ///< opens the wrapped key file where there is no keychain
        Database::Open how = Database::Open::Existing;
    };
    /// Errors: those of Database::open(), openSecretStore() and loadDevice().
    [[nodiscard]] static Result<std::unique_ptr<Composition>> open(const Options &options, const Clock &clock,
                                                                   Rng &rng);
    /// Leaves the anchor where the journal stands.
    ~Composition();
    Composition(const Composition &) = delete;
    Composition &operator=(const Composition &) = delete;

    /// Keeps the journal's end outside the data file, on a thread of its own: a keychain may take seconds. Called at
    /// shift openings and closings, and at the end.
    QFuture<void> saveAnchor();

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SecretStore> m_secrets;
    QThreadPool m_anchoring;   ///< one thread: the latest anchor is the last one written
    qint64 m_anchoredPos = -1; ///< only read and written there once the program runs

    void writeAnchor();

    Composition(std::unique_ptr<Database> database, std::unique_ptr<SecretStore> secrets, Device device,
                const Clock &clock, Rng &rng);

public:
    Shop shop;
    SetupService setup{shop};
    StaffService staff{shop};
    CatalogueService catalogue{shop};
    TillCatalogueService tiles{shop};
    ProductService products{shop};
    CustomerService customers{shop};
    SaleService sales{shop};
    ShiftService shifts{shop};
    ShiftViewService shiftViews{shop};
    ClosureService closures{shop};
    DocumentService documents{shop};
    TicketListService ticketList{shop};
    PrintQueueService printQueue{shop};
    ArchiveService archives{shop};
    VerifyService verification{shop};
    ReportService reports{shop};
    BackupService backups{shop};
};

} // namespace comptoir
