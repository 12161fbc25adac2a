// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialog.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace comptoir::ui
{

namespace
{

/// An icon on its soft ground.
class Picture final : public QWidget
{
public:
    Picture(const QString &icon, Ink ink, Ink ground, QWidget *parent)
        : QWidget(parent), m_icon(icon), m_ink(ink), m_ground(ground)
    {
        const int side = tokens::icon + 2 * tokens::space12;
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(&painter, rect(), ui::ink(m_ground), {}, tokens::radiusCard, 0);
        const int inset = (width() - tokens::iconRail) / 2;
        paintIcon(&painter, rect().adjusted(inset, inset, -inset, -inset), m_icon, m_ink, layoutDirection());
    }

private:
    QString m_icon;
    Ink m_ink;
    Ink m_ground;
};

bool takesTab(const QWidget *widget)
{
    return widget->isEnabled() && widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) &&
           !widget->focusProxy();
}

/// The widgets of the sheet in the order of Tab.
QList<QWidget *> stops(QWidget *sheet)
{
    QList<QWidget *> found;
    for (auto *widget = sheet->nextInFocusChain(); widget && widget != sheet; widget = widget->nextInFocusChain()) {
        if (sheet->isAncestorOf(widget) && takesTab(widget))
            found.append(widget);
    }
    return found;
}

} // namespace

Dialog::Dialog(const QString &title, QWidget *parent)
    : QWidget(parent), m_head(new QHBoxLayout), m_title(new Label(TextStyle::TitleStrong, title)),
      m_body(new QVBoxLayout), m_buttons(new QHBoxLayout), m_foot(new QWidget(this)), m_width(tokens::dialogWidth)
{
    setAccessibleName(title);
    m_title->setWordWrap(true);
    m_head->setSpacing(tokens::space16);
    m_head->addWidget(m_title, 1);
    m_body->setSpacing(tokens::space16);
    m_buttons->setContentsMargins(0, tokens::space24, 0, 0);
    m_buttons->setSpacing(touch() ? tokens::space12 : tokens::space8);
    m_buttons->addStretch();
    m_foot->setLayout(m_buttons);
    m_foot->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space24, tokens::space24, tokens::space24, tokens::space24);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addSpacing(tokens::space12);
    column->addLayout(m_body);
    column->addStretch();
    column->addWidget(m_foot);
}

QString Dialog::title() const
{
    return m_title->text();
}

void Dialog::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Dialog::addButton(Button *button)
{
    m_buttons->addWidget(button);
    m_foot->show();
}

Button *Dialog::addCancel(const QString &text)
{
    auto *button = new Button(Button::Kind::Secondary, text.isEmpty() ? tr("Cancel") : text);
    connect(button, &Button::clicked, this, &Dialog::reject);
    addButton(button);
    return button;
}

void Dialog::setPrimary(Button *button)
{
    m_primary = button;
}

void Dialog::setFirstFocus(QWidget *widget)
{
    m_firstFocus = widget;
}

void Dialog::setSheetWidth(int width)
{
    m_width = width;
    updateGeometry();
}

void Dialog::setPicture(const QString &icon, Ink ink, Ink ground)
{
    delete m_picture;
    m_picture = new Picture(icon, ink, ground, this);
    m_head->insertWidget(0, m_picture, 0, Qt::AlignTop);
}

QSize Dialog::sizeHint() const
{
    const int width = std::max(m_width, layout()->minimumSize().width());
    return {width, layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : layout()->sizeHint().height()};
}

void Dialog::takeFocus()
{
    const auto all = stops(this);
    auto *first = m_firstFocus || all.isEmpty() ? m_firstFocus.data() : all.first();
    if (!first)
        return;
    first->setFocus(Qt::OtherFocusReason);
    if (auto *edit = qobject_cast<QLineEdit *>(first))
        edit->selectAll(); // typing replaces what was proposed
}

void Dialog::accept()
{
    finish(true);
}

void Dialog::reject()
{
    finish(false);
}

void Dialog::finish(bool accepted)
{
    if (!std::exchange(m_finished, true))
        Q_EMIT finished(accepted);
}

void Dialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (mayClose())
            reject();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_primary && m_primary->isEnabled())
            m_primary->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Dialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // Surface, not Raised: what lies on a sheet is what lies on a card, and the scrim sets it off.
    paintBox(&painter, rect(), ink(Ink::Surface), ink(Ink::Line), tokens::radiusCard);
}

void Dialog::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    takeFocus();
}

void Dialog::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    takeFocus();
}

/// A message that appears makes the sheet grow where it stands.
bool Dialog::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && parentWidget()) {
        const auto room = parentWidget()->size() - QSize(2 * tokens::space16, 2 * tokens::space16);
        resize(sizeHint().boundedTo(room));
    }
    return handled;
}

bool Dialog::focusNextPrevChild(bool next)
{
    const auto all = stops(this);
    if (all.isEmpty())
        return true;
    const auto at = all.indexOf(QApplication::focusWidget());
    const auto step = at < 0 ? 0 : (at + (next ? 1 : all.size() - 1)) % all.size();
    all[step]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace comptoir::ui
