// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/taxesform.h"

#include "ui/style/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/switch.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

TaxesForm::TaxesForm(SettingsPresenter &settings)
    : m_settings(settings), m_fields(new SettingsFields(settings, this)), m_warning(new Notice(Notice::Kind::Warning)),
      m_list(new QWidget), m_lines(new QVBoxLayout(m_list))
{
    add(ratesCard());
    add(modeCard());
    add(dutyCard());
    connect(&settings, &SettingsPresenter::loaded, this, [this] {
        showRates();
        showClasses();
    });
    connect(&settings, &SettingsPresenter::changed, this, &TaxesForm::showWarning);
    showRates();
    showClasses();
    showWarning();
}

QWidget *TaxesForm::ratesCard()
{
    auto *card =
        new FormCard(tr("Rates"), tr("What was sold keeps the rate of its day. A new rate begins on a day to come."));
    m_lines->setContentsMargins({});
    m_lines->setSpacing(tokens::space8);
    card->addWhole(m_list);
    ChoiceField *usual = m_fields->choice(u"tax.default_class"_s, tr("Usual rate"), {},
                                          tr("Of what is sold by name only, and of imported lists without a rate."));
    m_class = usual->combo();
    card->addHalf(usual);
    return card;
}

QWidget *TaxesForm::modeCard()
{
    auto *card = new FormCard(tr("Prices and rounding"));
    card->addWhole(m_warning);
    card->addHalf(m_fields->choice(u"tax.mode"_s, tr("Prices are kept"),
                                   {{u"inclusive"_s, tr("with tax included")}, {u"exclusive"_s, tr("without tax")}}));
    card->addHalf(
        m_fields->choice(u"tax.rounding"_s, tr("Taxes are rounded"),
                         {{u"document"_s, tr("once per rate of the ticket")}, {u"line"_s, tr("on each line")}}));
    return card;
}

QWidget *TaxesForm::dutyCard()
{
    auto *card = new FormCard(
        tr("Stamp duty"), tr("On what is settled in cash, by the brackets of the law. Cards and cheques bear none."));
    card->addWhole(m_fields->toggle(u"stamp_duty"_s, tr("Add the stamp duty to cash payments")));
    return card;
}

QWidget *TaxesForm::makeLine(const TaxLine &line)
{
    auto *row = new QWidget;
    auto *box = new QHBoxLayout(row);
    box->setContentsMargins({});
    box->setSpacing(tokens::space12);
    box->addWidget(new Label(TextStyle::BodyStrong, line.name));
    box->addWidget(new Label(TextStyle::Body, line.rate));
    if (!line.next.isEmpty())
        box->addWidget(new Badge(comptoir::Tone::Info, u"calendar"_s, line.next));
    box->addStretch();
    auto *change = new Button(Button::Kind::Secondary, tr("New rate"), u"calendar"_s);
    change->setCompact(true);
    change->setAccessibleName(tr("New rate of %1").arg(line.name));
    connect(change, &Button::clicked, this, [this, line] { Q_EMIT rateWanted(line.code, line.name); });
    box->addWidget(change);
    return row;
}

void TaxesForm::showRates()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<TaxLine> lines = m_settings.taxes();
    for (const TaxLine &line : lines) {
        if (m_lines->count() > 0)
            m_lines->addWidget(new Separator);
        m_lines->addWidget(makeLine(line));
    }
    if (lines.isEmpty())
        m_lines->addWidget(new Label(TextStyle::Body, tr("This shop sells without tax."), Ink::Muted));
}

void TaxesForm::showClasses()
{
    m_class->clear();
    for (const auto &[code, name] : m_settings.taxClasses())
        m_class->addItem(name, code);
    m_class->setCurrentIndex(m_class->findData(m_settings.text(u"tax.default_class"_s)));
}

void TaxesForm::showWarning()
{
    const TaxMode now = m_settings.business().settings().taxMode;
    const bool inclusive = m_settings.text(u"tax.mode"_s) != "exclusive"_L1;
    if (!m_settings.isLoaded() || inclusive == (now == TaxMode::Inclusive))
        m_warning->setSentence(Notice::Kind::Warning, {});
    else if (inclusive)
        m_warning->setSentence(Notice::Kind::Warning,
                               tr("Every price of the catalogue will hold its tax from now on: customers pay less than "
                                  "before, unless you raise the prices."));
    else
        m_warning->setSentence(Notice::Kind::Warning,
                               tr("Tax will be added to every price of the catalogue from now on: customers pay more "
                                  "than before, unless you lower the prices."));
}

} // namespace comptoir::ui
