// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sales/paymentrows.h"

#include "ui/pages/sales/salestext.h"
#include "ui/pages/sales/textpaint.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int paymentRowHeight = 66;
constexpr int entryRowHeight = 80;
constexpr int entryWidth = 220;
constexpr int entryWidthTouch = 152;
constexpr int removeSide = 44;
constexpr int entryHeight = 52;
constexpr int iconColumn = 20;

int edge()
{
    return touch() ? tokens::space12 : tokens::space16;
}

int gap()
{
    return touch() ? tokens::space8 : tokens::space16;
}

/// What is being typed, with its thousands apart as everywhere else.
QString grouped(const QString &typed)
{
    const qsizetype comma = typed.indexOf(u',');
    QString whole = typed.left(comma < 0 ? typed.size() : comma);
    if (whole.contains(QChar(0x202F)))
        return typed;
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, QChar(0x202F));
    return comma < 0 ? whole : QString(whole % typed.mid(comma));
}

/// A picture of the set at the head of a row, drawn in the ink of the theme as it is now.
class Picture final : public QWidget
{
public:
    Picture(const QString &name, Ink tone, QWidget *parent) : QWidget(parent), m_name(name), m_tone(tone)
    {
        setFixedSize(iconColumn, iconColumn);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintIcon(&painter, rect(), m_name, m_tone, layoutDirection());
    }

private:
    QString m_name;
    Ink m_tone;
};

} // namespace

TenderRow::TenderRow(const Content &content, QWidget *parent) : QWidget(parent)
{
    setFixedHeight(paymentRowHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(gap());
    row->addSpacing(edge());
    if (!touch())
        row->addWidget(new Picture(content.icon, Ink::Muted, this));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(new Label(TextStyle::BodyStrong, content.name, Ink::Text, this));
    auto *detail = new Label(TextStyle::Caption, content.detail, Ink::Muted, this);
    detail->setElided(true);
    detail->setVisible(!content.detail.isEmpty());
    detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    words->addWidget(detail);
    words->addStretch();
    row->addLayout(words, 1);
    row->addWidget(new Label(TextStyle::TitleStrong, content.amount, Ink::Text, this));
    auto *remove = new IconButton(u"close"_s, tr("Take back %1 %2").arg(content.name, content.amount), this);
    remove->setInk(Ink::Muted);
    remove->setVisible(content.removable);
    remove->setSize(removeSide);
    if (content.removable)
        row->addWidget(remove);
    else
        row->addSpacing(gap() + removeSide);
    row->addSpacing(tokens::space8);
    connect(remove, &IconButton::clicked, this, &TenderRow::removed);
}

EntryField::EntryField(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedSize(sizeHint());
}

QSize EntryField::sizeHint() const
{
    return {touch() ? entryWidthTouch : entryWidth, entryHeight};
}

void EntryField::setFigure(const QString &figure, bool proposed)
{
    m_figure = figure;
    m_proposed = proposed;
    setAccessibleName(tr("Amount, %1").arg(figure));
    update();
}

void EntryField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focus = hasFocus();
    paintBox(&painter, rect(), ink(Ink::Surface), focus ? ink(Ink::Accent) : ink(Ink::LineStrong),
             tokens::radiusControl, focus ? tokens::borderFocus : tokens::border);
    const QRect inner = rect().adjusted(tokens::space16, 0, -tokens::space16, 0);
    const int width = textWidth(m_figure, TextStyle::Amount);
    // At the end where amounts stand; what is typed still grows at its right.
    const QRect figure = QStyle::visualRect(layoutDirection(), inner, QRect(inner.right() - width, 0, width, height()));
    if (m_proposed && focus)
        painter.fillRect(figure.adjusted(-2, tokens::space8, 2, -tokens::space8), ink(Ink::AccentSoft));
    paintLine(&painter, figure, m_figure, {TextStyle::Amount, Ink::Text, Side::Trailing, Qt::LeftToRight});
    if (focus)
        painter.fillRect(
            QRect(figure.right() + tokens::space4, tokens::space12, tokens::border, height() - 2 * tokens::space12),
            ink(Ink::Text));
}

PaymentRows::PaymentRows(PaymentPresenter &payment, Business &business, QWidget *parent)
    : QFrame(parent), m_payment(payment), m_business(business)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::border, tokens::border, tokens::border, tokens::border);
    column->setSpacing(0);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    makeEntryRow();
    column->addWidget(m_entryRow);
    connect(m_reference, &QLineEdit::textEdited, this, [this](const QString &text) { m_payment.setReference(text); });
}

void PaymentRows::makeEntryRow()
{
    m_entryRow = new QWidget(this);
    m_entryRow->setFixedHeight(entryRowHeight);
    auto *row = new QHBoxLayout(m_entryRow);
    row->setContentsMargins({});
    row->setSpacing(gap());
    row->addSpacing(edge());
    if (!touch())
        row->addWidget(new Picture(u"in"_s, Ink::AccentInk, m_entryRow));
    auto *words = new QVBoxLayout;
    words->setSpacing(tokens::space2);
    words->addStretch();
    m_entryName = new Label(TextStyle::BodyStrong, {}, Ink::Text, m_entryRow);
    m_entryDetail = new Label(TextStyle::Caption, {}, Ink::Muted, m_entryRow);
    m_reference = new LineEdit(m_entryRow);
    m_reference->setAccessibleName(tr("Number of the authorisation or of the voucher"));
    words->addWidget(m_entryName);
    words->addWidget(m_entryDetail);
    words->addWidget(m_reference);
    words->addStretch();
    row->addLayout(words, 1);
    m_entry = new EntryField(m_entryRow);
    row->addWidget(m_entry);
    row->addSpacing(tokens::space12);
    setTabOrder(m_entry, m_reference); // the amount first: a method begins with it
}

void PaymentRows::refresh()
{
    refreshRows();
    showEntryWords();
    m_entryRow->setVisible(m_payment.state() == PaymentPresenter::State::Open &&
                           (!m_payment.remaining().isZero() || m_payment.entryTyped()));
    m_entry->setFigure(grouped(m_payment.entryText()), !m_payment.entryTyped());
    update();
}

void PaymentRows::showEntryWords()
{
    const TenderMethod method = m_payment.method();
    const bool cash = method == TenderMethod::Cash;
    const bool refers = method == TenderMethod::Card || method == TenderMethod::Voucher;
    if (m_payment.paysBack())
        m_entryName->setText(tr("Given back"));
    else
        m_entryName->setText(!cash ? tr("Amount") : touch() ? tr("Received") : tr("Received from the customer"));
    const QString sign = m_business.format().currencySign(m_business.currency());
    QString detail = tr("%1, %2", "a method of payment and a currency").arg(methodName(method), sign);
    if (m_payment.parts() > 0)
        detail = tr("Part %1 of %2").arg(m_payment.part()).arg(m_payment.parts());
    m_entryDetail->setText(detail);
    m_entryDetail->setVisible(!refers || m_payment.parts() > 0);
    m_reference->setVisible(refers);
    m_reference->setPlaceholderText(method == TenderMethod::Card ? tr("Authorisation number") : tr("Voucher number"));
    if (m_reference->text() != m_payment.reference())
        m_reference->setText(m_payment.reference());
}

void PaymentRows::refreshRows()
{
    const DisplayFormat &format = m_business.format();
    QStringList wanted;
    for (const Tender &tender : m_payment.rows())
        wanted.append(QString(methodName(tender.method) % format.amount(tender.amount) % tender.reference));
    const bool cash = m_payment.method() == TenderMethod::Cash && !m_payment.cashPart().isZero();
    if (cash)
        wanted.append(QString(u"due"_s % format.amount(m_payment.cashPart()) % format.amount(m_payment.stampDuty()) %
                              format.amount(m_payment.rounding())));
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int at = 0; at < m_payment.rows().size(); ++at)
        addTender(at);
    if (cash)
        addCashDue();
}

void PaymentRows::addTender(int at)
{
    const Tender &tender = m_payment.rows().at(at);
    const DisplayFormat &format = m_business.format();
    const QString detail =
        tender.reference.isEmpty() ? QString() : tr("ref. %1").arg(format.isolated(tender.reference));
    auto *row = new TenderRow(
        {methodIcon(tender.method), methodName(tender.method), detail, format.amount(tender.amount.abs()), true}, this);
    connect(
        row, &TenderRow::removed, this, [this, at] { m_payment.removeRow(at); }, Qt::QueuedConnection);
    m_rows->addWidget(row);
}

void PaymentRows::addCashDue()
{
    const DisplayFormat &format = m_business.format();
    QStringList parts{format.amount(m_payment.cashPart().abs())};
    if (!m_payment.stampDuty().isZero())
        parts.append(tr("stamp %1").arg(format.amount(m_payment.stampDuty())));
    if (!m_payment.rounding().isZero())
        parts.append(tr("rounding %1").arg(format.amount(m_payment.rounding())));
    const Money due = m_payment.cashPart() + m_payment.stampDuty() + m_payment.rounding();
    m_rows->addWidget(new TenderRow({u"cash"_s, m_payment.paysBack() ? tr("Cash, to give back") : tr("Cash, due"),
                                     parts.size() > 1 && !touch() ? parts.join(u" + "_s) : QString(),
                                     format.amount(due.abs()), false},
                                    this));
}

void PaymentRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), ink(Ink::Surface), Qt::transparent, tokens::radiusCard, 0);
    QPainterPath card;
    card.addRoundedRect(rect(), tokens::radiusCard, tokens::radiusCard);
    painter.setClipPath(card);
    if (m_entryRow->isVisible())
        painter.fillRect(m_entryRow->geometry(), ink(Ink::AccentSoft));
    for (int at = 1; at < m_rows->count() + 1; ++at) {
        const QRect above = m_rows->itemAt(at - 1)->geometry();
        if (at < m_rows->count() || m_entryRow->isVisible())
            painter.fillRect(QRect(0, above.bottom() + 1 - tokens::border, width(), tokens::border), ink(Ink::Line));
    }
    painter.setClipping(false);
    paintBox(&painter, rect(), Qt::transparent, ink(Ink::Line), tokens::radiusCard);
}

} // namespace comptoir::ui
