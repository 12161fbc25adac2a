// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/firstrun.h"

#include "ui/pages/setup/formcard.h"
#include "ui/pages/setup/pinpad.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textfield.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int contentWidth = 960;
constexpr int demoWidth = 320;
constexpr int logoSide = 56;
constexpr int tillMax = 8;

class Logo final : public QWidget
{
public:
    Logo() { setFixedSize(logoSide, logoSide); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintLogo(&painter, rect());
    }
};

} // namespace

FirstRunWindow::FirstRunWindow(const QString &language) : m_language(language)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    connect(&m_form, &FirstShopForm::changed, this, &FirstRunWindow::showForm);
    connect(&m_form, &FirstShopForm::firstError, this, &FirstRunWindow::focusField);
    connect(&m_form, &FirstShopForm::ready, this, &FirstRunWindow::created);
    connect(&m_form, &FirstShopForm::joinReady, this, &FirstRunWindow::joinWanted);
    build();
}

void FirstRunWindow::setLanguage(const QString &language)
{
    m_language = language;
    build();
}

void FirstRunWindow::build()
{
    setWindowTitle(tr("Comptoir"));
    setLayoutDirection(m_language == "ar"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
    m_texts.clear();
    m_choices.clear();
    delete m_content;
    auto *inside = new QWidget;
    auto *outer = new QVBoxLayout(inside);
    outer->setContentsMargins(tokens::space24, tokens::space24, tokens::space24, tokens::space24);
    auto *column = new QWidget;
    column->setMaximumWidth(contentWidth);
    auto *parts = new QVBoxLayout(column);
    parts->setContentsMargins({});
    parts->setSpacing(tokens::space16);
    parts->addWidget(head());
    m_notice = new Notice(Notice::Kind::Warning);
    parts->addWidget(m_notice);
    m_progress = new ProgressLine;
    m_progress->setFraction(-1);
    m_progress->hide();
    parts->addWidget(m_progress);
    m_cards = new QWidget;
    auto *row = new QHBoxLayout(m_cards);
    row->setContentsMargins({});
    row->setSpacing(tokens::space16);
    row->addWidget(shopCard(), 1);
    auto *others = new QVBoxLayout;
    others->setSpacing(tokens::space16);
    others->addWidget(otherWayCard());
    others->addWidget(demoCard());
    others->addStretch();
    row->addLayout(others);
    parts->addWidget(m_cards);
    auto *centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addWidget(column, contentWidth);
    centre->addStretch(1);
    outer->addStretch(1);
    outer->addLayout(centre);
    outer->addStretch(2);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_content = area;
    layout()->addWidget(m_content);
    showForm();
    m_texts.value(m_form.isJoining() ? FirstShopField::Server : FirstShopField::Name)->edit()->setFocus();
}

QWidget *FirstRunWindow::head()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(tokens::space16);
    row->addWidget(new Logo);
    auto *words = new QVBoxLayout;
    words->setSpacing(tokens::space2);
    words->addWidget(new Label(TextStyle::Amount, tr("Welcome to Comptoir")));
    words->addWidget(new Label(TextStyle::Body, tr("Your till is ready in a minute."), Ink::Muted));
    row->addLayout(words, 1);
    row->addWidget(languages(), 0, Qt::AlignVCenter);
    return head;
}

QWidget *FirstRunWindow::languages()
{
    auto *choice = new SegmentedControl;
    choice->addSegment(u"ar"_s, u"العربية"_s);
    choice->addSegment(u"fr"_s, u"Français"_s);
    choice->addSegment(u"en"_s, u"English"_s);
    choice->setCurrent(m_language);
    // The window is made anew under this very click: the change waits until the click is over.
    connect(choice, &SegmentedControl::currentChanged, this, &FirstRunWindow::languageChosen, Qt::QueuedConnection);
    return choice;
}

TextField *FirstRunWindow::addText(QGridLayout *grid, FirstShopField field, const QString &label, int row, int column,
                                   int span)
{
    auto *text = new TextField(label);
    grid->addWidget(text, row, column, 1, span, Qt::AlignTop);
    m_texts.insert(field, text);
    connect(text->edit(), &QLineEdit::textEdited, &m_form,
            [this, field](const QString &typed) { m_form.setText(field, typed); });
    connect(text->edit(), &QLineEdit::editingFinished, &m_form, [this, field] { m_form.leave(field); });
    if (field == FirstShopField::Pin || field == FirstShopField::PinAgain) {
        text->edit()->setEchoMode(QLineEdit::Password);
        text->edit()->setMaxLength(pinMax);
        text->edit()->setLayoutDirection(Qt::LeftToRight);
    }
    return text;
}

ChoiceField *FirstRunWindow::addChoice(QGridLayout *grid, FirstShopField field, const QString &label,
                                       const QList<std::pair<QString, QString>> &choices, int row, int column)
{
    auto *choice = new ChoiceField(label);
    for (const auto &[code, name] : choices)
        choice->combo()->addItem(name, code);
    grid->addWidget(choice, row, column, Qt::AlignTop);
    m_choices.insert(field, choice);
    connect(choice->combo(), &QComboBox::activated, &m_form,
            [this, field, choice] { m_form.setText(field, choice->combo()->currentData().toString()); });
    return choice;
}

/// Where the shop is: its name and branch, or the centre that knows them.
void FirstRunWindow::addPlace(QGridLayout *grid)
{
    if (!m_form.isJoining()) {
        addText(grid, FirstShopField::Name, tr("Name of the business"), 0, 0, 2);
        addText(grid, FirstShopField::Branch, tr("Branch"), 0, 2)->edit()->setPlaceholderText(tr("Hydra"));
        return;
    }
    addText(grid, FirstShopField::Server, tr("Address of the centre"), 0, 0, 2)
        ->edit()
        ->setLayoutDirection(Qt::LeftToRight);
    addText(grid, FirstShopField::Code, tr("Code"), 0, 2)->edit()->setLayoutDirection(Qt::LeftToRight);
}

QWidget *FirstRunWindow::shopCard()
{
    const bool joins = m_form.isJoining();
    auto *card = joins
                     ? new FormCard(tr("Join a business"),
                                    tr("Somebody at the centre makes the code; it serves once. Name, items and prices "
                                       "come from there."))
                     : new FormCard(tr("New shop"), tr("Name and branch are printed on tickets; you can change them "
                                                       "later. Till, country and currency stay."));
    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(tokens::space12);
    grid->setVerticalSpacing(tokens::space12);
    addPlace(grid);
    addText(grid, FirstShopField::Till, tr("Till"), 1, 0)->edit()->setMaxLength(tillMax);
    addChoice(grid, FirstShopField::Country, tr("Country"), FirstShopForm::countries(), 1, 1);
    QList<std::pair<QString, QString>> currencies;
    for (const QString &code : FirstShopForm::currencies())
        currencies.append({code, code});
    addChoice(grid, FirstShopField::Currency, tr("Currency"), currencies, 1, 2);
    addText(grid, FirstShopField::Owner, tr("Your name"), 2, 0);
    addText(grid, FirstShopField::Pin, tr("Your PIN"), 2, 1)->setHint(tr("4 to 12 digits."));
    addText(grid, FirstShopField::PinAgain, tr("Your PIN again"), 2, 2);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    card->addWhole(fields);
    if (touch())
        card->addWhole(new PinPad);
    auto *open = joins ? new Button(Button::Kind::Primary, tr("Join"), u"key"_s)
                       : new Button(Button::Kind::Primary, tr("Open the shop"), u"store"_s);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->addStretch();
    row->addWidget(open);
    card->addWhole(foot);
    connect(open, &Button::clicked, &m_form, &FirstShopForm::submit);
    for (TextField *text : std::as_const(m_texts))
        connect(text->edit(), &QLineEdit::returnPressed, &m_form, &FirstShopForm::submit);
    return card;
}

/// The way that is not on the large card.
QWidget *FirstRunWindow::otherWayCard()
{
    const bool joins = m_form.isJoining();
    auto *card = joins
                     ? new FormCard(tr("New shop"), tr("No centre: everything stays on this computer."))
                     : new FormCard(tr("Join a business"),
                                    tr("For the second till, or the next branch: it shares items, prices and customers "
                                       "with the others."));
    card->setFixedWidth(demoWidth);
    auto *change = new Button(Button::Kind::Secondary, joins ? tr("Open a shop of your own") : tr("I have a code"),
                              joins ? u"store"_s : u"key"_s);
    card->addWhole(change);
    // The window is made anew under this very click: the change waits until the click is over.
    connect(
        change, &Button::clicked, this,
        [this] {
            m_form.setJoining(!m_form.isJoining());
            build();
        },
        Qt::QueuedConnection);
    return card;
}

QWidget *FirstRunWindow::demoCard()
{
    auto *card = new FormCard(tr("Try the demo shop"),
                              tr("A grocery with a café corner: products, customers and people to play with. Sign in "
                                 "with one of these PINs."));
    card->setFixedWidth(demoWidth);
    for (const auto &[who, pin] :
         {std::pair(tr("Karim, owner"), u"987654"_s), std::pair(tr("Nadia, manager"), u"333333"_s),
          std::pair(tr("Samia, cashier"), u"1111"_s)}) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->addWidget(new Label(TextStyle::Body, who));
        row->addStretch();
        row->addWidget(new KeyCap(pin));
        card->addWhole(line);
    }
    auto *start = new Button(Button::Kind::Secondary, tr("Start the demo"), u"play"_s);
    card->addWhole(start);
    connect(start, &Button::clicked, this, &FirstRunWindow::demoWanted);
    return card;
}

void FirstRunWindow::showForm()
{
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
        if (it.value()->text() != m_form.text(it.key()))
            it.value()->setText(m_form.text(it.key()));
        const QString problem = m_form.problem(it.key());
        if (problem.isEmpty())
            it.value()->clearMessage();
        else
            it.value()->setError(problem);
    }
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it)
        it.value()->combo()->setCurrentIndex(it.value()->combo()->findData(m_form.text(it.key())));
}

void FirstRunWindow::focusField(FirstShopField field)
{
    if (TextField *text = m_texts.value(field))
        text->edit()->setFocus(Qt::OtherFocusReason);
}

void FirstRunWindow::setBusy(const QString &sentence)
{
    m_notice->setSentence(Notice::Kind::Info, sentence);
    m_progress->setVisible(!sentence.isEmpty());
    m_cards->setEnabled(sentence.isEmpty());
}

void FirstRunWindow::showError(const QString &sentence)
{
    setBusy({});
    m_notice->setSentence(Notice::Kind::Warning, sentence);
}

void FirstRunWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ink(Ink::Canvas));
}

} // namespace comptoir::ui
