// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldmessage.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"
#include "ui/widgets/painting.h"

namespace comptoir::ui
{

namespace
{

/// A remedy to click, written as a link.
class Link : public QPushButton
{
public:
    using QPushButton::QPushButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        return {textWidth(fontOf(TextStyle::CaptionStrong), text()) + tokens::space4, lineHeight(TextStyle::Caption)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        QFont font = fontOf(TextStyle::CaptionStrong);
        font.setUnderline(true);
        const QRect words = rect().adjusted(tokens::space2, 0, -tokens::space2, 0);
        const QColor color = palette().color(QPalette::ButtonText);
        paintText(&painter, words, text(), font, underMouse() ? ink(Ink::Text) : color, layoutDirection());
        if (hasFocus())
            paintFocusRing(&painter, rect(), tokens::radiusKeyCap);
    }
};

} // namespace

struct FieldMessage::Places {
    QRect icon, text, fix;
    int height = 0;
};

FieldMessage::FieldMessage(QWidget *parent)
    : QWidget(parent), m_text(new Label(TextStyle::Caption, {}, Ink::Muted, this)), m_fix(new Link(this))
{
    m_text->setWordWrap(true);
    m_fix->setCursor(Qt::PointingHandCursor);
    m_fix->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_fix, &QAbstractButton::clicked, this, &FieldMessage::fixClicked);
    connect(&Look::instance(), &Look::themeChanged, this, &FieldMessage::applyInk);
}

void FieldMessage::setMessage(Tone tone, const QString &text, const QString &fixText)
{
    m_tone = tone;
    m_text->setText(text);
    m_fix->setText(fixText);
    m_fix->setShortcut({});
    m_fix->setVisible(!fixText.isEmpty());
    applyInk();
    updateGeometry();
    arrange();
    update();
}

void FieldMessage::applyInk()
{
    m_text->setInk(inkOf(m_tone));
    QPalette colors = palette();
    colors.setColor(QPalette::ButtonText, ink(inkOf(m_tone)));
    m_fix->setPalette(colors);
}

QString FieldMessage::text() const
{
    return m_text->text();
}

FieldMessage::Places FieldMessage::places(int width) const
{
    Places places;
    const int line = lineHeight(TextStyle::Caption);
    const bool warns = m_tone != Tone::Neutral;
    const int start = warns ? tokens::iconSmall + tokens::space4 : 0;
    places.icon = {0, 0, tokens::iconSmall, line};
    const int room = qMax(width - start, tokens::space32);
    const QSize fix = m_fix->text().isEmpty() ? QSize() : m_fix->sizeHint();
    const int wide = textWidth(m_text->font(), m_text->text()) + tokens::space2;
    const bool oneLine = wide + tokens::space2 + fix.width() <= room;
    const int high = oneLine ? line : qMax(m_text->heightForWidth(room), line);
    places.text = {start, 0, oneLine ? wide : room, high};
    if (fix.isValid())
        places.fix = {QPoint(oneLine ? start + wide + tokens::space2 : start, oneLine ? 0 : high), fix};
    places.height = places.text.united(places.fix).bottom() + 1;
    return places;
}

int FieldMessage::heightForWidth(int width) const
{
    return places(width).height + (hasArabic(text()) ? tokens::arabicRoom : 0);
}

QSize FieldMessage::sizeHint() const
{
    return {tokens::fieldMinimum, heightForWidth(qMax(width(), tokens::fieldMinimum))};
}

QSize FieldMessage::minimumSizeHint() const
{
    return {tokens::space32, lineHeight(TextStyle::Caption)};
}

void FieldMessage::arrange()
{
    const Places at = places(width());
    m_text->setGeometry(QStyle::visualRect(layoutDirection(), rect(), at.text));
    m_fix->setGeometry(QStyle::visualRect(layoutDirection(), rect(), at.fix));
}

void FieldMessage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FieldMessage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_tone == Tone::Neutral)
        return;
    QPainter painter(this);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), places(width()).icon);
    paintIcon(&painter, centred(place, tokens::iconSmall), QStringLiteral("warning"), inkOf(m_tone), layoutDirection());
}

} // namespace comptoir::ui
