// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/catalogue/menuchip.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

MenuChip::MenuChip(const QString &name, QWidget *parent) : Chip(name, {}, parent), m_name(name)
{
    setCheckable(true);
    connect(this, &Chip::clicked, this, &MenuChip::openMenu);
    connect(this, &Chip::closed, this, [this] {
        setValue({});
        Q_EMIT chosen({});
    });
    show();
}

void MenuChip::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    show();
}

void MenuChip::setValue(const QString &value)
{
    m_value = value;
    show();
}

void MenuChip::show()
{
    QString text = m_value;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.value == m_value)
            text = entry.text;
    }
    setText(m_value.isEmpty() ? m_name : text);
    setTrailingIcon(m_value.isEmpty() ? u"chevron-down"_s : QString());
    setClosable(!m_value.isEmpty());
    setChecked(!m_value.isEmpty());
    setAccessibleName(m_value.isEmpty() ? m_name : tr("%1: %2").arg(m_name, text));
    updateGeometry();
}

void MenuChip::openMenu()
{
    setChecked(!m_value.isEmpty());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Entry &entry : std::as_const(m_entries)) {
        QAction *action = menu->addAction(QString(entry.text).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(entry.value == m_value);
        connect(action, &QAction::triggered, this, [this, value = entry.value] {
            setValue(value);
            Q_EMIT chosen(value);
        });
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPoint corner = mapToGlobal(mirrored ? rect().bottomRight() : rect().bottomLeft());
    if (mirrored)
        corner.rx() -= menu->sizeHint().width();
    menu->popup(corner);
}

ToggleChip::ToggleChip(const QString &text, QWidget *parent) : Chip(text, {}, parent)
{
    setCheckable(true);
    connect(this, &Chip::clicked, this, [this](bool on) {
        setOn(on);
        Q_EMIT switched(on);
    });
    connect(this, &Chip::closed, this, [this] {
        setOn(false);
        Q_EMIT switched(false);
    });
}

void ToggleChip::setOn(bool on)
{
    setChecked(on);
    setClosable(on);
}

} // namespace comptoir::ui
