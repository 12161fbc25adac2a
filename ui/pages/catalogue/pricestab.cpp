// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/catalogue/pricestab.h"

#include "ui/pages/catalogue/stocktab.h"
#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/textfield.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

PricesTab::PricesTab(ProductForm &form, const Business &business, QWidget *parent)
    : QWidget(parent), m_form(form), m_business(business), m_packs(new QVBoxLayout), m_message(new FieldMessage),
      m_add(new Button(Button::Kind::Secondary, tr("Add a pack"), u"plus"_s)),
      m_listsTitle(new Label(TextStyle::BodyStrong, tr("Price lists"))), m_lists(new HistoryList({}))
{
    auto *column = new QVBoxLayout(this);
    const int side = touch() ? tokens::space12 : tokens::space16;
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(tokens::space12);
    column->addWidget(new Label(TextStyle::BodyStrong, tr("Packs and cartons")));
    auto *hint = new Label(TextStyle::Caption,
                           tr("Each is sold by its own barcode. Without a price it costs its pieces."), Ink::Muted);
    hint->setWordWrap(true);
    column->addWidget(hint);
    m_packs->setSpacing(tokens::space12);
    column->addLayout(m_packs);
    column->addWidget(m_message);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addSpacing(tokens::space12);
    column->addWidget(m_listsTitle);
    column->addWidget(m_lists);
    column->addStretch();
    connect(m_add, &Button::clicked, &form, &ProductForm::addPack);
    connect(&form, &ProductForm::opened, this, &PricesTab::showForm);
    connect(&form, &ProductForm::packsChanged, this, &PricesTab::showPacks);
    connect(&form, &ProductForm::problemsChanged, this, &PricesTab::showProblems);
    showForm();
}

QWidget *PricesTab::packRow(int index, const PackText &pack)
{
    auto *card = new Card;
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(tokens::space12, tokens::space12, tokens::space12, tokens::space12);
    grid->setHorizontalSpacing(tokens::space8);
    grid->setVerticalSpacing(tokens::space8);
    auto *name = new TextField(tr("Name"));
    auto *holds = new TextField(tr("Holds"));
    auto *barcode = new TextField(tr("Barcode"));
    auto *price = new TextField(tr("Price"));
    auto *remove = new IconButton(u"trash"_s, tr("Remove pack %1").arg(index + 1));
    holds->setAmountMode();
    price->setAmountMode();
    price->setSuffix(m_business.format().currencySign(m_business.currency()));
    const QList<std::pair<TextField *, QString PackText::*>> fields{
        {name, &PackText::name}, {holds, &PackText::holds}, {barcode, &PackText::barcode}, {price, &PackText::price}};
    for (const auto &[field, member] : fields) {
        field->setText(pack.*member);
        connect(field->edit(), &QLineEdit::textEdited, this, [this, index, part = member](const QString &text) {
            PackText changed = m_form.packs().value(index);
            changed.*part = text;
            m_form.setPack(index, changed);
        });
        connect(field->edit(), &QLineEdit::editingFinished, this, [this] { m_form.leave(ProductField::Pack); });
    }
    connect(
        remove, &IconButton::clicked, &m_form, [this, index] { m_form.removePack(index); }, Qt::QueuedConnection);
    grid->addWidget(name, 0, 0);
    grid->addWidget(holds, 0, 1);
    grid->addWidget(remove, 0, 2, Qt::AlignBottom);
    grid->addWidget(barcode, 1, 0);
    grid->addWidget(price, 1, 1, 1, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    return card;
}

void PricesTab::showPacks()
{
    while (QLayoutItem *item = m_packs->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < m_form.packs().size(); ++i)
        m_packs->addWidget(packRow(static_cast<int>(i), m_form.packs().at(i)));
    if (QWidget *last = m_packs->isEmpty() ? nullptr : m_packs->itemAt(m_packs->count() - 1)->widget();
        last && m_form.packs().last() == PackText{})
        last->findChild<LineEdit *>()->setFocus();
}

void PricesTab::showForm()
{
    if (!m_form.isOpen())
        return;
    showPacks();
    const QList<HistoryLine> prices = m_form.listPrices();
    m_lists->setLines(prices);
    m_lists->setVisible(!prices.isEmpty());
    m_listsTitle->setVisible(!prices.isEmpty());
    showProblems();
}

void PricesTab::showProblems()
{
    const std::optional<FieldProblem> problem = m_form.problem(ProductField::Pack);
    m_message->setMessage(comptoir::Tone::Danger, problem ? problem->text : QString());
    m_message->setVisible(problem.has_value());
}

} // namespace comptoir::ui
