// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/peopleview.h"

#include "ui/pages/setup/ownpinview.h"
#include "ui/pages/setup/personpanel.h"
#include "ui/pages/setup/rolesview.h"
#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segmentedcontrol.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int roleWidth = 150;
constexpr int stateWidth = 140;
constexpr int overlayBelow = 900; ///< narrower: the person lies over the list

} // namespace

PeopleView::PeopleView(PeoplePresenter &people)
    : m_people(people), m_parts(new SegmentedControl),
      m_add(new Button(Button::Kind::Primary, tr("Add a person"), u"user-plus"_s)), m_table(new DataTable),
      m_stack(new QStackedWidget), m_side(new QWidget(this)), m_panel(new PersonPanel(people, this)),
      m_roles(new RolesView(people))
{
    auto *column = new QVBoxLayout(m_side);
    const int side = touch() ? tokens::space12 : tokens::space16;
    column->setContentsMargins(0, side, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(side, 0, side, 0);
    head->setSpacing(tokens::space12);
    m_parts->addSegment(u"people"_s, tr("People"), u"users"_s);
    m_parts->addSegment(u"roles"_s, tr("Roles"), u"shield"_s);
    m_parts->addSegment(u"pin"_s, tr("My PIN"), u"key"_s);
    m_parts->setCurrent(u"people"_s);
    head->addWidget(m_parts);
    head->addStretch();
    head->addWidget(m_add);
    column->addLayout(head);
    m_stack->addWidget(tableCard());
    m_stack->addWidget(m_roles);
    m_stack->addWidget(new OwnPinView(people));
    column->addWidget(m_stack, 1);
    connect(m_parts, &SegmentedControl::currentChanged, this, &PeopleView::showPart);
    connect(m_add, &Button::clicked, this, [this] {
        Q_EMIT settleWanted([this] {
            m_people.create();
            m_panel->focusFirst();
        });
    });
    connect(m_table, &DataTable::clicked, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_table, &DataTable::activated, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_panel, &PersonPanel::closeAsked, this, &PeopleView::closePanel);
    connect(m_panel, &PersonPanel::retireAsked, this, &PeopleView::retireWanted);
    connect(m_roles, &RolesView::settleWanted, this, &PeopleView::settleRoleWanted);
    connect(&people, &PeoplePresenter::opened, this, &PeopleView::arrange);
    connect(&people, &PeoplePresenter::changed, this,
            [this] { m_add->setVisible(m_people.mayManage() && m_stack->currentIndex() == 0); });
    m_add->setVisible(people.mayManage());
    arrange();
}

QWidget *PeopleView::tableCard()
{
    auto *around = new QWidget;
    auto *outer = new QVBoxLayout(around);
    const int side = touch() ? tokens::space12 : tokens::space16;
    outer->setContentsMargins(side, tokens::space12, side, side);
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(tokens::border, tokens::border, tokens::border, tokens::border);
    m_table->setModel(&m_people.model());
    m_table->setAccessibleName(tr("People"));
    m_table->setColumnWidths({0, roleWidth, stateWidth});
    m_table->setStretchColumn(PeopleModel::Name);
    m_table->setEmptyState(new EmptyState(u"users"_s, tr("Nobody is here yet.")));
    column->addWidget(m_table);
    outer->addWidget(card);
    return around;
}

void PeopleView::arrange()
{
    const bool open = m_people.isOpen() && m_stack->currentIndex() == 0;
    const bool beside = width() >= overlayBelow;
    const int panel = beside ? tokens::detailPanel : width();
    const QRect right(width() - panel, 0, panel, height());
    const QRect left(0, 0, open && beside ? width() - panel : width(), height());
    m_side->setGeometry(QStyle::visualRect(layoutDirection(), rect(), left));
    m_panel->setGeometry(QStyle::visualRect(layoutDirection(), rect(), right));
    m_panel->setVisible(open);
    m_panel->raise();
    const int row = open ? m_people.model().rowOf(m_people.draft().id) : -1;
    if (row >= 0 && row != m_table->currentRow())
        m_table->setCurrentRow(row);
}

void PeopleView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PeopleView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_people.isOpen() && m_stack->currentIndex() == 0)
        closePanel();
    else
        QWidget::keyPressEvent(event);
}

void PeopleView::openRow(int row)
{
    if (row < 0 || row >= m_people.model().rowCount())
        return;
    const UserId id = m_people.model().personAt(row).id;
    if (m_people.isOpen() && m_people.draft().id == id)
        return;
    Q_EMIT settleWanted([this, id] { m_people.open(id); });
}

void PeopleView::closePanel()
{
    Q_EMIT settleWanted([this] {
        m_people.close();
        m_table->setFocus();
    });
}

void PeopleView::showPart(const QString &id)
{
    m_stack->setCurrentIndex(id == "people"_L1 ? 0 : id == "roles"_L1 ? 1 : 2);
    m_add->setVisible(id == "people"_L1 && m_people.mayManage());
    arrange();
}

void PeopleView::save()
{
    if (m_stack->currentIndex() == 1)
        m_people.roleForm().save();
    else if (m_people.isOpen())
        m_people.save();
}

} // namespace comptoir::ui
