// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace comptoir::ui
{

/// Where the till's data stand. Until a centre is joined, everything is kept on this till, and the pill says so.
class StatusPill : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Line, Upright }; ///< beside the command field · in the rail, icon over word
    explicit StatusPill(Form form, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString text() const;

    Form m_form;
};

} // namespace comptoir::ui
