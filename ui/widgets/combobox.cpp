// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/combobox.h"

#include "ui/style/look.h"
#include "ui/style/textstyle.h"
#include "ui/widgets/painting.h"

namespace comptoir::ui
{

ComboBox::ComboBox(QWidget *parent) : QComboBox(parent)
{
    setFont(fontOf(TextStyle::Body));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void ComboBox::setTone(comptoir::Tone tone)
{
    setFieldState(this, fieldStateOf(tone));
    update();
}

QSize ComboBox::sizeHint() const
{
    return {QComboBox::sizeHint().width(), controlHeight()};
}

QSize ComboBox::minimumSizeHint() const
{
    return {qMin(QComboBox::minimumSizeHint().width(), tokens::fieldMinimum), controlHeight()};
}

void ComboBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace comptoir::ui
