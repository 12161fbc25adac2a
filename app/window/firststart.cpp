// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/firststart.h"

#include "app/window/screenlook.h"
#include "models/services/whendone.h"
#include "models/viewmodels/format/errortext.h"

#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace comptoir
{

FirstStart::FirstStart(Composition &app, Preferences &preferences, MakeDemo makeDemo, Open open)
    : m_app(app), m_preferences(preferences), m_makeDemo(std::move(makeDemo)), m_open(std::move(open))
{
    m_language.use(preferences.language());
    applyLook(preferences);
    m_window = std::make_unique<ui::FirstRunWindow>(preferences.language());
    connect(m_window.get(), &ui::FirstRunWindow::languageChosen, this, &FirstStart::speak);
    connect(m_window.get(), &ui::FirstRunWindow::created, this, &FirstStart::create);
    connect(m_window.get(), &ui::FirstRunWindow::demoWanted, this, &FirstStart::createDemo);
    connect(m_window.get(), &ui::FirstRunWindow::joinWanted, this, &FirstStart::join);
}

FirstStart::~FirstStart()
{
    m_demo.waitForFinished();
}

void FirstStart::speak(const QString &language)
{
    m_preferences.setLanguage(language);
    m_language.use(language);
    m_window->setLanguage(language);
}

void FirstStart::create(const NewBusiness &business)
{
    m_window->setBusy(tr("Your shop is being made."));
    whenDone(m_app.setup.create(business, SetupService::Over::Unused), this,
             [this](const Result<void> &made) { finish(made); });
}

/// The till is made first: its key and its journal are what the centre gets to know. When the centre refuses, the till
/// stays, and becomes what is asked for next.
void FirstStart::join(const NewBusiness &business, const JoinRequest &request)
{
    m_window->setBusy(tr("The centre is being asked."));
    whenDone(m_app.setup.create(business, SetupService::Over::Unused), this,
             [this, pin = business.ownerPin, request](const Result<void> &made) {
                 if (made)
                     enrol(pin, request);
                 else
                     finish(made);
             });
}

void FirstStart::enrol(const QString &pin, const JoinRequest &request)
{
    whenDone(m_app.staff.signIn(pin), this, [this, request](const Result<Seat> &seat) {
        if (!seat) {
            m_window->showError(errorText(seat.error()));
            return;
        }
        if (!m_link)
            m_link = std::make_unique<SyncLink>(m_app.shop);
        const Authority by{*seat, std::nullopt};
        whenDone(m_link->enrol(by, request), this, [this, by](const Result<Enrolment> &enrolment) {
            if (enrolment)
                nameBranch(by, *enrolment);
            else
                m_window->showError(errorText(enrolment.error()));
        });
    });
}

/// The branch is this till's own to name; everything else comes with the first load.
void FirstStart::nameBranch(const Authority &by, const Enrolment &enrolment)
{
    whenDone(m_app.setup.change(by, {{u"branch"_s, enrolment.branchName}}), this, [this](const Result<void> &named) {
        m_link.reset(); // the till's window has one of its own
        finish(named);
    });
}

void FirstStart::createDemo()
{
    m_window->setBusy(tr("The demo shop is being stocked. This takes a few seconds."));
    m_demo = QtConcurrent::run([this] { return m_makeDemo(m_app); });
    whenDone(m_demo, this, [this](const Result<void> &made) { finish(made); });
}

void FirstStart::finish(const Result<void> &made)
{
    if (!made) {
        m_window->showError(errorText(made.error()));
        return;
    }
    whenDone(m_app.setup.settings(), this, [this](const Result<BusinessSettings> &settings) {
        if (!settings) {
            m_window->showError(errorText(settings.error()));
            return;
        }
        m_open(*settings);
        m_window->hide();
    });
}

} // namespace comptoir
