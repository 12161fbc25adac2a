// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace comptoir
{

/// Tells a barcode scanner that types like a keyboard from a person who does: by time (a scanner sends its keys within
/// 30 ms of each other) and by physical key, so that the digits are the same under every keyboard layout.
///
/// Keys that may belong to a scan are held back by the caller, in order, until this says what they were: given back to
/// whatever has the focus, or dropped because the scan was read. Pure: time comes in with the keys. One object a window
/// system; not bound to a thread.
class ScannerDecoder
{
public:
    /// How the window system numbers physical keys.
    enum class Codes {
        Xkb,   ///< X11 and Wayland: the kernel's number plus 8
        Evdev, ///< the kernel's number
        Set1,  ///< Windows: scan code set 1, extended keys from 0x100
    };

    struct Timing {
        qint64 gapMs = 30;
        int keysMin = 6;
        int keysMax = 128; ///< longer is no barcode
    };

    struct Key {
        quint32 scanCode = 0; ///< native; 0: not from a keyboard, never part of a scan
        bool press = true;    ///< false: released
        bool repeat = false;  ///< the key is being held down
        bool command = false; ///< with Ctrl, Alt or Meta
        qint64 atMs = 0;      ///< never going back
    };

    /// What to do, in this order: first with the events held so far, then with the event itself.
    struct Verdict {
        enum class Held { Keep, GiveBack, Drop };
        enum class This { Pass, Hold, Swallow };
        Held held = Held::Keep;
        This event = This::Pass;
        QString scanned; ///< not empty: a code was read
    };

    explicit ScannerDecoder(Codes codes) : ScannerDecoder(codes, Timing()) {}
    ScannerDecoder(Codes codes, Timing timing) : m_codes(codes), m_timing(timing) {}

    [[nodiscard]] Verdict key(const Key &key);
    /// To be called when deadline() has come; `event` of the answer means nothing.
    [[nodiscard]] Verdict timeout(qint64 nowMs);
    /// When the keys held now are decided even if no other comes; none when nothing is held.
    [[nodiscard]] std::optional<qint64> deadline() const;
    /// Gives everything back, for instance when the window loses the focus.
    [[nodiscard]] Verdict reset();

    /// The character a key types on a US keyboard; none for keys that type nothing.
    [[nodiscard]] static std::optional<QChar> usCharacter(quint32 evdevCode, bool shift);

private:
    [[nodiscard]] quint32 evdevCode(quint32 native) const;
    [[nodiscard]] Verdict press(const Key &key, quint32 code);
    [[nodiscard]] Verdict release(const Key &key);
    [[nodiscard]] Verdict decideHeld();
    [[nodiscard]] Verdict giveBack();
    void forget();

    Codes m_codes;
    Timing m_timing;
    QString m_text;              ///< what the held keys type
    qint64 m_lastMs = 0;         ///< of the latest held press
    QSet<quint32> m_heldDown;    ///< held keys whose release has not come
    QSet<quint32> m_droppedDown; ///< keys of a scan whose release is still to come: nobody saw them pressed
    bool m_shift = false;
};

} // namespace comptoir
