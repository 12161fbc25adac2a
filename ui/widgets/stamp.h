// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QLabel>

namespace comptoir::ui
{

/// A word stamped aslant on a document: DUPLICATA 1.
class Stamp : public QLabel
{
    Q_OBJECT

public:
    explicit Stamp(const QString &text, Ink ink = Ink::Danger, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont letters() const;
    [[nodiscard]] QSize box() const;
    Ink m_ink;
};

} // namespace comptoir::ui
