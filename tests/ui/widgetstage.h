// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/look.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

namespace comptoir::ui
{

/// A window with the widgets under test, active so that keys reach them.
class Stage : public QWidget
{
public:
    template <typename Widget>
    Widget *add(Widget *widget)
    {
        layout()->addWidget(widget);
        return widget;
    }

    Stage() { new QVBoxLayout(this); }

    void open()
    {
        resize(900, 600);
        show();
        QApplication::setActiveWindow(this);
        QVERIFY(QTest::qWaitForWindowActive(this));
    }
};

/// The name a screen reader says.
inline QString spoken(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

inline QAccessible::Role roleOf(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->role() : QAccessible::NoRole;
}

/// The look as every test of a control finds it.
inline void setStage()
{
    installLook(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    Look::instance().setTheme(QStringLiteral("light"));
    Look::instance().setReducedMotion(true);
}

inline void resetStage()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    Look::instance().setDensity(Density::Comfortable);
}

} // namespace comptoir::ui
