// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done on the till besides entering goods: buttons, commands with their keys, and the sheets they open.

#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/namedialog.h"
#include "ui/pages/sales/customersheet.h"
#include "ui/pages/sales/paymentpanel.h"
#include "ui/pages/sales/questionstrip.h"
#include "ui/pages/sales/returnsheet.h"
#include "ui/pages/sales/salestext.h"
#include "ui/pages/sales/sellpanel.h"
#include "ui/pages/sales/tillpage.h"
#include "ui/pages/sales/tillsheets.h"
#include "ui/style/look.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

QList<TillAction> TillPage::actions()
{
    return {
        {u"till.customer"_s, tr("Customer"), u"user"_s, u"F5"_s, [this] { chooseCustomer(); }},
        {u"till.hold"_s, tr("Put on hold"), u"pause"_s, u"F6"_s, [this] { holdTicket(); }},
        {u"till.return"_s, tr("Return an item"), u"return"_s, u"F7"_s, [this] { takeBack(); }},
        {u"till.note"_s, tr("Note"), u"note"_s, u"F8"_s, [this] { writeNote(); }},
        {u"till.openitem"_s, tr("Open item"), u"plus"_s, tr("Ins"), [this] { addOpenItem({}); }},
        {u"till.copy"_s, tr("Last ticket"), u"printer"_s, tr("Ctrl P"), [this] { copyLast(); }},
        {u"till.drawer"_s, tr("Open drawer"), u"drawer"_s, tr("Ctrl T"), [this] { m_till.openDrawer(); }},
        {u"till.void"_s, tr("Void all"), u"trash"_s, tr("Ctrl \u232B"), [this] { voidTicket(); }},
    };
}

void TillPage::addCommand(const QString &id, const QString &text, const QString &icon, const QKeySequence &key,
                          std::optional<Right> right, const std::function<void()> &run, bool whilePaying)
{
    frame().addCommand(this, {id, text, icon, key, right, [this, run, whilePaying] {
                                  const bool free = !m_sheet || m_sheet->isHidden();
                                  if (m_payment.state() == PaymentPresenter::State::Done)
                                      m_payment.dismiss();
                                  if (free && (whilePaying || selling()))
                                      run();
                              }});
}

void TillPage::addCommands()
{
    addLineCommands();
    addTicketCommands();
    addCommand(
        u"till.cash"_s, tr("Pay in cash"), u"cash"_s, Qt::Key_F9, {}, [this] { pay(TenderMethod::Cash); }, true);
    addCommand(
        u"till.card"_s, tr("Pay by card"), u"card"_s, Qt::Key_F10, {}, [this] { pay(TenderMethod::Card); }, true);
    addCommand(
        u"till.account"_s, tr("Put on the customer's account"), u"book"_s, Qt::Key_F11, {},
        [this] { pay(TenderMethod::Account); }, true);
    addCommand(
        u"till.voucher"_s, tr("Pay by voucher"), u"gift"_s, {}, {}, [this] { pay(TenderMethod::Voucher); }, true);
    addCommand(
        u"till.copy"_s, tr("Print the last ticket again"), u"printer"_s, QKeySequence(u"Ctrl+P"_s), {},
        [this] { copyLast(); }, true);
    addCommand(
        u"till.drawer"_s, tr("Open the drawer without a sale"), u"drawer"_s, QKeySequence(u"Ctrl+T"_s), {},
        [this] { m_till.openDrawer(); }, true);
}

void TillPage::addLineCommands()
{
    addCommand(u"till.search"_s, tr("Search an item"), u"search"_s, Qt::Key_F1, {}, [this] { m_sell->focusSearch(); });
    addCommand(u"till.quantity"_s, tr("Change the quantity of the line"), u"keypad"_s, Qt::Key_F2, {},
               [this] { beginMode(Keypad::Mode::Quantity); });
    addCommand(u"till.price"_s, tr("Change the price of the line"), u"tag"_s, Qt::Key_F3, {},
               [this] { beginMode(Keypad::Mode::Price); });
    addCommand(u"till.discount"_s, tr("Give a discount on the line"), u"percent"_s, Qt::Key_F4, {},
               [this] { beginMode(Keypad::Mode::Discount); });
    addCommand(u"till.remove"_s, tr("Remove the line"), u"trash"_s, QKeySequence(u"Ctrl+D"_s), {},
               [this] { m_till.removeLine(); });
    addCommand(u"till.openitem"_s, tr("Sell an open item"), u"plus"_s, Qt::Key_Insert, {}, [this] { addOpenItem({}); });
    addCommand(u"till.create"_s, tr("Create the item that is not known"), u"barcode"_s, QKeySequence(u"Ctrl+N"_s), {},
               [this] { m_sell->strip()->focusName(); });
    addCommand(u"till.undo"_s, tr("Undo the last change"), u"undo"_s, QKeySequence(u"Ctrl+Z"_s), {},
               [this] { undo(); });
}

void TillPage::addTicketCommands()
{
    addCommand(u"till.customer"_s, tr("Choose the customer"), u"user"_s, Qt::Key_F5, {}, [this] { chooseCustomer(); });
    addCommand(u"till.hold"_s, tr("Put the ticket on hold"), u"pause"_s, Qt::Key_F6, {}, [this] { holdTicket(); });
    addCommand(u"till.recall"_s, tr("Take back a ticket on hold"), u"ticket"_s, QKeySequence(u"Shift+F6"_s), {},
               [this] { openHeld(); });
    addCommand(u"till.return"_s, tr("Take goods back"), u"return"_s, Qt::Key_F7, {}, [this] { takeBack(); });
    addCommand(u"till.note"_s, tr("Write a note"), u"note"_s, Qt::Key_F8, {}, [this] { writeNote(); });
    addCommand(u"till.ticketdiscount"_s, tr("Give a discount on the whole ticket"), u"percent"_s,
               QKeySequence(u"Shift+F4"_s), {}, [this] { open(new TicketDiscountSheet(m_till, m_business)); });
    addCommand(u"till.coupon"_s, tr("Enter a coupon"), u"gift"_s, QKeySequence(u"Shift+F8"_s), {},
               [this] { askCoupon(); });
    addCommand(u"till.training"_s, tr("Training mode on or off"), u"edit"_s, {}, {},
               [this] { m_till.setTraining(!m_till.training()); });
    addCommand(u"till.new"_s, tr("New ticket, this one on hold"), u"plus"_s, QKeySequence(u"Shift+F1"_s), {},
               [this] { m_till.newTicket(); });
    addCommand(u"till.void"_s, tr("Void the whole ticket"), u"trash"_s, QKeySequence(u"Ctrl+Backspace"_s), {},
               [this] { voidTicket(); });
}

void TillPage::chooseCustomer()
{
    open(new CustomerSheet(m_till, m_business));
}

void TillPage::holdTicket()
{
    if (m_till.isEmpty()) {
        openHeld();
        return;
    }
    auto *sheet = new NameDialog(tr("Put the ticket on hold"), tr("Name, to find it again"),
                                 m_till.customer() ? m_till.customer()->name : QString());
    sheet->setMayBeEmpty(true);
    sheet->setConfirmText(tr("Put on hold"));
    connect(sheet, &NameDialog::named, this, [this](const QString &name) { m_till.hold(name); });
    open(sheet);
}

void TillPage::takeBack()
{
    if (m_till.returning())
        m_till.endReturn();
    else
        open(new ReturnSheet(m_till, m_business));
}

void TillPage::writeNote()
{
    open(new NoteSheet(m_till));
}

void TillPage::addOpenItem(const QString &name)
{
    m_sell->clearSearch();
    open(new OpenItemSheet(m_till, m_business, name));
}

void TillPage::copyLast()
{
    if (m_till.lastTicket().isEmpty())
        frame().toast({tr("No ticket was sold here yet."), Toast::Tone::Info, {}});
    else
        Q_EMIT copyWanted(m_till.lastTicket());
}

void TillPage::voidTicket()
{
    if (m_till.isEmpty())
        return;
    auto *sheet =
        new ConfirmDialog(tr("Void the whole ticket?"),
                          tr("All %n line(s) are taken off. It is written down.", nullptr, m_till.totals().items),
                          tr("Void the ticket"), ConfirmDialog::Weight::Dangerous);
    connect(sheet, &Dialog::finished, this, [this](bool accepted) {
        if (accepted)
            m_till.voidTicket();
    });
    open(sheet);
}

void TillPage::beginMode(Keypad::Mode mode)
{
    if (m_till.selectedRow() < 0) {
        frame().toast({tr("Choose a line of the ticket first."), Toast::Tone::Info, {}});
        return;
    }
    if (!touch()) {
        m_sell->beginEntry(mode);
        return;
    }
    auto *sheet = new KeypadSheet(m_till, m_business);
    sheet->begin(mode);
    open(sheet);
}

void TillPage::openKeypad()
{
    auto *sheet = new KeypadSheet(m_till, m_business);
    sheet->begin(Keypad::Mode::Quantity);
    for (const TillQuestion &question : m_till.questions()) {
        if (question.kind == TillQuestion::Kind::Weight || question.kind == TillQuestion::Kind::Price) {
            sheet->ask(question);
            break;
        }
    }
    open(sheet);
}

void TillPage::openHeld()
{
    QList<ActionSheet::Item> items;
    const DisplayFormat &format = m_business.format();
    for (const HeldTicket &held : m_till.held()) {
        const QString caption = tr("%1 · %2 min").arg(format.amountWithSign(held.total), format.number(held.minutes));
        items.append({held.name.isEmpty() ? tr("No name") : held.name, u"pause"_s, caption, {}, [this, id = held.id] {
                          m_till.recall(id);
                      }});
    }
    if (!m_till.isEmpty())
        items.append({tr("Put this one on hold"), u"plus"_s, {}, u"F6"_s, [this] { holdTicket(); }});
    if (items.isEmpty())
        frame().toast({tr("No ticket is on hold."), Toast::Tone::Info, {}});
    else
        open(new ActionSheet(tr("Tickets on hold"), items));
}

void TillPage::openMore()
{
    QList<ActionSheet::Item> items;
    for (const TillAction &action : actions())
        items.append({action.text, action.icon, {}, action.key, action.run});
    if (!m_till.undoText().isEmpty())
        items.append({tr("Undo"), u"undo"_s, {}, tr("Ctrl Z"), [this] { undo(); }});
    items.append(
        {tr("Training"), u"edit"_s, {}, {}, [this] { m_till.setTraining(!m_till.training()); }, m_till.training()});
    open(new ActionSheet(tr("More"), items));
}

void TillPage::openWays()
{
    const QString account = m_till.customer() ? m_till.customer()->name : tr("for a known customer");
    QList<ActionSheet::Item> items{
        {methodName(TenderMethod::Account), u"book"_s, account, u"F11"_s,
         [this] {
             if (m_till.customer())
                 pay(TenderMethod::Account);
             else
                 chooseCustomer();
         }},
        {methodName(TenderMethod::Voucher),
         u"gift"_s,
         tr("a number on paper"),
         {},
         [this] { pay(TenderMethod::Voucher); }},
        {tr("Ticket discount"), u"percent"_s, tr("on every line"), tr("⇧ F4"),
         [this] { open(new TicketDiscountSheet(m_till, m_business)); }},
        {tr("Coupon"), u"tag"_s, m_till.coupons().isEmpty() ? tr("scanned or typed") : m_till.coupons().join(u", "_s),
         tr("⇧ F8"), [this] { askCoupon(); }},
        {tr("Split equally"),
         u"split"_s,
         tr("several people pay"),
         {},
         [this] {
             pay(TenderMethod::Cash);
             split();
         }},
        {tr("Training"),
         u"edit"_s,
         m_till.training() ? tr("on: nothing counts") : tr("off"),
         {},
         [this] { m_till.setTraining(!m_till.training()); },
         m_till.training()},
    };
    open(new ActionSheet(tr("Ways to pay and discounts"), items));
}

void TillPage::askCoupon()
{
    auto *sheet = new NameDialog(tr("Coupon"), tr("Code on the coupon"));
    sheet->setConfirmText(tr("Use it"));
    connect(sheet, &NameDialog::named, this, [this](const QString &code) { m_till.addCoupon(code); });
    open(sheet);
}

void TillPage::split()
{
    auto *sheet = new SplitSheet;
    connect(sheet, &SplitSheet::chosen, this, [this](int parts) { m_payment.splitEqually(parts); });
    open(sheet);
}

void TillPage::undo()
{
    if (!m_till.undoText().isEmpty())
        m_till.undo();
}

} // namespace comptoir::ui
