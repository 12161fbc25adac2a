// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/rolesview.h"

#include "models/viewmodels/setup/rightstext.h"
#include "ui/pages/setup/categorylist.h"
#include "ui/pages/setup/formcard.h"
#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/textfield.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

RolesView::RolesView(PeoplePresenter &people)
    : m_people(people), m_new(new Button(Button::Kind::Soft, tr("New role"), u"plus"_s)),
      m_name(new TextField(tr("Name of the role"))), m_discount(new TextField(tr("Largest discount"))),
      m_undo(new Button(Button::Kind::Secondary, tr("Undo changes"))),
      m_save(new Button(Button::Kind::Primary, tr("Save the role")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, tokens::space12, 0, 0);
    row->setSpacing(0);
    row->addWidget(listSide());
    row->addWidget(formSide(), 1);
    RoleForm &form = people.roleForm();
    connect(&people, &PeoplePresenter::loaded, this, &RolesView::showRoles);
    connect(&people, &PeoplePresenter::changed, this, &RolesView::showForm);
    connect(&form, &RoleForm::opened, this, &RolesView::showForm);
    connect(&form, &RoleForm::changed, this, &RolesView::showForm);
    connect(m_new, &Button::clicked, this, [this] { Q_EMIT settleWanted([this] { create(); }); });
    connect(m_name->edit(), &QLineEdit::textEdited, &form, &RoleForm::setName);
    connect(m_discount->edit(), &QLineEdit::textEdited, &form, &RoleForm::setDiscountText);
    connect(m_undo, &Button::clicked, &form, &RoleForm::undoChanges);
    connect(m_save, &Button::clicked, &form, &RoleForm::save);
    showRoles();
}

QWidget *RolesView::listSide()
{
    auto *side = new QWidget;
    m_list = new QVBoxLayout(side);
    m_list->setContentsMargins(turned(tokens::space16, 0, 0, tokens::space16));
    m_list->setSpacing(tokens::space8);
    m_list->addWidget(m_new);
    m_list->addStretch();
    return side;
}

QWidget *RolesView::formSide()
{
    auto *column = new FormColumn;
    auto *head = new FormCard(tr("Role"), tr("What a role allows applies to everybody who has it, at once."));
    head->addHalf(m_name);
    m_discount->setAmountMode();
    m_discount->setSuffix(u"%"_s);
    head->addHalf(m_discount);
    head->addToHead(m_undo);
    head->addToHead(m_save);
    column->add(head);
    for (const RightsGroup &group : rightsGroups()) {
        auto *card = new FormCard(group.name);
        for (const Right right : group.rights) {
            auto *control = new Switch(rightText(right));
            m_switches.insert(right, control);
            connect(control, &QAbstractButton::clicked, &m_people.roleForm(),
                    [this, right](bool on) { m_people.roleForm().setRight(right, on); });
            card->addWhole(control);
        }
        column->add(card);
    }
    return column;
}

void RolesView::showRoles()
{
    delete m_roles;
    m_roles = new CategoryList;
    for (const Role &role : m_people.roles())
        m_roles->addCategory(role.code, isBuiltIn(role) ? u"shield"_s : u"user"_s, roleText(role));
    m_list->insertWidget(0, m_roles);
    m_list->setStretchFactor(m_roles, 1);
    RoleForm &form = m_people.roleForm();
    if (!form.isOpen() && !m_people.roles().isEmpty())
        form.open(m_people.role(u"cashier"_s).value_or(m_people.roles().first()));
    m_roles->setCurrent(form.draft().code);
    connect(m_roles, &CategoryList::chosen, this, &RolesView::choose);
    showForm();
}

void RolesView::choose(const QString &code)
{
    const QString open = m_people.roleForm().draft().code;
    if (code == open)
        return;
    m_roles->setCurrent(open); // until it is settled what becomes of its changes
    Q_EMIT settleWanted([this, code] {
        if (const std::optional<Role> role = m_people.role(code))
            m_people.roleForm().open(*role);
    });
}

void RolesView::create()
{
    m_people.roleForm().create(m_people.role(u"cashier"_s).value_or(Role{}));
    m_name->edit()->setFocus();
}

void RolesView::showForm()
{
    const RoleForm &form = m_people.roleForm();
    const bool manage = m_people.mayManage();
    const Role &role = form.draft();
    const QString name = roleText(role);
    if (m_name->text() != name && m_name->text() != role.name)
        m_name->setText(name);
    if (m_discount->text() != form.discountText())
        m_discount->setText(form.discountText());
    for (const auto &[field, problem] :
         {std::pair(m_name, form.nameProblem()), std::pair(m_discount, form.discountProblem())}) {
        field->setEnabled(manage);
        if (problem.isEmpty())
            field->clearMessage();
        else
            field->setError(problem);
    }
    m_discount->setEnabled(manage && role.may(Right::Discount));
    for (auto it = m_switches.cbegin(); it != m_switches.cend(); ++it) {
        it.value()->setChecked(role.may(it.key()));
        it.value()->setEnabled(manage && !form.isFixed(it.key()));
    }
    m_new->setVisible(manage);
    m_undo->setVisible(manage);
    m_undo->setEnabled(form.isChanged());
    m_save->setVisible(manage);
    if (m_roles) {
        m_roles->setCurrent(role.code);
        m_roles->setChanged(role.code, form.isChanged());
    }
}

} // namespace comptoir::ui
