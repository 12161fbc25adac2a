// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace comptoir
{

/// What is wrong with the answers of somebody who joins a business or writes a rescue file, before anything is asked of
/// the centre. Each gives a sentence, or nothing when all is well.
class JoinCheck
{
    Q_DECLARE_TR_FUNCTIONS(JoinCheck)

public:
    /// "centre.example" → "https://centre.example". Plain http is kept: only this very machine may be spoken to so.
    [[nodiscard]] static QString addressOf(const QString &typed);
    [[nodiscard]] static QString serverProblem(const QString &typed);
    [[nodiscard]] static QString codeProblem(const QString &typed);
    [[nodiscard]] static QString passphraseProblem(const QString &typed);
    [[nodiscard]] static QString repeatProblem(const QString &first, const QString &again);
};

} // namespace comptoir
