// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/catalogue/productlistmodel.h"

#include "models/viewmodels/format/tableroles.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr qint64 tenthOfPercent = 1000; // in ppm: a list needs no more
const QString none = u"–"_s;

bool isNumeric(int column)
{
    return column == ProductListModel::PriceColumn || column == ProductListModel::MarginColumn ||
           column == ProductListModel::StockColumn;
}

} // namespace

void ProductListModel::setOutline(const CatalogueOutline &outline)
{
    m_categories.clear();
    for (const Category &category : outline.categories)
        m_categories.insert(category.code, category);
    m_rates = outline.heldRates;
    if (m_count > 0)
        rowsChanged(0, m_count - 1);
}

void ProductListModel::begin(const QList<ProductRow> &first, int count, const QString &searched)
{
    beginResetModel();
    m_pages.clear();
    m_wanted.clear();
    m_searched = searched;
    m_count = count;
    if (!first.isEmpty())
        m_pages.insert(0, first);
    endResetModel();
}

void ProductListModel::setCount(int count)
{
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
}

void ProductListModel::setPage(int page, const QList<ProductRow> &rows)
{
    m_wanted.remove(page);
    const int first = page * pageSize;
    if (first >= m_count)
        return;
    if (m_pages.size() >= pagesHeld) {
        // The page farthest from the new one is the least likely to be looked at next.
        const QList<int> held = m_pages.keys();
        m_pages.remove(*std::max_element(held.begin(), held.end(),
                                         [page](int a, int b) { return qAbs(a - page) < qAbs(b - page); }));
    }
    m_pages.insert(page, rows);
    rowsChanged(first, std::min(first + pageSize, m_count) - 1);
}

void ProductListModel::invalidate()
{
    m_pages.clear();
    m_wanted.clear();
    if (m_count > 0)
        rowsChanged(0, m_count - 1);
}

void ProductListModel::rowsChanged(int first, int last)
{
    Q_EMIT dataChanged(index(first, 0), index(last, columns - 1));
}

void ProductListModel::want(int page) const
{
    if (m_wanted.contains(page))
        return;
    m_wanted.insert(page);
    auto *self = const_cast<ProductListModel *>(this); // asking is no change of what is shown
    QMetaObject::invokeMethod(
        self, [self, page] { Q_EMIT self->pageWanted(page); }, Qt::QueuedConnection);
}

const ProductRow *ProductListModel::row(int row) const
{
    if (row < 0 || row >= m_count)
        return nullptr;
    const auto page = m_pages.constFind(row / pageSize);
    if (page == m_pages.constEnd()) {
        want(row / pageSize);
        return nullptr;
    }
    const int at = row % pageSize;
    return at < page->size() ? &page->at(at) : nullptr;
}

int ProductListModel::rowOf(const ProductId &id) const
{
    for (auto page = m_pages.constBegin(); page != m_pages.constEnd(); ++page) {
        for (qsizetype i = 0; i < page->size(); ++i) {
            if (page->at(i).id == id)
                return page.key() * pageSize + static_cast<int>(i);
        }
    }
    return -1;
}

std::optional<qint64> ProductListModel::marginPpm(const ProductRow &row) const
{
    try {
        const std::optional<Margin> margin = marginOf(row.priceMinor, row.costMinor, m_rates.value(row.taxClass));
        return margin ? std::optional(margin->ppm) : std::nullopt;
    } catch (const ArithmeticError &) {
        return std::nullopt; // a price of a centime for a cost of billions: nothing a list could show
    }
}

void ProductListModel::setOpen(const std::optional<ProductId> &id, bool edited)
{
    const std::optional<ProductId> before = std::exchange(m_open, id);
    m_edited = edited;
    for (const std::optional<ProductId> &changed : {before, id}) {
        const int at = changed ? rowOf(*changed) : -1;
        if (at >= 0)
            rowsChanged(at, at);
    }
}

void ProductListModel::setChecked(const QSet<ProductId> &checked)
{
    m_checked = checked;
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, CheckColumn), index(m_count - 1, CheckColumn), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

int ProductListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int ProductListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

ProductListModel::State ProductListModel::stateOf(const ProductRow &row) const
{
    if (m_open == row.id && m_edited)
        return {int(Tone::Neutral), u"edit"_s, tr("editing")};
    if (!row.active)
        return {int(Tone::Neutral), u"eye-off"_s, tr("retired")};
    if (!row.priceMinor && row.kind != ItemKind::Variants)
        return {int(Tone::Warning), u"warning"_s, tr("no price")};
    if (row.kind == ItemKind::Kit)
        return {int(Tone::Neutral), u"box"_s, tr("set")};
    if (row.kind == ItemKind::Variants)
        return {int(Tone::Neutral), u"grid"_s, tr("variants")};
    if (row.kind == ItemKind::Stocked && row.stockMilli <= 0)
        return {int(Tone::Danger), u"block"_s, tr("out")};
    return {int(Tone::Neutral), {}, {}};
}

QVariant ProductListModel::text(const ProductRow &row, int column) const
{
    const DisplayFormat &format = m_business.format();
    switch (column) {
    case NameColumn:
        return row.name;
    case BarcodeColumn:
        return row.barcode.isEmpty() ? none : format.isolated(row.barcode);
    case PriceColumn:
        return row.priceMinor ? format.amount(m_business.money(*row.priceMinor)) : none;
    case MarginColumn:
        if (const std::optional<qint64> ppm = marginPpm(row))
            return format.percent(roundToStep(*ppm, tenthOfPercent, Rounding::HalfUp));
        return none;
    case StockColumn:
        return row.kind == ItemKind::Stocked ? format.quantity(Quantity(row.stockMilli, row.unit)) : none;
    case StateColumn:
        return stateOf(row).text;
    default:
        return {};
    }
}

QString ProductListModel::iconOf(const ProductRow &row) const
{
    const QString icon = m_categories.value(row.category).icon;
    return icon.isEmpty() ? u"tag"_s : icon;
}

QVariant ProductListModel::look(const ProductRow &row, int column, int role) const
{
    const bool muted = column == BarcodeColumn || text(row, column) == none;
    switch (role) {
    case IconRole:
        return column == NameColumn ? iconOf(row) : QVariant();
    case IconToneRole:
        return column == NameColumn && m_categories.contains(row.category) ? m_categories.value(row.category).hue : 0;
    case StrongRole:
        return column == NameColumn && m_open == row.id;
    case MutedRole:
        return muted;
    case MatchRole:
        return column == NameColumn ? m_searched : QVariant();
    case TextToneRole:
        if (column == MarginColumn && !muted) {
            const qint64 floor = m_business.settings().marginFloorPpm;
            const qint64 ppm = marginPpm(row).value_or(floor);
            return ppm < 0 ? QVariant(int(Tone::Danger)) : ppm < floor ? QVariant(int(Tone::Warning)) : QVariant();
        }
        return {};
    case BadgeToneRole:
        return column == StateColumn ? stateOf(row).tone : QVariant();
    case BadgeIconRole:
        return column == StateColumn ? stateOf(row).icon : QVariant();
    default:
        return {};
    }
}

QVariant ProductListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumeric(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading));
    const ProductRow *shown = row(index.row());
    if (!shown)
        return role == Qt::CheckStateRole && index.column() == CheckColumn ? QVariant(Qt::Unchecked) : QVariant();
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(*shown, index.column());
    if (role == Qt::CheckStateRole)
        return index.column() == CheckColumn ? QVariant(m_checked.contains(shown->id) ? Qt::Checked : Qt::Unchecked)
                                             : QVariant();
    if (role == Qt::AccessibleTextRole)
        return index.column() == CheckColumn ? QVariant(shown->name) : text(*shown, index.column());
    return look(*shown, index.column(), role);
}

bool ProductListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ProductRow *shown = index.isValid() && role == Qt::CheckStateRole ? row(index.row()) : nullptr;
    if (!shown || index.column() != CheckColumn)
        return false;
    if (value.toInt() == Qt::Checked)
        m_checked.insert(shown->id);
    else
        m_checked.remove(shown->id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

QVariant ProductListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignTrailing : Qt::AlignLeading));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Product");
    case BarcodeColumn:
        return tr("Barcode");
    case PriceColumn:
        return tr("Price (%1)").arg(m_business.format().currencySign(m_business.currency()));
    case MarginColumn:
        return tr("Margin");
    case StockColumn:
        return tr("Stock");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

Qt::ItemFlags ProductListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == CheckColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace comptoir
