// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/search/palettemodel.h"

#include "models/services/whendone.h"

#include <QElapsedTimer>

namespace comptoir
{

void PaletteModel::setSources(const QList<PaletteSource> &sources)
{
    m_sources = sources;
    m_answers = QList<QList<PaletteHit>>(sources.size());
    ++m_generation;
    rebuild();
}

void PaletteModel::search(const QString &text)
{
    m_text = text;
    const quint64 generation = ++m_generation;
    QElapsedTimer timer;
    timer.start();
    for (qsizetype i = 0; i < m_sources.size(); ++i) {
        const auto answer = [this, i, generation, timer](const QList<PaletteHit> &hits) {
            if (generation != m_generation)
                return;
            m_answers[i] = hits.first(std::min(hits.size(), hitsPerSection));
            m_elapsedMs = timer.elapsed();
            rebuild();
            Q_EMIT answered();
        };
        whenDone(m_sources.at(i).find(text.trimmed()), this, answer);
    }
}

void PaletteModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        QString section = m_sources.at(i).section;
        for (const PaletteHit &hit : m_answers.at(i))
            m_rows.append({std::exchange(section, {}), hit});
    }
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.hit.title;
    case Qt::AccessibleTextRole:
        return QString(row.hit.title + u' ' + row.hit.detail + u' ' + row.hit.trailing);
    case SectionRole:
        return row.section;
    case IconRole:
        return row.hit.icon;
    case DetailRole:
        return row.hit.detail;
    case TrailingRole:
        return row.hit.trailing;
    case DoesRole:
        return row.hit.does;
    case DoesAlsoRole:
        return row.hit.doesAlso;
    default:
        return {};
    }
}

} // namespace comptoir
