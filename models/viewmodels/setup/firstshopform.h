// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/setup/setupservice.h"

#include <QMap>
#include <QObject>

namespace comptoir
{

/// What is asked of a new shop.
enum class FirstShopField { Name, Branch, Till, Country, Currency, Owner, Pin, PinAgain };

/// The answers of the first minute, and what is wrong with them. GUI thread; stores nothing.
class FirstShopForm : public QObject
{
    Q_OBJECT

public:
    FirstShopForm();

    [[nodiscard]] QString text(FirstShopField field) const { return m_texts.value(field); }
    void setText(FirstShopField field, const QString &text);
    void leave(FirstShopField field);
    [[nodiscard]] QString problem(FirstShopField field) const { return m_problems.value(field); }
    /// Checks everything: created by ready(), or firstError().
    void submit();

    /// Codes and names, Algeria first, in the language of the screen.
    [[nodiscard]] static QList<std::pair<QString, QString>> countries();
    [[nodiscard]] static QStringList currencies();

Q_SIGNALS:
    void changed();
    void firstError(comptoir::FirstShopField field);
    void ready(const comptoir::NewBusiness &business);

private:
    [[nodiscard]] QString problemOf(FirstShopField field) const;

    QMap<FirstShopField, QString> m_texts;
    QMap<FirstShopField, QString> m_problems;
};

} // namespace comptoir
