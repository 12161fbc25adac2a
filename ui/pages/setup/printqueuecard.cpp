// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/printqueuecard.h"

#include "ui/style/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr qsizetype shownMax = 20;

} // namespace

PrintQueueCard::PrintQueueCard(PrinterBench &bench)
    : FormCard(tr("Waiting to be printed")), m_bench(bench),
      m_retry(new Button(Button::Kind::Secondary, tr("Try again now"), u"sync"_s)), m_list(new QWidget),
      m_rows(new QVBoxLayout(m_list))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(tokens::space8);
    m_retry->setCompact(true);
    addToHead(m_retry);
    addWhole(m_list);
    connect(m_retry, &Button::clicked, &bench, &PrinterBench::retry);
    connect(&bench, &PrinterBench::jobsChanged, this, &PrintQueueCard::showJobs);
    showJobs();
}

QWidget *PrintQueueCard::makeRow(const PrinterBench::Job &job)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(tokens::space8);
    auto *name = new Label(TextStyle::BodyStrong, job.name);
    row->addWidget(name);
    row->addWidget(new Label(TextStyle::Caption, job.since, Ink::Muted));
    if (job.doubtful)
        row->addWidget(new Badge(comptoir::Tone::Warning, u"help"_s, tr("printed?")));
    else
        row->addWidget(
            new Badge(comptoir::Tone::Neutral, u"hourglass"_s, job.sending ? tr("being printed") : tr("waiting")));
    row->addStretch();
    const auto add = [this, row, &job](const QString &text, const std::function<void(qint64)> &run) {
        auto *button = new Button(Button::Kind::Secondary, text);
        button->setCompact(true);
        button->setAccessibleName(tr("%1: %2").arg(job.name, text));
        connect(
            button, &Button::clicked, &m_bench, [run, id = job.id] { run(id); }, Qt::QueuedConnection);
        row->addWidget(button);
    };
    if (job.doubtful) {
        add(tr("It is printed"), [this](qint64 id) { m_bench.answerDoubt(id, true); });
        add(tr("Print it again"), [this](qint64 id) { m_bench.answerDoubt(id, false); });
    } else if (!job.sending) {
        add(tr("Do not print"), [this](qint64 id) { m_bench.cancel(id); });
    }
    return line;
}

void PrintQueueCard::showJobs()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<PrinterBench::Job> jobs = m_bench.jobs();
    for (const PrinterBench::Job &job : jobs.first(std::min(jobs.size(), shownMax)))
        m_rows->addWidget(makeRow(job));
    if (jobs.size() > shownMax)
        m_rows->addWidget(new Label(TextStyle::Body,
                                    tr("and %n more", nullptr, static_cast<int>(jobs.size() - shownMax)), Ink::Muted));
    if (jobs.isEmpty())
        m_rows->addWidget(new Label(TextStyle::Body, tr("Nothing waits: everything is on paper."), Ink::Muted));
    m_retry->setVisible(!jobs.isEmpty());
}

} // namespace comptoir::ui
