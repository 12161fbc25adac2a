// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sync/syncview.h"

#include <QAbstractButton>

namespace comptoir::ui
{

/// How the till stands with the centre, in a few words; a click opens the page of the sync.
class StatusPill : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Form { Line, Upright }; ///< beside the command field · in the rail, icon over words
    explicit StatusPill(Form form, const SyncPill &pill, QWidget *parent = nullptr);

    void setState(const SyncPill &pill);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void paintLine(QPainter &painter) const;
    void paintUpright(QPainter &painter) const;

    Form m_form;
    SyncPill m_pill;
    bool m_ring = false;
};

} // namespace comptoir::ui
