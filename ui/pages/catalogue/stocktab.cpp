// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/catalogue/stocktab.h"

#include "ui/style/look.h"
#include "ui/style/textstyle.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

HistoryList::HistoryList(const QString &whenEmpty, QWidget *parent)
    : QWidget(parent), m_whenEmpty(whenEmpty), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(tokens::space8);
}

void HistoryList::setLines(const QList<HistoryLine> &lines)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (lines.isEmpty())
        m_column->addWidget(new Label(TextStyle::Body, m_whenEmpty, Ink::Muted));
    for (const HistoryLine &line : lines) {
        auto *entry = new QWidget;
        auto *column = new QVBoxLayout(entry);
        column->setContentsMargins({});
        column->setSpacing(tokens::space2);
        auto *row = new QHBoxLayout;
        auto *what = new Label(TextStyle::Body, line.what);
        what->setWordWrap(true);
        row->addWidget(what, 1);
        row->addWidget(new Label(TextStyle::BodyStrong, line.who), 0, Qt::AlignTop);
        column->addLayout(row);
        column->addWidget(new Label(TextStyle::Caption, line.when, Ink::Muted));
        m_column->addWidget(entry);
        m_column->addWidget(new Separator);
    }
}

StockTab::StockTab(ProductForm &form, QWidget *parent)
    : QWidget(parent), m_form(form), m_onHand(new Label(TextStyle::Amount)), m_correction(new QWidget),
      m_quantity(new TextField(tr("Correct by"))), m_reason(new ChoiceField(tr("Reason"))),
      m_adjust(new Button(Button::Kind::Secondary, tr("Adjust"))),
      m_moves(new HistoryList(tr("No stock has moved yet.")))
{
    auto *column = new QVBoxLayout(this);
    const int side = touch() ? tokens::space12 : tokens::space16;
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(tokens::space16);
    auto *hand = new QVBoxLayout;
    hand->setSpacing(tokens::space2);
    hand->addWidget(new Label(TextStyle::Caption, tr("On hand"), Ink::Muted));
    hand->addWidget(m_onHand);
    column->addLayout(hand);
    auto *row = new QHBoxLayout(m_correction);
    row->setContentsMargins({});
    row->setSpacing(tokens::space12);
    m_quantity->setAmountMode();
    m_quantity->edit()->setPlaceholderText(u"−2"_s);
    for (const auto &[code, text] : {std::pair(u"count"_s, tr("Count")), std::pair(u"loss"_s, tr("Loss or breakage")),
                                     std::pair(u"receipt"_s, tr("Receipt"))})
        m_reason->combo()->addItem(text, code);
    row->addWidget(m_quantity, 1);
    row->addWidget(m_reason, 2);
    row->addWidget(m_adjust, 0, Qt::AlignBottom);
    column->addWidget(m_correction);
    column->addWidget(new Label(TextStyle::BodyStrong, tr("Last moves")));
    column->addWidget(m_moves);
    column->addStretch();
    connect(m_adjust, &Button::clicked, this, &StockTab::adjust);
    connect(m_quantity->edit(), &QLineEdit::returnPressed, this, &StockTab::adjust);
    connect(m_quantity->edit(), &QLineEdit::textChanged, m_quantity, &TextField::clearMessage);
    connect(&form, &ProductForm::opened, this, &StockTab::showForm);
    connect(&form, &ProductForm::stockAdjusted, this, [this] {
        m_quantity->setText({});
        showForm();
    });
    showForm();
}

void StockTab::showForm()
{
    if (!m_form.isOpen())
        return;
    m_onHand->setText(m_form.stockText());
    m_correction->setVisible(!m_form.isNew() && m_form.draft().kind == ItemKind::Stocked);
    m_moves->setLines(m_form.stockMoves());
}

void StockTab::adjust()
{
    if (m_quantity->text().trimmed().isEmpty()) {
        m_quantity->setError(tr("Say by how much."));
        m_quantity->edit()->setFocus();
        return;
    }
    m_form.adjustStock(m_quantity->text(), m_reason->combo()->currentData().toString());
}

} // namespace comptoir::ui
