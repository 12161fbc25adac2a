// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sales/donepanel.h"

#include "ui/pages/sales/salestext.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/widgets/amountlabel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int cardWidth = 560;
constexpr int tickSide = 56;

/// The tick over the change.
class Tick final : public QWidget
{
public:
    explicit Tick(QWidget *parent) : QWidget(parent) { setFixedSize(tickSide, tickSide); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(&painter, rect(), ink(Ink::Success), Qt::transparent, tickSide / 2.0, 0);
        const int inset = (tickSide - tokens::space32) / 2;
        paintIcon(&painter, rect().adjusted(inset, inset, -inset, -inset), u"check"_s, Ink::SuccessSoft);
    }
};

void centre(QBoxLayout *column, QWidget *widget)
{
    column->addWidget(widget, 0, Qt::AlignHCenter);
}

} // namespace

DonePanel::DonePanel(PaymentPresenter &payment, Business &business, QWidget *parent)
    : QWidget(parent), m_payment(payment), m_business(business)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("After the sale"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space16, tokens::space16, tokens::space16, tokens::space16);
    column->addStretch(2);
    column->addWidget(makeCard(), 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(&payment, &PaymentPresenter::stateChanged, this, &DonePanel::refresh);
    refresh();
}

QWidget *DonePanel::makeCard()
{
    auto *card = new Card(this);
    card->setFixedWidth(touch() ? cardWidth - tokens::space32 : cardWidth);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(tokens::space32, tokens::space32, tokens::space32, tokens::space24);
    column->setSpacing(tokens::space8);
    m_title = new Label(TextStyle::LabelStrong, {}, Ink::Text, card);
    m_word = new Label(TextStyle::Title, {}, Ink::Muted, card);
    m_change = new AmountLabel(TextStyle::Total, card);
    m_parts = new Label(TextStyle::Label, {}, Ink::Text, card);
    m_paid = new Label(TextStyle::Body, {}, Ink::Muted, card);
    centre(column, new Tick(card));
    centre(column, m_title);
    column->addSpacing(tokens::space16);
    centre(column, m_word);
    centre(column, m_change);
    centre(column, m_parts);
    m_paid->setAlignment(Qt::AlignHCenter);
    centre(column, m_paid);
    column->addSpacing(tokens::space24);
    column->addWidget(makeButtons());
    return card;
}

QWidget *DonePanel::makeButtons()
{
    auto *area = new QWidget(this);
    auto *grid = new QGridLayout(area);
    grid->setContentsMargins({});
    grid->setSpacing(tokens::space12);
    auto *copy = new Button(Button::Kind::Secondary, tr("Print again"), u"printer"_s, area);
    auto *invoice = new Button(Button::Kind::Secondary, tr("Invoice"), u"invoice"_s, area);
    m_next = new Button(Button::Kind::Primary, tr("New ticket"), u"plus"_s, area);
    m_next->setHeight(tokens::payButton);
    if (!touch()) {
        copy->setKeyCap(tr("Ctrl P"));
        m_next->setKeyCap(tr("Enter"));
    }
    grid->addWidget(copy, 0, 0);
    grid->addWidget(invoice, 0, 1);
    grid->addWidget(m_next, 1, 0, 1, 2);
    connect(copy, &Button::clicked, this, [this] { Q_EMIT copyWanted(number()); });
    connect(invoice, &Button::clicked, this, [this] { Q_EMIT invoiceWanted(number()); });
    connect(m_next, &Button::clicked, this, &DonePanel::newTicketWanted);
    return area;
}

QString DonePanel::number() const
{
    return m_payment.sale() ? m_payment.sale()->sale.fiscal.text() : QString();
}

void DonePanel::refresh()
{
    if (!m_payment.sale())
        return;
    const DisplayFormat &format = m_business.format();
    const Settlement &settlement = m_payment.sale()->sale.settlement;
    const bool back = settlement.due.isNegative();
    const Money shown = back ? settlement.due.abs() : m_payment.change();
    m_title->setText(tr("Ticket %1 is finished").arg(format.isolated(number())));
    m_word->setText(back ? tr("Give back") : shown.isZero() ? tr("No change to give") : tr("Change"));
    m_change->setAmount(format.amount(shown), format.currencySign(shown.currency()));
    m_change->setInk(shown.isZero() ? Ink::Muted : Ink::Success);
    QStringList parts;
    for (const CountedDenomination &part : m_payment.changeParts()) {
        const QString value = format.shortAmount(m_business.money(part.valueMinor));
        parts.append(part.count > 1 ? QString(format.number(part.count) % u" × " % value) : value);
    }
    setAccessibleName(QString(m_title->text() % u", "_s % m_word->text() % u' ' % format.amountWithSign(shown)));
    m_parts->setText(parts.join(u" + "_s));
    m_parts->setVisible(!parts.isEmpty());
    QStringList paid;
    for (const Tender &tender : settlement.tenders)
        paid.append(QString(methodName(tender.method) % u' ' % format.amountWithSign(tender.amount.abs())));
    const QString separator = u" · "_s;
    QString text = tr("%1 to pay · %2").arg(format.amountWithSign(settlement.due.abs()), paid.join(separator));
    if (const qsizetype at = text.indexOf(separator); paid.size() > 2 && at >= 0)
        text.replace(at, separator.size(), u"\n"_s); // longer than the card is wide
    m_paid->setText(text);
}

void DonePanel::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const QString text = event->text();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Space:
        Q_EMIT newTicketWanted();
        return;
    default:
        if (plain && !text.isEmpty() && text.at(0).isPrint())
            Q_EMIT typed(text);
        else
            QWidget::keyPressEvent(event);
    }
}

} // namespace comptoir::ui
