// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sales/tillpage.h"

#include "models/domain/common/clock.h"
#include "ui/pages/sales/donepanel.h"
#include "ui/pages/sales/paymentpanel.h"
#include "ui/pages/sales/returnsheet.h"
#include "ui/pages/sales/sellpanel.h"
#include "ui/pages/sales/ticketpanel.h"
#include "ui/style/look.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

TillPage::TillPage(Frame &frame, TillPresenter &till, PaymentPresenter &payment, Business &business)
    : Page(frame), m_till(till), m_payment(payment), m_business(business)
{
    build();
    wireSell();
    wireTicket();
    wirePresenters();
    addCommands();
    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, &Page::titleChanged);
    m_minute.start();
    showState(payment.state());
}

QString TillPage::title() const
{
    return tr("Till");
}

QString TillPage::subtitle() const
{
    const BusinessSettings &settings = m_business.settings();
    const DisplayFormat &format = m_business.format();
    const QDateTime now = m_business.now();
    const QString moment = tr("%1, %2").arg(format.longDate(now.date()), format.time(now));
    return QStringList{settings.branch, format.isolated(settings.till), moment}.join(u" · "_s);
}

void TillPage::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_leading = new QStackedWidget(this);
    m_sell = new SellPanel(m_till, m_business, actions(), m_leading);
    m_pay = new PaymentPanel(m_payment, m_till, m_business, m_leading);
    m_done = new DonePanel(m_payment, m_business, m_leading);
    for (QWidget *panel :
         {static_cast<QWidget *>(m_sell), static_cast<QWidget *>(m_pay), static_cast<QWidget *>(m_done)})
        m_leading->addWidget(panel);
    m_ticket = new TicketPanel(m_till, m_payment, m_business, this);
    row->addWidget(m_leading, 1);
    row->addWidget(m_ticket);
}

void TillPage::wireSell()
{
    connect(m_sell, &SellPanel::newTicketWanted, this, [this] { m_till.newTicket(); });
    connect(m_sell, &SellPanel::heldWanted, this, &TillPage::openHeld);
    connect(m_sell, &SellPanel::keypadWanted, this, &TillPage::openKeypad);
    connect(m_sell, &SellPanel::modeWanted, this, &TillPage::beginMode);
    connect(m_sell, &SellPanel::moreWanted, this, &TillPage::openMore);
    connect(m_sell, &SellPanel::openItemWanted, this, &TillPage::addOpenItem);
    connect(m_sell, &SellPanel::createWanted, this, &TillPage::createItemWanted);
    connect(m_sell, &SellPanel::productsWanted, this, [this] { frame().openPage(u"products"_s); });
    connect(m_pay, &PaymentPanel::backWanted, this, [this] { m_payment.cancel(); });
    connect(m_pay, &PaymentPanel::splitWanted, this, &TillPage::split);
    connect(m_done, &DonePanel::copyWanted, this, &TillPage::copyWanted);
    connect(m_done, &DonePanel::invoiceWanted, this, &TillPage::invoiceWanted);
    connect(m_done, &DonePanel::newTicketWanted, this, [this] { m_payment.dismiss(); });
    connect(m_done, &DonePanel::typed, this, [this](const QString &text) {
        m_payment.dismiss();
        m_sell->focusSearch();
        m_sell->search()->insert(text);
    });
}

void TillPage::wireTicket()
{
    connect(m_ticket, &TicketPanel::customerWanted, this, &TillPage::chooseCustomer);
    connect(m_ticket, &TicketPanel::discountWanted, this, [this] { beginMode(Keypad::Mode::Discount); });
    connect(m_ticket, &TicketPanel::weightWanted, this, [this] { beginMode(Keypad::Mode::Quantity); });
    connect(m_ticket, &TicketPanel::noteWanted, this, &TillPage::writeNote);
    connect(m_ticket, &TicketPanel::cashWanted, this, [this] { pay(TenderMethod::Cash); });
    connect(m_ticket, &TicketPanel::cardWanted, this, [this] { pay(TenderMethod::Card); });
    connect(m_ticket, &TicketPanel::moreWanted, this, &TillPage::openWays);
    connect(m_ticket, &TicketPanel::backWanted, this, [this] { m_payment.cancel(); });
    connect(m_ticket, &TicketPanel::shiftWanted, this, [this] { frame().openPage(u"shift"_s); });
}

void TillPage::wirePresenters()
{
    connect(&m_payment, &PaymentPresenter::stateChanged, this, &TillPage::showState);
    connect(&m_payment, &PaymentPresenter::failed, this, [this](const Error &error) { frame().showError(error); });
    connect(&m_till, &TillPresenter::failed, this, [this](const Error &error) {
        if (!qobject_cast<ReturnSheet *>(m_sheet)) // the sheet says it where the number was typed
            frame().showError(error);
    });
    connect(m_till.tiles(), &TileModel::failed, this, [this](const Error &error) { frame().showError(error); });
    connect(m_till.results(), &SearchModel::failed, this, [this](const Error &error) { frame().showError(error); });
    connect(&m_till, &TillPresenter::undoable, this, [this](const QString &what) {
        frame().toast({what, Toast::Tone::Info, [this] { m_till.undo(); }});
    });
    connect(&m_till, &TillPresenter::drawerOpened, this, [this] {
        frame().toast({tr("The drawer is open; it was written down."), Toast::Tone::Info, {}});
    });
}

void TillPage::enter(const QVariant &argument)
{
    m_till.refresh();
    m_till.showCategory(m_till.tiles()->category()); // items may have changed elsewhere
    const QString code = argument.toString();
    if (!code.isEmpty())
        std::ignore = takesScan(code);
    showState(m_payment.state());
}

bool TillPage::takesScan(const QString &code)
{
    if (auto *sheet = qobject_cast<ReturnSheet *>(m_sheet)) {
        sheet->find(code);
        return true;
    }
    if (m_payment.state() == PaymentPresenter::State::Done)
        m_payment.dismiss();
    if (m_payment.state() == PaymentPresenter::State::Open) {
        if (m_payment.rows().isEmpty())
            m_payment.cancel();
        else
            frame().toast({tr("The item waits for the next ticket: this one is being paid."), Toast::Tone::Info, {}});
    }
    m_sell->clearSearch();
    m_till.scan(code);
    return true;
}

bool TillPage::selling() const
{
    return m_payment.state() == PaymentPresenter::State::Closed;
}

void TillPage::showState(PaymentPresenter::State state)
{
    switch (state) {
    case PaymentPresenter::State::Closed:
        m_leading->setCurrentWidget(m_sell);
        if (!m_sheet && !m_till.unansweredGoods()) // what waits for its weight keeps the keys
            m_sell->focusSearch();
        break;
    case PaymentPresenter::State::Preparing:
        break; // the goods stay until the last figures are there
    case PaymentPresenter::State::Open:
    case PaymentPresenter::State::Finishing:
        m_leading->setCurrentWidget(m_pay);
        m_pay->takeFocus();
        break;
    case PaymentPresenter::State::Done:
        m_leading->setCurrentWidget(m_done);
        m_done->setFocus();
        break;
    }
}

void TillPage::open(Dialog *sheet)
{
    m_sheet = sheet;
    frame().showDialog(sheet);
}

void TillPage::pay(TenderMethod method)
{
    if (m_payment.state() == PaymentPresenter::State::Open) {
        m_payment.setMethod(method);
        m_pay->takeFocus();
    } else if (selling() && !m_till.shiftOpen() && !m_till.training()) {
        frame().openPage(u"shift"_s); // as the button under the ticket does: nothing could be paid
    } else if (selling()) {
        if (!m_till.unansweredGoods()) // closing would leave them out, unpaid: the payment refuses and says why
            m_sell->closeEntry();
        m_payment.begin(method);
    }
}

} // namespace comptoir::ui
