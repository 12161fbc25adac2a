// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/businessform.h"

#include "ui/widgets/choicefield.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/textfield.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

BusinessForm::BusinessForm(SettingsPresenter &settings)
    : m_settings(settings), m_fields(new SettingsFields(settings, this)), m_missing(new Notice(Notice::Kind::Warning))
{
    add(shopCard());
    add(sellerCard());
    add(registersCard());
    connect(&settings, &SettingsPresenter::changed, this, &BusinessForm::showMissing);
    showMissing();
}

QWidget *BusinessForm::shopCard()
{
    auto *card = new FormCard(tr("The shop"), tr("Printed on top of every ticket."));
    card->addHalf(m_fields->text(u"business.name"_s, tr("Name of the business")));
    card->addHalf(m_fields->text(u"branch"_s, tr("Branch"), tr("Rules of prices may name it.")));
    SettingsFields::Choices zones;
    for (const QString &zone : m_settings.timeZones())
        zones.append({zone, QString(zone).replace(u'_', u' ')});
    ChoiceField *zone =
        m_fields->choice(u"time_zone"_s, tr("Time zone"), zones, tr("Business days and printed times follow it."));
    zone->combo()->setMaxVisibleItems(12);
    connect(&m_settings, &SettingsPresenter::loaded, zone, [this, zone] {
        const QString mine = m_settings.text(u"time_zone"_s);
        if (!mine.isEmpty() && zone->combo()->findData(mine) < 0)
            zone->combo()->insertItem(0, QString(mine).replace(u'_', u' '), mine);
        zone->combo()->setCurrentIndex(zone->combo()->findData(mine));
    });
    card->addHalf(zone);
    const Business &business = m_settings.business();
    auto *fixed = new TextField(tr("Till, country and currency"));
    fixed->setText(business.format().isolated(
        QStringList{business.settings().till, business.settings().country, business.currency().code()}.join(u" · "_s)));
    fixed->edit()->setReadOnly(true);
    fixed->edit()->setEnabled(false);
    fixed->setHint(tr("Chosen when the business was made: the journal stands on them."));
    card->addHalf(fixed);
    return card;
}

QWidget *BusinessForm::sellerCard()
{
    auto *card = new FormCard(tr("The seller on invoices"), tr("The company as its papers name it."));
    card->addHalf(m_fields->text(u"seller.name"_s, tr("Legal name")));
    card->addHalf(m_fields->text(u"seller.legal_form"_s, tr("Legal form"), tr("SARL, EURL, natural person …")));
    card->addWhole(m_fields->text(u"seller.address"_s, tr("Address")));
    card->addHalf(m_fields->text(u"seller.activity"_s, tr("Activity")));
    card->addHalf(m_fields->text(u"seller.capital"_s, tr("Share capital")));
    card->addHalf(m_fields->code(u"seller.phone"_s, tr("Phone")));
    card->addHalf(m_fields->code(u"seller.email"_s, tr("E-mail")));
    return card;
}

QWidget *BusinessForm::registersCard()
{
    auto *card = new FormCard(tr("Registers"), tr("An invoice between professionals needs all four."));
    card->addWhole(m_missing);
    card->addHalf(m_fields->code(u"seller.rc"_s, tr("RC, register of commerce")));
    card->addHalf(m_fields->code(u"seller.nif"_s, tr("NIF, tax number")));
    card->addHalf(m_fields->code(u"seller.nis"_s, tr("NIS, statistics number")));
    card->addHalf(m_fields->code(u"seller.ai"_s, tr("AI, article of imposition")));
    return card;
}

void BusinessForm::showMissing()
{
    if (!m_settings.isLoaded())
        return;
    const QStringList missing = m_settings.missingForInvoices();
    if (missing.isEmpty())
        m_missing->setSentence(Notice::Kind::Success, tr("Complete: invoices can be made."));
    else
        m_missing->setSentence(Notice::Kind::Warning,
                               tr("No invoice can be made yet. Missing: %1.").arg(missing.join(tr(", "))));
}

} // namespace comptoir::ui
