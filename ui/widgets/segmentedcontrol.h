// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace comptoir::ui
{

/// One of a few, side by side. Arrow keys move the choice.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// `text` may be empty when there is an icon; then give `accessibleName`.
    void addSegment(const QString &id, const QString &text, const QString &icon = {},
                    const QString &accessibleName = {});
    [[nodiscard]] QString current() const;
    void setCurrent(const QString &id);
    [[nodiscard]] int count() const;
    /// The button of a segment; null when there is none of that id.
    [[nodiscard]] QAbstractButton *segment(const QString &id) const;

Q_SIGNALS:
    /// By a person or by setCurrent(), when it is another one.
    void currentChanged(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    QButtonGroup *m_group;
};

} // namespace comptoir::ui
