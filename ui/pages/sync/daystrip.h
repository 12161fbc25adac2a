// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sync/syncview.h"

#include <QWidget>

namespace comptoir::ui
{

/// The day as a strip: green with the centre, dashed amber without it, grey what is still to come. Hours at its ends,
/// and in words what happened without it.
class DayStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DayStrip(QWidget *parent = nullptr);

    /// `format` of the moment; it is not kept.
    void setBand(const DayBand &band, const DisplayFormat &format);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect placeOf(int from, int to) const;

    DayBand m_band;
    QString m_begin;
    QString m_end;
    QString m_words;
};

} // namespace comptoir::ui
