// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "ui/style/tokens.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/label.h"

#include <QAccessible>

namespace comptoir::ui
{

Field::Field(const QString &label, QWidget *parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins({});
    m_column->setSpacing(tokens::space4);
    m_label = new Label(TextStyle::Caption, label, Ink::Muted);
    m_message = new FieldMessage;
    m_message->hide();
    m_column->addWidget(m_label);
    m_label->setVisible(!label.isEmpty());
    m_column->addWidget(m_message);
    connect(m_message, &FieldMessage::fixClicked, this, &Field::fixClicked);
}

void Field::setControl(QWidget *control)
{
    m_control = control;
    m_column->insertWidget(1, control);
    m_label->setBuddy(control);
    control->setAccessibleName(label());
    setFocusProxy(control);
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_control->setAccessibleName(label);
}

QString Field::label() const
{
    return m_label->text();
}

QString Field::message() const
{
    return m_message->text();
}

void Field::setError(const QString &text, const QString &fixText)
{
    setMessage(Tone::Danger, text, fixText);
}

void Field::setWarning(const QString &text, const QString &fixText)
{
    setMessage(Tone::Warning, text, fixText);
}

void Field::setHint(const QString &text)
{
    m_hint = text;
    if (m_tone == Tone::Neutral)
        clearMessage();
}

void Field::clearMessage()
{
    setMessage(Tone::Neutral, m_hint, {});
}

void Field::setMessage(Tone tone, const QString &text, const QString &fixText)
{
    m_tone = tone;
    m_message->setMessage(tone, text, fixText);
    m_message->setVisible(!text.isEmpty());
    m_control->setAccessibleDescription(text);
    QAccessibleEvent event(m_control, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    showTone(tone);
}

} // namespace comptoir::ui
