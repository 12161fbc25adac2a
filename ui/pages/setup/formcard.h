// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QGridLayout;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace comptoir::ui
{

class Label;

/// A part of a form on its own ground: what it is about, a sentence of help, and fields two to a row.
class FormCard : public Card
{
    Q_OBJECT

public:
    explicit FormCard(const QString &title, const QString &help = {}, QWidget *parent = nullptr);

    /// A field in the next free half of a row.
    void addHalf(QWidget *field);
    /// A field over the whole width.
    void addWhole(QWidget *field);
    /// At the trailing end of the title's row.
    void addToHead(QWidget *widget);
    void setHelp(const QString &help);

private:
    QHBoxLayout *m_head;
    Label *m_help;
    QGridLayout *m_grid;
    int m_next = 0; ///< half-columns used so far
};

/// Cards that scroll, one under the other and no wider than a form can be read; in two columns where there is room.
class FormColumn : public QWidget
{
    Q_OBJECT

public:
    explicit FormColumn(QWidget *parent = nullptr);

    void add(QWidget *card);
    /// Brings a field into sight.
    void reveal(QWidget *field);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    /// How many of the cards stand in the first of two columns, so that neither is much longer.
    [[nodiscard]] qsizetype firstColumn() const;

    QScrollArea *m_area;
    QVBoxLayout *m_columns[2];
    QList<QWidget *> m_cards;
    QWidget *m_second;
};

/// A sentence with an icon on a soft ground: what one should know before going on.
class Notice : public Card
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Success };
    explicit Notice(Kind kind, const QString &sentence = {}, QWidget *parent = nullptr);
    void setSentence(Kind kind, const QString &sentence);

private:
    class Sign;
    Sign *m_sign;
    Label *m_text;
};

} // namespace comptoir::ui
