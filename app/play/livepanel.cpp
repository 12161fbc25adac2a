// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/play/livepanel.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTime>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr std::chrono::seconds sellingPause(20);
constexpr qint64 priceStep = 500;
constexpr int margin = 16;

} // namespace

LivePanel::LivePanel(DemoPair &pair)
    : m_pair(pair), m_state(new QLabel), m_item(new QLabel), m_line(new QPushButton), m_log(new QPlainTextEdit)
{
    setWindowTitle(u"The other till"_s);
    auto *selling = new QPushButton(u"T02 sells a coffee"_s);
    auto *pricing = new QPushButton(u"T02 makes coffee 5 DA dearer"_s);
    m_log->setReadOnly(true);
    setAttribute(Qt::WA_QuitOnClose, false); // the till's window is what ends the demo
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(
        new QLabel(u"T01 is the window beside this one (PIN 1111). T02 has no window; it sells a packet "
                   "of coffee every %1 seconds. Both belong to a centre on this machine."_s.arg(sellingPause.count())));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_state, m_item, selling, pricing, m_line, m_log})
        layout->addWidget(widget);
    layout->itemAt(0)->widget()->setMinimumWidth(420);
    qobject_cast<QLabel *>(layout->itemAt(0)->widget())->setWordWrap(true);
    connect(selling, &QPushButton::clicked, this, &LivePanel::sell);
    connect(pricing, &QPushButton::clicked, this, &LivePanel::changePrice);
    connect(m_line, &QPushButton::clicked, this, &LivePanel::switchLine);
    connect(pair.thereSync.get(), &SyncLink::changed, this, &LivePanel::look);
    connect(&m_selling, &QTimer::timeout, this, &LivePanel::sell);
    m_selling.start(sellingPause);
    look();
}

void LivePanel::say(const QString &line)
{
    m_log->appendPlainText(QTime::currentTime().toString(u"HH:mm:ss  "_s) + line);
}

void LivePanel::sell()
{
    const Result<QString> sold = m_pair.there->sell(coffee, 1);
    say(sold ? u"T02 sold a coffee: %1"_s.arg(*sold) : sold.error().message);
    look();
}

void LivePanel::changePrice()
{
    const Result<ScanResult> found = m_pair.there->item(coffee);
    const qint64 price = found ? found->priceMinor.value_or(0) + priceStep : priceStep;
    const Result<void> changed = m_pair.there->setPrice(coffee, price);
    say(changed ? u"T02 changed the price of coffee"_s : changed.error().message);
    look();
}

void LivePanel::switchLine()
{
    if (m_pair.line.isCut())
        m_pair.line.mend();
    else
        m_pair.line.cut();
    say(m_pair.line.isCut() ? u"The line to the centre is cut"_s
                            : u"The line is mended; the tills find it themselves"_s);
    look();
}

void LivePanel::look()
{
    const SyncStatus &status = m_pair.thereSync->status();
    m_state->setText(u"T02: %1, %2 entries wait"_s.arg(syncStateCode(status.state)).arg(status.waitingCount));
    m_line->setText(m_pair.line.isCut() ? u"Mend the line to the centre"_s : u"Cut the line to the centre"_s);
    const QString item = u"At T02, ground coffee: "_s + m_pair.there->itemText(coffee);
    if (!m_lastItem.isEmpty() && item != m_lastItem)
        say(item);
    m_lastItem = item;
    m_item->setText(item);
}

} // namespace comptoir
