// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/displayformat.h"
#include "models/services/setup/setupservice.h"

#include <QObject>

namespace comptoir
{

/// The shop as every page needs it: its settings, its wall clock, and how figures read in the language of the screen.
/// Lives on the GUI thread, is loaded before the first page and again after each change of a setting.
class Business : public QObject
{
    Q_OBJECT

public:
    Business(SetupService &setup, const Clock &clock, BusinessSettings settings, const QString &language);

    [[nodiscard]] const BusinessSettings &settings() const { return m_settings; }
    [[nodiscard]] Currency currency() const { return m_settings.currency; }
    [[nodiscard]] const DisplayFormat &format() const { return m_format; }
    [[nodiscard]] QString language() const { return m_format.language(); }
    /// "fr", "ar" or "en". The shell sets it and builds its pages anew.
    void setLanguage(const QString &language);

    [[nodiscard]] EpochMs nowMs() const { return m_clock.nowMs(); }
    [[nodiscard]] QDateTime now() const { return local(m_clock.nowMs()); }
    [[nodiscard]] QDateTime local(EpochMs at) const { return m_settings.local(at); }
    [[nodiscard]] Money money(qint64 minor) const { return {minor, m_settings.currency}; }

    /// Changes settings, then reads them again. Errors: SetupService::change()'s.
    [[nodiscard]] QFuture<Result<void>> change(const Authority &by, const QMap<QString, QString> &values);
    void reload();

Q_SIGNALS:
    void changed();

private:
    SetupService &m_setup;
    const Clock &m_clock;
    BusinessSettings m_settings;
    DisplayFormat m_format;
};

} // namespace comptoir
