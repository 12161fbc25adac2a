// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagehost.h"

namespace comptoir::ui
{

PageHost::PageHost(QWidget *content, QWidget *parent) : QWidget(parent), m_content(content)
{
    m_content->setParent(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PageHost::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_content->setGeometry(rect());
}

} // namespace comptoir::ui
