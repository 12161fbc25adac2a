// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/settingsfields.h"

#include "ui/widgets/choicefield.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textfield.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

SettingsFields::SettingsFields(SettingsPresenter &settings, QWidget *form) : QObject(form), m_settings(settings)
{
    connect(&settings, &SettingsPresenter::changed, this, &SettingsFields::showAll);
    connect(&settings, &SettingsPresenter::loaded, this, &SettingsFields::showAll);
}

void SettingsFields::showAll()
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.show();
}

void SettingsFields::add(const QString &key, QWidget *control, std::function<void()> show)
{
    m_entries.insert(key, {control, std::move(show)});
    m_entries.value(key).show();
}

void SettingsFields::showProblem(Field *field, const QString &key)
{
    const QString problem = m_settings.problem(key);
    if (problem.isEmpty()) {
        if (field->hasError())
            field->clearMessage();
    } else if (!field->hasError() || field->message() != problem) {
        field->setError(problem);
    }
}

TextField *SettingsFields::text(const QString &key, const QString &label, const QString &hint)
{
    auto *field = new TextField(label);
    field->setHint(hint);
    connect(field->edit(), &QLineEdit::textEdited, this,
            [this, key](const QString &typed) { m_settings.setText(key, typed); });
    connect(field->edit(), &QLineEdit::editingFinished, this, [this, key] { m_settings.leave(key); });
    add(key, field->edit(), [this, field, key] {
        if (field->text() != m_settings.text(key))
            field->setText(m_settings.text(key));
        showProblem(field, key);
    });
    return field;
}

TextField *SettingsFields::code(const QString &key, const QString &label, const QString &hint)
{
    TextField *field = text(key, label, hint);
    field->edit()->setLayoutDirection(Qt::LeftToRight);
    return field;
}

TextField *SettingsFields::amount(const QString &key, const QString &label, const QString &hint)
{
    TextField *field = text(key, label, hint);
    field->setAmountMode();
    const Business &business = m_settings.business();
    field->setSuffix(key == "catalogue.margin_floor"_L1 ? u"%"_s : business.format().currencySign(business.currency()));
    return field;
}

TextArea *SettingsFields::area(const QString &key, const QString &label, const QString &hint)
{
    auto *field = new TextArea(label);
    field->setHint(hint);
    connect(field->edit(), &QPlainTextEdit::textChanged, this,
            [this, field, key] { m_settings.setText(key, field->text()); });
    add(key, field->edit(), [this, field, key] {
        if (field->text() != m_settings.text(key)) {
            const QSignalBlocker quiet(field->edit());
            field->setText(m_settings.text(key));
        }
        showProblem(field, key);
    });
    return field;
}

ChoiceField *SettingsFields::choice(const QString &key, const QString &label, const Choices &choices,
                                    const QString &hint)
{
    auto *field = new ChoiceField(label);
    field->setHint(hint);
    for (const auto &[value, words] : choices)
        field->combo()->addItem(words, value);
    connect(field->combo(), &QComboBox::activated, this, [this, field, key] {
        m_settings.setText(key, field->combo()->currentData().toString());
        m_settings.leave(key);
    });
    add(key, field->combo(), [this, field, key] {
        field->combo()->setCurrentIndex(field->combo()->findData(m_settings.text(key)));
        showProblem(field, key);
    });
    return field;
}

Switch *SettingsFields::toggle(const QString &key, const QString &words)
{
    auto *control = new Switch(words);
    connect(control, &QAbstractButton::clicked, this,
            [this, key](bool on) { m_settings.setText(key, on ? u"on"_s : u"off"_s); });
    add(key, control, [this, control, key] { control->setChecked(m_settings.text(key) == "on"_L1); });
    return control;
}

QWidget *SettingsFields::focus(const QString &key)
{
    QWidget *control = m_entries.value(key, {nullptr, {}}).control;
    if (!control)
        return nullptr;
    control->setFocus(Qt::OtherFocusReason);
    if (auto *edit = qobject_cast<QLineEdit *>(control))
        edit->selectAll();
    return control;
}

} // namespace comptoir::ui
