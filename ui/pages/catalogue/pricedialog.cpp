// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/catalogue/pricedialog.h"

#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textfield.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

PriceDialog::PriceDialog(ProductsPresenter &presenter, QWidget *parent)
    : Dialog(tr("Change %n price(s)", nullptr, static_cast<int>(presenter.model().checked().size())), parent),
      m_presenter(presenter), m_kind(new SegmentedControl), m_amount(new TextField(tr("Change"))),
      m_step(new TextField(tr("Round to"))), m_preview(new Label(TextStyle::Body, {}, Ink::Muted)),
      m_apply(new Button(Button::Kind::Primary, tr("Change prices")))
{
    m_kind->addSegment(u"percent"_s, tr("By a percentage"));
    m_kind->addSegment(u"set"_s, tr("To a price"));
    m_amount->setAmountMode();
    m_step->setAmountMode();
    m_step->setSuffix(presenter.business().format().currencySign(presenter.business().currency()));
    m_step->setHint(tr("Prices become multiples of this. Leave it empty to keep them as they come out."));
    m_preview->setWordWrap(true);
    body()->setSpacing(tokens::space12);
    body()->addWidget(m_kind);
    body()->addWidget(m_amount);
    body()->addWidget(m_step);
    body()->addWidget(m_preview);
    addCancel();
    addButton(m_apply);
    setPrimary(m_apply);
    setFirstFocus(m_amount->edit());
    connect(m_kind, &SegmentedControl::currentChanged, this, &PriceDialog::showPreview);
    connect(m_amount->edit(), &QLineEdit::textChanged, this, &PriceDialog::showPreview);
    connect(m_step->edit(), &QLineEdit::textChanged, this, &PriceDialog::showPreview);
    connect(m_apply, &Button::clicked, this, &PriceDialog::apply);
    showPreview();
}

PriceEdit::Kind PriceDialog::kind() const
{
    return m_kind->current() == "set"_L1 ? PriceEdit::Kind::Set : PriceEdit::Kind::Percent;
}

void PriceDialog::showPreview()
{
    const bool percent = kind() == PriceEdit::Kind::Percent;
    m_amount->setLabel(percent ? tr("Change, − to lower") : tr("New price"));
    m_amount->setSuffix(percent ? u"%"_s
                                : m_presenter.business().format().currencySign(m_presenter.business().currency()));
    const QString preview = m_presenter.pricePreview(kind(), m_amount->text(), m_step->text());
    m_preview->setText(preview.isEmpty() ? tr("Prices before today stay on the tickets they were sold with.")
                                         : preview);
    m_apply->setEnabled(!m_amount->text().trimmed().isEmpty());
}

void PriceDialog::apply()
{
    m_presenter.changePrices(kind(), m_amount->text(), m_step->text());
    accept();
}

} // namespace comptoir::ui
