// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "app/window/desk.h"
#include "app/window/language.h"
#include "models/viewmodels/session/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/scannerfilter.h"

namespace comptoir
{

/// The running till: presenters, window, scanner, and the preferences of the screen put into effect. Lives on the GUI
/// thread, between the composition, which outlives it, and the end of the application.
class TillWindow : public QObject
{
    Q_OBJECT

public:
    /// `settings` as the data file has them now; `sync` shows something made by hand in the place of
    /// the till's own.
    TillWindow(Composition &app, const Clock &clock, Preferences &preferences, const BusinessSettings &settings,
               std::unique_ptr<SyncSource> sync = nullptr);
    ~TillWindow() override;

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] Desk &desk() { return *m_desk; }
    [[nodiscard]] Preferences &preferences() { return m_preferences; }

Q_SIGNALS:
    /// The till has left its centre to be wiped: its data are to be closed, and removed.
    void wiped();

private:
    void applyPreferences();
    void connectPrinting();
    void sayPrinterNotices();
    void saySyncNotices();
    void showCustomerDisplay();
    [[nodiscard]] QList<ui::PageEntry> pages();
    [[nodiscard]] ui::Page *makeTillPage(ui::Frame &frame);

    Composition &m_app;
    Preferences &m_preferences;
    Language m_language;
    PaletteModel m_palette;
    std::unique_ptr<SyncSource> m_sync;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<QWidget> m_customerDisplay;
    ui::ScannerFilter m_scanner;
};

} // namespace comptoir
