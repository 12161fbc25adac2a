// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/showcasemodel.h"

#include "models/viewmodels/format/tableroles.h"

namespace comptoir::ui
{

using namespace Qt::StringLiterals;

namespace
{

enum Column { Name, Code, Price, State, Columns };

constexpr int trailing = Qt::AlignTrailing | Qt::AlignVCenter;

} // namespace

ShowcaseModel::ShowcaseModel(bool arabic, QObject *parent) : QAbstractTableModel(parent), m_arabic(arabic), m_checked{1}
{
    const auto low = int(Tone::Warning), out = int(Tone::Danger), made = int(Tone::Neutral), none = -1;
    if (arabic) {
        m_rows = {{u"قهوة مطحونة 250 غ"_s, u"jar"_s, 8, u"6130004201388"_s, u"380,00"_s, u"قليل"_s, u"warning"_s, low},
                  {u"قهوة إكسبرس"_s, u"cup"_s, 6, u"–"_s, u"60,00"_s, u"يحضر هنا"_s, u"cup"_s, made},
                  {u"كابوتشينو بالحليب الطري"_s, u"cup"_s, 6, u"–"_s, u"150,00"_s, {}, {}, none},
                  {u"أكواب قهوة، كرطون"_s, u"bag"_s, 2, u"6130004201704"_s, u"260,00"_s, u"نفد"_s, u"close"_s, out}};
        return;
    }
    m_rows = {{u"Coffee capsules × 20"_s, u"jar"_s, 8, u"6130004200748"_s, u"890,00"_s, u"low"_s, u"warning"_s, low},
              {u"Coffee, cappuccino"_s, u"cup"_s, 6, u"–"_s, u"150,00"_s, u"made here"_s, u"cup"_s, made},
              {u"Ground coffee 250 g, decaffeinated, with a long name"_s,
               u"jar"_s,
               8,
               u"6130004201391"_s,
               u"2\u202F380,00"_s,
               {},
               {},
               none},
              {u"Coffee filters × 80"_s, u"bag"_s, 2, u"6130004201698"_s, u"190,00"_s, u"out"_s, u"close"_s, out},
              {u"Iced coffee, can 250 ml"_s, u"bottle"_s, 6, u"6130004201605"_s, u"−140,00"_s, {}, {}, none}};
}

int ShowcaseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ShowcaseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant ShowcaseModel::nameData(const Row &row, int number, int role) const
{
    if (role == Qt::DisplayRole)
        return row.name;
    if (role == IconRole)
        return row.icon;
    if (role == IconToneRole)
        return row.hue;
    if (role == MatchRole)
        return m_arabic ? u"قهوه"_s : u"cof"_s;
    return role == Qt::CheckStateRole ? QVariant(m_checked.contains(number) ? Qt::Checked : Qt::Unchecked) : QVariant();
}

QVariant ShowcaseModel::stateData(const Row &row, int role)
{
    if (role == Qt::DisplayRole)
        return row.state;
    if (role == BadgeIconRole)
        return row.stateIcon;
    return role == BadgeToneRole && row.tone >= 0 ? QVariant(row.tone) : QVariant();
}

QVariant ShowcaseModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(index.row());
    switch (index.column()) {
    case Name:
        return nameData(row, index.row(), role);
    case Code:
        return role == Qt::DisplayRole ? QVariant(row.code) : role == MutedRole ? QVariant(true) : QVariant();
    case Price:
        if (role == StrongRole || (role == TextToneRole && row.price.startsWith(u'−')))
            return role == StrongRole ? QVariant(true) : QVariant(int(Tone::Danger));
        return role == Qt::DisplayRole         ? QVariant(row.price)
               : role == Qt::TextAlignmentRole ? QVariant(trailing)
                                               : QVariant();
    default:
        return stateData(row, role);
    }
}

QVariant ShowcaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList english{u"Product"_s, u"Barcode"_s, u"Price (DA)"_s, u"State"_s};
    const QStringList arabic{u"المنتج"_s, u"الرمز"_s, u"السعر (دج)"_s, u"الحالة"_s};
    return (m_arabic ? arabic : english).value(section);
}

Qt::ItemFlags ShowcaseModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

bool ShowcaseModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Name)
        return false;
    if (value.toInt() == Qt::Checked)
        m_checked.insert(index.row());
    else
        m_checked.remove(index.row());
    Q_EMIT dataChanged(index, index, {role});
    return true;
}

void ShowcaseModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged();
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row &one, const Row &other) {
        const bool less = column == Name ? one.name < other.name : one.code < other.code;
        return order == Qt::AscendingOrder ? less : !less;
    });
    Q_EMIT layoutChanged();
}

} // namespace comptoir::ui
