// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sales/actionblock.h"

#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/numpad.h"

#include <QGridLayout>

namespace comptoir::ui
{

namespace
{

constexpr int columns = 2;
constexpr int leastWidth = 160;
constexpr int actionsShare = 456;
constexpr int padShare = 392;

} // namespace

ActionBlock::ActionBlock(const QList<TillAction> &actions, QWidget *parent)
    : QWidget(parent), m_pad(new NumPad(NumPad::Layout::Till, this))
{
    auto *buttons = new QWidget(this);
    buttons->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *grid = new QGridLayout(buttons);
    grid->setContentsMargins({});
    grid->setSpacing(tokens::space8);
    for (int at = 0; at < actions.size(); ++at) {
        const TillAction &action = actions.at(at);
        auto *button = new Button(Button::Kind::FunctionKey, action.text, action.icon, this);
        button->setHeight(tokens::functionKey);
        button->setKeyCap(action.key);
        button->setObjectName(action.id);
        button->setMinimumWidth(leastWidth); // both columns are as wide, whatever they say
        connect(button, &Button::clicked, this, [run = action.run] { run(); });
        grid->addWidget(button, at / columns, at % columns);
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(tokens::space16);
    row->addWidget(buttons, actionsShare);
    row->addWidget(m_pad, padShare);
}

} // namespace comptoir::ui
