// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/catalogue/generaltab.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/style/textstyle.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/textfield.h"

#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int barcodeLength = 40;
constexpr int gridColumns = 6;

QIcon dot(Ink color)
{
    QPixmap pixmap(tokens::iconSmall, tokens::iconSmall);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, QRectF(pixmap.rect()).adjusted(tokens::space2, tokens::space2, -tokens::space2, -tokens::space2),
             ink(color), {}, tokens::radiusKeyCap, 0);
    return pixmap;
}

void choose(ChoiceField *field, const QVariant &value)
{
    field->combo()->setCurrentIndex(field->combo()->findData(value));
}

} // namespace

GeneralTab::GeneralTab(ProductForm &form, const Business &business, QWidget *parent)
    : QWidget(parent), m_form(form), m_business(business), m_category(new ChoiceField(tr("Category"))),
      m_tax(new ChoiceField(tr("TVA"))), m_unit(new ChoiceField(tr("Unit"))),
      m_whenOut(new ChoiceField(tr("When out of stock"))),
      m_addBarcode(new Button(Button::Kind::Secondary, tr("Add"), u"plus"_s)), m_moreBarcodes(new FlowRow),
      m_barcodeMessage(new FieldMessage), m_amounts(new FieldMessage), m_active(new Switch(tr("Sold at the till"))),
      m_favourite(new Switch(tr("Show in favourites")))
{
    m_moreBarcodes->setGround(Ink::Surface);
    build();
    connectChoices();
    connect(&form, &ProductForm::opened, this, &GeneralTab::showForm);
    connect(&form, &ProductForm::changed, this, &GeneralTab::showTexts);
    connect(&form, &ProductForm::barcodesChanged, this, &GeneralTab::showBarcodes);
    connect(&form, &ProductForm::problemsChanged, this, &GeneralTab::showProblems);
    showForm();
}

TextField *GeneralTab::addField(ProductField field, const QString &label)
{
    auto *text = new TextField(label);
    m_fields.insert(field, text);
    connect(text->edit(), &QLineEdit::textEdited, this,
            [this, field](const QString &typed) { m_form.setText(field, typed); });
    connect(text->edit(), &QLineEdit::editingFinished, this, [this, field] {
        if (!m_showing)
            m_form.leave(field);
    });
    connect(text, &TextField::fixClicked, this, [this, field] { m_form.applyFix(field); });
    return text;
}

QWidget *GeneralTab::barcodeRow()
{
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(tokens::space8);
    grid->setVerticalSpacing(tokens::space4);
    TextField *barcode = addField(ProductField::Barcode, tr("Barcode"));
    barcode->setLeadingIcon(u"barcode"_s);
    barcode->edit()->setMaxLength(barcodeLength);
    grid->addWidget(barcode, 0, 0);
    // Beside the box of the field, under its label.
    auto *beside = new QVBoxLayout;
    const int under = hasArabic(barcode->label()) ? tokens::arabicRoom : 0;
    beside->addSpacing(lineHeight(TextStyle::Caption) + under + tokens::space4);
    beside->addWidget(m_addBarcode, 0, Qt::AlignTop);
    beside->addStretch();
    grid->addLayout(beside, 0, 1);
    m_barcodeMessage->setObjectName(u"barcodeMessage"_s);
    grid->addWidget(m_barcodeMessage, 1, 0, 1, 2);
    grid->addWidget(m_moreBarcodes, 2, 0, 1, 2);
    connect(m_barcodeMessage, &FieldMessage::fixClicked, this, [this] { m_form.applyFix(ProductField::Barcode); });
    m_addBarcode->setToolTip(tr("Keep this barcode and type another one"));
    return row;
}

void GeneralTab::build()
{
    auto *grid = new QGridLayout(this);
    const int side = touch() ? tokens::space12 : tokens::space16;
    grid->setContentsMargins(side, side, side, side);
    grid->setHorizontalSpacing(tokens::space12);
    grid->setVerticalSpacing(tokens::space12);
    for (int column = 0; column < gridColumns; ++column)
        grid->setColumnStretch(column, 1);
    grid->addWidget(addField(ProductField::NameFr, tr("Name, French")), 0, 0, 1, 3);
    grid->addWidget(addField(ProductField::NameAr, tr("Name, Arabic")), 0, 3, 1, 3);
    grid->addWidget(addField(ProductField::NameEn, tr("Name, English")), 1, 0, 1, 3);
    grid->addWidget(m_category, 1, 3, 1, 3);
    grid->addWidget(barcodeRow(), 2, 0, 1, gridColumns);
    const QString sign = m_business.format().currencySign(m_business.currency());
    const bool inclusive = m_business.settings().taxMode == TaxMode::Inclusive;
    TextField *price = addField(ProductField::Price, inclusive ? tr("Price, TVA included") : tr("Price, TVA excluded"));
    TextField *cost = addField(ProductField::Cost, tr("Cost, TVA excluded"));
    for (TextField *amount : {price, cost}) {
        amount->setAmountMode();
        amount->setSuffix(sign);
    }
    grid->addWidget(price, 3, 0, 1, 2);
    grid->addWidget(cost, 3, 2, 1, 2);
    grid->addWidget(m_tax, 3, 4, 1, 2);
    grid->addWidget(m_amounts, 4, 0, 1, gridColumns);
    grid->addWidget(m_unit, 5, 0, 1, 2);
    grid->addWidget(addField(ProductField::Reference, tr("Reference")), 5, 2, 1, 2);
    grid->addWidget(m_whenOut, 5, 4, 1, 2);
    grid->addWidget(m_active, 6, 0, 1, 3);
    grid->addWidget(m_favourite, 6, 3, 1, 3);
    grid->setRowStretch(7, 1);
    m_fields.value(ProductField::NameAr)->edit()->setLayoutDirection(Qt::RightToLeft);
}

void GeneralTab::fillChoices()
{
    m_category->combo()->clear();
    m_category->combo()->addItem(tr("None"), QString());
    for (const Category &category : m_form.outline().categories)
        m_category->combo()->addItem(dot(hue(category.hue)), category.names.value(m_business.language(), category.name),
                                     category.code);
    // A list that was imported may name a category nobody has described.
    if (const QString code = m_form.draft().category; m_category->combo()->findData(code) < 0)
        m_category->combo()->addItem(code, code);
    m_tax->combo()->clear();
    for (const TaxClass &taxClass : m_form.outline().taxes.classes()) {
        const qint64 rate = m_form.outline().heldRates.value(taxClass.code);
        m_tax->combo()->addItem(taxClass.taxCodes.isEmpty() ? tr("Exempt")
                                : rate > 0                  ? m_business.format().percent(rate)
                                                            : taxClass.name,
                                taxClass.code);
    }
    m_unit->combo()->clear();
    for (const auto &[unit, name] :
         {std::pair(Unit::Piece, tr("Piece")), std::pair(Unit::Kilogram, tr("Kilogram")),
          std::pair(Unit::Litre, tr("Litre")), std::pair(Unit::Metre, tr("Metre")), std::pair(Unit::Hour, tr("Hour"))})
        m_unit->combo()->addItem(name, static_cast<int>(unit));
    m_whenOut->combo()->clear();
    for (const auto &[policy, name] :
         {std::pair(NegativeStock::Warn, tr("Warn")), std::pair(NegativeStock::Allow, tr("Sell on")),
          std::pair(NegativeStock::Block, tr("Stop selling"))})
        m_whenOut->combo()->addItem(name, static_cast<int>(policy));
}

void GeneralTab::connectChoices()
{
    const auto value = [](ChoiceField *field) { return field->combo()->currentData(); };
    connect(m_category->combo(), &QComboBox::activated, this,
            [this, value] { m_form.setCategory(value(m_category).toString()); });
    connect(m_tax->combo(), &QComboBox::activated, this,
            [this, value] { m_form.setTaxClass(value(m_tax).toString()); });
    connect(m_unit->combo(), &QComboBox::activated, this,
            [this, value] { m_form.setUnit(Unit(value(m_unit).toInt())); });
    connect(m_whenOut->combo(), &QComboBox::activated, this,
            [this, value] { m_form.setNegativeStock(NegativeStock(value(m_whenOut).toInt())); });
    connect(m_active, &QAbstractButton::clicked, &m_form, &ProductForm::setActive);
    connect(m_favourite, &QAbstractButton::clicked, &m_form, &ProductForm::setFavourite);
    connect(m_addBarcode, &Button::clicked, this, [this] {
        m_form.addBarcode();
        m_fields.value(ProductField::Barcode)->edit()->setFocus();
    });
}

void GeneralTab::showForm()
{
    if (!m_form.isOpen())
        return;
    fillChoices();
    showBarcodes();
    showProblems();
}

void GeneralTab::showTexts()
{
    m_showing = true;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const QString text = m_form.text(it.key());
        if (it.value()->text() == text)
            continue;
        it.value()->setText(text);
        if (!it.value()->edit()->hasFocus())
            it.value()->edit()->setCursorPosition(0); // a long name is read from its beginning
    }
    const Product &draft = m_form.draft();
    choose(m_category, draft.category);
    choose(m_tax, draft.taxClass);
    choose(m_unit, static_cast<int>(draft.unit));
    choose(m_whenOut, static_cast<int>(draft.negativeStock));
    m_active->setChecked(draft.active);
    m_favourite->setChecked(draft.favourite);
    m_whenOut->setEnabled(draft.kind == ItemKind::Stocked);
    m_showing = false;
    showAmounts();
}

void GeneralTab::showBarcodes()
{
    showTexts();
    m_moreBarcodes->clear();
    for (const QString &code : m_form.moreBarcodes()) {
        auto *chip = new Chip(m_business.format().isolated(code), u"barcode"_s);
        chip->setClosable(true);
        chip->setAccessibleName(tr("Remove barcode %1").arg(code));
        connect(
            chip, &Chip::closed, &m_form, [this, code] { m_form.removeBarcode(code); }, Qt::QueuedConnection);
        m_moreBarcodes->addWidget(chip);
    }
    m_moreBarcodes->setVisible(!m_form.moreBarcodes().isEmpty());
}

void GeneralTab::showProblems()
{
    for (const ProductField field : {ProductField::NameFr, ProductField::NameAr, ProductField::NameEn}) {
        if (const std::optional<FieldProblem> problem = m_form.problem(field))
            m_fields.value(field)->setError(problem->text);
        else
            m_fields.value(field)->clearMessage();
    }
    const std::optional<FieldProblem> barcode = m_form.problem(ProductField::Barcode);
    m_fields.value(ProductField::Barcode)->edit()->setTone(barcode ? comptoir::Tone::Danger : comptoir::Tone::Neutral);
    const QString fix =
        barcode && !barcode->fix.isEmpty() ? tr("Use %1").arg(m_business.format().isolated(barcode->fix)) : QString();
    m_barcodeMessage->setMessage(comptoir::Tone::Danger, barcode ? barcode->text : QString(), fix);
    m_barcodeMessage->setVisible(barcode.has_value());
    showAmounts();
}

/// Price and cost are narrow and speak of each other: one line under both says what is to be said.
void GeneralTab::showAmounts()
{
    std::optional<FieldProblem> worst;
    for (const ProductField field : {ProductField::Price, ProductField::Cost}) {
        const std::optional<FieldProblem> problem = m_form.problem(field);
        const bool error = problem && problem->weight == FieldProblem::Weight::Error;
        m_fields.value(field)->edit()->setTone(error     ? comptoir::Tone::Danger
                                               : problem ? comptoir::Tone::Warning
                                                         : comptoir::Tone::Neutral);
        if (problem && (!worst || (error && worst->weight == FieldProblem::Weight::Warning)))
            worst = problem;
    }
    const bool error = worst && worst->weight == FieldProblem::Weight::Error;
    const QString text = worst ? worst->text : m_form.marginText();
    m_amounts->setMessage(error   ? comptoir::Tone::Danger
                          : worst ? comptoir::Tone::Warning
                                  : comptoir::Tone::Neutral,
                          text);
    m_amounts->setVisible(!text.isEmpty());
}

bool GeneralTab::focusField(ProductField field)
{
    TextField *text = m_fields.value(field);
    if (!text)
        return false;
    text->edit()->setFocus();
    text->edit()->selectAll();
    return true;
}

void GeneralTab::focusFirst()
{
    const QString language = m_business.language();
    focusField(language == "ar"_L1   ? ProductField::NameAr
               : language == "en"_L1 ? ProductField::NameEn
                                     : ProductField::NameFr);
}

} // namespace comptoir::ui
