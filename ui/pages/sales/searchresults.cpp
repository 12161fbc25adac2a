// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sales/searchresults.h"

#include "ui/pages/sales/salestext.h"
#include "ui/pages/sales/textpaint.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fingerscroll.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int dot = 10;
constexpr int dotRadius = 3;
constexpr int resultRowHeight = 52;
constexpr int resultRowHeightTouch = 64;

enum ResultPage { ResultListPage, NoResultPage };

} // namespace

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Qt::LayoutDirection direction = option.direction;
    if (index.row() == m_model.current())
        paintSelection(painter, option.rect, direction);
    QRect row = option.rect.adjusted(tokens::space16, 0, -tokens::space16, 0);
    const QRect square = leadingPart(row, dot, direction);
    const int number = index.data(SearchModel::HueRole).toInt();
    paintBox(painter, QRect(square.left(), row.center().y() - dot / 2, dot, dot),
             ink(number > 0 ? hue(number) : Ink::Muted), Qt::transparent, dotRadius, 0);
    row = withoutLeading(row, dot + tokens::space12, direction);
    const QString price = index.data(SearchModel::PriceRole).toString();
    const QString unit = perUnit(index.data(SearchModel::PriceUnitRole).toString());
    const QString shown = price.isEmpty() ? tr("open price") : unit.isEmpty() ? price : QString(price % u' ' % unit);
    const int width = textWidth(shown, TextStyle::Body) + tokens::space12;
    paintLine(painter, trailingPart(row, width, direction), shown,
              {TextStyle::Body, Ink::Text, Side::Trailing, direction});
    paintDetail(painter, withoutTrailing(row, width, direction), direction, index);
    painter->restore();
}

void SearchDelegate::paintDetail(QPainter *painter, const QRect &row, Qt::LayoutDirection direction,
                                 const QModelIndex &index) const
{
    const int first = lineHeight(TextStyle::Body);
    const int second = lineHeight(TextStyle::Caption);
    const int top = row.top() + (row.height() - first - second) / 2;
    paintMatched(painter, QRect(row.left(), top, row.width(), first), index.data(SearchModel::NameRole).toString(),
                 m_model.text(), {TextStyle::Body, Ink::Text, Side::Leading, direction});
    const QString category = index.data(SearchModel::CategoryRole).toString();
    const QString stock = index.data(SearchModel::StockRole).toString();
    QStringList parts;
    if (!category.isEmpty())
        parts.append(category);
    if (!stock.isEmpty())
        parts.append(index.data(SearchModel::StockLowRole).toBool() ? tr("none in stock")
                                                                    : tr("%1 in stock").arg(stock));
    paintLine(painter, QRect(row.left(), top + first, row.width(), second), parts.join(u" · "_s),
              {TextStyle::Caption, index.data(SearchModel::StockLowRole).toBool() ? Ink::Warning : Ink::Muted,
               Side::Leading, direction});
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {option.rect.width(), touch() ? resultRowHeightTouch : resultRowHeight};
}

SearchResults::SearchResults(SearchModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_list(new QListView(this)), m_stack(new QStackedWidget(this))
{
    m_list->setModel(&model);
    m_list->setItemDelegate(new SearchDelegate(model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Items found"));
    m_list->viewport()->setAutoFillBackground(false);
    if (touch())
        scrollByFinger(*m_list, Finger::AnyPointer);
    m_stack->addWidget(m_list);
    m_stack->addWidget(makeEmpty());
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(tokens::border, tokens::space8, tokens::border, tokens::space8);
    inside->addWidget(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(card);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    connect(&model, &SearchModel::currentChanged, this, [this](int row) {
        m_list->scrollTo(m_model.index(row, 0));
        m_list->viewport()->update();
    });
    connect(&model, &SearchModel::settled, this, &SearchResults::showState);
    connect(&model, &QAbstractItemModel::modelReset, this, &SearchResults::showState);
}

QWidget *SearchResults::makeEmpty()
{
    auto *page = new QWidget(m_stack);
    m_empty = new EmptyState(u"search"_s, {}, {}, page);
    m_empty->setDetail(tr("Sell it now with a price of your own, or add it to the catalogue."));
    auto *open = new Button(Button::Kind::Secondary, tr("Sell as open item"), u"plus"_s, page);
    auto *create = new Button(Button::Kind::Secondary, tr("Create item"), u"tag"_s, page);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::space12);
    buttons->addStretch();
    buttons->addWidget(open);
    buttons->addWidget(create);
    buttons->addStretch();
    auto *column = new QVBoxLayout(page);
    column->addStretch();
    column->addWidget(m_empty);
    column->addLayout(buttons);
    column->addStretch();
    connect(open, &Button::clicked, this, [this] { Q_EMIT openItemWanted(m_model.text()); });
    connect(create, &Button::clicked, this, [this] { Q_EMIT createWanted(m_model.text()); });
    return page;
}

void SearchResults::showState()
{
    const bool nothing = m_model.isSettled() && m_model.rowCount() == 0;
    if (nothing)
        m_empty->setSentence(tr("Nothing is called “%1”").arg(m_model.text()));
    m_stack->setCurrentIndex(nothing ? NoResultPage : ResultListPage);
}

} // namespace comptoir::ui
