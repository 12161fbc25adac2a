// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/setup/settingspresenter.h"

#include <QWidget>

class QVBoxLayout;

namespace comptoir::ui
{

class Button;
class FieldMessage;
class LineEdit;

/// What the labels of the shop's scales say: a row for each prefix, with its meaning.
class ScaleRulesEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ScaleRulesEditor(SettingsPresenter &settings);

    void showRows();

private:
    [[nodiscard]] QWidget *makeRow(int index, const ScaleRow &row);
    void change(int index, const ScaleRow &row);
    void remove(int index);
    void addRow();

    SettingsPresenter &m_settings;
    QList<ScaleRow> m_rows;
    QVBoxLayout *m_column;
    QWidget *m_list = nullptr;
    Button *m_add;
    FieldMessage *m_problem;
};

} // namespace comptoir::ui
