// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "app/window/language.h"
#include "app/window/synclink.h"
#include "models/viewmodels/session/preferences.h"
#include "ui/pages/setup/firstrun.h"

namespace comptoir
{

/// The first start on a folder without a business: shows the welcome, makes the shop that is wanted without holding up
/// the window, then opens the till. Lives on the GUI thread; the composition outlives it.
class FirstStart : public QObject
{
    Q_OBJECT

public:
    using MakeDemo = std::function<Result<void>(Composition &)>;
    using Open = std::function<void(const BusinessSettings &)>;

    /// `makeDemo` runs on a thread of its own.
    FirstStart(Composition &app, Preferences &preferences, MakeDemo makeDemo, Open open);
    /// Waits for the demo that is being made.
    ~FirstStart() override;

    [[nodiscard]] ui::FirstRunWindow &window() { return *m_window; }

private:
    void create(const NewBusiness &business);
    void createDemo();
    void join(const NewBusiness &business, const JoinRequest &request);
    void enrol(const QString &pin, const JoinRequest &request);
    void nameBranch(const Authority &by, const Enrolment &enrolment);
    void finish(const Result<void> &made);
    void speak(const QString &language);

    Composition &m_app;
    Preferences &m_preferences;
    MakeDemo m_makeDemo;
    Open m_open;
    Language m_language;
    std::unique_ptr<ui::FirstRunWindow> m_window;
    QFuture<Result<void>> m_demo;
    std::unique_ptr<SyncLink> m_link;
};

} // namespace comptoir
