// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/elements.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/style/textstyle.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace comptoir::ui::elements
{

namespace
{

constexpr int comboArrow = tokens::icon + tokens::space8;
constexpr int spinButton = tokens::space24;
constexpr int scrollHandle = 6;

QColor fieldLine(const QStyleOption *option, const QWidget *widget)
{
    const auto state = fieldState(widget);
    if (state == FieldState::Error)
        return ink(Ink::Danger);
    if (state == FieldState::Warning)
        return ink(Ink::Warning);
    if (has(option, QStyle::State_HasFocus))
        return ink(Ink::Accent);
    return ink(has(option, QStyle::State_MouseOver) ? Ink::Muted : Ink::LineStrong);
}

} // namespace

QRect centred(const QRect &rect, int side)
{
    return {rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2, side, side};
}

void text(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, Qt::Alignment alignment,
          const QString &words, const QFont &font, const QColor &color)
{
    if (words.isEmpty())
        return;
    painter->save();
    painter->setFont(font);
    painter->setPen(color);
    painter->setLayoutDirection(direction);
    const auto shown = QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width() + 1);
    const auto where = QStyle::visualAlignment(direction, alignment) | Qt::AlignVCenter;
    painter->drawText(rect, int(where.toInt()) | Qt::TextSingleLine | Qt::TextDontClip, shown);
    painter->restore();
}

void field(QPainter *painter, const QRect &rect, const QStyleOption *option, const QWidget *widget)
{
    if (!has(option, QStyle::State_Enabled)) {
        paintBox(painter, rect, ink(Ink::Fill), ink(Ink::Line));
        return;
    }
    const bool strong = has(option, QStyle::State_HasFocus) || fieldState(widget) == FieldState::Error;
    const auto fill = has(option, QStyle::State_ReadOnly) ? ink(Ink::Fill) : ink(Ink::Surface);
    paintBox(painter, rect, fill, fieldLine(option, widget), tokens::radiusControl,
             strong ? tokens::borderFocus : tokens::border);
}

void lineEdit(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (frame && frame->lineWidth > 0)
        field(painter, option->rect, option, widget);
}

/// Only a text area has a frame; a list lies on its card.
void frame(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    if (widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit")))
        field(painter, option->rect, option, widget);
    else if (widget && widget->inherits("QComboBoxPrivateContainer"))
        paintBox(painter, option->rect, ink(Ink::Raised), ink(Ink::LineStrong), 0);
}

QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const auto &rect = option.rect;
    if (part == QStyle::SC_ComboBoxArrow)
        return {rect.right() - comboArrow - tokens::space4 + 1, rect.top(), comboArrow, rect.height()};
    if (part == QStyle::SC_ComboBoxEditField) {
        const int side = option.frame ? tokens::cellPadding - 1 : 0;
        return rect.adjusted(side, 1, -comboArrow - tokens::space4, -1);
    }
    return rect;
}

void comboBox(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!combo)
        return;
    if (combo->frame)
        field(painter, combo->rect, option, widget);
    const auto arrow =
        QStyle::visualRect(option->direction, option->rect, comboBoxPart(*combo, QStyle::SC_ComboBoxArrow));
    paintIcon(painter, centred(arrow, tokens::iconSmall), u"chevron-down"_s,
              has(option, QStyle::State_Enabled) ? ink(Ink::Muted) : disabledInk());
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const auto &rect = option.rect;
    const bool buttons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int half = rect.height() / 2;
    if (part == QStyle::SC_SpinBoxUp)
        return buttons ? QRect(rect.right() - spinButton + 1, rect.top(), spinButton - 2, half) : QRect();
    if (part == QStyle::SC_SpinBoxDown)
        return buttons ? QRect(rect.right() - spinButton + 1, rect.top() + half, spinButton - 2, rect.height() - half)
                       : QRect();
    if (part == QStyle::SC_SpinBoxEditField)
        return rect.adjusted(tokens::cellPadding - 2, 2, buttons ? -spinButton : -tokens::cellPadding, -2);
    return rect;
}

void spinBox(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin)
        return;
    if (spin->frame)
        field(painter, spin->rect, option, widget);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step, const QString &name) {
        const auto at = QStyle::visualRect(option->direction, option->rect, spinBoxPart(*spin, part));
        const bool able = has(option, QStyle::State_Enabled) && spin->stepEnabled.testFlag(step);
        const bool active = able && spin->activeSubControls.testFlag(part);
        const auto color = able ? ink(active ? Ink::Text : Ink::Muted) : disabledInk();
        const int shift = part == QStyle::SC_SpinBoxUp ? tokens::space2 : -tokens::space2;
        paintIcon(painter, centred(at.translated(0, shift), tokens::space12), name, color);
    };
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, u"chevron-up"_s);
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, u"chevron-down"_s);
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    if (part == QStyle::SC_ScrollBarGroove)
        return option.rect;
    const bool across = option.orientation == Qt::Horizontal;
    const int room = across ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 whole = range + option.pageStep;
    const int least = std::min(room, tokens::space32);
    const int length = range <= 0 ? room : std::clamp(int(qint64(room) * option.pageStep / whole), least, room);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      room - length, option.upsideDown);
    const auto along = [&](int from, int size) {
        return across ? QRect(option.rect.left() + from, option.rect.top(), size, option.rect.height())
                      : QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), size);
    };
    if (part == QStyle::SC_ScrollBarSlider)
        return along(start, length);
    if (part == QStyle::SC_ScrollBarSubPage)
        return along(0, start);
    if (part == QStyle::SC_ScrollBarAddPage)
        return along(start + length, room - start - length);
    return {};
}

void scrollBar(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider)
        return;
    // A bar beside a list that has a ground of its own stands on the same.
    const QWidget *holder = widget ? widget->parentWidget() : nullptr;
    const auto *area = holder ? qobject_cast<const QAbstractScrollArea *>(holder->parentWidget()) : nullptr;
    if (widget && (!area || area->viewport()->autoFillBackground()))
        painter->fillRect(option->rect, widget->palette().color(QPalette::Base));
    if (slider->maximum <= slider->minimum || !has(option, QStyle::State_Enabled))
        return;
    const bool across = slider->orientation == Qt::Horizontal;
    auto handle = scrollBarPart(*slider, QStyle::SC_ScrollBarSlider);
    if (across)
        handle = QStyle::visualRect(option->direction, option->rect, handle);
    const int thin = ((across ? handle.height() : handle.width()) - scrollHandle) / 2;
    handle = across ? handle.adjusted(2, thin, -2, -thin) : handle.adjusted(thin, 2, -thin, -2);
    const bool active = slider->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const auto color = active && has(option, QStyle::State_Sunken) ? ink(Ink::Muted)
                       : active || has(option, QStyle::State_MouseOver)
                           ? ink(Ink::LineStrong)
                           : mixed(ink(Ink::Line), ink(Ink::LineStrong), 40);
    paintBox(painter, handle, color, {}, scrollHandle, 0);
}

void scrollCorner(const QStyleOption *option, QPainter *painter, const QWidget *)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
}

void progressGroove(const QStyleOption *option, QPainter *painter, const QWidget *)
{
    const int height = std::min(option->rect.height(), tokens::meterBar);
    QRect bar(option->rect.left(), option->rect.center().y() - height / 2, option->rect.width(), height);
    paintBox(painter, bar, ink(Ink::Fill), {}, height, 0);
}

void progressContents(const QStyleOption *option, QPainter *painter, const QWidget *)
{
    const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!progress || progress->maximum <= progress->minimum)
        return;
    const int height = std::min(option->rect.height(), tokens::meterBar);
    const qint64 done = qint64(progress->progress) - progress->minimum;
    const qint64 total = qint64(progress->maximum) - progress->minimum;
    const int width = int(std::clamp<qint64>(done * option->rect.width() / total, 0, option->rect.width()));
    QRect bar(option->rect.left(), option->rect.center().y() - height / 2, width, height);
    if (width > 0)
        paintBox(painter, QStyle::visualRect(option->direction, option->rect, bar), ink(Ink::Accent), {}, height, 0);
}

QRect groupBoxContents(const QStyleOptionGroupBox &option)
{
    const int title = option.text.isEmpty() ? 0 : lineHeight(TextStyle::BodyStrong) + tokens::space8;
    return option.rect.adjusted(0, title, 0, 0);
}

void groupBox(const QStyleOption *option, QPainter *painter, const QWidget *)
{
    const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
    if (!group || group->text.isEmpty())
        return;
    const QRect head(option->rect.left(), option->rect.top(), option->rect.width(), lineHeight(TextStyle::BodyStrong));
    text(painter, head, option->direction, Qt::AlignLeft, group->text, fontOf(TextStyle::BodyStrong), ink(Ink::Text));
}

} // namespace comptoir::ui::elements
