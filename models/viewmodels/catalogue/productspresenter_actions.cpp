// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/common/numbertext.h"
#include "models/services/whendone.h"
#include "models/viewmodels/catalogue/productspresenter.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

void ProductsPresenter::checkAll(bool checked)
{
    if (!checked) {
        m_model.setChecked({});
        return;
    }
    const quint64 generation = m_generation;
    whenDone(m_products.ids(m_query), this, [this, generation](const Result<QList<ProductId>> &ids) {
        if (generation != m_generation)
            return;
        if (ids)
            m_model.setChecked(QSet<ProductId>(ids->begin(), ids->end()));
        else
            Q_EMIT failed(ids.error());
    });
}

std::optional<PriceEdit> ProductsPresenter::priceChange(PriceEdit::Kind kind, const QString &amount,
                                                        const QString &step) const
{
    QString typed = amount.trimmed();
    typed.remove(u'%').replace(QChar(0x2212), u'-');
    const Result<qint64> value = kind == PriceEdit::Kind::Set
                                     ? parsePrice(typed, m_business.currency(), CommaMeaning::Decimal)
                                     : parseNumberText(typed, percentDecimals, CommaMeaning::Decimal);
    const Result<qint64> stepMinor =
        step.trimmed().isEmpty() ? Result<qint64>(0) : parsePrice(step, m_business.currency(), CommaMeaning::Decimal);
    if (!value || !stepMinor || *stepMinor < 0 || (kind == PriceEdit::Kind::Set && *value < 0))
        return std::nullopt;
    return PriceEdit{kind, *value, *stepMinor};
}

QString ProductsPresenter::pricePreview(PriceEdit::Kind kind, const QString &amount, const QString &step) const
{
    const std::optional<PriceEdit> change = priceChange(kind, amount, step);
    if (!change)
        return {};
    for (int at = 0; at < std::min(m_model.rowCount(), ProductListModel::pageSize); ++at) {
        const ProductRow *row = m_model.row(at);
        if (!row || !m_model.checked().contains(row->id))
            continue;
        const std::optional<qint64> price = changedPrice(row->priceMinor, *change);
        if (!price)
            continue;
        const DisplayFormat &format = m_business.format();
        const QString before = row->priceMinor ? format.amount(m_business.money(*row->priceMinor)) : u"–"_s;
        return tr("%1: %2 → %3").arg(row->name, before, format.amountWithSign(m_business.money(*price)));
    }
    return {};
}

template <typename Action>
void ProductsPresenter::forChecked(const Action &action, const QString &what)
{
    const Approvals::Action<qint64> approved = action;
    whenDone(m_approvals.run<qint64>(approved, what), this, [this](const Result<qint64> &count) {
        if (!count) {
            Q_EMIT failed(count.error());
            return;
        }
        m_model.setChecked({});
        Q_EMIT changedSeveral(*count);
        refresh();
        if (m_form.isOpen() && !m_form.isNew() && !m_form.isChanged())
            m_form.open(m_form.id());
    });
}

void ProductsPresenter::changePrices(PriceEdit::Kind kind, const QString &amount, const QString &step)
{
    const std::optional<PriceEdit> change = priceChange(kind, amount, step);
    if (!change) {
        Q_EMIT failed({u"not_a_number"_s, u"The change or its rounding is not a number."_s, ErrorClass::Usage});
        return;
    }
    const QList<ProductId> items = m_model.checked().values();
    forChecked(
        [this, items, change = *change](const Authority &by) { return m_products.changePrices(by, items, change); },
        tr("Change %n price(s)", nullptr, static_cast<int>(items.size())));
}

void ProductsPresenter::setCheckedActive(bool active)
{
    const QList<ProductId> items = m_model.checked().values();
    const int count = static_cast<int>(items.size());
    forChecked([this, items, active](const Authority &by) { return m_products.setActive(by, items, active); },
               active ? tr("Put %n product(s) back on sale", nullptr, count)
                      : tr("Retire %n product(s)", nullptr, count));
}

void ProductsPresenter::saveCategories(const QList<Category> &categories)
{
    const Approvals::Action<void> action = [this, categories](const Authority &by) {
        return m_catalogue.saveCategories(by, categories);
    };
    whenDone(m_approvals.run<void>(action, tr("Save the categories")), this, [this](const Result<void> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        Q_EMIT categoriesSaved();
        load();
    });
}

void ProductsPresenter::exportTo(const QString &path)
{
    auto cancelled = std::make_shared<std::atomic_bool>(false);
    m_exportCancelled = cancelled;
    const ImportProgress progress = [this, cancelled](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            this, [this, done, total] { Q_EMIT exportProgress(done, total); }, Qt::QueuedConnection);
        return !cancelled->load();
    };
    whenDone(m_products.exportTo(path, m_query, progress), this, [this, path](const Result<qint64> &count) {
        if (count)
            Q_EMIT exported(path, *count);
        else
            Q_EMIT failed(count.error());
    });
}

void ProductsPresenter::cancelExport()
{
    if (m_exportCancelled)
        m_exportCancelled->store(true);
}

} // namespace comptoir
