// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/formcard.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/textstyle.h"
#include "ui/widgets/fingerscroll.h"
#include "ui/widgets/label.h"

#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int halves = 2;
constexpr int readable = 760; ///< the widest a form is
constexpr int twoColumnsFrom = 1040;

} // namespace

FormCard::FormCard(const QString &title, const QString &help, QWidget *parent)
    : Card(parent), m_head(new QHBoxLayout), m_help(new Label(TextStyle::Caption, help, Ink::Muted)),
      m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    const int side = touch() ? tokens::space12 : tokens::space16;
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(tokens::space12);
    auto *words = new QVBoxLayout;
    words->setSpacing(tokens::space2);
    words->addWidget(new Label(TextStyle::LabelStrong, title));
    m_help->setWordWrap(true);
    words->addWidget(m_help);
    m_head->setSpacing(tokens::space12);
    m_head->addLayout(words, 1);
    column->addLayout(m_head);
    m_help->setVisible(!help.isEmpty());
    m_grid->setHorizontalSpacing(tokens::space12);
    m_grid->setVerticalSpacing(tokens::space12);
    for (int half = 0; half < halves; ++half)
        m_grid->setColumnStretch(half, 1);
    column->addLayout(m_grid);
    column->addStretch();
}

void FormCard::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
}

void FormCard::addHalf(QWidget *field)
{
    m_grid->addWidget(field, m_next / halves, m_next % halves, Qt::AlignTop);
    ++m_next;
}

void FormCard::addWhole(QWidget *field)
{
    m_next += m_next % halves;
    m_grid->addWidget(field, m_next / halves, 0, 1, halves);
    m_next += halves;
}

void FormCard::addToHead(QWidget *widget)
{
    m_head->addWidget(widget, 0, Qt::AlignTop);
}

FormColumn::FormColumn(QWidget *parent)
    : QWidget(parent), m_area(new QScrollArea), m_columns{new QVBoxLayout, new QVBoxLayout}, m_second(new QWidget)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    const int side = touch() ? tokens::space12 : tokens::space16;
    row->setContentsMargins(side, side, side, side);
    row->setSpacing(tokens::space16);
    auto *first = new QWidget;
    for (QVBoxLayout *column : m_columns) {
        column->setContentsMargins({});
        column->setSpacing(tokens::space12);
        column->addStretch(1);
    }
    first->setLayout(m_columns[0]);
    m_second->setLayout(m_columns[1]);
    for (QWidget *column : {first, m_second}) {
        column->setMaximumWidth(readable);
        row->addWidget(column, readable);
    }
    row->addStretch(1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(content);
    m_area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    scrollByFinger(*m_area);
    outer->addWidget(m_area);
    m_second->hide();
}

void FormColumn::add(QWidget *card)
{
    m_cards.append(card);
    m_columns[0]->insertWidget(m_columns[0]->count() - 1, card);
}

void FormColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FormColumn::arrange()
{
    const bool two = width() >= twoColumnsFrom && m_cards.size() > 1;
    const qsizetype first = two ? firstColumn() : m_cards.size();
    for (qsizetype at = 0; at < m_cards.size(); ++at) {
        QVBoxLayout *column = m_columns[at < first ? 0 : 1];
        if (column->indexOf(m_cards.at(at)) < 0)
            column->insertWidget(int(at < first ? at : at - first), m_cards.at(at));
    }
    m_second->setVisible(two);
}

qsizetype FormColumn::firstColumn() const
{
    const auto height = [this](qsizetype from, qsizetype to) {
        return std::accumulate(m_cards.begin() + from, m_cards.begin() + to, 0,
                               [](int sum, const QWidget *card) { return sum + card->sizeHint().height(); });
    };
    qsizetype best = 1;
    int longest = std::numeric_limits<int>::max();
    for (qsizetype count = 1; count < m_cards.size(); ++count) {
        const int longer = std::max(height(0, count), height(count, m_cards.size()));
        if (longer < longest) {
            longest = longer;
            best = count;
        }
    }
    return best;
}

void FormColumn::reveal(QWidget *field)
{
    m_area->ensureWidgetVisible(field, tokens::space16, tokens::space32);
}

class Notice::Sign final : public QWidget
{
public:
    Sign() { setFixedSize(tokens::icon, tokens::icon); }
    void setIcon(const QString &name, Ink color)
    {
        m_name = name;
        m_ink = color;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), m_name, m_ink, layoutDirection());
    }

private:
    QString m_name;
    Ink m_ink = Ink::Info;
};

Notice::Notice(Kind kind, const QString &sentence, QWidget *parent)
    : Card(parent), m_sign(new Sign), m_text(new Label(TextStyle::Body))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(tokens::space12, tokens::space8, tokens::space12, tokens::space8);
    row->setSpacing(tokens::space8);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    setSentence(kind, sentence);
}

void Notice::setSentence(Kind kind, const QString &sentence)
{
    const Ink soft = kind == Kind::Info ? Ink::InfoSoft : kind == Kind::Warning ? Ink::WarningSoft : Ink::SuccessSoft;
    const Ink strong = kind == Kind::Info ? Ink::Info : kind == Kind::Warning ? Ink::Warning : Ink::Success;
    setFill(soft);
    m_sign->setIcon(kind == Kind::Info ? u"info"_s : kind == Kind::Warning ? u"warning"_s : u"check-circle"_s, strong);
    m_text->setInk(strong);
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace comptoir::ui
