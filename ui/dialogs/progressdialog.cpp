// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/progressdialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progressline.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace comptoir::ui
{

namespace
{

constexpr qint64 soonestMs = 2000; // before that, the pace says nothing
constexpr qint64 msPerSecond = 1000;
constexpr qint64 secondsPerMinute = 60;

} // namespace

ProgressDialog::ProgressDialog(const QString &what, QWidget *parent)
    : Dialog(what, parent), m_bar(new ProgressLine), m_text(new Label(TextStyle::Body)),
      m_left(new Label(TextStyle::Caption, {}, Ink::Muted)), m_cancel(new Button(Button::Kind::Secondary, tr("Cancel")))
{
    m_text->setWordWrap(true);
    m_bar->setAccessibleName(what);
    body()->addWidget(m_bar);
    body()->addWidget(m_text);
    body()->addWidget(m_left);
    addButton(m_cancel);
    connect(m_cancel, &Button::clicked, this, &ProgressDialog::cancel);
    setProgress(0, 0);
    m_clock.start();
}

void ProgressDialog::setProgress(qint64 done, qint64 total)
{
    m_bar->setFraction(total > 0 ? double(done) / double(total) : -1);
    m_left->setText(timeLeft(m_clock.isValid() ? m_clock.elapsed() : 0, done, total));
}

void ProgressDialog::setText(const QString &text)
{
    m_text->setText(text);
}

void ProgressDialog::setCancellable(bool cancellable)
{
    m_cancel->setEnabled(cancellable);
}

QString ProgressDialog::timeLeft(qint64 elapsedMs, qint64 done, qint64 total)
{
    if (elapsedMs < soonestMs || done <= 0 || total <= 0)
        return {};
    if (done >= total)
        return tr("Almost done");
    const qint64 seconds = qint64(double(elapsedMs) * double(total - done) / double(done)) / msPerSecond;
    if (seconds < 10)
        return tr("A few seconds left");
    if (seconds < secondsPerMinute)
        return tr("Less than a minute left");
    const int minutes = int(std::min<qint64>((seconds + secondsPerMinute / 2) / secondsPerMinute, INT_MAX));
    return tr("About %n minute(s) left", nullptr, minutes);
}

void ProgressDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_cancel->isEnabled())
        cancel();
    else
        Dialog::keyPressEvent(event);
}

void ProgressDialog::cancel()
{
    setCancellable(false);
    m_left->setText(tr("Stopping…"));
    Q_EMIT cancelled();
}

} // namespace comptoir::ui
