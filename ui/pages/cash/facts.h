// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

namespace comptoir::ui
{

class IconLabel;
class Label;

/// A quiet name at the leading edge and its value at the other.
class Fact : public QWidget
{
    Q_OBJECT

public:
    explicit Fact(const QString &name, QWidget *parent = nullptr);

    void setValue(const QString &value);
    [[nodiscard]] Label *name() const { return m_name; }
    [[nodiscard]] Label *value() const { return m_value; }

private:
    Label *m_name;
    Label *m_value;
};

/// What the end of the journal looks like, as a fact of its own: an icon and words.
class JournalFact : public QWidget
{
    Q_OBJECT

public:
    explicit JournalFact(QWidget *parent = nullptr);

    /// Nothing is known yet.
    void setUnknown();
    void setSound(qint64 entries);
    void setDamaged(const QString &finding);

private:
    void tell(const QString &icon, Ink ink, const QString &text, const QString &tip);
    IconLabel *m_icon;
    Label *m_text;
};

} // namespace comptoir::ui
