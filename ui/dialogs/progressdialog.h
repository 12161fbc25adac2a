// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog.h"

#include <QElapsedTimer>

namespace comptoir::ui
{

class ProgressLine;

/// Work that takes a while, such as an import: how far it is, about how long it still takes, and a way to stop it.
/// The work itself is the caller's; it calls accept() when it is done.
class ProgressDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `what` is the title: "Importing products".
    explicit ProgressDialog(const QString &what, QWidget *parent = nullptr);

    /// `total` 0: how much there is to do is not known yet.
    void setProgress(qint64 done, qint64 total);
    /// A line under the bar: "1 204 of 100 214 products".
    void setText(const QString &text);
    /// False: the work can no longer be stopped.
    void setCancellable(bool cancellable);
    /// A sentence about the time that is left at this pace; empty while it cannot be told.
    [[nodiscard]] static QString timeLeft(qint64 elapsedMs, qint64 done, qint64 total);

Q_SIGNALS:
    void cancelled();

protected:
    [[nodiscard]] bool mayClose() const override { return false; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    void cancel();

    ProgressLine *m_bar;
    Label *m_text;
    Label *m_left;
    Button *m_cancel;
    QElapsedTimer m_clock;
};

} // namespace comptoir::ui
