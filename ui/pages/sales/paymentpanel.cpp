// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sales/paymentpanel.h"

#include "models/viewmodels/format/errortext.h"
#include "ui/pages/sales/paymentrows.h"
#include "ui/pages/sales/salestext.h"
#include "ui/style/look.h"
#include "ui/widgets/amountlabel.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/numpad.h"
#include "ui/widgets/switch.h"

#include <QKeyEvent>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int leadingShare = 504;
constexpr int trailingShare = 336;
constexpr int footHeight = 104;
constexpr int footHeightTouch = 84;
constexpr int trailingWidthTouch = 244;
constexpr int quickMost = 5;
constexpr int quickColumnsTouch = 3;
constexpr std::array methods{TenderMethod::Cash, TenderMethod::Card, TenderMethod::Account, TenderMethod::Voucher};
constexpr std::array methodKeys{"F9"_L1, "F10"_L1, "F11"_L1, ""_L1};

QVBoxLayout *newColumn(int spacing)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(spacing);
    return column;
}

} // namespace

PaymentPanel::PaymentPanel(PaymentPresenter &payment, TillPresenter &till, Business &business, QWidget *parent)
    : QWidget(parent), m_payment(payment), m_till(till), m_business(business)
{
    auto *content = new QWidget;
    auto *leading = newColumn(touch() ? tokens::space12 : tokens::space16);
    content->setLayout(leading);
    leading->addWidget(makeMethods());
    m_rows = new PaymentRows(payment, business, content);
    leading->addWidget(m_rows);
    auto *quick = newColumn(tokens::space8);
    m_quickLabel = new Label(TextStyle::Caption, tr("Quick amounts"), Ink::Muted, content);
    m_quickGrid = new QGridLayout;
    m_quickGrid->setSpacing(tokens::space8);
    quick->addWidget(m_quickLabel);
    quick->addLayout(m_quickGrid);
    leading->addLayout(quick);
    leading->addWidget(makeAccount());
    auto *extras = makeExtras();
    if (!touch())
        leading->addWidget(extras, 0, Qt::AlignLeading);
    leading->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    scroll->setWidget(content);
    auto *trailing = newColumn(touch() ? tokens::space12 : tokens::space16);
    trailing->addWidget(makePad());
    if (touch())
        trailing->addWidget(extras);
    trailing->addWidget(makeAfterSale());
    trailing->addStretch();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(pageGap(), pageGap(), pageGap(), pageGap());
    grid->setHorizontalSpacing(touch() ? tokens::space12 : tokens::space24);
    grid->setVerticalSpacing(tokens::space12);
    grid->addWidget(makeHeader(), 0, 0, 1, 2);
    grid->addWidget(scroll, 1, 0);
    grid->addLayout(trailing, 1, 1);
    grid->addWidget(makeChange(), 2, 0);
    grid->addWidget(makeFinish(), 2, 1);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(0, leadingShare);
    grid->setColumnStretch(1, touch() ? 0 : trailingShare);
    if (touch())
        grid->setColumnMinimumWidth(1, trailingWidthTouch);
    setFocusPolicy(Qt::ClickFocus); // when there is nothing more to type, Enter and Esc are still its own
    m_rows->entry()->installEventFilter(this);
    connect(&payment, &PaymentPresenter::changed, this, &PaymentPanel::refresh);
    connect(&payment, &PaymentPresenter::stateChanged, this, &PaymentPanel::refresh);
    refresh();
}

QWidget *PaymentPanel::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->setSpacing(tokens::space12);
    row->addWidget(new Label(TextStyle::TitleStrong, tr("Payment"), Ink::Text, header));
    row->addStretch();
    auto *word = new Label(TextStyle::Body, tr("Still to pay"), Ink::Muted, header);
    m_remaining = new Label(TextStyle::BodyStrong, {}, Ink::Text, header);
    m_state = new Badge(Tone::Success, u"check"_s, tr("settled"), header);
    row->addWidget(word);
    row->addWidget(m_remaining);
    row->addWidget(m_state);
    return header;
}

QWidget *PaymentPanel::makeMethods()
{
    auto *area = new QWidget(this);
    auto *grid = new QGridLayout(area);
    grid->setContentsMargins({});
    grid->setSpacing(touch() ? tokens::space12 : tokens::space8);
    for (std::size_t at = 0; at < methods.size(); ++at) {
        const TenderMethod method = methods.at(at);
        auto *button =
            new Button(Button::Kind::FunctionKey, methodName(method), touch() ? QString() : methodIcon(method), area);
        button->setCheckable(true);
        button->setHeight(touch() ? tokens::controlTouch : tokens::payButton);
        if (!touch())
            button->setKeyCap(QString(methodKeys.at(at)));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &Button::clicked, this, [this, method] {
            m_payment.setMethod(method);
            refreshMethods();
            takeFocus();
        });
        m_methods.insert(method, button);
        grid->addWidget(button, int(at) / 2, int(at) % 2);
    }
    return area;
}

QWidget *PaymentPanel::makeAccount()
{
    m_account = new Card(this);
    auto *row = new QHBoxLayout(m_account);
    row->setContentsMargins(turned(tokens::space16, tokens::space12, tokens::space12, tokens::space12));
    row->setSpacing(tokens::space16);
    m_owes = new Label(TextStyle::Body, {}, Ink::Text, m_account);
    m_owes->setWordWrap(true);
    m_deduct = new Button(Button::Kind::Secondary, tr("Keep the change for the account"), {}, m_account);
    m_deduct->setCheckable(true);
    row->addWidget(m_owes, 1);
    row->addWidget(m_deduct);
    connect(m_deduct, &Button::clicked, this, [this](bool on) { m_payment.setDeductChange(on); });
    return m_account;
}

QWidget *PaymentPanel::makeExtras()
{
    auto *area = new QWidget(this);
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins({});
    row->setSpacing(tokens::space12);
    m_split = new Button(Button::Kind::Secondary, touch() ? tr("Split") : tr("Split equally"), u"split"_s, area);
    m_addRow =
        new Button(Button::Kind::Secondary, touch() ? tr("Add") : tr("Add this amount, pay the rest"), u"plus"_s, area);
    m_addRow->setAccessibleName(tr("Take this amount and pay the rest in another way"));
    row->addWidget(m_split, touch() ? 1 : 0);
    row->addWidget(m_addRow, touch() ? 1 : 0);
    connect(m_split, &Button::clicked, this, [this] {
        if (m_payment.parts() > 0)
            m_payment.splitEqually(0);
        else
            Q_EMIT splitWanted();
    });
    connect(m_addRow, &Button::clicked, this, [this] {
        m_payment.commitEntry();
        takeFocus();
    });
    return area;
}

QWidget *PaymentPanel::makePad()
{
    m_pad = new NumPad(NumPad::Layout::Payment, this);
    if (touch()) {
        for (const auto key : QList{NumPad::Key::D0, NumPad::Key::D1, NumPad::Key::D2, NumPad::Key::D3, NumPad::Key::D4,
                                    NumPad::Key::D5, NumPad::Key::D6, NumPad::Key::D7, NumPad::Key::D8, NumPad::Key::D9,
                                    NumPad::Key::DoubleZero, NumPad::Key::Comma, NumPad::Key::Backspace,
                                    NumPad::Key::Clear, NumPad::Key::Plus100, NumPad::Key::Plus500})
            m_pad->button(key)->setHeight(tokens::controlTouch);
    }
    connect(m_pad, &NumPad::pressed, this, [this](NumPad::Key key) {
        const qint64 hundred = 100 * m_business.currency().minorPerMajor();
        if (const std::optional<int> digit = NumPad::digit(key))
            m_payment.digit(*digit);
        else if (key == NumPad::Key::DoubleZero)
            m_payment.doubleZero();
        else if (key == NumPad::Key::Comma)
            m_payment.comma();
        else if (key == NumPad::Key::Backspace)
            m_payment.backspace();
        else if (key == NumPad::Key::Clear)
            m_payment.clearEntry();
        else if (key == NumPad::Key::Plus100)
            m_payment.addToEntry(m_business.money(hundred));
        else if (key == NumPad::Key::Plus500)
            m_payment.addToEntry(m_business.money(5 * hundred));
    });
    return m_pad;
}

QWidget *PaymentPanel::makeAfterSale()
{
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    const int top = touch() ? tokens::space4 : tokens::space12;
    const int side = touch() ? tokens::space8 : tokens::space16;
    column->setContentsMargins(side, top, side, top);
    column->setSpacing(touch() ? 0 : tokens::space8);
    if (!touch())
        column->addWidget(new Label(TextStyle::BodyStrong, tr("After the sale"), Ink::Text, card));
    m_print = new Switch(tr("Print the ticket"), card);
    m_print->setIconName(u"printer"_s);
    m_invoice = new Switch(tr("Make an invoice"), card);
    m_invoice->setIconName(u"invoice"_s);
    for (Switch *toggle : {m_print, m_invoice}) {
        toggle->setTrailing(true);
        column->addWidget(toggle);
        connect(toggle, &Switch::clicked, this, [this] {
            m_payment.setAfterSale({m_print->isChecked(), m_invoice->isChecked()});
        });
    }
    return card;
}

QWidget *PaymentPanel::makeChange()
{
    m_changeCard = new Card(this);
    m_changeCard->setFixedHeight(touch() ? footHeightTouch : footHeight);
    m_changeWord = new Label(TextStyle::LabelStrong, {}, Ink::Success, m_changeCard);
    m_changeParts = new Label(touch() ? TextStyle::Caption : TextStyle::Body, {}, Ink::Muted, m_changeCard);
    m_change = new AmountLabel(TextStyle::Total, m_changeCard);
    if (touch())
        layOutNarrowChange();
    else
        layOutChange();
    return m_changeCard;
}

void PaymentPanel::layOutChange()
{
    auto *row = new QHBoxLayout(m_changeCard);
    row->setContentsMargins(tokens::space24, tokens::space8, tokens::space24, tokens::space8);
    row->setSpacing(tokens::space16);
    auto *words = newColumn(0);
    m_changeParts->setWordWrap(true);
    words->addStretch();
    words->addWidget(m_changeWord);
    words->addWidget(m_changeParts);
    words->addStretch();
    row->addLayout(words, 1);
    row->addWidget(m_change);
}

void PaymentPanel::layOutNarrowChange()
{
    auto *column = new QVBoxLayout(m_changeCard);
    column->setContentsMargins(tokens::space12, tokens::space4, tokens::space12, tokens::space4);
    column->setSpacing(0);
    auto *words = new QHBoxLayout;
    words->setSpacing(tokens::space8);
    m_changeParts->setElided(true);
    m_changeParts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    words->addWidget(m_changeWord);
    words->addWidget(m_changeParts, 1);
    column->addLayout(words);
    column->addWidget(m_change, 0, Qt::AlignTrailing);
}

QWidget *PaymentPanel::makeFinish()
{
    m_finish = new Button(Button::Kind::Primary, tr("Finish"), u"check"_s, this);
    m_finish->setLarge(true);
    m_finish->setHeight(touch() ? footHeightTouch : footHeight);
    m_finish->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (!touch())
        m_finish->setKeyCap(tr("Enter"));
    connect(m_finish, &Button::clicked, this, &PaymentPanel::enter);
    return m_finish;
}

void PaymentPanel::takeFocus()
{
    if (m_rows->entry()->isVisibleTo(this))
        m_rows->entry()->setFocus();
    else
        setFocus();
}

void PaymentPanel::refresh()
{
    const DisplayFormat &format = m_business.format();
    const bool finishing = m_payment.state() == PaymentPresenter::State::Finishing;
    m_remaining->setText(format.amountWithSign(m_payment.stillMissing()));
    m_state->setVisible(m_payment.settled());
    refreshMethods();
    const bool typing = hasFocus() || m_rows->entry()->hasFocus();
    m_rows->refresh();
    if (typing)
        takeFocus();
    refreshQuick();
    refreshAccount();
    m_split->setText(m_payment.parts() > 0 ? tr("No longer split") : touch() ? tr("Split") : tr("Split equally"));
    m_split->setEnabled(!finishing && !m_payment.paysBack());
    m_addRow->setEnabled(!finishing && !m_payment.entry().isZero() && !m_payment.remaining().isZero());
    m_print->setChecked(m_payment.afterSale().print);
    m_invoice->setChecked(m_payment.afterSale().invoice);
    refreshChange();
    refreshFinish();
}

void PaymentPanel::refreshMethods()
{
    for (auto it = m_methods.cbegin(); it != m_methods.cend(); ++it) {
        const std::optional<Error> refusal = m_payment.refusalOf(it.key());
        it.value()->setChecked(it.key() == m_payment.method());
        it.value()->setEnabled(!refusal);
        it.value()->setToolTip(refusal ? errorText(*refusal) : QString());
        it.value()->setAccessibleDescription(refusal ? errorText(*refusal) : QString());
    }
}

void PaymentPanel::refreshQuick()
{
    const DisplayFormat &format = m_business.format();
    const QList<QuickAmount> amounts = m_payment.quickAmounts().mid(0, quickMost);
    const bool shown = m_payment.method() == TenderMethod::Cash && !amounts.isEmpty();
    m_quickLabel->setVisible(shown && !touch());
    if (amounts != m_quickShown) {
        m_quickShown = amounts;
        qDeleteAll(m_quick);
        m_quick.clear();
        for (const QuickAmount &amount : amounts) {
            auto *button = new Button(Button::Kind::Secondary, format.shortAmount(amount.amount), {}, this);
            button->setHeight(tokens::quickAmount);
            button->setCaption(amount.exact ? tr("exact") : tr("change %1").arg(format.shortAmount(amount.change)));
            button->setCheckable(true);
            button->setFocusPolicy(Qt::TabFocus);
            button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
            connect(button, &Button::clicked, this, [this, money = amount.amount] {
                m_payment.setEntry(money);
                refreshQuick();
                takeFocus();
            });
            const int columns = touch() ? quickColumnsTouch : quickMost, at = int(m_quick.size());
            m_quickGrid->addWidget(button, at / columns, at % columns);
            m_quick.append(button);
        }
        for (int column = 0; column < quickMost; ++column)
            m_quickGrid->setColumnStretch(column, column < (touch() ? quickColumnsTouch : m_quick.size()) ? 1 : 0);
    }
    for (int at = 0; at < m_quick.size(); ++at) {
        m_quick.at(at)->setVisible(shown);
        m_quick.at(at)->setChecked(m_quickShown.at(at).amount == m_payment.entry());
    }
}

void PaymentPanel::refreshAccount()
{
    const std::optional<CustomerCard> &customer = m_till.customer();
    m_account->setVisible(customer && m_payment.canDeductChange());
    if (customer)
        m_owes->setText(tr("%1 owes %2").arg(customer->name, m_business.format().amountWithSign(customer->owes)));
    m_deduct->setChecked(m_payment.deductChange());
}

QString PaymentPanel::changeInCoins() const
{
    const DisplayFormat &format = m_business.format();
    QStringList parts;
    for (const CountedDenomination &part : m_payment.changeParts()) {
        const QString value = format.shortAmount(m_business.money(part.valueMinor));
        parts.append(part.count > 1 ? QString(format.number(part.count) % u" × " % value) : value);
    }
    return parts.join(u" + "_s);
}

void PaymentPanel::refreshChange()
{
    const DisplayFormat &format = m_business.format();
    const bool back = m_payment.paysBack();
    const bool settled = m_payment.settled();
    const Money shown = back ? m_payment.due().abs() : settled ? m_payment.change() : m_payment.stillMissing();
    m_changeCard->setFill(settled ? Ink::SuccessSoft : Ink::Fill);
    m_changeWord->setInk(settled ? Ink::Success : Ink::Text);
    m_changeWord->setText(back ? tr("To give back") : settled ? tr("Change") : tr("Missing"));
    m_changeParts->setText(settled ? changeInCoins() : QString());
    m_changeParts->setVisible(!m_changeParts->text().isEmpty());
    m_change->setAmount(format.amount(shown), format.currencySign(shown.currency()));
}

void PaymentPanel::refreshFinish()
{
    const bool finishing = m_payment.state() == PaymentPresenter::State::Finishing;
    m_finish->setBusy(finishing);
    m_finish->setText(finishing ? tr("Finishing") : m_payment.settled() ? tr("Finish") : tr("Take this amount"));
    m_finish->setEnabled(m_payment.settled() || !m_payment.entry().isZero());
}

void PaymentPanel::enter()
{
    if (m_payment.settled())
        m_payment.finish();
    else
        m_payment.commitEntry();
    takeFocus();
}

bool PaymentPanel::typeKey(const QKeyEvent &event)
{
    const QString text = event.text();
    if (text.size() == 1 && text.at(0).isDigit()) {
        m_payment.digit(text.at(0).digitValue());
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Comma:
    case Qt::Key_Period:
        m_payment.comma();
        return true;
    case Qt::Key_Backspace:
        m_payment.backspace();
        return true;
    case Qt::Key_Delete:
        m_payment.clearEntry();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return true;
    default:
        return false;
    }
}

bool PaymentPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && typeKey(*key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PaymentPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backWanted();
        return;
    }
    if (!typeKey(*event))
        QWidget::keyPressEvent(event);
}

} // namespace comptoir::ui
