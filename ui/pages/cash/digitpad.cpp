// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cash/digitpad.h"

#include "ui/style/tokens.h"
#include "ui/widgets/button.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int columns = 3;

} // namespace

DigitPad::DigitPad(QWidget *parent) : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(tokens::space6);
    const QString keys = u"789456123,0"_s; // as on the pads of till and PIN
    for (int i = 0; i < keys.size(); ++i) {
        const QString text(keys.at(i));
        auto *key = new Button(Button::Kind::Key, text);
        key->setHeight(tokens::numpadKey);
        key->setFilled(text == u","_s);
        connect(key, &QPushButton::clicked, this, [text] { type(text.at(0).unicode(), text); });
        grid->addWidget(key, i / columns, i % columns);
    }
    auto *erase = new Button(Button::Kind::Key, {}, u"backspace"_s);
    erase->setAccessibleName(tr("Erase the last digit"));
    erase->setHeight(tokens::numpadKey);
    erase->setFilled(true);
    erase->setAutoRepeat(true);
    connect(erase, &QPushButton::clicked, this, [] { type(Qt::Key_Backspace, {}); });
    grid->addWidget(erase, columns, columns - 1);
}

void DigitPad::type(int key, const QString &text)
{
    QWidget *field = QApplication::focusWidget();
    if (!field)
        return;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(field, &event);
    }
}

} // namespace comptoir::ui
