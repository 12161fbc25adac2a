// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cash/othersview.h"

#include "ui/pages/cash/closepanel.h"
#include "ui/style/look.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/textfield.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int amountWidth = 200;
constexpr int amountWidthTouch = 140;
constexpr qint64 mostPapers = 99'999;

struct Words {
    QString icon;
    QString title;
    QString pieces;
    QString amount;
    QString hint;
};

void goTo(QLineEdit *edit)
{
    edit->setFocus(Qt::TabFocusReason);
    edit->selectAll();
}

} // namespace

OthersView::OthersView(ShiftArea &area, QWidget *parent) : QWidget(parent), m_area(area)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    outer->addStretch();
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(tokens::space16, tokens::space16, tokens::space16, tokens::space16);
    column->setSpacing(tokens::space16);
    column->addWidget(new Label(TextStyle::LabelStrong, tr("Other payments")));
    auto *sentence = new Label(TextStyle::Body,
                               tr("Count the papers in the drawer and write down their sum. Nothing is compared before "
                                  "the shift is closed. What customers took on account is not counted here."),
                               Ink::Muted);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    for (const MethodTotal &total : m_area.closer.others())
        addRow(column, total);
    connect(&m_area.closer, &ShiftCloser::changed, this, &OthersView::refresh);
    refresh();
}

void OthersView::addRow(QVBoxLayout *column, const MethodTotal &total)
{
    const Words words = total.method == TenderMethod::Card
                            ? Words{u"card"_s, tr("Card slips"), tr("Number of card slips"), tr("Sum of card slips"),
                                    tr("Or the total of the terminal's own closing.")}
                            : Words{u"gift"_s, tr("Vouchers"), tr("Number of vouchers"), tr("Sum of vouchers"), {}};
    column->addWidget(new Separator);
    auto *line = new QHBoxLayout;
    line->setSpacing(touch() ? tokens::space8 : tokens::space16);
    auto *picture = new IconLabel(words.icon, Ink::Muted, tokens::iconRail);
    picture->setFixedHeight(tokens::controlTouch);
    line->addWidget(picture, 0, Qt::AlignBottom);
    auto *name = new QWidget;
    name->setFixedHeight(tokens::controlTouch);
    auto *texts = new QVBoxLayout(name);
    texts->setContentsMargins({});
    texts->setSpacing(0);
    texts->addStretch();
    texts->addWidget(new Label(TextStyle::BodyStrong, words.title));
    if (!words.hint.isEmpty()) {
        auto *hint = new Label(TextStyle::Caption, words.hint, Ink::Muted);
        hint->setWordWrap(true);
        texts->addWidget(hint);
    }
    texts->addStretch();
    line->addWidget(name, 1, Qt::AlignBottom);
    Row row{total.method, new Stepper(words.pieces), new TextField(touch() ? tr("Sum") : words.amount)};
    row.amount->edit()->setAccessibleName(words.amount);
    row.pieces->setSize(Stepper::Size::Touch);
    row.pieces->setRange(0, mostPapers);
    line->addWidget(row.pieces, 0, Qt::AlignBottom);
    row.amount->setAmountMode();
    row.amount->setSuffix(m_area.shift.business().format().currencySign(m_area.shift.business().currency()));
    row.amount->setFixedWidth(touch() ? amountWidthTouch : amountWidth);
    row.amount->edit()->setLarge(true);
    line->addWidget(row.amount, 0, Qt::AlignBottom);
    column->addLayout(line);
    m_rows.append(row);
    connect(row.pieces, &Stepper::valueChanged, this, [this, row] { take(row); });
    connect(row.amount->edit(), &QLineEdit::textEdited, this, [this, row] { take(row); });
    connect(row.amount->edit(), &QLineEdit::editingFinished, this, &OthersView::refresh);
    // Enter leads from field to field; the shift is closed after the last, not after the number of slips.
    connect(row.pieces->edit(), &QLineEdit::returnPressed, row.amount->edit(), [row] { goTo(row.amount->edit()); });
    connect(row.amount->edit(), &QLineEdit::returnPressed, this, [this, at = m_rows.size()] {
        if (at < m_rows.size())
            goTo(m_rows.at(at).pieces->edit());
        else
            Q_EMIT entered();
    });
}

void OthersView::take(const Row &row)
{
    const QString text = row.amount->text().trimmed();
    const Result<Money> amount = m_area.shift.amountOf(text.isEmpty() ? u"0"_s : text);
    if (!amount) {
        row.amount->setError(tr("This is not an amount."));
        return;
    }
    row.amount->clearMessage();
    m_area.closer.setOther(row.method, row.pieces->value(), *amount);
}

void OthersView::refresh()
{
    for (const Row &row : std::as_const(m_rows)) {
        for (const MethodTotal &total : m_area.closer.others()) {
            if (total.method != row.method)
                continue;
            const QSignalBlocker quiet(row.pieces); // what is shown was not typed
            row.pieces->setValue(total.count);
            if (!row.amount->edit()->hasFocus() && !row.amount->hasError())
                row.amount->setText(total.amount.isZero() ? QString() : typedAmount(total.amount));
        }
    }
    setEnabled(!m_area.closer.isBusy());
}

void OthersView::takeFocus()
{
    m_rows.first().pieces->setFocus(Qt::OtherFocusReason);
}

bool OthersView::check()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.amount->hasError()) {
            row.amount->edit()->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

} // namespace comptoir::ui
