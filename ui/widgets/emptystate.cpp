// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/painting.h"

namespace comptoir::ui
{

namespace
{

constexpr int pictureSide = 72;
constexpr int sentenceWidth = 360;

} // namespace

/// The icon on a soft round.
class EmptyState::Picture : public QWidget
{
public:
    explicit Picture(const QString &icon) : m_icon(icon) { setFixedSize(pictureSide, pictureSide); }

    void setIconName(const QString &icon)
    {
        m_icon = icon;
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(&painter, rect(), ink(Ink::AccentSoft), {}, pictureSide / 2.0, 0);
        paintIcon(&painter, centred(rect(), tokens::space32), m_icon, Ink::AccentInk, layoutDirection());
    }

private:
    QString m_icon;
};

EmptyState::EmptyState(const QString &icon, const QString &sentence, const QString &buttonText, QWidget *parent)
    : QWidget(parent), m_picture(new Picture(icon)), m_sentence(new Label(TextStyle::LabelStrong, sentence)),
      m_detail(new Label(TextStyle::Body, {}, Ink::Muted)), m_button(new Button(Button::Kind::Secondary, buttonText))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space16, tokens::space16, tokens::space16, tokens::space16);
    column->setSpacing(tokens::space8);
    column->addStretch();
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(tokens::space8);
    for (Label *label : {m_sentence, m_detail}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setMaximumWidth(sentenceWidth);
        label->setMinimumWidth(0);
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, sentenceWidth);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addSpacing(tokens::space8);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    setDetail({});
    setButtonText(buttonText);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::clicked);
}

void EmptyState::setIconName(const QString &icon)
{
    m_picture->setIconName(icon);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void EmptyState::setButtonText(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

} // namespace comptoir::ui
