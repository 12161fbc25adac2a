// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/toasts.h"

#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/margins.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr qsizetype toastsMax = 3;

Ink inkOf(Toast::Tone tone)
{
    switch (tone) {
    case Toast::Tone::Info:
        return Ink::Info;
    case Toast::Tone::Success:
        return Ink::Success;
    case Toast::Tone::Warning:
        return Ink::Warning;
    case Toast::Tone::Danger:
        return Ink::Danger;
    }
    Q_UNREACHABLE();
}

QString iconOf(Toast::Tone tone)
{
    switch (tone) {
    case Toast::Tone::Info:
        return u"info"_s;
    case Toast::Tone::Success:
        return u"check"_s;
    case Toast::Tone::Warning:
    case Toast::Tone::Danger:
        return u"alert"_s;
    }
    Q_UNREACHABLE();
}

/// One toast: an edge in its colour, a picture, the words, and what takes the step back.
class ToastBox : public QWidget
{
public:
    ToastBox(const Toast &toast, QWidget *parent) : QWidget(parent), m_tone(toast.tone)
    {
        setObjectName(u"toast"_s);
        setAccessibleName(toast.text);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(turned(tokens::space16, tokens::space12, tokens::space12, tokens::space12));
        row->setSpacing(tokens::space12);
        row->addWidget(new IconLabel(iconOf(toast.tone), inkOf(toast.tone)), 0, Qt::AlignTop);
        auto *text = new Label(TextStyle::Body, toast.text);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        if (toast.undo) {
            undo = new Button(Button::Kind::Secondary, ToastHost::tr("Undo"));
            undo->setObjectName(u"toastUndo"_s);
            row->addWidget(undo);
        } else {
            setAttribute(Qt::WA_TransparentForMouseEvents); // what lies under it can be pressed
        }
        setMaximumWidth(tokens::toastWidth);
    }

    Button *undo = nullptr;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink(Ink::Line), tokens::border));
        painter.setBrush(ink(Ink::Raised));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens::radiusCard, tokens::radiusCard);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(inkOf(m_tone)));
        const QRect edge =
            QStyle::visualRect(layoutDirection(), rect(),
                               QRect(tokens::space6, tokens::space12, tokens::accentEdge, height() - tokens::space24));
        painter.drawRoundedRect(edge, 1.5, 1.5);
    }

private:
    Toast::Tone m_tone;
};

} // namespace

ToastHost::ToastHost(QWidget *window) : QWidget(window)
{
    window->installEventFilter(this);
    hide();
}

void ToastHost::show(const Toast &toast)
{
    while (m_toasts.size() >= toastsMax)
        remove(m_toasts.first());
    auto *box = new ToastBox(toast, parentWidget());
    m_toasts.append(box);
    if (box->undo) {
        connect(box->undo, &QAbstractButton::clicked, this, [this, box, undo = toast.undo] {
            remove(box);
            undo();
        });
    }
    const bool isLong = toast.undo || toast.tone == Toast::Tone::Danger || toast.tone == Toast::Tone::Warning;
    QTimer::singleShot(isLong ? tokens::toastStayLong : tokens::toastStay, box, [this, box] { remove(box); });
    box->show();
    place();
    QAccessibleEvent alert(box, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ToastHost::remove(QWidget *toast)
{
    if (m_toasts.removeOne(toast)) {
        toast->hide();
        toast->deleteLater();
        place();
    }
}

/// Within the top bar: the keys of the till stay free. Fingers have no top bar: there it stands over the head of the
/// ticket, where nothing is pressed.
void ToastHost::place()
{
    const int room = parentWidget()->width();
    const int widest = touch() ? tokens::ticketPanelTouch - tokens::space12 : tokens::toastWidth;
    const int width = std::min(widest, room - 2 * tokens::space24);
    const int left = touch() ? room - width - tokens::space6 : (room - width) / 2;
    int top = tokens::space6;
    for (QWidget *box : m_toasts) {
        const int height = box->layout()->totalHeightForWidth(width); // a long sentence takes two lines
        box->setFixedSize(width, height);
        box->move(QStyle::visualRect(layoutDirection(), parentWidget()->rect(), {left, top, width, height}).topLeft());
        box->raise();
        top += height + tokens::space8;
    }
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace comptoir::ui
