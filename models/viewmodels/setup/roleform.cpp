// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewmodels/setup/roleform.h"

#include "models/domain/common/decimal.h"
#include "models/services/whendone.h"
#include "models/viewmodels/setup/rightstext.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// "7,5": without the zeros nobody types.
QString percentText(qint64 ppm)
{
    QString text = formatDecimal(ppm, percentDecimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text.replace(u'.', u',');
}

} // namespace

RoleForm::RoleForm(StaffService &staff, Business &business, Approvals &approvals)
    : m_staff(staff), m_business(business), m_approvals(approvals)
{
}

void RoleForm::show(const Role &role)
{
    m_saved = role;
    m_open = true;
    undoChanges();
    Q_EMIT opened();
}

void RoleForm::open(const Role &role)
{
    show(role);
}

void RoleForm::create(const Role &like)
{
    show({{}, {}, like.rights, like.maxDiscountPpm});
}

void RoleForm::close()
{
    m_open = false;
    Q_EMIT opened();
}

void RoleForm::undoChanges()
{
    m_draft = m_saved;
    m_savedDiscount = percentText(m_saved.maxDiscountPpm);
    m_discount = m_savedDiscount;
    m_nameProblem.clear();
    m_discountProblem.clear();
    Q_EMIT changed();
}

bool RoleForm::isChanged() const
{
    if (!m_open)
        return false;
    const QSet<Right> now(m_draft.rights.begin(), m_draft.rights.end());
    const QSet<Right> before(m_saved.rights.begin(), m_saved.rights.end());
    return m_draft.name != m_saved.name || now != before || m_discount != m_savedDiscount;
}

void RoleForm::setName(const QString &name)
{
    m_draft.name = name;
    if (!name.trimmed().isEmpty())
        m_nameProblem.clear();
    Q_EMIT changed();
}

bool RoleForm::isFixed(Right right) const
{
    return right == Right::ManageUsers && m_draft.code == "owner"_L1;
}

void RoleForm::setRight(Right right, bool given)
{
    if (isFixed(right))
        return;
    m_draft.rights.removeAll(right);
    if (given)
        m_draft.rights.append(right);
    Q_EMIT changed();
}

std::optional<qint64> RoleForm::discountPpm() const
{
    const Result<qint64> ppm = parseDecimal(m_discount.trimmed(), percentDecimals);
    return ppm && *ppm >= 0 && *ppm <= wholePpm ? std::optional(*ppm) : std::nullopt;
}

void RoleForm::setDiscountText(const QString &percent)
{
    m_discount = percent;
    if (discountPpm())
        m_discountProblem.clear();
    Q_EMIT changed();
}

void RoleForm::save()
{
    if (m_saving || !m_open)
        return;
    const std::optional<qint64> ppm = discountPpm();
    m_nameProblem = m_draft.name.trimmed().isEmpty() ? tr("A role needs a name.") : QString();
    m_discountProblem = ppm ? QString() : tr("Write a percentage from 0 to 100.");
    Q_EMIT changed();
    if (!m_nameProblem.isEmpty() || !ppm) {
        Q_EMIT refused();
        return;
    }
    Role role = m_draft;
    role.maxDiscountPpm = *ppm;
    m_saving = true;
    const Approvals::Action<Role> write = [this, role](const Authority &by) { return m_staff.saveRole(by, role); };
    whenDone(m_approvals.run<Role>(write, tr("Change of the role %1").arg(roleText(role))), this,
             [this](const Result<Role> &done) {
                 m_saving = false;
                 if (!done) {
                     Q_EMIT failed(done.error());
                     return;
                 }
                 show(*done);
                 Q_EMIT saved(*done);
             });
}

} // namespace comptoir
