// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/common/numbertext.h"
#include "models/services/whendone.h"
#include "models/viewmodels/catalogue/productform.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// The code with the last digit it should have.
QString withCheckDigit(QString code)
{
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        code.back() = QChar(digit);
        if (hasValidCheckDigit(code))
            break;
    }
    return code;
}

FieldProblem wrong(const QString &text, const QString &fix = {})
{
    return {FieldProblem::Weight::Error, text, fix};
}

} // namespace

std::optional<FieldProblem> ProductForm::problem(ProductField field) const
{
    const auto found = m_problems.constFind(field);
    return found == m_problems.constEnd() ? std::nullopt : std::optional(*found);
}

int ProductForm::problems(FieldProblem::Weight weight) const
{
    return static_cast<int>(std::count_if(m_problems.begin(), m_problems.end(),
                                          [weight](const FieldProblem &problem) { return problem.weight == weight; }));
}

void ProductForm::setProblem(ProductField field, const std::optional<FieldProblem> &problem)
{
    if (this->problem(field) == problem)
        return;
    if (problem)
        m_problems.insert(field, *problem);
    else
        m_problems.remove(field);
    Q_EMIT problemsChanged();
}

void ProductForm::leave(ProductField field)
{
    switch (field) {
    case ProductField::NameFr:
    case ProductField::NameAr:
    case ProductField::NameEn:
        // An empty new item is not wrong before anything was typed in it.
        if (m_draft.name.trimmed().isEmpty() && !isChanged())
            return;
        checkNames();
        break;
    case ProductField::Barcode:
        checkBarcode();
        break;
    case ProductField::Price:
    case ProductField::Cost:
        checkAmount(field);
        break;
    case ProductField::Pack:
        checkPacks();
        break;
    case ProductField::Reference:
    case ProductField::Count:
        break;
    }
}

void ProductForm::applyFix(ProductField field)
{
    const std::optional<FieldProblem> known = problem(field);
    if (!known || known->fix.isEmpty())
        return;
    setText(field, known->fix);
    leave(field);
    Q_EMIT barcodesChanged();
}

void ProductForm::checkNames()
{
    const bool empty = m_draft.name.trimmed().isEmpty();
    const ProductField field = m_own == "ar"_L1   ? ProductField::NameAr
                               : m_own == "en"_L1 ? ProductField::NameEn
                                                  : ProductField::NameFr;
    setProblem(field, empty ? std::optional(wrong(tr("A product needs a name."))) : std::nullopt);
}

bool ProductForm::usedTwice(const QString &code) const
{
    qsizetype uses = 0;
    for (const ItemUnit &unit : m_draft.units)
        uses += unit.barcodes.count(code);
    return uses > 1;
}

void ProductForm::checkBarcode()
{
    const QString code = normalisedBarcode(m_texts.value(ProductField::Barcode));
    if (code.isEmpty()) {
        setProblem(ProductField::Barcode, std::nullopt);
        return;
    }
    if (looksLikeGtin(code) && !hasValidCheckDigit(code)) {
        const QString right = withCheckDigit(code);
        setProblem(ProductField::Barcode,
                   wrong(tr("The last digit should be %1, not %2.").arg(right.back()).arg(code.back()), right));
        return;
    }
    if (usedTwice(code)) {
        setProblem(ProductField::Barcode, wrong(tr("This product has the barcode %1 twice.").arg(code)));
        return;
    }
    const auto known = m_holders.constFind(code);
    if (known == m_holders.constEnd()) {
        setProblem(ProductField::Barcode, std::nullopt);
        askHolder(code);
        return;
    }
    setProblem(ProductField::Barcode, known->isEmpty()
                                          ? std::nullopt
                                          : std::optional(wrong(tr("This is the barcode of \"%1\".").arg(*known))));
}

void ProductForm::askHolder(const QString &code)
{
    const quint64 generation = m_generation;
    whenDone(m_products.holderOf(code), this,
             [this, generation, code](const Result<std::optional<BarcodeHolder>> &holder) {
                 if (generation != m_generation || !holder)
                     return;
                 const bool another = *holder && (*holder)->product != m_saved.id;
                 m_holders.insert(code, another ? (*holder)->name : QString());
                 if (normalisedBarcode(m_texts.value(ProductField::Barcode)) == code)
                     checkBarcode();
             });
}

void ProductForm::checkAmount(ProductField field)
{
    const QString text = m_texts.value(field).trimmed();
    const Result<qint64> minor = parsePrice(text, m_business.currency(), CommaMeaning::Decimal);
    if (!text.isEmpty() && !minor)
        setProblem(field, wrong(tr("\"%1\" is not an amount.").arg(text)));
    else if (!text.isEmpty() && *minor < 0)
        setProblem(field, wrong(tr("A price cannot be negative.")));
    else if (text.isEmpty() && field == ProductField::Price)
        setProblem(field, FieldProblem{FieldProblem::Weight::Warning,
                                       tr("Without a price, the till asks for one at each sale."),
                                       {}});
    else
        setProblem(field, std::nullopt);
    checkMargin();
}

QString ProductForm::marginText() const
{
    try {
        const std::optional<Margin> margin =
            marginOf(m_draft.priceMinor, m_draft.costMinor, m_outline.heldRates.value(m_draft.taxClass));
        if (!margin)
            return {};
        const DisplayFormat &format = m_business.format();
        const qint64 tenths = roundToStep(margin->ppm, 1000, Rounding::HalfUp);
        return tr("Margin %1 (%2)").arg(format.amountWithSign(m_business.money(margin->minor)), format.percent(tenths));
    } catch (const ArithmeticError &) {
        return {};
    }
}

void ProductForm::checkMargin()
{
    const auto known = problem(ProductField::Cost);
    if (known && known->weight == FieldProblem::Weight::Error)
        return;
    const QString text = marginText();
    const qint64 floor = m_business.settings().marginFloorPpm;
    std::optional<FieldProblem> warning;
    if (!text.isEmpty()) {
        const Margin margin =
            *marginOf(m_draft.priceMinor, m_draft.costMinor, m_outline.heldRates.value(m_draft.taxClass));
        if (margin.minor < 0)
            warning = FieldProblem{FieldProblem::Weight::Warning, tr("%1: sold below cost.").arg(text), {}};
        else if (margin.ppm < floor)
            warning = FieldProblem{FieldProblem::Weight::Warning,
                                   tr("%1, below the floor of %2.").arg(text, m_business.format().percent(floor)),
                                   {}};
    }
    setProblem(ProductField::Cost, warning);
}

void ProductForm::checkPacks()
{
    for (qsizetype i = 0; i < m_packs.size(); ++i) {
        const PackText &pack = m_packs.at(i);
        const QString name = pack.name.trimmed().isEmpty() ? tr("Pack %1").arg(i + 1) : pack.name.trimmed();
        const QString code = normalisedBarcode(pack.barcode);
        const Result<qint64> holds = parseNumberText(pack.holds, Quantity::decimals, CommaMeaning::Decimal);
        QString what;
        if (pack.name.trimmed().isEmpty())
            what = tr("%1 needs a name.").arg(name);
        else if (!holds || *holds <= 0)
            what = tr("%1: say how many it holds.").arg(name);
        else if (looksLikeGtin(code) && !hasValidCheckDigit(code))
            what = tr("%1: the barcode %2 was misread, its last digit should be %3.")
                       .arg(name, code, withCheckDigit(code).right(1));
        else if (!code.isEmpty() && usedTwice(code))
            what = tr("This product has the barcode %1 twice.").arg(code);
        else if (!pack.price.trimmed().isEmpty() &&
                 parsePrice(pack.price, m_business.currency(), CommaMeaning::Decimal).value_or(-1) < 0)
            what = tr("%1: \"%2\" is not an amount.").arg(name, pack.price);
        if (!what.isEmpty()) {
            setProblem(ProductField::Pack, wrong(what));
            return;
        }
    }
    setProblem(ProductField::Pack, std::nullopt);
}

void ProductForm::checkAll()
{
    checkNames();
    checkBarcode();
    checkAmount(ProductField::Price);
    checkAmount(ProductField::Cost);
    checkPacks();
}

} // namespace comptoir
