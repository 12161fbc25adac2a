// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sales/scannerdecoder.h"

#include <QKeyEvent>
#include <QPointer>
#include <QTimer>
#include <QWindow>

#include <memory>
#include <vector>

namespace comptoir::ui
{

/// Listens to every key of the application before anything else does, and takes out what a barcode scanner typed,
/// whatever has the focus and whatever the keyboard's layout. Keys that turn out to be a person's are given back in
/// their order, at most 30 ms late. Installed on the application; GUI thread.
class ScannerFilter : public QObject
{
    Q_OBJECT

public:
    explicit ScannerFilter(ScannerDecoder::Codes codes = platformCodes());

Q_SIGNALS:
    void scanned(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct HeldKey {
        QPointer<QWindow> window;
        std::unique_ptr<QKeyEvent> event;
    };
    [[nodiscard]] static ScannerDecoder::Codes platformCodes();
    [[nodiscard]] bool filterKey(QWindow *window, QKeyEvent *event);
    void apply(const ScannerDecoder::Verdict &verdict);
    void giveBack();

    ScannerDecoder m_decoder;
    std::vector<HeldKey> m_held;
    QTimer m_timer;
    bool m_givingBack = false;
};

} // namespace comptoir::ui
