// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/setup/firstshopform.h"

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace comptoir::ui
{

class Button;
class Card;
class ChoiceField;
class Notice;
class ProgressLine;
class TextField;

/// The first minute: a welcome, a language, and three ways to begin. It only says what is wanted; the program does the
/// work and answers by setBusy() and showError().
class FirstRunWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunWindow(const QString &language);

    /// Made anew in another language; what was typed stays.
    void setLanguage(const QString &language);
    /// While the shop is being made: what is happening; empty: nothing any more.
    void setBusy(const QString &sentence);
    void showError(const QString &sentence);

Q_SIGNALS:
    void languageChosen(const QString &language);
    void created(const comptoir::NewBusiness &business);
    void joinWanted(const comptoir::NewBusiness &business, const comptoir::JoinRequest &request);
    void demoWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *head();
    [[nodiscard]] QWidget *languages();
    [[nodiscard]] QWidget *shopCard();
    void addPlace(QGridLayout *grid);
    [[nodiscard]] QWidget *otherWayCard();
    [[nodiscard]] QWidget *demoCard();
    TextField *addText(QGridLayout *grid, FirstShopField field, const QString &label, int row, int column,
                       int span = 1);
    ChoiceField *addChoice(QGridLayout *grid, FirstShopField field, const QString &label,
                           const QList<std::pair<QString, QString>> &choices, int row, int column);
    void showForm();
    void focusField(FirstShopField field);

    QString m_language;
    FirstShopForm m_form;
    QWidget *m_content = nullptr;
    QHash<FirstShopField, TextField *> m_texts;
    QHash<FirstShopField, ChoiceField *> m_choices;
    QWidget *m_cards = nullptr;
    Notice *m_notice = nullptr;
    ProgressLine *m_progress = nullptr;
};

} // namespace comptoir::ui
