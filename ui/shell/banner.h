// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace comptoir::ui
{

class Button;
class Label;

/// One line above the page for what lasts: a printer that does not answer, a clock that went back. At most one is seen;
/// the one with the highest weight wins. With nothing to say it takes no room.
class Banner : public QWidget
{
    Q_OBJECT

public:
    struct Notice {
        int weight = 0;
        bool danger = false;
        QString text;
        QString actionText; ///< empty: no button
        std::function<void()> action = {};
        QString secondText = {};
        std::function<void()> second = {};
    };
    explicit Banner(QWidget *parent);

    /// Says something under a name, in place of what was said under it.
    void say(const QString &name, const Notice &notice);
    void clear(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    [[nodiscard]] const Notice *current() const;

    QHash<QString, Notice> m_notices;
    Label *m_text = nullptr;
    Button *m_action = nullptr;
    Button *m_second = nullptr;
};

} // namespace comptoir::ui
