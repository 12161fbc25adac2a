// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/settingspage.h"

#include "models/viewmodels/setup/rightstext.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/pages/setup/businessform.h"
#include "ui/pages/setup/categorylist.h"
#include "ui/pages/setup/peopleview.h"
#include "ui/pages/setup/printersform.h"
#include "ui/pages/setup/ratedialog.h"
#include "ui/pages/setup/screenform.h"
#include "ui/pages/setup/taxesform.h"
#include "ui/pages/setup/tillform.h"
#include "ui/pages/setup/unsaveddialog.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/separator.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

/// The ground under the button that saves.
class Foot final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), ink(Ink::Surface));
        painter.fillRect(0, 0, width(), tokens::border, ink(Ink::Line));
    }
};

QString categoryOf(const QString &key)
{
    switch (SettingsPresenter::sectionOf(key)) {
    case SettingsSection::Business:
        return u"business"_s;
    case SettingsSection::Till:
        return u"till"_s;
    case SettingsSection::Printers:
        return u"printers"_s;
    case SettingsSection::Taxes:
        return u"taxes"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

SettingsPage::SettingsPage(Frame &frame, SetupArea &area, Preferences &preferences)
    : Page(frame), m_area(area), m_categories(new CategoryList), m_stack(new QStackedWidget),
      m_readOnly(new Notice(Notice::Kind::Info)), m_foot(nullptr),
      m_errors(new Pill(comptoir::Tone::Danger, u"warning"_s, {})),
      m_undo(new Button(Button::Kind::Secondary, tr("Undo changes"))),
      m_save(new Button(Button::Kind::Primary, tr("Save"))), m_people(new PeopleView(area.people))
{
    addParts(preferences);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_categories);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *above = new QWidget;
    auto *notice = new QHBoxLayout(above);
    const int side = touch() ? tokens::space12 : tokens::space16;
    notice->setContentsMargins(side, side, side, 0);
    notice->addWidget(m_readOnly);
    column->addWidget(above);
    column->addWidget(m_stack, 1);
    m_foot = foot();
    column->addWidget(m_foot);
    row->addLayout(column, 1);
    connect(m_categories, &CategoryList::chosen, this, &SettingsPage::showPart);
    connectPresenters();
    addCommands();
    m_categories->setCurrent(area.settings.category());
    showPart(area.settings.category());
}

void SettingsPage::addParts(Preferences &preferences)
{
    auto *business = new BusinessForm(m_area.settings);
    auto *till = new TillForm(m_area.settings);
    auto *printers = new PrintersForm(m_area.settings, m_area.printers);
    auto *taxes = new TaxesForm(m_area.settings);
    addPart(u"business"_s, u"store"_s, tr("Business"), business, &business->fields());
    addPart(u"till"_s, u"till"_s, tr("Till and cash"), till, &till->fields());
    addPart(u"printers"_s, u"printer"_s, tr("Printers"), printers, &printers->fields());
    addPart(u"taxes"_s, u"percent"_s, tr("Taxes"), taxes, &taxes->fields());
    addPart(u"people"_s, u"users"_s, tr("People and rights"), m_people);
    addPart(u"screen"_s, u"display"_s, tr("This screen"), new ScreenForm(preferences));
    connect(taxes, &TaxesForm::rateWanted, this, &SettingsPage::askRate);
    connect(m_people, &PeopleView::retireWanted, this, &SettingsPage::askRetire);
    connect(m_people, &PeopleView::settleWanted, this, &SettingsPage::settlePeople);
    connect(m_people, &PeopleView::settleRoleWanted, this, &SettingsPage::settleRole);
}

void SettingsPage::addPart(const QString &id, const QString &icon, const QString &name, QWidget *view,
                           SettingsFields *fields)
{
    m_parts.append({id, name, view, fields});
    m_stack->addWidget(view);
    m_categories->addCategory(id, icon, name);
}

QString SettingsPage::subtitle() const
{
    return m_area.settings.business().settings().name;
}

QWidget *SettingsPage::foot()
{
    auto *foot = new Foot;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(tokens::space16, tokens::space12, tokens::space16, tokens::space12);
    row->setSpacing(tokens::space8);
    row->addWidget(m_errors);
    row->addStretch();
    row->addWidget(m_undo);
    row->addWidget(m_save);
    if (!touch())
        m_save->setKeyCap(u"Ctrl S"_s);
    connect(m_undo, &Button::clicked, &m_area.settings, &SettingsPresenter::undoChanges);
    connect(m_save, &Button::clicked, this, &SettingsPage::save);
    return foot;
}

void SettingsPage::connectPresenters()
{
    SettingsPresenter &settings = m_area.settings;
    PeoplePresenter &people = m_area.people;
    const auto settled = [this](const QString &sentence) {
        frame().toast({sentence, Toast::Tone::Success, {}});
        if (const auto after = std::exchange(m_afterSave, nullptr))
            after();
    };
    const auto refused = [this](const Error &error) {
        m_afterSave = nullptr;
        frame().showError(error);
    };
    connect(&settings, &SettingsPresenter::changed, this, &SettingsPage::showState);
    connect(&settings, &SettingsPresenter::saved, this, [settled] { settled(tr("The settings are saved.")); });
    connect(&settings, &SettingsPresenter::rateChanged, this, [settled] { settled(tr("The new rate is planned.")); });
    connect(&settings, &SettingsPresenter::firstError, this, &SettingsPage::showError);
    connect(&settings, &SettingsPresenter::failed, this, refused);
    connect(&people, &PeoplePresenter::changed, this, &SettingsPage::showState);
    connect(&people, &PeoplePresenter::saved, this,
            [settled](const User &person) { settled(tr("%1 is saved.").arg(person.name)); });
    connect(&people, &PeoplePresenter::pinChanged, this, [settled] { settled(tr("Your PIN is changed.")); });
    connect(&people, &PeoplePresenter::firstError, this, [this] { m_afterSave = nullptr; });
    connect(&people, &PeoplePresenter::failed, this, refused);
    connect(&people.roleForm(), &RoleForm::changed, this, &SettingsPage::showState);
    connect(&people.roleForm(), &RoleForm::refused, this, [this] { m_afterSave = nullptr; });
    connect(&people.roleForm(), &RoleForm::saved, this, [settled] { settled(tr("The role is saved.")); });
}

void SettingsPage::addCommands()
{
    frame().addCommand(this, {u"settings.save"_s, tr("Save the settings"), u"check"_s,
                              QKeySequence(Qt::CTRL | Qt::Key_S), std::nullopt, [this] { save(); }});
    for (const Part &part : std::as_const(m_parts))
        frame().addCommand(this, {QString(u"settings."_s + part.id),
                                  tr("Settings: %1").arg(part.name),
                                  u"settings"_s,
                                  {},
                                  std::nullopt,
                                  [this, id = part.id] { m_categories->setCurrent(id); }});
}

void SettingsPage::enter(const QVariant &argument)
{
    m_area.settings.load();
    m_area.people.load();
    if (!argument.toString().isEmpty())
        m_categories->setCurrent(argument.toString());
    if (QAbstractButton *button = m_categories->button(m_categories->current()))
        button->setFocus();
}

void SettingsPage::showPart(const QString &id)
{
    m_area.settings.setCategory(id);
    for (const Part &part : std::as_const(m_parts)) {
        if (part.id == id)
            m_stack->setCurrentWidget(part.view);
    }
    showState();
}

void SettingsPage::showState()
{
    const SettingsPresenter &settings = m_area.settings;
    const bool may = settings.mayChange();
    QString id = settings.category();
    bool saves = false;
    for (const Part &part : std::as_const(m_parts)) {
        if (part.fields)
            part.view->setEnabled(may && settings.isLoaded());
        saves = saves || (part.id == id && part.fields);
    }
    m_categories->setChanged(u"business"_s, settings.isChanged(SettingsSection::Business));
    m_categories->setChanged(u"till"_s, settings.isChanged(SettingsSection::Till));
    m_categories->setChanged(u"printers"_s, settings.isChanged(SettingsSection::Printers));
    m_categories->setChanged(u"taxes"_s, settings.isChanged(SettingsSection::Taxes));
    m_categories->setChanged(u"people"_s, peopleChanged());
    const bool people = id == "people"_L1 && !m_area.people.mayManage();
    m_readOnly->setSentence(Notice::Kind::Info,
                            saves && !may ? tr("You can look at these settings. Changing them is for people whose role "
                                               "allows it: switch with F12.")
                            : people ? tr("You can look at the team. Changing it is for people whose role allows it: "
                                          "switch with F12. Your own PIN is yours to change.")
                                     : QString());
    m_readOnly->parentWidget()->setVisible((saves && !may) || people);
    m_foot->setVisible(saves && may);
    m_errors->setState(comptoir::Tone::Danger, u"warning"_s, tr("%n to fix", nullptr, settings.errors()));
    m_errors->setVisible(settings.errors() > 0);
    m_undo->setEnabled(settings.isChanged());
    m_save->setBusy(settings.isSaving());
}

void SettingsPage::showError(const QString &key)
{
    m_afterSave = nullptr;
    m_categories->setCurrent(categoryOf(key));
    for (const Part &part : std::as_const(m_parts)) {
        QWidget *field = part.fields && part.id == categoryOf(key) ? part.fields->focus(key) : nullptr;
        if (auto *column = qobject_cast<FormColumn *>(part.view); column && field)
            column->reveal(field);
    }
}

void SettingsPage::save()
{
    if (m_area.settings.category() == "people"_L1)
        m_people->save();
    else if (m_area.settings.mayChange())
        m_area.settings.save();
}

void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        Page::keyPressEvent(event);
        return;
    }
    if (QAbstractButton *button = m_categories->button(m_categories->current()))
        button->setFocus(Qt::ShortcutFocusReason);
}

bool SettingsPage::peopleChanged() const
{
    return m_area.people.isChanged() || m_area.people.roleForm().isChanged();
}

void SettingsPage::askUnsaved(const QString &what, const std::function<void()> &discard,
                              const std::function<void()> &save, const std::function<void()> &proceed)
{
    auto *dialog = new UnsavedDialog(what);
    connect(dialog, &UnsavedDialog::discardChosen, this, [discard, proceed] {
        discard();
        proceed();
    });
    connect(dialog, &UnsavedDialog::saveChosen, this, [this, save, proceed] {
        m_afterSave = proceed;
        save();
    });
    frame().showDialog(dialog);
}

void SettingsPage::settlePeople(const std::function<void()> &proceed)
{
    PeoplePresenter &people = m_area.people;
    if (!people.isChanged()) {
        proceed();
        return;
    }
    askUnsaved(
        people.draft().name.isEmpty() ? tr("The new person") : people.draft().name, [&people] { people.undoChanges(); },
        [&people] { people.save(); }, proceed);
}

void SettingsPage::settleRole(const std::function<void()> &proceed)
{
    RoleForm &role = m_area.people.roleForm();
    if (!role.isChanged()) {
        proceed();
        return;
    }
    askUnsaved(
        role.isNew() ? tr("The new role") : roleText(role.draft()), [&role] { role.undoChanges(); },
        [&role] { role.save(); }, proceed);
}

bool SettingsPage::mayLeave(const std::function<void()> &proceed)
{
    const bool settings = m_area.settings.isChanged();
    if (!settings && !peopleChanged())
        return true;
    const auto discard = [this] {
        m_area.settings.undoChanges();
        m_area.people.undoChanges();
        m_area.people.roleForm().undoChanges();
    };
    const auto save = [this, settings] {
        if (settings)
            m_area.settings.save();
        else if (m_area.people.isChanged())
            m_area.people.save();
        else
            m_area.people.roleForm().save();
    };
    askUnsaved(settings ? tr("A setting") : tr("The team"), discard, save, proceed);
    return false;
}

void SettingsPage::askRate(const QString &code, const QString &name)
{
    auto *dialog = new RateDialog(name, m_area.settings.today());
    connect(dialog, &RateDialog::chosen, this,
            [this, code](QDate from, const QString &rate) { m_area.settings.changeRate(code, from, rate); });
    frame().showDialog(dialog);
}

void SettingsPage::askRetire()
{
    const QString name = m_area.people.draft().name;
    auto *dialog = new ConfirmDialog(tr("Has %1 left?").arg(name),
                                     tr("%1 can no longer sign in. Tickets and shifts keep the name.").arg(name),
                                     tr("%1 has left").arg(name));
    connect(dialog, &Dialog::finished, this, [this](bool accepted) {
        if (accepted)
            m_area.people.retire();
    });
    frame().showDialog(dialog);
}

} // namespace comptoir::ui
