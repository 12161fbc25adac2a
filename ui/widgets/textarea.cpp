// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textarea.h"

#include "ui/style/look.h"
#include "ui/style/textstyle.h"
#include "ui/widgets/painting.h"

namespace comptoir::ui
{

namespace
{

/// Asks for a few lines and takes what it gets.
class Lines : public QPlainTextEdit
{
public:
    Lines()
    {
        // The placeholder keeps off the leading border by the viewport only, from right to left.
        setViewportMargins(tokens::space8, tokens::space4, tokens::space8, tokens::space4);
        document()->setDocumentMargin(tokens::space2);
        viewport()->setAutoFillBackground(false); // the box has its ground, also where nothing can be typed
    }

    [[nodiscard]] QSize sizeHint() const override { return {QPlainTextEdit::sizeHint().width(), tokens::textArea}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {tokens::fieldMinimum, tokens::textArea}; }
};

} // namespace

TextArea::TextArea(const QString &label, QWidget *parent) : Field(label, parent), m_edit(new Lines)
{
    m_edit->setFont(fontOf(TextStyle::Body));
    m_edit->setTabChangesFocus(true);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    // The layout of QPlainTextEdit takes "leading" for "left": in a right-to-left window it is told the right side.
    QTextOption option = m_edit->document()->defaultTextOption();
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading));
    m_edit->document()->setDefaultTextOption(option);
    setControl(m_edit);
}

QString TextArea::text() const
{
    return m_edit->toPlainText();
}

void TextArea::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

void TextArea::showTone(comptoir::Tone tone)
{
    setFieldState(m_edit, fieldStateOf(tone));
    m_edit->update();
}

} // namespace comptoir::ui
