// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/personpanel.h"

#include "models/viewmodels/setup/rightstext.h"
#include "ui/pages/setup/pinpad.h"
#include "ui/style/look.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/fingerscroll.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textfield.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int personHue = 4;

QString initialsOf(const QString &name)
{
    return name.trimmed().left(2).toUpper();
}

} // namespace

PersonPanel::PersonPanel(PeoplePresenter &people, QWidget *parent)
    : QWidget(parent), m_people(people), m_avatar(new Avatar({}, personHue)),
      m_title(new Label(TextStyle::LabelStrong)), m_caption(new Label(TextStyle::Caption, {}, Ink::Muted)),
      m_close(new IconButton(u"close"_s, tr("Close"))), m_name(new TextField(tr("Name"))),
      m_role(new ChoiceField(tr("Role"))), m_pin(pinField(PersonField::Pin, tr("PIN"))),
      m_pinAgain(pinField(PersonField::PinAgain, tr("The same PIN again"))),
      m_pinHelp(new Label(TextStyle::Caption, {}, Ink::Muted)), m_discount(new Label(TextStyle::Body)),
      m_rights(new QWidget), m_rightsColumn(new QVBoxLayout(m_rights)),
      m_retire(new Button(Button::Kind::Quiet, {}, u"out"_s)),
      m_undo(new Button(Button::Kind::Secondary, tr("Undo changes"))),
      m_save(new Button(Button::Kind::Primary, tr("Save")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::border, 0, tokens::border, 0);
    column->setSpacing(0);
    column->addWidget(head());
    column->addWidget(new Separator);
    column->addWidget(content(), 1);
    column->addWidget(new Separator);
    column->addWidget(foot());
    bind(PersonField::Name, m_name);
    connect(m_role->combo(), &QComboBox::activated, this, [this] {
        m_people.setText(PersonField::Role, m_role->combo()->currentData().toString());
        m_people.leave(PersonField::Role);
    });
    connect(m_close, &IconButton::clicked, this, &PersonPanel::closeAsked);
    connect(m_undo, &Button::clicked, &people, &PeoplePresenter::undoChanges);
    connect(m_save, &Button::clicked, &people, &PeoplePresenter::save);
    connect(m_retire, &Button::clicked, this, [this] {
        if (m_people.draft().active)
            Q_EMIT retireAsked();
        else
            m_people.bringBack();
    });
    connect(&people, &PeoplePresenter::loaded, this, &PersonPanel::showRoles);
    connect(&people, &PeoplePresenter::opened, this, &PersonPanel::showRoles);
    connect(&people, &PeoplePresenter::changed, this, &PersonPanel::showPerson);
    connect(&people, &PeoplePresenter::firstError, this, &PersonPanel::focusField);
    showRoles();
}

TextField *PersonPanel::pinField(PersonField field, const QString &label)
{
    auto *pin = new TextField(label);
    pin->edit()->setEchoMode(QLineEdit::Password);
    pin->edit()->setMaxLength(pinMax);
    pin->edit()->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText);
    pin->edit()->setLayoutDirection(Qt::LeftToRight);
    pin->setLeadingIcon(u"key"_s);
    bind(field, pin);
    return pin;
}

void PersonPanel::bind(PersonField field, TextField *text)
{
    connect(text->edit(), &QLineEdit::textEdited, this,
            [this, field](const QString &typed) { m_people.setText(field, typed); });
    connect(text->edit(), &QLineEdit::editingFinished, this, [this, field] { m_people.leave(field); });
}

QWidget *PersonPanel::head()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(turned(tokens::space16, tokens::space12, tokens::space12, tokens::space12));
    row->setSpacing(tokens::space12);
    row->addWidget(m_avatar);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_title->setElided(true);
    words->addWidget(m_title);
    words->addWidget(m_caption);
    row->addLayout(words, 1);
    row->addWidget(m_close);
    return head;
}

QWidget *PersonPanel::content()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(tokens::space16, tokens::space12, tokens::space16, tokens::space16);
    column->setSpacing(tokens::space12);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(tokens::space12);
    grid->setVerticalSpacing(tokens::space12);
    grid->addWidget(m_name, 0, 0, Qt::AlignTop);
    m_role->combo()->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    grid->addWidget(m_role, 0, 1, Qt::AlignTop);
    grid->addWidget(m_pin, 1, 0, Qt::AlignTop);
    grid->addWidget(m_pinAgain, 1, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    m_pinHelp->setWordWrap(true);
    column->addWidget(m_pinHelp);
    if (touch())
        column->addWidget(new PinPad);
    column->addWidget(m_discount);
    m_rightsColumn->setContentsMargins({});
    m_rightsColumn->setSpacing(tokens::space4);
    column->addWidget(m_rights);
    column->addStretch();
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    scrollByFinger(*area);
    return area;
}

QWidget *PersonPanel::foot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(tokens::space16, tokens::space12, tokens::space16, tokens::space12);
    row->setSpacing(tokens::space8);
    row->addWidget(m_retire);
    row->addStretch();
    row->addWidget(m_undo);
    row->addWidget(m_save);
    if (!touch())
        m_save->setKeyCap(u"Ctrl S"_s);
    return foot;
}

void PersonPanel::showRoles()
{
    m_role->combo()->clear();
    for (const Role &role : m_people.roles())
        m_role->combo()->addItem(roleText(role), role.code);
    m_shownRole = QString();
    showPerson();
}

void PersonPanel::showPerson()
{
    if (!m_people.isOpen())
        return;
    const User &person = m_people.draft();
    const bool manage = m_people.mayManage();
    m_avatar->setPerson(initialsOf(person.name), personHue);
    m_title->setText(m_people.isNew() && person.name.isEmpty() ? tr("New person") : person.name);
    m_caption->setText(!person.active      ? tr("Has left")
                       : m_people.isSelf() ? tr("At the till now")
                       : m_people.isNew()  ? tr("Not saved yet")
                                           : tr("Works here"));
    for (const auto &[field, text] : {std::pair(PersonField::Name, m_name), std::pair(PersonField::Pin, m_pin),
                                      std::pair(PersonField::PinAgain, m_pinAgain)}) {
        if (text->text() != m_people.text(field))
            text->setText(m_people.text(field));
        const QString problem = m_people.problem(field);
        if (problem.isEmpty())
            text->clearMessage();
        else
            text->setError(problem);
        text->setEnabled(manage);
    }
    m_role->combo()->setCurrentIndex(m_role->combo()->findData(person.role));
    const QString roleProblem = m_people.problem(PersonField::Role);
    if (roleProblem.isEmpty())
        m_role->clearMessage();
    else
        m_role->setError(roleProblem);
    m_role->setEnabled(manage);
    m_pinHelp->setText(!person.active     ? tr("Who comes back needs a new PIN: the old one may be somebody else's.")
                       : m_people.isNew() ? tr("4 to 12 digits that only this person knows.")
                                          : tr("Leave the PIN empty to keep the one in use."));
    m_retire->setText(person.active ? tr("Has left") : tr("Bring back"));
    m_retire->setIconName(person.active ? u"out"_s : u"in"_s);
    m_retire->setVisible(manage && !m_people.isNew() && !m_people.isLastOwner());
    m_undo->setVisible(manage);
    m_undo->setEnabled(m_people.isChanged());
    m_save->setVisible(manage);
    if (m_shownRole != person.role)
        showRights();
}

void PersonPanel::showRights()
{
    m_shownRole = m_people.draft().role;
    while (QLayoutItem *item = m_rightsColumn->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const std::optional<Role> role = m_people.role(m_shownRole);
    if (!role)
        return;
    m_discount->setText(role->may(Right::Discount)
                            ? tr("Discounts up to %1").arg(m_people.business().format().percent(role->maxDiscountPpm))
                            : tr("No discounts"));
    for (const RightsGroup &group : rightsGroups()) {
        QStringList given;
        for (const Right right : group.rights) {
            if (role->may(right))
                given.append(rightText(right));
        }
        if (given.isEmpty())
            continue;
        m_rightsColumn->addWidget(new Label(TextStyle::CaptionStrong, group.name, Ink::Muted));
        for (const QString &text : given) {
            auto *line = new QWidget;
            auto *row = new QHBoxLayout(line);
            row->setContentsMargins({});
            row->setSpacing(tokens::space8);
            auto *sign = new IconLabel(u"check"_s, Ink::Success, tokens::iconSmall);
            sign->setFixedHeight(lineHeight(TextStyle::Body)); // beside the first line
            row->addWidget(sign, 0, Qt::AlignTop);
            auto *words = new Label(TextStyle::Body, text);
            words->setWordWrap(true);
            row->addWidget(words, 1);
            m_rightsColumn->addWidget(line);
        }
    }
}

void PersonPanel::focusField(PersonField field)
{
    QWidget *target = field == PersonField::Name   ? static_cast<QWidget *>(m_name->edit())
                      : field == PersonField::Role ? static_cast<QWidget *>(m_role->combo())
                      : field == PersonField::Pin  ? static_cast<QWidget *>(m_pin->edit())
                                                   : static_cast<QWidget *>(m_pinAgain->edit());
    target->setFocus(Qt::OtherFocusReason);
}

void PersonPanel::focusFirst()
{
    m_name->edit()->setFocus(Qt::OtherFocusReason);
    m_name->edit()->selectAll();
}

void PersonPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ink(Ink::Surface));
    const QRect edge(0, 0, tokens::border, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), ink(Ink::Line));
}

} // namespace comptoir::ui
