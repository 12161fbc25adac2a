// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QVariantAnimation>

namespace comptoir::ui
{

/// On or off, at once. Space and click turn it; the whole row is its target.
class Switch : public QCheckBox
{
    Q_OBJECT

public:
    explicit Switch(const QString &text, QWidget *parent = nullptr);

    /// An icon before the text, for a switch whose track stands at the end of its row.
    void setIconName(const QString &name);
    /// The track at the trailing end, the text leading.
    void setTrailing(bool trailing);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    void move(bool on);
    void paintTrack(QPainter &painter, const QRect &track) const;
    QVariantAnimation m_motion;
    QString m_icon;
    bool m_trailing = false, m_ring = false;
};

} // namespace comptoir::ui
