// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/scannerfilter.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

ScannerDecoder::Codes ScannerFilter::platformCodes()
{
    return QGuiApplication::platformName() == "windows"_L1 ? ScannerDecoder::Codes::Set1 : ScannerDecoder::Codes::Xkb;
}

ScannerFilter::ScannerFilter(ScannerDecoder::Codes codes) : m_decoder(codes)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (const std::optional<qint64> deadline = m_decoder.deadline())
            apply(m_decoder.timeout(*deadline));
    });
}

bool ScannerFilter::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (!isKey || m_givingBack || !watched->isWindowType())
        return false;
    return filterKey(static_cast<QWindow *>(watched), static_cast<QKeyEvent *>(event));
}

bool ScannerFilter::filterKey(QWindow *window, QKeyEvent *event)
{
    ScannerDecoder::Key key;
    key.scanCode = event->nativeScanCode();
    key.press = event->type() == QEvent::KeyPress;
    key.repeat = event->isAutoRepeat();
    key.command = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    key.atMs = qint64(event->timestamp());
    const ScannerDecoder::Verdict verdict = m_decoder.key(key);
    apply(verdict);
    if (verdict.event == ScannerDecoder::Verdict::This::Hold)
        m_held.push_back({window, std::unique_ptr<QKeyEvent>(event->clone())});
    if (const std::optional<qint64> deadline = m_decoder.deadline())
        m_timer.start(int(std::max<qint64>(0, *deadline - key.atMs)));
    else
        m_timer.stop();
    return verdict.event != ScannerDecoder::Verdict::This::Pass;
}

void ScannerFilter::apply(const ScannerDecoder::Verdict &verdict)
{
    if (verdict.held == ScannerDecoder::Verdict::Held::GiveBack)
        giveBack();
    else if (verdict.held == ScannerDecoder::Verdict::Held::Drop)
        m_held.clear();
    if (!verdict.scanned.isEmpty())
        Q_EMIT scanned(verdict.scanned);
}

void ScannerFilter::giveBack()
{
    const std::vector<HeldKey> held = std::exchange(m_held, {});
    m_givingBack = true;
    for (const HeldKey &key : held) {
        if (key.window)
            QCoreApplication::sendEvent(key.window, key.event.get());
    }
    m_givingBack = false;
}

} // namespace comptoir::ui
