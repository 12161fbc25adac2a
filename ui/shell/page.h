// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"
#include "models/domain/staff/role.h"

#include <QIcon>
#include <QKeySequence>
#include <QVariant>
#include <QWidget>

#include <functional>

namespace comptoir::ui
{

class Dialog;

/// Something a person can do, listed by the command palette and reached by its key. The one registry is the shell's.
struct Command {
    QString id;   ///< stable, "till.hold"
    QString text; ///< translated, as an order: "Hold the ticket"
    QString icon; ///< of the icon set
    QKeySequence key;
    std::optional<Right> right; ///< listed only for who has it
    std::function<void()> run;
};

/// A word of feedback that goes away by itself; with `undo`, it offers to take the step back.
struct Toast {
    enum class Tone { Info, Success, Warning, Danger };
    QString text;
    Tone tone = Tone::Info;
    std::function<void()> undo;
};

/// What a page may ask of the window around it.
class Frame
{
public:
    virtual ~Frame() = default;
    virtual void toast(const Toast &toast) = 0;
    /// An error as a sentence people understand, as a toast of its tone.
    virtual void showError(const Error &error) = 0;
    /// A sheet over the window with a scrim under it; the frame owns it and deletes it when it is finished.
    virtual void showDialog(Dialog *dialog) = 0;
    virtual void openPage(const QString &id, const QVariant &argument = {}) = 0;
    /// Adds a command that works while `owner` is on screen, by its key and from the palette. Ends with `owner`.
    virtual void addCommand(QWidget *owner, const Command &command) = 0;
    /// The window-wide field of the palette: opens it with this text.
    virtual void openPalette(const QString &text = {}) = 0;
};

/// One page of the window. Pages are views: what they show lives in presenters, which outlive them. The shell makes a
/// page when it is first opened and makes it anew when the language or the density changes, so that a page reads
/// both only in its constructor.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Frame &frame) : m_frame(frame) {}

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString subtitle() const { return {}; }
    /// Called each time the page is shown; `argument` is openPage()'s.
    virtual void enter(const QVariant &argument) { Q_UNUSED(argument) }
    /// A scanner's code while this page is shown. False: the shell takes it to the till.
    [[nodiscard]] virtual bool takesScan(const QString &code)
    {
        Q_UNUSED(code)
        return false;
    }
    /// False when something typed would be lost: the page has asked what to do with it, and calls `proceed` later, or
    /// never. Leaving asks once.
    [[nodiscard]] virtual bool mayLeave(const std::function<void()> &proceed)
    {
        Q_UNUSED(proceed)
        return true;
    }

Q_SIGNALS:
    void titleChanged();

protected:
    [[nodiscard]] Frame &frame() { return m_frame; }

private:
    Frame &m_frame;
};

} // namespace comptoir::ui
