// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/stillsync.h"
#include "app/window/tillwindow.h"

#include <QSize>

namespace comptoir
{

/// How a picture is taken.
struct Shot {
    QString name; ///< beginning of the file's name: "light-fr"
    QString language;
    QString theme;
    QString density;
    QSize size;
    qreal scale = 1;
};

/// Every way the pages are looked at: light, dark, Arabic, touch, 150 %.
[[nodiscard]] const QList<Shot> &allShots();

/// Renders every page of a shop that is open for business into `folder`, one PNG each, in each of these ways. Gives the
/// number of pictures. `sync` is the till's. Error `read_only` when a picture cannot be written.
[[nodiscard]] Result<int> takeScreenshots(TillWindow &till, StillSync &sync, Composition &app, const QString &folder,
                                          const QList<Shot> &shots = allShots());

/// One picture of a widget, drawn at `scale` (1.5 is a screen at 150 %).
[[nodiscard]] Result<void> savePicture(QWidget &widget, const QString &path, qreal scale = 1);

} // namespace comptoir
