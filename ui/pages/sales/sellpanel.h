// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sales/tillpresenter.h"
#include "ui/pages/sales/actionblock.h"
#include "ui/widgets/numpad.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QStackedWidget;

namespace comptoir::ui
{

class Button;
class EmptyState;
class EntryBar;
class FlowRow;
class Label;
class QuestionStrip;
class SearchField;
class SearchResults;
class TileGrid;

/// The leading side of the till while goods are being entered: search, tickets put aside, shelves, tiles or what was
/// found, and the buttons under them.
class SellPanel final : public QWidget
{
    Q_OBJECT

public:
    SellPanel(TillPresenter &till, Business &business, const QList<TillAction> &actions, QWidget *parent);

    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] EntryBar *entry() const { return m_entry; }
    [[nodiscard]] TileGrid *grid() const { return m_grid; }
    [[nodiscard]] SearchResults *results() const { return m_results; }
    [[nodiscard]] QuestionStrip *strip() const { return m_strip; }

    /// The keyboard to the search, with its text selected.
    void focusSearch();
    /// Opens the entry of the number keys; in touch density this is the owner's sheet.
    void beginEntry(Keypad::Mode mode);
    void closeEntry();
    /// Forgets what was searched.
    void clearSearch();
    /// Looks again at how long parked tickets wait.
    void refreshHeld() { showHeld(); }

Q_SIGNALS:
    void newTicketWanted();
    void heldWanted();   ///< the list, in touch density
    void keypadWanted(); ///< the sheet, in touch density
    void modeWanted(comptoir::Keypad::Mode mode);
    void moreWanted();
    void openItemWanted(const QString &name);
    void createWanted(const QString &name);
    void productsWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addSearch(QBoxLayout *column);
    void addHeld(QBoxLayout *column);
    void addShelves(QBoxLayout *column);
    void addGoods(QBoxLayout *column);
    void addFoot(QBoxLayout *column, const QList<TillAction> &actions);
    [[nodiscard]] QWidget *makeTouchBar();
    void wire();
    void connectPad(NumPad *pad);
    void padKey(NumPad::Key key);
    void showHeld();
    void showShelves();
    void showShelfOf(const QString &code);
    void askFigures();
    void showGoods();
    void searchFor(const QString &text);
    void enter();
    void entered();
    void applyEntry();
    [[nodiscard]] bool searchKey(int key);

    TillPresenter &m_till;
    Business &m_business;
    SearchField *m_search = nullptr;
    EntryBar *m_entry = nullptr;
    QStackedWidget *m_top = nullptr;
    Button *m_heldButton = nullptr; ///< in touch density
    QuestionStrip *m_strip = nullptr;
    FlowRow *m_held = nullptr;
    QWidget *m_heldRow = nullptr;
    FlowRow *m_shelves = nullptr;
    QButtonGroup *m_shelfGroup = nullptr;
    TileGrid *m_grid = nullptr;
    SearchResults *m_results = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_goods = nullptr;
    NumPad *m_pad = nullptr;
    quint64 m_asked = 0; ///< the question the entry is open for
    bool m_entering = false;
    bool m_enterWaits = false; ///< Enter came before the search had answered
};

} // namespace comptoir::ui
