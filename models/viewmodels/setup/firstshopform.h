// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/setup/setupservice.h"
#include "models/viewmodels/sync/syncsource.h"

#include <QMap>
#include <QObject>

namespace comptoir
{

/// What is asked of a new shop: of one that joins a business, where its centre is instead of its name.
enum class FirstShopField { Server, Code, Name, Branch, Till, Country, Currency, Owner, Pin, PinAgain };

/// The answers of the first minute, and what is wrong with them. GUI thread; stores nothing.
class FirstShopForm : public QObject
{
    Q_OBJECT

public:
    FirstShopForm();

    [[nodiscard]] QString text(FirstShopField field) const { return m_texts.value(field); }
    void setText(FirstShopField field, const QString &text);
    void leave(FirstShopField field);
    /// A till of a business that is elsewhere already.
    void setJoining(bool joining);
    [[nodiscard]] bool isJoining() const { return m_joining; }
    [[nodiscard]] QString problem(FirstShopField field) const { return m_problems.value(field); }
    /// Checks everything: created by ready() or joinReady(), or firstError().
    void submit();

    /// Codes and names, Algeria first, in the language of the screen.
    [[nodiscard]] static QList<std::pair<QString, QString>> countries();
    [[nodiscard]] static QStringList currencies();

Q_SIGNALS:
    void changed();
    void firstError(comptoir::FirstShopField field);
    void ready(const comptoir::NewBusiness &business);
    /// Name and branch are stand-ins until the centre has said them.
    void joinReady(const comptoir::NewBusiness &business, const comptoir::JoinRequest &request);

private:
    [[nodiscard]] QString problemOf(FirstShopField field) const;
    [[nodiscard]] bool isAsked(FirstShopField field) const;

    QMap<FirstShopField, QString> m_texts;
    QMap<FirstShopField, QString> m_problems;
    bool m_joining = false;
};

} // namespace comptoir
