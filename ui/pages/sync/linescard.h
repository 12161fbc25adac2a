// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sync/syncview.h"
#include "ui/widgets/card.h"

class QVBoxLayout;
class QHBoxLayout;

namespace comptoir::ui
{

class IconLabel;
class Label;
class Badge;

/// A name at the leading edge; at the other what is said of it, with an icon where it is good or bad news.
class SyncLineRow : public QWidget
{
    Q_OBJECT

public:
    explicit SyncLineRow(QWidget *parent = nullptr);
    void setLine(const SyncLine &line, bool quietName);

private:
    Label *m_name;
    IconLabel *m_icon;
    Label *m_text;
};

/// A card of such lines under a title, one of those at the side of the page.
class LinesCard : public Card
{
    Q_OBJECT

public:
    enum class Names { Quiet, Plain }; ///< names of figures · names of tills
    explicit LinesCard(const QString &title, Names names = Names::Quiet, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The badge beside the title.
    void setBadge(const SyncLine &badge);
    void setLines(const QList<SyncLine> &lines);
    /// Above the lines; under them.
    void addFirst(QWidget *widget);
    void addFoot(QWidget *widget);

private:
    Names m_names;
    Label *m_title;
    Badge *m_badge;
    QVBoxLayout *m_column;
    QVBoxLayout *m_rows;
    QList<SyncLineRow *> m_lines;
};

} // namespace comptoir::ui
