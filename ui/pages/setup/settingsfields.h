// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/setup/settingspresenter.h"

#include <QHash>
#include <QWidget>

#include <functional>

namespace comptoir::ui
{

class ChoiceField;
class Field;
class Switch;
class TextArea;
class TextField;

/// Ties the fields of a form to the settings they show, by key. A child of the form.
class SettingsFields : public QObject
{
    Q_OBJECT

public:
    using Choices = QList<std::pair<QString, QString>>; ///< value and words

    SettingsFields(SettingsPresenter &settings, QWidget *form);

    TextField *text(const QString &key, const QString &label, const QString &hint = {});
    /// Letters and digits of a register or an address: always left-to-right.
    TextField *code(const QString &key, const QString &label, const QString &hint = {});
    TextField *amount(const QString &key, const QString &label, const QString &hint = {});
    TextArea *area(const QString &key, const QString &label, const QString &hint = {});
    ChoiceField *choice(const QString &key, const QString &label, const Choices &choices, const QString &hint = {});
    /// For a setting that is "on" or "off".
    Switch *toggle(const QString &key, const QString &words);
    /// A control of the form's own: how it shows itself, and who takes the focus.
    void add(const QString &key, QWidget *control, std::function<void()> show);

    /// Gives the focus to the field of a key; null when there is none here.
    QWidget *focus(const QString &key);

private:
    struct Entry {
        QWidget *control;
        std::function<void()> show;
    };
    void showAll();
    void showProblem(Field *field, const QString &key);

    SettingsPresenter &m_settings;
    QHash<QString, Entry> m_entries;
};

} // namespace comptoir::ui
