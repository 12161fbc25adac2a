// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/sales/scannerdecoder.h"

#include <array>

namespace comptoir
{

namespace
{

namespace evdev
{
constexpr quint32 tab = 15;
constexpr quint32 enter = 28;
constexpr quint32 shiftLeft = 42;
constexpr quint32 shiftRight = 54;
constexpr quint32 keypadEnter = 96;
constexpr quint32 keypadDivide = 98;
} // namespace evdev

/// A run of neighbouring keys and what they type on a US keyboard, plain and with Shift.
struct KeyRun {
    quint32 first;
    const char *plain;
    const char *shifted;
};

constexpr std::array runs{
    KeyRun{2, "1234567890-=", "!@#$%^&*()_+"},
    KeyRun{16, "qwertyuiop[]", "QWERTYUIOP{}"},
    KeyRun{30, "asdfghjkl;'`", "ASDFGHJKL:\"~"},
    KeyRun{43, "\\zxcvbnm,./", "|ZXCVBNM<>?"},
    KeyRun{55, "*", "*"},
    KeyRun{57, " ", " "},
    KeyRun{71, "789-456+1230.", "789-456+1230."},
    KeyRun{86, "\\", "|"},
    KeyRun{evdev::keypadDivide, "/", "/"},
};

constexpr quint32 xkbOffset = 8;
constexpr quint32 set1Extended = 0x100;
constexpr quint32 set1KeypadEnter = 0x11C;
constexpr quint32 set1KeypadDivide = 0x135;

bool isTerminator(quint32 code)
{
    return code == evdev::enter || code == evdev::tab || code == evdev::keypadEnter;
}

bool isShift(quint32 code)
{
    return code == evdev::shiftLeft || code == evdev::shiftRight;
}

} // namespace

std::optional<QChar> ScannerDecoder::usCharacter(quint32 evdevCode, bool shift)
{
    for (const KeyRun &run : runs) {
        const auto length = static_cast<quint32>(std::char_traits<char>::length(run.plain));
        if (evdevCode >= run.first && evdevCode < run.first + length)
            return QLatin1Char((shift ? run.shifted : run.plain)[evdevCode - run.first]);
    }
    return std::nullopt;
}

/// Zero for what is no key of a keyboard, or not one that scanners press.
quint32 ScannerDecoder::evdevCode(quint32 native) const
{
    switch (m_codes) {
    case Codes::Evdev:
        return native;
    case Codes::Xkb:
        return native > xkbOffset ? native - xkbOffset : 0;
    case Codes::Set1:
        if (native == set1KeypadEnter)
            return evdev::keypadEnter;
        if (native == set1KeypadDivide)
            return evdev::keypadDivide;
        return native < set1Extended ? native : 0; // the plain keys have the same numbers
    }
    Q_UNREACHABLE();
}

ScannerDecoder::Verdict ScannerDecoder::key(const Key &key)
{
    return key.press ? press(key, evdevCode(key.scanCode)) : release(key);
}

ScannerDecoder::Verdict ScannerDecoder::press(const Key &key, quint32 code)
{
    Verdict verdict;
    m_droppedDown.remove(key.scanCode);
    const bool late = !m_text.isEmpty() && key.atMs - m_lastMs > m_timing.gapMs;
    if (late)
        verdict = decideHeld();
    if (isShift(code)) {
        m_shift = true;
        m_lastMs = key.atMs; // a key like another: the capital it makes has its own 30 ms
        return verdict;
    }
    const std::optional<QChar> typed = key.command || key.repeat ? std::nullopt : usCharacter(code, m_shift);
    if (typed && m_text.size() < m_timing.keysMax) {
        m_text += *typed;
        m_lastMs = key.atMs;
        m_heldDown.insert(key.scanCode);
        verdict.event = Verdict::This::Hold;
        return verdict;
    }
    if (m_text.isEmpty())
        return verdict;
    if (isTerminator(code) && !key.command && m_text.size() >= m_timing.keysMin) {
        verdict = decideHeld();
        m_droppedDown.insert(key.scanCode);
        verdict.event = Verdict::This::Swallow;
        return verdict;
    }
    return giveBack();
}

ScannerDecoder::Verdict ScannerDecoder::release(const Key &key)
{
    Verdict verdict;
    if (isShift(evdevCode(key.scanCode)))
        m_shift = false;
    else if (m_heldDown.remove(key.scanCode))
        verdict.event = Verdict::This::Hold;
    else if (m_droppedDown.remove(key.scanCode))
        verdict.event = Verdict::This::Swallow;
    return verdict;
}

ScannerDecoder::Verdict ScannerDecoder::timeout(qint64 nowMs)
{
    const std::optional<qint64> at = deadline();
    return at && nowMs >= *at ? decideHeld() : Verdict();
}

std::optional<qint64> ScannerDecoder::deadline() const
{
    return m_text.isEmpty() ? std::nullopt : std::optional(m_lastMs + m_timing.gapMs + 1);
}

/// The keys held so far are all there is: enough of them are a scan.
ScannerDecoder::Verdict ScannerDecoder::decideHeld()
{
    if (m_text.size() < m_timing.keysMin)
        return giveBack();
    Verdict verdict;
    verdict.held = Verdict::Held::Drop;
    verdict.scanned = m_text;
    m_droppedDown.unite(m_heldDown);
    forget();
    return verdict;
}

ScannerDecoder::Verdict ScannerDecoder::reset()
{
    m_shift = false;
    m_droppedDown.clear();
    return giveBack();
}

ScannerDecoder::Verdict ScannerDecoder::giveBack()
{
    Verdict verdict;
    if (!m_text.isEmpty())
        verdict.held = Verdict::Held::GiveBack;
    forget();
    return verdict;
}

void ScannerDecoder::forget()
{
    m_text.clear();
    m_heldDown.clear();
}

} // namespace comptoir
