// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/setup/setuparea.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace comptoir::ui
{

class Badge;
class Button;
class CategoryList;
class Notice;
class PeopleView;
class SettingsFields;

/// Everything a shop is set up with, one part at a time. What a person may not change is shown and says so.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(Frame &frame, SetupArea &area, Preferences &preferences);

    [[nodiscard]] QString title() const override { return tr("Settings"); }
    [[nodiscard]] QString subtitle() const override;
    /// A part by its name: "business", "till", "printers", "taxes", "people", "screen".
    void enter(const QVariant &argument) override;
    [[nodiscard]] bool mayLeave(const std::function<void()> &proceed) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Part {
        QString id;
        QString name;
        QWidget *view;
        SettingsFields *fields; ///< null where nothing waits to be saved
    };
    void addPart(const QString &id, const QString &icon, const QString &name, QWidget *view,
                 SettingsFields *fields = nullptr);
    void addParts(Preferences &preferences);
    [[nodiscard]] QWidget *foot();
    void connectPresenters();
    void addCommands();
    void showPart(const QString &id);
    void showState();
    void showError(const QString &key);
    void save();
    void askRate(const QString &code, const QString &name);
    void askRetire();
    /// Runs `proceed` now, or after asking what to do with an open person's changes.
    void settlePeople(const std::function<void()> &proceed);
    void settleRole(const std::function<void()> &proceed);
    /// Asks whether changes are saved or given up, and runs `proceed` after either.
    void askUnsaved(const QString &what, const std::function<void()> &discard, const std::function<void()> &save,
                    const std::function<void()> &proceed);
    [[nodiscard]] bool peopleChanged() const;

    SetupArea &m_area;
    QList<Part> m_parts;
    CategoryList *m_categories;
    QStackedWidget *m_stack;
    Notice *m_readOnly;
    QWidget *m_foot;
    Badge *m_errors;
    Button *m_undo;
    Button *m_save;
    PeopleView *m_people;
    std::function<void()> m_afterSave;
};

} // namespace comptoir::ui
