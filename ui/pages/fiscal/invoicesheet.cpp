// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fiscal/invoicesheet.h"

#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/textfield.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int sheetWidth = 560;

} // namespace

InvoiceSheet::InvoiceSheet(TicketsPresenter &presenter, QWidget *parent)
    : Dialog(tr("Invoice of ticket %1").arg(presenter.openNumber()), parent), m_presenter(presenter),
      m_professional(new Switch(tr("Business customer"))), m_identifiers(new QWidget),
      m_failure(new Label(TextStyle::Body, {}, Ink::Danger)),
      m_make(new Button(Button::Kind::Primary, tr("Make the invoice"), u"invoice"_s))
{
    setSheetWidth(sheetWidth);
    build();
    addCancel();
    addButton(m_make);
    setPrimary(m_make);
    m_professional->setChecked(presenter.knownProfessional());
    connect(m_professional, &QAbstractButton::toggled, this, &InvoiceSheet::showKind);
    connect(m_make, &QPushButton::clicked, this, &InvoiceSheet::make);
    connect(&presenter, &TicketsPresenter::invoiced, this, &Dialog::accept);
    connect(&presenter, &TicketsPresenter::busyChanged, this, [this] { m_make->setBusy(m_presenter.isBusy()); });
    showKind();
    const QStringList missing = TicketsPresenter::missing(buyer(), m_professional->isChecked());
    setFirstFocus(missing.isEmpty() ? static_cast<QWidget *>(m_make) : m_fields.value(missing.first())->edit());
}

void InvoiceSheet::build()
{
    const LegalIdentity known = m_presenter.knownBuyer();
    m_failure->setWordWrap(true);
    const QStringList ours = m_presenter.missingOfSeller();
    m_failure->setText(tr("The shop's own %1 is missing: fill it in under Settings, Business, then make the invoice.")
                           .arg(ours.join(u", "_s)));
    m_make->setEnabled(ours.isEmpty());
    body()->addWidget(m_failure);
    m_failure->setVisible(!ours.isEmpty());
    body()->addWidget(m_professional);
    addField(u"name"_s, tr("Name"), known.name, body());
    addField(u"address"_s, tr("Address"), known.address, body());
    auto *grid = new QVBoxLayout(m_identifiers);
    grid->setContentsMargins({});
    grid->setSpacing(tokens::space8);
    const auto pair = [grid] {
        auto *row = new QHBoxLayout;
        row->setSpacing(tokens::space12);
        grid->addLayout(row);
        return row;
    };
    QHBoxLayout *row = pair();
    addField(u"RC"_s, tr("RC (trade register)"), known.rc, row);
    addField(u"NIF"_s, tr("NIF (tax number)"), known.nif, row);
    row = pair();
    addField(u"NIS"_s, tr("NIS (statistical number)"), known.nis, row);
    addField(u"AI"_s, tr("AI (tax article)"), known.ai, row);
    body()->addWidget(m_identifiers);
}

void InvoiceSheet::addField(const QString &key, const QString &label, const QString &value, QLayout *to)
{
    auto *field = new TextField(label);
    field->setText(value);
    m_fields.insert(key, field);
    to->addWidget(field);
    connect(field->edit(), &QLineEdit::textChanged, field, &Field::clearMessage);
}

void InvoiceSheet::showKind()
{
    m_identifiers->setVisible(m_professional->isChecked());
}

LegalIdentity InvoiceSheet::buyer() const
{
    LegalIdentity buyer = m_presenter.knownBuyer();
    const auto typed = [this](const QString &key) { return m_fields.value(key)->text().trimmed(); };
    buyer.name = typed(u"name"_s);
    buyer.address = typed(u"address"_s);
    buyer.rc = typed(u"RC"_s);
    buyer.nif = typed(u"NIF"_s);
    buyer.nis = typed(u"NIS"_s);
    buyer.ai = typed(u"AI"_s);
    return buyer;
}

void InvoiceSheet::make()
{
    const QStringList missing = TicketsPresenter::missing(buyer(), m_professional->isChecked());
    for (TextField *field : std::as_const(m_fields))
        field->clearMessage();
    for (const QString &key : missing)
        m_fields.value(key)->setError(tr("An invoice must carry this."));
    if (!missing.isEmpty()) {
        m_fields.value(missing.first())->edit()->setFocus();
        return;
    }
    m_presenter.invoice(buyer(), m_professional->isChecked());
}

} // namespace comptoir::ui
