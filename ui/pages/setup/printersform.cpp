// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/printersform.h"

#include "ui/pages/setup/printqueuecard.h"
#include "ui/style/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textfield.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

struct Words {
    QString label;
    QString example;
};

Words wordsOf(const QString &kind)
{
    if (kind == "tcp"_L1)
        return {PrintersForm::tr("Address on the network"), u"192.168.1.50"_s};
    if (kind == "file"_L1)
        return {PrintersForm::tr("Device"), u"/dev/usb/lp0"_s};
    if (kind == "cups"_L1)
        return {PrintersForm::tr("Name of the queue"), u"TM-T20"_s};
    if (kind == "folder"_L1)
        return {PrintersForm::tr("Folder for PDF files"), u"/home/shop/tickets"_s};
    return {PrintersForm::tr("Address"), {}};
}

} // namespace

PrintersForm::PrintersForm(SettingsPresenter &settings, PrinterBench &bench)
    : m_settings(settings), m_bench(bench), m_fields(new SettingsFields(settings, this))
{
    add(receiptCard());
    add(invoiceCard());
    add(drawerCard());
    add(new PrintQueueCard(bench));
}

int PrintersForm::widthMm() const
{
    return m_settings.text(u"printer.width_mm"_s).toInt();
}

void PrintersForm::addPlace(FormCard *card, const QString &key, const SettingsFields::Choices &kinds,
                            const QString &label)
{
    auto *kind = new ChoiceField(label);
    for (const auto &[value, words] : kinds)
        kind->combo()->addItem(words, value);
    auto *target = new TextField(tr("Address"));
    target->edit()->setLayoutDirection(Qt::LeftToRight);
    connect(kind->combo(), &QComboBox::activated, this, [this, key, kind, target] {
        PrinterPlace place = m_settings.place(key);
        place.kind = kind->combo()->currentData().toString();
        m_settings.setPlace(key, place);
        if (target->isEnabled())
            target->edit()->setFocus();
    });
    connect(target->edit(), &QLineEdit::textEdited, this, [this, key](const QString &typed) {
        m_settings.setPlace(key, {m_settings.place(key).kind, typed});
    });
    connect(target->edit(), &QLineEdit::editingFinished, this, [this, key] { m_settings.leave(key); });
    m_fields->add(key, target->edit(), [this, key, kind, target] {
        const PrinterPlace place = m_settings.place(key);
        kind->combo()->setCurrentIndex(kind->combo()->findData(place.kind));
        const Words words = wordsOf(place.kind);
        target->setLabel(words.label);
        target->edit()->setPlaceholderText(words.example);
        if (target->text() != place.target)
            target->setText(place.target);
        target->setEnabled(!place.kind.isEmpty() && place.kind != "none"_L1);
        const QString problem = m_settings.problem(key);
        if (problem.isEmpty())
            target->clearMessage();
        else
            target->setError(problem);
    });
    card->addHalf(kind);
    card->addHalf(target);
}

QWidget *PrintersForm::trialRow(PrinterBench::Trial trial, Button *button)
{
    auto *row = new QWidget;
    auto *box = new QHBoxLayout(row);
    box->setContentsMargins({});
    box->setSpacing(tokens::space12);
    auto *outcome = new FieldMessage;
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    box->addWidget(button);
    box->addWidget(outcome, 1);
    box->addStretch();
    const auto show = [this, trial, button, outcome] {
        const PrinterBench::Outcome result = m_bench.outcome(trial);
        const bool failed = result.state == PrinterBench::State::Failed;
        const bool done = result.state == PrinterBench::State::Done;
        outcome->setMessage(failed ? comptoir::Tone::Danger
                            : done ? comptoir::Tone::Success
                                   : comptoir::Tone::Neutral,
                            result.sentence);
        outcome->setVisible(!result.sentence.isEmpty());
        button->setBusy(result.state == PrinterBench::State::Running);
    };
    connect(&m_bench, &PrinterBench::tried, row, [trial, show](PrinterBench::Trial which) {
        if (which == trial)
            show();
    });
    show();
    return row;
}

QWidget *PrintersForm::receiptCard()
{
    const SettingsFields::Choices kinds{{{}, tr("None")},
                                        {u"tcp"_s, tr("On the network")},
                                        {u"file"_s, tr("On this computer (USB, parallel)")},
                                        {u"cups"_s, tr("Print queue of the system")},
                                        {u"folder"_s, tr("Folder: PDF files")}};
    auto *card = new FormCard(tr("Tickets"), tr("The roll printer beside the drawer."));
    addPlace(card, u"printer.receipt"_s, kinds, tr("Printer"));
    card->addHalf(m_fields->choice(u"printer.width_mm"_s, tr("Width of the roll"),
                                   {{u"80"_s, tr("80 mm")}, {u"58"_s, tr("58 mm")}}));
    card->addHalf(m_fields->choice(
        u"printer.language"_s, tr("Language of papers"),
        {{{}, tr("As the screen")}, {u"ar"_s, u"العربية"_s}, {u"fr"_s, u"Français"_s}, {u"en"_s, u"English"_s}}));
    card->addWhole(m_fields->toggle(u"printer.auto"_s, tr("Print a ticket with each sale")));
    card->addWhole(m_fields->area(u"receipt.footer"_s, tr("Words under each ticket"),
                                  tr("Such as how long goods can be exchanged.")));
    auto *trial = new Button(Button::Kind::Secondary, tr("Print a test page"), u"printer"_s);
    connect(trial, &Button::clicked, this, [this] {
        m_bench.tryPrinter(PrinterBench::Trial::Receipt, m_settings.text(u"printer.receipt"_s), widthMm());
    });
    card->addWhole(trialRow(PrinterBench::Trial::Receipt, trial));
    return card;
}

QWidget *PrintersForm::invoiceCard()
{
    const SettingsFields::Choices kinds{{{}, tr("None")},
                                        {u"cups"_s, tr("Print queue of the system")},
                                        {u"folder"_s, tr("Folder: PDF files")},
                                        {u"tcp"_s, tr("On the network")},
                                        {u"file"_s, tr("On this computer (USB, parallel)")}};
    auto *card = new FormCard(tr("Invoices"), tr("The printer of A4 sheets."));
    addPlace(card, u"printer.invoice"_s, kinds, tr("Printer"));
    auto *trial = new Button(Button::Kind::Secondary, tr("Print a test page"), u"printer"_s);
    trial->setAccessibleName(tr("Print a test page on the printer of invoices"));
    connect(trial, &Button::clicked, this, [this] {
        m_bench.tryPrinter(PrinterBench::Trial::Invoice, m_settings.text(u"printer.invoice"_s), widthMm());
    });
    card->addWhole(trialRow(PrinterBench::Trial::Invoice, trial));
    return card;
}

QWidget *PrintersForm::drawerCard()
{
    const SettingsFields::Choices kinds{{{}, tr("Plugged into the ticket printer")},
                                        {u"tcp"_s, tr("Plugged into another printer, on the network")},
                                        {u"file"_s, tr("Plugged into another printer, on this computer")},
                                        {u"none"_s, tr("There is no drawer")}};
    auto *card = new FormCard(tr("Cash drawer"), tr("Opens with each cash payment, even when there is no paper."));
    addPlace(card, u"drawer.printer"_s, kinds, tr("Drawer"));
    auto *trial = new Button(Button::Kind::Secondary, tr("Open the drawer"), u"drawer"_s);
    connect(trial, &Button::clicked, &m_bench, &PrinterBench::tryDrawer);
    card->addWhole(trialRow(PrinterBench::Trial::Drawer, trial));
    return card;
}

} // namespace comptoir::ui
