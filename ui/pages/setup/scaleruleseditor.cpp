// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/scaleruleseditor.h"

#include "ui/style/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int prefixWidth = 72;

} // namespace

ScaleRulesEditor::ScaleRulesEditor(SettingsPresenter &settings)
    : m_settings(settings), m_column(new QVBoxLayout(this)),
      m_add(new Button(Button::Kind::Soft, tr("Add a kind of label"), u"plus"_s)), m_problem(new FieldMessage)
{
    m_column->setContentsMargins({});
    m_column->setSpacing(tokens::space8);
    m_column->addWidget(m_problem);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    m_problem->hide();
    setFocusProxy(m_add);
    connect(m_add, &Button::clicked, this, &ScaleRulesEditor::addRow);
}

void ScaleRulesEditor::showRows()
{
    const QString problem = m_settings.problem(u"scale.rules"_s);
    m_problem->setMessage(comptoir::Tone::Danger, problem);
    m_problem->setVisible(!problem.isEmpty());
    const QList<ScaleRow> rows = m_settings.scaleRows();
    if (m_list && rows == m_rows)
        return;
    m_rows = rows;
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    column->setSpacing(tokens::space8);
    for (int index = 0; index < m_rows.size(); ++index)
        column->addWidget(makeRow(index, m_rows.at(index)));
    if (m_rows.isEmpty())
        column->addWidget(new Label(TextStyle::Body, tr("No scale prints labels here."), Ink::Muted));
    m_column->insertWidget(0, m_list);
}

QWidget *ScaleRulesEditor::makeRow(int index, const ScaleRow &row)
{
    auto *line = new QWidget;
    auto *box = new QHBoxLayout(line);
    box->setContentsMargins({});
    box->setSpacing(tokens::space8);
    auto *prefix = new LineEdit;
    prefix->setMaxLength(2);
    prefix->setText(row.prefix);
    prefix->setFixedWidth(prefixWidth);
    prefix->setLayoutDirection(Qt::LeftToRight);
    prefix->setAccessibleName(tr("First two digits of the label"));
    auto *meaning = new ComboBox;
    meaning->setAccessibleName(tr("What the label says"));
    meaning->addItem(tr("Weight in grams"), u"weight"_s);
    meaning->addItem(tr("Price in centimes"), u"price"_s);
    meaning->addItem(tr("Price in whole dinars"), u"price:100"_s);
    if (meaning->findData(row.meaning) < 0)
        meaning->addItem(row.meaning, row.meaning);
    meaning->setCurrentIndex(meaning->findData(row.meaning));
    auto *erase = new IconButton(u"trash"_s, tr("Take this kind of label away"));
    box->addWidget(new Label(TextStyle::Body, tr("Begins with"), Ink::Muted));
    box->addWidget(prefix);
    box->addWidget(meaning, 1);
    box->addWidget(erase);
    connect(prefix, &QLineEdit::textEdited, this, [this, index](const QString &typed) {
        change(index, {typed, m_rows.at(index).meaning});
    });
    connect(prefix, &QLineEdit::editingFinished, this, [this] { m_settings.leave(u"scale.rules"_s); });
    connect(meaning, &QComboBox::activated, this, [this, index, meaning] {
        change(index, {m_rows.at(index).prefix, meaning->currentData().toString()});
    });
    connect(
        erase, &IconButton::clicked, this, [this, index] { remove(index); }, Qt::QueuedConnection);
    return line;
}

void ScaleRulesEditor::change(int index, const ScaleRow &row)
{
    m_rows[index] = row; // the row on screen is the one that was changed: it stays
    m_settings.setScaleRows(m_rows);
}

void ScaleRulesEditor::remove(int index)
{
    QList<ScaleRow> rows = m_rows;
    rows.removeAt(index);
    m_settings.setScaleRows(rows);
    m_settings.leave(u"scale.rules"_s);
    showRows();
    m_add->setFocus();
}

void ScaleRulesEditor::addRow()
{
    QList<ScaleRow> rows = m_rows;
    int prefix = 20;
    const auto isTaken = [&rows](int number) {
        return std::any_of(rows.begin(), rows.end(),
                           [number](const ScaleRow &row) { return row.prefix == QString::number(number); });
    };
    while (isTaken(prefix) && prefix < 29)
        ++prefix;
    rows.append({QString::number(prefix), u"weight"_s});
    m_settings.setScaleRows(rows);
    showRows();
    const QList<LineEdit *> edits = m_list->findChildren<LineEdit *>();
    if (!edits.isEmpty()) {
        edits.last()->setFocus();
        edits.last()->selectAll();
    }
}

} // namespace comptoir::ui
