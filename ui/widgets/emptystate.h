// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace comptoir::ui
{

class Button;
class Label;

/// What a list says when it has nothing to show: a picture, a sentence, at most one button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &icon, const QString &sentence, const QString &buttonText = {},
                        QWidget *parent = nullptr);

    void setIconName(const QString &icon);
    void setSentence(const QString &sentence);
    /// A second, quieter sentence; empty for none.
    void setDetail(const QString &detail);
    /// Empty for no button.
    void setButtonText(const QString &text);
    [[nodiscard]] Button *button() const { return m_button; }

Q_SIGNALS:
    void clicked();

private:
    class Picture;
    Picture *m_picture;
    Label *m_sentence;
    Label *m_detail;
    Button *m_button;
};

} // namespace comptoir::ui
