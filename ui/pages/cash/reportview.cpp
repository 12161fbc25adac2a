// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cash/reportview.h"

#include "ui/style/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"

namespace comptoir::ui
{

ReportView::ReportView(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(tokens::space6);
}

void ReportView::setLines(const QList<ReportLine> &lines)
{
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(tokens::space6);
    for (const ReportLine &line : lines)
        add(line);
    column->addStretch();
    m_column->addWidget(m_content);
    m_content->show();
}

void ReportView::add(const ReportLine &line)
{
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    if (line.kind == ReportLine::Kind::Heading) {
        column->addSpacing(tokens::space8);
        column->addWidget(new Separator);
        column->addSpacing(tokens::space4);
        column->addWidget(new Label(TextStyle::BodyStrong, line.label));
        return;
    }
    const bool toned = line.tone != Tone::Neutral;
    if (line.kind == ReportLine::Kind::Note) {
        auto *note = new Label(TextStyle::Body, line.label, toned ? inkOf(line.tone) : Ink::Text);
        note->setWordWrap(true);
        column->addWidget(note);
        return;
    }
    const bool total = line.kind == ReportLine::Kind::Total;
    auto *row = new QHBoxLayout;
    auto *name = new Label(total ? TextStyle::BodyStrong : TextStyle::Body, line.label, total ? Ink::Text : Ink::Muted);
    name->setElided(true);
    name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    row->addWidget(name, 1);
    auto *value =
        new Label(total ? TextStyle::BodyStrong : TextStyle::Body, line.value, toned ? inkOf(line.tone) : Ink::Text);
    value->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    row->addWidget(value);
    column->addLayout(row);
}

} // namespace comptoir::ui
