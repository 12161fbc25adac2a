// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/session/business.h"

#include "models/services/whendone.h"

#include <QCoreApplication>
#include <QPointer>

namespace comptoir
{

Business::Business(SetupService &setup, const Clock &clock, BusinessSettings settings, const QString &language)
    : m_setup(setup), m_clock(clock), m_settings(std::move(settings)), m_format(language)
{
}

void Business::setLanguage(const QString &language)
{
    m_format = DisplayFormat(language);
    Q_EMIT changed();
}

QFuture<Result<void>> Business::change(const Authority &by, const QMap<QString, QString> &values)
{
    return m_setup.change(by, values)
        .then(QCoreApplication::instance(), [guard = QPointer<Business>(this)](const Result<void> &done) {
            if (done && guard)
                guard->reload();
            return done;
        });
}

void Business::reload()
{
    whenDone(m_setup.settings(), this, [this](const Result<BusinessSettings> &settings) {
        if (!settings)
            return;
        m_settings = *settings;
        Q_EMIT changed();
    });
}

} // namespace comptoir
