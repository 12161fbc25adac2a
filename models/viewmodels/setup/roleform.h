// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/session/approvals.h"
#include "models/viewmodels/session/business.h"

#include <QSet>

namespace comptoir
{

/// A role being looked at or changed: its name, its rights, the discount it may give. GUI thread.
class RoleForm : public QObject
{
    Q_OBJECT

public:
    RoleForm(StaffService &staff, Business &business, Approvals &approvals);

    void open(const Role &role);
    /// A new role of the shop's own, with the rights of another to begin with.
    void create(const Role &like);
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isNew() const { return m_draft.code.isEmpty(); }
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] const Role &draft() const { return m_draft; }

    void setName(const QString &name);
    void setRight(Right right, bool given);
    /// A right that this role cannot lose.
    [[nodiscard]] bool isFixed(Right right) const;
    [[nodiscard]] QString discountText() const { return m_discount; }
    void setDiscountText(const QString &percent);
    [[nodiscard]] QString nameProblem() const { return m_nameProblem; }
    [[nodiscard]] QString discountProblem() const { return m_discountProblem; }

    void undoChanges();
    /// Answers by saved() or failed(), or by refused() when what was typed cannot be saved: the problems say why.
    void save();

Q_SIGNALS:
    void opened();
    void changed();
    void saved(const comptoir::Role &role);
    void refused();
    void failed(const comptoir::Error &error);

private:
    void show(const Role &role);
    [[nodiscard]] std::optional<qint64> discountPpm() const;

    StaffService &m_staff;
    Business &m_business;
    Approvals &m_approvals;
    Role m_saved;
    Role m_draft;
    QString m_discount;
    QString m_savedDiscount;
    QString m_nameProblem;
    QString m_discountProblem;
    bool m_open = false;
    bool m_saving = false;
};

} // namespace comptoir
