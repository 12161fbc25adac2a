// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/sync/joincheck.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr qsizetype passphraseShortest = 8;

} // namespace

QString JoinCheck::addressOf(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    return trimmed.isEmpty() || trimmed.contains("://"_L1) ? trimmed : u"https://"_s + trimmed;
}

QString JoinCheck::serverProblem(const QString &typed)
{
    const QUrl url(addressOf(typed), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return tr("Write the address of the centre, such as centre.example.dz.");
    const bool here = url.host() == "localhost"_L1 || url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1;
    if (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && here))
        return {};
    return tr("Only addresses that begin with https:// are safe.");
}

QString JoinCheck::codeProblem(const QString &typed)
{
    return typed.trimmed().isEmpty() ? tr("Somebody at the centre makes this code; it serves once.") : QString();
}

QString JoinCheck::passphraseProblem(const QString &typed)
{
    return typed.size() < passphraseShortest
               ? tr("At least %n characters: whoever finds the file tries many.", nullptr, int(passphraseShortest))
               : QString();
}

QString JoinCheck::repeatProblem(const QString &first, const QString &again)
{
    return first == again ? QString() : tr("The two are not the same.");
}

} // namespace comptoir
