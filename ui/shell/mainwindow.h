// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/search/palettemodel.h"
#include "models/viewmodels/session/approvals.h"
#include "models/viewmodels/session/business.h"
#include "models/viewmodels/sync/syncpresenter.h"
#include "ui/shell/banner.h"
#include "ui/shell/commandregistry.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace comptoir::ui
{

class CommandPalette;
class DialogHost;
class PinDialog;
class Rail;
class ToastHost;
class TopBar;

/// A page the window can open.
struct PageEntry {
    QString id;
    QString icon;
    std::function<QString()> text;            ///< the word in the rail, in the language of the moment
    std::optional<Right> right;               ///< shown only to who has it
    std::function<Page *(Frame &frame)> make; ///< called when the page is first opened, and again after a rebuild
    bool inRail = true;                       ///< else it is opened by its command, and by what leads to it
};

/// The frame around the pages: rail, top bar, banner, sheets, toasts, palette, and the pad where people sign in. Pages
/// are made when first opened; a change of language or density makes everything anew, over the same presenters.
class MainWindow final : public QWidget, public Frame
{
    Q_OBJECT

public:
    struct Parts {
        Session &session;
        Approvals &approvals;
        Business &business;
        PaletteModel &palette;
        QList<PageEntry> pages;
        /// Sources of the palette besides the commands of the window, in the language of the moment.
        std::function<QList<PaletteSource>(Frame &frame)> sources;
        /// What the pill shows; none: a till that stands alone.
        SyncPresenter *sync = nullptr;
    };
    explicit MainWindow(const Parts &parts);
    ~MainWindow() override;

    void toast(const Toast &toast) override;
    void showError(const Error &error) override;
    void showDialog(Dialog *dialog) override;
    void openPage(const QString &id, const QVariant &argument = {}) override;
    void addCommand(QWidget *owner, const Command &command) override;
    void openPalette(const QString &text = {}) override;

    [[nodiscard]] Banner &banner() { return *m_banner; }
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] QString currentPageId() const { return m_current; }
    /// What a scanner read: for the page on screen, else for the till, which is then opened.
    void scanned(const QString &code);
    /// Makes rail, bars and pages anew: after a change of language or density.
    void rebuild();
    /// The pad to sign in or to change who stands at the till.
    void askPin();

Q_SIGNALS:
    /// The frame was made anew: whoever keeps a notice in the banner says it again.
    void rebuilt();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildCommands();
    void buildPill();
    void buildOverlays();
    void deleteBody();
    void switchTo(const QString &id, const QVariant &argument);
    void showTitle();
    void sessionChanged();
    void askApproval(const QString &what, const Error &why);
    [[nodiscard]] QList<PaletteSource> paletteSources();
    [[nodiscard]] bool mayOpen(const PageEntry &entry) const;
    [[nodiscard]] const PageEntry *entryOf(const QString &id) const;

    Parts m_parts;
    CommandRegistry m_commands;
    QHash<QString, Page *> m_pages;
    QString m_current;
    QWidget *m_body = nullptr; ///< everything a rebuild makes anew
    Rail *m_rail = nullptr;
    TopBar *m_topBar = nullptr;
    Banner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    DialogHost *m_dialogs = nullptr;
    ToastHost *m_toasts = nullptr;
    CommandPalette *m_palette = nullptr;
    QPointer<PinDialog> m_pin;
};

} // namespace comptoir::ui
