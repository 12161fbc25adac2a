// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fiscal/tickethistory.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

/// What happened last is what matters: a ticket copied fifty times tells the last of them.
constexpr qsizetype linesShown = 8;

/// An icon in one ink that follows the theme.
class IconMark final : public QWidget
{
public:
    IconMark(const QString &name, Ink role, QWidget *parent) : QWidget(parent), m_name(name), m_ink(role)
    {
        setFixedSize(tokens::iconSmall, lineHeight(TextStyle::Body));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect area(0, (height() - tokens::iconSmall) / 2, tokens::iconSmall, tokens::iconSmall);
        paintIcon(&painter, area, m_name, m_ink, layoutDirection());
    }

private:
    QString m_name;
    Ink m_ink;
};

/// Rich text takes its side from its letters; here it takes the window's.
QString sided(const QString &html, const QWidget *widget)
{
    const QString side = widget->layoutDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    return u"<p dir=\"%1\" style=\"margin:0\">"_s.arg(side) + html + u"</p>"_s;
}

QHBoxLayout *rowIn(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(tokens::space8);
    return row;
}

} // namespace

TicketHistory::TicketHistory(const Business &business, QWidget *parent)
    : QWidget(parent), m_business(business), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(tokens::space4);
}

void TicketHistory::show(const TicketDetail &detail)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_column->addWidget(new Label(TextStyle::BodyStrong, tr("History"), Ink::Text, this));
    const QList<TicketHistoryLine> lines = TicketText::historyOf(detail, m_business);
    const qsizetype left = std::max<qsizetype>(0, lines.size() - linesShown);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i == 0 || i > left)
            m_column->addWidget(line(lines.at(i)));
        else if (i == 1)
            m_column->addWidget(new Label(
                TextStyle::Caption, tr("%n earlier event(s)", nullptr, static_cast<int>(left)), Ink::Muted, this));
    }
    m_column->addWidget(proof(detail));
}

QWidget *TicketHistory::line(const TicketHistoryLine &history)
{
    auto *widget = new QWidget(this);
    QHBoxLayout *row = rowIn(widget);
    const Ink tone = history.tone == Tone::Neutral ? Ink::Muted : inkOf(history.tone);
    row->addWidget(new IconMark(history.icon, tone, widget), 0, Qt::AlignTop);
    if (history.ticket.isEmpty()) {
        auto *text = new Label(TextStyle::Body, history.text, Ink::Text, widget);
        text->setWordWrap(true);
        row->addWidget(text, 1);
    } else {
        auto *link = new Label(TextStyle::Body, {}, Ink::Text, widget);
        link->setTextFormat(Qt::RichText);
        link->setWordWrap(true);
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        const QString anchor = u"<a href=\"%1\" style=\"text-decoration:none\">%2</a>"_s;
        link->setText(sided(anchor.arg(history.ticket, history.text.toHtmlEscaped()), this));
        link->setAccessibleName(history.text);
        connect(link, &QLabel::linkActivated, this, &TicketHistory::ticketChosen, Qt::QueuedConnection);
        row->addWidget(link, 1);
    }
    row->addWidget(new Label(TextStyle::Body, history.when, Ink::Muted, widget), 0, Qt::AlignTop);
    return widget;
}

QWidget *TicketHistory::proof(const TicketDetail &detail)
{
    auto *widget = new QWidget(this);
    QHBoxLayout *row = rowIn(widget);
    const bool sound = detail.findings.isEmpty();
    const QString hash = m_business.format().isolated(TicketText::hashText(detail.view.hash));
    row->addWidget(new IconMark(sound ? u"shield-check"_s : u"alert"_s, sound ? Ink::Success : Ink::Danger, widget), 0,
                   Qt::AlignTop);
    const QString strong = u"<b>"_s + hash + u"</b>"_s;
    auto *text = new Label(TextStyle::Body, {}, sound ? Ink::Text : Ink::Danger, widget);
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    const QString sentence = sound ? tr("Fingerprint %1, entry and signature verified")
                                   : tr("Fingerprint %1 does not hold: this ticket was changed after it was recorded. "
                                        "Have the books verified.");
    text->setText(sided(sentence.arg(strong), this));
    row->addWidget(text, 1);
    return widget;
}

} // namespace comptoir::ui
