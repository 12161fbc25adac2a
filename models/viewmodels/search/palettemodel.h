// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QFuture>

#include <functional>

namespace comptoir
{

/// Something the command palette can offer: an item, an action, a customer, a document.
struct PaletteHit {
    QString icon;
    QString title;
    QString detail;   ///< muted, after the title
    QString trailing; ///< at the end of the row: a price, a key
    QString does;     ///< what Enter does, said at the foot: "add to the ticket"
    std::function<void()> run;
    QString doesAlso = {}; ///< what Ctrl+Enter does; empty: nothing
    std::function<void()> runAlso = {};
};

/// Where hits come from. A source answers when it can; what comes after the text has changed is dropped.
struct PaletteSource {
    QString section; ///< translated heading
    std::function<QFuture<QList<PaletteHit>>(const QString &text)> find;
};

/// What the palette lists: sections in the order of their sources, each with its hits. GUI thread.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SectionRole = Qt::UserRole, IconRole, DetailRole, TrailingRole, DoesRole, DoesAlsoRole };
    static constexpr qsizetype hitsPerSection = 5;

    void setSources(const QList<PaletteSource> &sources);
    void search(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const PaletteHit &hit(int row) const { return m_rows.at(row).hit; }
    /// Milliseconds from the last key to the last answer.
    [[nodiscard]] qint64 elapsedMs() const { return m_elapsedMs; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void answered();

private:
    struct Row {
        QString section; ///< only on the first row of a section
        PaletteHit hit;
    };
    void rebuild();

    QList<PaletteSource> m_sources;
    QList<QList<PaletteHit>> m_answers; ///< by source
    QList<Row> m_rows;
    QString m_text;
    quint64 m_generation = 0;
    qint64 m_elapsedMs = 0;
};

} // namespace comptoir
