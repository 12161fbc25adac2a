// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/barcode.h"
#include "models/domain/facts.h"
#include "models/storage/sqlite/connection.h"

#include <QTimeZone>

namespace comptoir
{

/// The settings as services use them, read once per transaction.
struct BusinessSettings {
    QString name;
    QString country;
    QString branch;
    QString till;
    Currency currency;
    QTimeZone timeZone;
    TaxMode taxMode = TaxMode::Inclusive;
    TaxRounding taxRounding = TaxRounding::PerDocument;
    QString defaultTaxClass;
    CashRules cash;
    qint64 marginFloorPpm = 0;     ///< a margin below it is worth a warning; 0: none is
    qint64 maxDifferenceMinor = 0; ///< above it a close waits for a manager
    QList<ScaleRule> scaleRules;
    LegalIdentity seller;

    [[nodiscard]] QDateTime local(EpochMs at) const { return QDateTime::fromMSecsSinceEpoch(at, timeZone); }
};

/// Every statement on settings, taxes and the business. Values are strings; keys are listed in docs/settings.md.
class SettingsStore
{
public:
    explicit SettingsStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] QString value(const QString &key);
    void setValue(const QString &key, const QString &value);
    [[nodiscard]] QMap<QString, QString> all();
    [[nodiscard]] BusinessSettings business();

    [[nodiscard]] TaxTable taxes();
    void put(const TaxDefinition &tax);
    void put(const TaxClass &taxClass);

private:
    Connection &m_connection;
};

} // namespace comptoir
