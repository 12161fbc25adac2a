// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog.h"

#include <QDate>

namespace comptoir::ui
{

class TextField;

/// Asks for the new rate of a tax and the day it begins.
class RateDialog final : public Dialog
{
    Q_OBJECT

public:
    RateDialog(const QString &tax, QDate today, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(QDate from, const QString &rate);

private:
    void submit();

    QDate m_today;
    TextField *m_rate;
    TextField *m_from;
};

} // namespace comptoir::ui
