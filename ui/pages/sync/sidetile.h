// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sync/syncview.h"

#include <QAbstractButton>

namespace comptoir::ui
{

/// One of the two values of a field, as a large tile one chooses: where, when, the value, by whom.
class SideTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SideTile(QWidget *parent = nullptr);

    void setSide(const SyncSideView &side);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void paintHead(QPainter *painter, const QRect &line) const;

    SyncSideView m_side;
    bool m_ring = false;
};

} // namespace comptoir::ui
