// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/catalogue/checkheader.h"

#include "ui/style/look.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace comptoir::ui
{

CheckHeader::CheckHeader(QTableView *table) : QCheckBox(table->horizontalHeader()), m_table(table)
{
    setTristate(true);
    setFocusPolicy(Qt::NoFocus); // Space checks rows; the header is reached by Ctrl+A
    setAccessibleName(tr("Select all"));
    table->horizontalHeader()->installEventFilter(this);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &CheckHeader::place);
    connect(table->horizontalHeader(), &QHeaderView::geometriesChanged, this, &CheckHeader::place);
    place();
}

void CheckHeader::nextCheckState()
{
    Q_EMIT asked(checkState() == Qt::Unchecked);
}

bool CheckHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show ||
        event->type() == QEvent::LayoutDirectionChange)
        place();
    return QCheckBox::eventFilter(watched, event);
}

void CheckHeader::place()
{
    const QHeaderView *header = m_table->horizontalHeader();
    const QSize size = sizeHint();
    const int left = header->sectionViewportPosition(0);
    const int indent =
        isRightToLeft() ? header->sectionSize(0) - size.width() - tokens::cellPadding : tokens::cellPadding;
    setGeometry(left + indent, (header->height() - size.height()) / 2, size.width(), size.height());
}

} // namespace comptoir::ui
