// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lineedit.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/painting.h"

namespace comptoir::ui
{

LineEdit::LineEdit(QWidget *parent) : QLineEdit(parent)
{
    setFont(fontOf(TextStyle::Body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, &LineEdit::arrange);
    arrange();
}

void LineEdit::setLeadingIcon(const QString &name)
{
    m_leadingIcon = name;
    arrange();
}

void LineEdit::setSuffix(const QString &suffix)
{
    m_suffix = suffix;
    arrange();
}

void LineEdit::setKeyCap(const QString &key)
{
    m_keyCap = key;
    arrange();
}

void LineEdit::setClearable(bool clearable)
{
    delete m_clear;
    m_clear = nullptr;
    if (clearable) {
        m_clear = new IconButton(QStringLiteral("close"), tr("Clear"), this);
        m_clear->setFocusPolicy(Qt::NoFocus);
        m_clear->setCursor(Qt::ArrowCursor);
        m_clear->setInk(Ink::Muted);
        connect(m_clear, &QToolButton::clicked, this, &LineEdit::clearByHand);
    }
    arrange();
}

void LineEdit::clearByHand()
{
    clear();
    setFocus(Qt::OtherFocusReason);
    Q_EMIT textEdited({});
}

void LineEdit::setTone(comptoir::Tone tone)
{
    m_tone = tone;
    setFieldState(this, fieldStateOf(tone));
    update();
}

void LineEdit::setLarge(bool large)
{
    m_large = large;
    setFont(fontOf(large ? TextStyle::Label : TextStyle::Body));
    updateGeometry();
    arrange();
}

void LineEdit::setAmountMode()
{
    m_amount = true;
    arrange();
}

int LineEdit::boxHeight() const
{
    return m_large ? tokens::searchLarge : controlHeight();
}

QSize LineEdit::sizeHint() const
{
    return {qMax(QLineEdit::sizeHint().width(), tokens::fieldMinimum), boxHeight()};
}

QSize LineEdit::minimumSizeHint() const
{
    return {qMin(QLineEdit::minimumSizeHint().width() + trailingWidth(), tokens::fieldMinimum), boxHeight()};
}

bool LineEdit::showsClear() const
{
    return m_clear && !text().isEmpty() && isEnabled() && !isReadOnly();
}

int LineEdit::trailingWidth() const
{
    int width = tokens::space8;
    if (!m_suffix.isEmpty())
        width += textWidth(fontOf(TextStyle::Body), m_suffix) + tokens::space8;
    if (showsClear())
        width += m_clear->sizeHint().width();
    else if (!m_keyCap.isEmpty() && text().isEmpty())
        width += KeyCap::sizeFor(m_keyCap).width() + tokens::space8;
    return width;
}

int LineEdit::leadingWidth() const
{
    if (m_leadingIcon.isEmpty())
        return tokens::space8;
    return m_large ? tokens::space12 + tokens::icon + tokens::space12
                   : tokens::space12 + tokens::iconSmall + tokens::space6;
}

void LineEdit::arrange()
{
    if (m_clear)
        m_clear->setSize(qMin(boxHeight(), height()) - tokens::space8);
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect inside = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = (mirrored ? trailingWidth() : leadingWidth()) - (inside.left() - rect().left());
    const int right = (mirrored ? leadingWidth() : trailingWidth()) - (rect().right() - inside.right());
    setTextMargins(qMax(left, 0), 0, qMax(right, 0), 0);
    if (m_amount)
        setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignLeft : Qt::AlignRight));
    else if (mirrored && !alignment().testFlag(Qt::AlignHCenter))
        setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute | Qt::AlignRight);
    if (m_clear) {
        const int side = m_clear->sizeHint().width();
        const QRect place(width() - side - tokens::space4, (height() - side) / 2, side, side);
        m_clear->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        m_clear->setVisible(showsClear());
    }
    update();
}

void LineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Strip strip(rect().adjusted(tokens::space12, 0, -tokens::space12, 0), layoutDirection());
    if (!m_leadingIcon.isEmpty()) {
        const int side = m_large ? tokens::icon : tokens::iconSmall;
        const Ink color = m_large ? Ink::Accent : hasFocus() ? Ink::Text : Ink::Muted;
        paintIcon(&painter, centred(strip.lead(side, tokens::space8), side), m_leadingIcon,
                  isEnabled() ? ink(color) : disabledInk(), layoutDirection());
    }
    const QColor quiet = isEnabled() ? ink(Ink::Muted) : disabledInk();
    if (!m_suffix.isEmpty()) {
        const QFont font = fontOf(TextStyle::Body);
        paintText(&painter, strip.trail(textWidth(font, m_suffix), tokens::space8), m_suffix, font, quiet,
                  layoutDirection());
    }
    if (!m_keyCap.isEmpty() && text().isEmpty())
        KeyCap::paint(&painter, strip.trail(KeyCap::sizeFor(m_keyCap).width()), m_keyCap);
}

void LineEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    arrange();
}

void LineEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::EnabledChange ||
        event->type() == QEvent::ReadOnlyChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace comptoir::ui
