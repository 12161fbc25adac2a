// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sales/questionstrip.h"

#include "ui/pages/sales/salestext.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/margins.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int priceWidth = 128;

} // namespace

QuestionStrip::QuestionStrip(TillPresenter &till, Business &business, QWidget *parent)
    : QWidget(parent), m_till(till), m_business(business), m_text(new Label(TextStyle::Body, {}, Ink::Text, this)),
      m_name(new LineEdit(this)), m_price(new LineEdit(this)), m_accept(new Button(Button::Kind::Soft, {}, {}, this)),
      m_dismiss(new Button(Button::Kind::Quiet, {}, {}, this))
{
    m_text->setWordWrap(true);
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the new item"));
    m_price->setPlaceholderText(tr("Price"));
    m_price->setAccessibleName(tr("Price of the new item"));
    m_price->setAmountMode();
    m_price->setSuffix(business.format().currencySign(business.currency()));
    m_price->setFixedWidth(priceWidth);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(tokens::space8);
    fields->addWidget(m_name, 1);
    fields->addWidget(m_price);
    fields->addWidget(m_accept);
    fields->addWidget(m_dismiss);
    auto *layout = touch() ? static_cast<QBoxLayout *>(new QVBoxLayout(this)) : new QHBoxLayout(this);
    layout->setContentsMargins(turned(tokens::space12, tokens::space8, tokens::space8, tokens::space8));
    layout->setSpacing(tokens::space8);
    auto *words = new QHBoxLayout;
    words->setSpacing(tokens::space8);
    words->addSpacing(tokens::icon + tokens::space4);
    words->addWidget(m_text, 1);
    layout->addLayout(words, 2);
    layout->addLayout(fields, 3);
    connect(m_accept, &Button::clicked, this, &QuestionStrip::accept);
    connect(m_dismiss, &Button::clicked, this, &QuestionStrip::dismiss);
    connect(m_name, &QLineEdit::returnPressed, m_price, qOverload<>(&QWidget::setFocus));
    connect(m_price, &QLineEdit::returnPressed, this, &QuestionStrip::accept);
    connect(&till, &TillPresenter::questionsChanged, this, &QuestionStrip::showQuestion);
    showQuestion();
}

void QuestionStrip::focusName()
{
    if (m_question && m_question->kind == TillQuestion::Kind::UnknownCode)
        m_name->setFocus();
}

void QuestionStrip::showQuestion()
{
    const quint64 before = m_question ? m_question->id : 0;
    m_question.reset();
    for (const TillQuestion &question : m_till.questions()) {
        if (question.kind != TillQuestion::Kind::UnknownCode && question.kind != TillQuestion::Kind::PriceChanged)
            continue;
        m_question = question;
        break;
    }
    setVisible(m_question.has_value());
    if (!m_question || m_question->id == before)
        return;
    if (m_question->kind == TillQuestion::Kind::UnknownCode)
        showUnknown();
    else
        showPriceChange();
    setAccessibleName(m_text->text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void QuestionStrip::showUnknown()
{
    m_text->setText(tr("%1 is not known.").arg(m_business.format().isolated(m_question->code)));
    m_name->clear();
    m_price->clear();
    m_name->show();
    m_price->show();
    m_name->setTone(Tone::Neutral);
    m_price->setTone(Tone::Neutral);
    m_accept->setText(tr("Create"));
    m_dismiss->setText(tr("Ignore"));
}

void QuestionStrip::showPriceChange()
{
    const DisplayFormat &format = m_business.format();
    m_text->setText(
        tr("%1 now costs %2 instead of %3.")
            .arg(m_question->name, format.amount(m_question->newPrice), format.amount(m_question->oldPrice)));
    m_name->hide();
    m_price->hide();
    m_accept->setText(tr("Take %1").arg(format.amount(m_question->newPrice)));
    m_dismiss->setText(tr("Keep %1").arg(format.amount(m_question->oldPrice)));
}

void QuestionStrip::accept()
{
    if (!m_question)
        return;
    const TillQuestion question = *m_question;
    if (question.kind == TillQuestion::Kind::PriceChanged) {
        m_till.takeNewPrice(question.id);
        Q_EMIT answered();
        return;
    }
    const std::optional<Money> price = typedPrice(m_price->text(), m_business.currency());
    const QString name = m_name->text().trimmed();
    m_name->setTone(name.isEmpty() ? Tone::Danger : Tone::Neutral);
    m_price->setTone(price ? Tone::Neutral : Tone::Danger);
    if (name.isEmpty() || !price) {
        (name.isEmpty() ? m_name : m_price)->setFocus();
        return;
    }
    m_till.createItem(question.id, name, *price);
    Q_EMIT answered();
}

void QuestionStrip::dismiss()
{
    if (m_question)
        m_till.dismissQuestion(m_question->id);
    Q_EMIT answered();
}

void QuestionStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QWidget::keyPressEvent(event);
}

void QuestionStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), ink(Ink::WarningSoft), Qt::transparent, tokens::radiusControl, 0);
    const int side = tokens::icon;
    const int top = touch() ? m_text->geometry().center().y() - side / 2 : (height() - side) / 2;
    const int left = layoutDirection() == Qt::LeftToRight ? tokens::space12 : width() - tokens::space12 - side;
    paintIcon(&painter, QRect(left, top, side, side), u"alert"_s, Ink::Warning, layoutDirection());
}

} // namespace comptoir::ui
