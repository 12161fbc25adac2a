// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sales/sellpanel.h"

#include "ui/pages/sales/entrybar.h"
#include "ui/pages/sales/keypadkeys.h"
#include "ui/pages/sales/questionstrip.h"
#include "ui/pages/sales/searchresults.h"
#include "ui/pages/sales/tilegrid.h"
#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/numpad.h"
#include "ui/widgets/searchfield.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

enum GoodsPage { TilesPage, FoundPage, NoGoodsPage };

/// `widget` between the same margins at both sides, whatever the direction.
void addPadded(QBoxLayout *column, QWidget *widget, int stretch = 0)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(pageGap(), 0, pageGap(), 0);
    row->addWidget(widget);
    column->addLayout(row, stretch);
}

} // namespace

SellPanel::SellPanel(TillPresenter &till, Business &business, const QList<TillAction> &actions, QWidget *parent)
    : QWidget(parent), m_till(till), m_business(business)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, pageGap(), 0, pageGap());
    column->setSpacing(tokens::space12);
    addSearch(column);
    addHeld(column);
    auto *foot = new QVBoxLayout; // the gap over the foot is the tiles' own
    foot->setSpacing(0);
    addShelves(column);
    addGoods(foot);
    addFoot(foot, actions);
    column->addLayout(foot, 1);
    wire();
    showHeld();
    showShelves();
}

void SellPanel::addSearch(QBoxLayout *column)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(tokens::space12);
    m_top = new QStackedWidget(row);
    m_search = new SearchField(touch() ? tr("Search or scan") : tr("Search or scan an item"), m_top);
    m_search->setLarge(true);
    m_search->setLeadingIcon(u"barcode"_s);
    if (!touch())
        m_search->setKeyCap(u"F1"_s);
    m_search->setAccessibleName(tr("Search or scan an item"));
    m_entry = new EntryBar(m_till, m_business, m_top);
    m_top->addWidget(m_search);
    m_top->addWidget(m_entry);
    m_top->setFixedHeight(tokens::searchLarge);
    layout->addWidget(m_top, 1);
    if (touch()) {
        m_heldButton = new Button(Button::Kind::Secondary, tr("On hold"), u"pause"_s, row);
        connect(m_heldButton, &Button::clicked, this, &SellPanel::heldWanted);
        layout->addWidget(m_heldButton);
    }
    addPadded(column, row);
    m_strip = new QuestionStrip(m_till, m_business, this);
    addPadded(column, m_strip);
}

void SellPanel::addHeld(QBoxLayout *column)
{
    if (touch())
        return;
    m_heldRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_heldRow);
    row->setContentsMargins(pageGap(), 0, pageGap(), 0);
    row->setSpacing(tokens::space8);
    row->addWidget(new Label(TextStyle::Body, tr("On hold"), Ink::Muted, m_heldRow));
    m_held = new FlowRow(m_heldRow);
    m_held->setSpacing(tokens::space8);
    row->addWidget(m_held, 1);
    auto *fresh = new Button(Button::Kind::Quiet, tr("New"), u"plus"_s, m_heldRow);
    fresh->setAccessibleName(tr("New ticket, keeping this one on hold"));
    connect(fresh, &Button::clicked, this, &SellPanel::newTicketWanted);
    row->addWidget(fresh);
    column->addWidget(m_heldRow);
}

void SellPanel::addShelves(QBoxLayout *column)
{
    m_shelves = new FlowRow(this);
    m_shelves->setSpacing(touch() ? tokens::space12 : tokens::space8);
    m_shelfGroup = new QButtonGroup(this);
    m_shelfGroup->setExclusive(true);
    addPadded(column, m_shelves);
}

void SellPanel::addGoods(QBoxLayout *column)
{
    m_goods = new QStackedWidget(this);
    m_grid = new TileGrid(m_goods);
    m_grid->setModel(m_till.tiles());
    auto *tiles = new QWidget(m_goods);
    auto *row = new QHBoxLayout(tiles); // the tiles reach half a gap beyond their column, the bar stands in the rest
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addSpacing(pageGap() - TileGrid::halfGap);
    row->addWidget(m_grid);
    row->addSpacing(pageGap() - TileGrid::halfGap - (touch() ? 0 : TileGrid::barRoom));
    m_results = new SearchResults(*m_till.results(), m_goods);
    auto *found = new QWidget(m_goods);
    auto *foundRow = new QVBoxLayout(found);
    foundRow->setContentsMargins(pageGap(), 0, pageGap(), tokens::space12);
    foundRow->addWidget(m_results);
    m_goods->addWidget(tiles);
    m_goods->addWidget(found);
    m_empty = new EmptyState(u"tag"_s, {}, tr("Open the products"), m_goods);
    m_goods->addWidget(m_empty);
    connect(m_empty, &EmptyState::clicked, this, &SellPanel::productsWanted);
    connect(m_till.tiles(), &TileModel::loaded, this, &SellPanel::showGoods);
    column->addWidget(m_goods, 1);
}

void SellPanel::addFoot(QBoxLayout *column, const QList<TillAction> &actions)
{
    if (touch()) {
        addPadded(column, makeTouchBar());
        return;
    }
    auto *block = new ActionBlock(actions, this);
    m_pad = block->numPad();
    connectPad(m_pad);
    addPadded(column, block);
}

QWidget *SellPanel::makeTouchBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(tokens::space12);
    const auto add = [this, bar, row](const QString &text, const QString &icon, const std::function<void()> &run) {
        auto *button = new Button(Button::Kind::Secondary, text, icon, bar);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &Button::clicked, this, [run] { run(); });
        row->addWidget(button, 1);
    };
    add(tr("Keypad"), u"keypad"_s, [this] { Q_EMIT keypadWanted(); });
    add(tr("Qty"), {}, [this] { Q_EMIT modeWanted(Keypad::Mode::Quantity); });
    add(tr("Price"), {}, [this] { Q_EMIT modeWanted(Keypad::Mode::Price); });
    add(tr("Discount"), {}, [this] { Q_EMIT modeWanted(Keypad::Mode::Discount); });
    add(tr("More"), u"more"_s, [this] { Q_EMIT moreWanted(); });
    return bar;
}

void SellPanel::connectPad(NumPad *pad)
{
    const auto light = [this, pad] { pad->setMode(padKeyOf(m_till.keypad()->mode())); };
    connect(m_till.keypad(), &Keypad::changed, pad, light);
    light();
    connect(pad, &NumPad::pressed, this, [this](NumPad::Key key) {
        if (const std::optional<Keypad::Mode> mode = modeOf(key)) {
            beginEntry(*mode);
        } else if (m_entering || m_till.selectedRow() >= 0) {
            padKey(key);
        } else if (key == NumPad::Key::Backspace) {
            m_search->backspace();
        } else if (key == NumPad::Key::Ok) {
            enter();
        } else {
            m_search->insert(NumPad::typed(key)); // with no line to change, the keys type a code
        }
    });
}

void SellPanel::padKey(NumPad::Key key)
{
    if (key == NumPad::Key::Ok) {
        if (m_entering)
            applyEntry();
        return;
    }
    if (!m_entering)
        beginEntry(m_till.keypad()->mode());
    typeInto(*m_till.keypad(), key);
}

void SellPanel::wire()
{
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &SellPanel::searchFor);
    connect(m_search, &QLineEdit::returnPressed, this, &SellPanel::enter);
    connect(m_entry, &EntryBar::accepted, this, &SellPanel::applyEntry);
    connect(m_entry, &EntryBar::closed, this, &SellPanel::closeEntry);
    connect(m_strip, &QuestionStrip::answered, this, &SellPanel::focusSearch);
    connect(m_till.results(), &SearchModel::settled, this, [this] {
        if (m_enterWaits)
            entered();
    });
    connect(m_grid, &TileGrid::chosen, this, [this](const QModelIndex &index) { m_till.addTile(index.row()); });
    connect(m_grid, &TileGrid::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->insert(text);
    });
    connect(m_results, &SearchResults::chosen, this, [this](int row) {
        m_till.addResult(row);
        clearSearch();
    });
    connect(m_results, &SearchResults::openItemWanted, this, &SellPanel::openItemWanted);
    connect(m_results, &SearchResults::createWanted, this, &SellPanel::createWanted);
    connect(&m_till, &TillPresenter::heldChanged, this, &SellPanel::showHeld);
    connect(&m_till, &TillPresenter::categoriesChanged, this, &SellPanel::showShelves);
    connect(&m_till, &TillPresenter::questionsChanged, this, &SellPanel::askFigures);
    connect(&m_till, &TillPresenter::questionsChanged, this, &SellPanel::showHeld);
}

void SellPanel::showHeld()
{
    const QList<HeldTicket> &held = m_till.held();
    if (touch()) {
        m_heldButton->setBadge(held.isEmpty() ? QString() : QString::number(held.size()));
        return;
    }
    m_held->clear();
    m_heldRow->setVisible(!held.isEmpty() && !m_strip->question()); // one row at a time, so that the tiles stay put
    const DisplayFormat &format = m_business.format();
    for (const HeldTicket &ticket : held) {
        const QString name = ticket.name.isEmpty() ? tr("No name") : ticket.name;
        auto *chip = new Chip(name, u"pause"_s);
        const QString amount = format.amount(ticket.total);
        const QString age = tr("%1 min").arg(format.number(ticket.minutes));
        chip->setHeight(tokens::heldChip);
        chip->setBadge(amount);
        chip->setDetail(age);
        chip->setAccessibleName(tr("Take back %1, %2, waiting %3").arg(name, amount, age));
        connect(chip, &Chip::clicked, this, [this, id = ticket.id] { m_till.recall(id); });
        m_held->addWidget(chip);
    }
}

void SellPanel::showShelves()
{
    m_shelves->clear();
    for (const CategoryChip &category : m_till.categories()) {
        const bool favourites = category.code.isEmpty();
        auto *chip = new Chip(favourites ? tr("Favourites") : category.name, favourites ? u"star"_s : QString());
        chip->setSquare(true);
        chip->setCheckable(true);
        if (!favourites)
            chip->setDot(hue(category.hue));
        chip->setChecked(category.code == m_till.tiles()->category());
        chip->setAccessibleName(favourites ? tr("Favourites") : tr("Shelf %1").arg(category.name));
        m_shelfGroup->addButton(chip);
        connect(chip, &Chip::clicked, this, [this, code = category.code] { showShelfOf(code); });
        m_shelves->addWidget(chip);
    }
}

void SellPanel::showShelfOf(const QString &code)
{
    clearSearch();
    m_till.showCategory(code);
    m_grid->scrollToTop();
}

void SellPanel::focusSearch()
{
    closeEntry();
    m_search->setFocus();
    m_search->selectAll();
}

void SellPanel::beginEntry(Keypad::Mode mode)
{
    if (m_till.selectedRow() < 0)
        return;
    m_entering = true;
    m_asked = 0;
    m_entry->begin(mode);
    m_top->setCurrentWidget(m_entry);
    m_entry->setFocus();
}

void SellPanel::askFigures()
{
    for (const TillQuestion &question : m_till.questions()) {
        const bool figure = question.kind == TillQuestion::Kind::Weight || question.kind == TillQuestion::Kind::Price;
        if (!figure)
            continue;
        if (question.id == m_asked)
            return;
        m_asked = question.id;
        m_entering = true;
        m_entry->ask(question);
        m_top->setCurrentWidget(m_entry);
        m_entry->setFocus();
        if (touch())
            Q_EMIT keypadWanted();
        return;
    }
    if (m_asked != 0)
        closeEntry();
}

void SellPanel::closeEntry()
{
    if (!m_entering)
        return;
    m_entering = false;
    const quint64 asked = std::exchange(m_asked, 0);
    m_till.keypad()->clear();
    m_till.keypad()->setMode(Keypad::Mode::Quantity); // the next digits are a quantity again, never a discount
    const bool held = m_entry->hasFocus();
    m_top->setCurrentWidget(m_search);
    if (held)
        m_search->setFocus();
    for (const TillQuestion &question : m_till.questions()) {
        if (question.id == asked)
            m_till.dismissQuestion(asked);
    }
}

void SellPanel::applyEntry()
{
    if (m_asked != 0) {
        const quint64 asked = m_asked;
        m_till.answerQuestion(asked, m_till.keypad()->text());
        return; // the strip closes when the question does
    }
    m_till.applyKeypad();
    closeEntry();
    m_search->setFocus();
}

void SellPanel::clearSearch()
{
    m_search->clear();
}

void SellPanel::searchFor(const QString &text)
{
    m_till.search(text.trimmed());
    showGoods();
}

void SellPanel::showGoods()
{
    const TileModel &tiles = *m_till.tiles();
    if (!m_search->text().trimmed().isEmpty()) {
        m_goods->setCurrentIndex(FoundPage);
        return;
    }
    const bool nothing = tiles.rowCount() == 0 && !tiles.isLoading();
    m_goods->setCurrentIndex(nothing ? NoGoodsPage : TilesPage);
    if (!nothing)
        return;
    const bool favourites = tiles.category().isEmpty();
    m_empty->setSentence(favourites ? tr("No favourites yet") : tr("Nothing on this shelf yet"));
    m_empty->setDetail(favourites ? tr("Mark the items you sell most as favourites: they are shown here.")
                                  : tr("Items of this category are shown here."));
}

void SellPanel::enter()
{
    if (m_search->text().trimmed().isEmpty())
        return;
    const bool found = m_till.results()->isSettled();
    m_enterWaits = !found;
    m_till.addCurrentResult();
    if (found)
        entered();
}

/// After Enter: what was found is on the ticket and the field is free for the next; what was not found stays to be
/// read, and a code goes its own way.
void SellPanel::entered()
{
    m_enterWaits = false;
    const QString text = m_search->text().trimmed();
    const bool code = std::ranges::all_of(text, [](QChar letter) { return letter.isDigit(); });
    if (code || m_till.results()->rowCount() > 0)
        clearSearch();
}

bool SellPanel::searchKey(int key)
{
    const bool searching = !m_search->text().isEmpty();
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int step = key == Qt::Key_Up ? -1 : 1;
        if (searching)
            m_till.results()->moveCurrent(step);
        else
            m_till.moveSelection(step);
        return true;
    }
    if (searching)
        return false;
    if (key == Qt::Key_Delete && !m_till.isEmpty())
        m_till.removeLine();
    else if (key == Qt::Key_Plus && !m_till.isEmpty())
        m_till.stepQuantity(1);
    else if (key == Qt::Key_Minus && !m_till.isEmpty())
        m_till.stepQuantity(-1);
    else
        return false;
    return true;
}

bool SellPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride && m_search->text().isEmpty()) {
        event->ignore(); // an empty field has nothing to undo or to delete: the keys are the ticket's
        const auto *key = static_cast<QKeyEvent *>(event);
        return key->modifiers().testFlag(Qt::ControlModifier);
    }
    if (event->type() == QEvent::KeyPress && searchKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace comptoir::ui
