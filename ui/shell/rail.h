// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QHash>

class QVBoxLayout;

namespace comptoir::ui
{

/// A destination of the rail: icon over one word, the current one with a soft ground and an edge.
class RailItem : public QAbstractButton
{
    Q_OBJECT

public:
    RailItem(const QString &iconName, const QString &text, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_icon;
};

/// The strip of destinations on the leading edge, with the person at the till at its foot.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent);

    void addPage(const QString &id, const QString &iconName, const QString &text);
    void setCurrent(const QString &id);
    void setPageVisible(const QString &id, bool visible);
    /// Who is signed in; empty: nobody.
    void setPerson(const QString &name);
    /// A widget above the person: in touch density the state of the sync stands here.
    void setStatus(QWidget *status);

Q_SIGNALS:
    void pageChosen(const QString &id);
    void personClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHash<QString, RailItem *> m_items;
    QVBoxLayout *m_pages = nullptr;
    QVBoxLayout *m_foot = nullptr;
    QAbstractButton *m_person = nullptr;
};

} // namespace comptoir::ui
