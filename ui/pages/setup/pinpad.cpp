// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/pinpad.h"

#include "ui/style/look.h"
#include "ui/widgets/button.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int columns = 6; ///< two rows: under a form of three there is no room for more on a screen of 600

} // namespace

PinPad::PinPad(QWidget *parent) : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(tokens::space6);
    const QString digits = u"1234567890"_s;
    int place = 0;
    for (const QChar digit : digits) {
        auto *key = new Button(Button::Kind::Key, QString(digit));
        key->setHeight(controlHeight());
        connect(key, &QPushButton::clicked, this, [digit] { type(digit.unicode(), QString(digit)); });
        grid->addWidget(key, place / columns, place % columns);
        ++place;
    }
    auto *erase = new Button(Button::Kind::Key, {}, u"backspace"_s);
    erase->setAccessibleName(tr("Erase the last digit"));
    erase->setHeight(controlHeight());
    erase->setFilled(true);
    connect(erase, &QPushButton::clicked, this, [] { type(Qt::Key_Backspace, {}); });
    grid->addWidget(erase, place / columns, place % columns, 1, 2);
}

void PinPad::type(int key, const QString &text)
{
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (!field)
        return;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(field, &event);
    }
}

} // namespace comptoir::ui
