// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sales/customersheet.h"

#include "ui/pages/sales/salestext.h"
#include "ui/pages/sales/textpaint.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fingerscroll.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textfield.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int customerRowHeight = 52;
constexpr int customerRowHeightTouch = 64;
constexpr int rowsShown = 5;
enum Role { CaptionRole = Qt::UserRole + 1, OwesRole };
enum PeoplePage { PeopleListPage, NobodyPage };
enum SheetPage { SearchPage, FormPage };

int rowStep()
{
    return touch() ? customerRowHeightTouch : customerRowHeight;
}

/// A person: round letters, name, and what they owe.
class PersonDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Qt::LayoutDirection direction = option.direction;
        if (option.state.testFlag(QStyle::State_Selected))
            paintSelection(painter, option.rect, direction);
        const QString name = index.data().toString();
        QRect row = option.rect.adjusted(tokens::space12, 0, -tokens::space12, 0);
        QRect circle = leadingPart(row, tokens::avatar, direction);
        circle = QRect(circle.left(), row.center().y() - tokens::avatar / 2, tokens::avatar, tokens::avatar);
        const int number = hueOfName(name);
        paintBox(painter, circle, ink(hueSoft(number)), Qt::transparent, tokens::avatar / 2.0, 0);
        paintLine(painter, circle, initialsOf(name), {TextStyle::CaptionStrong, hue(number), Side::Centre, direction});
        row = withoutLeading(row, tokens::avatar + tokens::space12, direction);
        const int first = lineHeight(TextStyle::BodyStrong);
        const int second = lineHeight(TextStyle::Caption);
        const QString caption = index.data(CaptionRole).toString();
        const int top = row.top() + (row.height() - first - (caption.isEmpty() ? 0 : second)) / 2;
        paintLine(painter, QRect(row.left(), top, row.width(), first), name,
                  {TextStyle::BodyStrong, Ink::Text, Side::Leading, direction});
        paintLine(painter, QRect(row.left(), top + first, row.width(), second), caption,
                  {TextStyle::Caption, Ink::Muted, Side::Leading, direction});
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), rowStep()};
    }
};

} // namespace

CustomerSheet::CustomerSheet(TillPresenter &till, Business &business, QWidget *parent)
    : Dialog(tr("Customer"), parent), m_till(till), m_business(business)
{
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeList());
    m_pages->addWidget(makeForm());
    body()->addWidget(m_pages);
    addButtons();
    setFirstFocus(m_search);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_till.findCustomers(text.trimmed()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(&till, &TillPresenter::customersFound, this, &CustomerSheet::receive);
    till.findCustomers({});
}

QWidget *CustomerSheet::makeList()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(tokens::space12);
    m_search = new SearchField(tr("Name, code or phone"), page);
    m_search->setAccessibleName(tr("Search a customer by name, code or phone"));
    m_list = new QListView(page);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PersonDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Customers found"));
    m_list->viewport()->setAutoFillBackground(false);
    if (touch())
        scrollByFinger(*m_list, Finger::AnyPointer);
    m_empty = new EmptyState(u"users"_s, tr("No customer of that name"), {}, page);
    m_empty->setDetail(tr("Create one here: a name is enough."));
    m_results = new QStackedWidget(page);
    m_results->addWidget(m_list);
    m_results->addWidget(m_empty);
    m_results->setFixedHeight(rowsShown * rowStep());
    column->addWidget(m_search);
    column->addWidget(m_results);
    return page;
}

QWidget *CustomerSheet::makeForm()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(tokens::space12);
    m_name = new TextField(tr("Name"), page);
    m_phone = new TextField(tr("Phone"), page);
    m_phone->edit()->setLayoutDirection(Qt::LeftToRight);
    column->addWidget(m_name);
    column->addWidget(m_phone);
    column->addStretch();
    return page;
}

void CustomerSheet::addButtons()
{
    m_create = new Button(Button::Kind::Secondary, tr("New customer"), u"plus"_s);
    addButton(m_create);
    if (m_till.customer()) {
        auto *none = new Button(Button::Kind::Secondary, tr("No customer"));
        addButton(none);
        connect(none, &Button::clicked, this, [this] {
            m_till.clearCustomer();
            accept();
        });
    }
    addCancel();
    m_ok = new Button(Button::Kind::Primary, tr("Choose"));
    addButton(m_ok);
    setPrimary(m_ok);
    setSheetWidth(tokens::dialogWidth + tokens::space32 * 2);
    connect(m_create, &Button::clicked, this, &CustomerSheet::beginCreate);
    connect(m_ok, &Button::clicked, this, &CustomerSheet::confirm);
}

QString CustomerSheet::captionOf(const CustomerCard &customer) const
{
    const DisplayFormat &format = m_business.format();
    QStringList parts;
    if (customer.owes.minor() > 0)
        parts.append(tr("owes %1").arg(format.amountWithSign(customer.owes)));
    if (!customer.phone.isEmpty())
        parts.append(format.isolated(customer.phone));
    if (!customer.code.isEmpty())
        parts.append(format.isolated(customer.code));
    return parts.join(u" · "_s);
}

void CustomerSheet::receive(const QString &text, const QList<CustomerCard> &customers)
{
    if (text != m_search->text().trimmed())
        return;
    m_found = customers;
    m_model.clear();
    for (const CustomerCard &customer : customers) {
        auto *item = new QStandardItem(customer.name);
        item->setData(captionOf(customer), CaptionRole);
        m_model.appendRow(item);
    }
    m_list->setCurrentIndex(m_model.index(0, 0));
    m_ok->setEnabled(!customers.isEmpty());
    m_results->setCurrentIndex(customers.isEmpty() ? NobodyPage : PeopleListPage);
    m_empty->setSentence(text.isEmpty() ? tr("No customer yet") : tr("No customer matches “%1”").arg(text));
}

void CustomerSheet::choose(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const CustomerId id = m_found.at(row).id;
    accept();
    m_till.setCustomer(id);
}

void CustomerSheet::confirm()
{
    if (m_pages->currentIndex() == FormPage)
        create();
    else if (!m_found.isEmpty())
        choose(m_list->currentIndex().row());
    else if (!m_search->text().trimmed().isEmpty())
        beginCreate();
}

void CustomerSheet::beginCreate()
{
    m_name->setText(m_search->text().trimmed());
    m_pages->setCurrentIndex(FormPage);
    m_create->hide();
    m_ok->setText(tr("Create and choose"));
    m_ok->setEnabled(true);
    (m_name->text().isEmpty() ? m_name : m_phone)->edit()->setFocus();
}

void CustomerSheet::create()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_name->setError(tr("A customer needs a name."));
        m_name->edit()->setFocus();
        return;
    }
    const QString phone = m_phone->text().trimmed();
    accept();
    m_till.createCustomer(name, phone);
}

bool CustomerSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const int row = m_list->currentIndex().row() + (key == Qt::Key_Up ? -1 : 1);
            if (row >= 0 && row < m_model.rowCount())
                m_list->setCurrentIndex(m_model.index(row, 0));
            return true;
        }
    }
    return Dialog::eventFilter(watched, event);
}

} // namespace comptoir::ui
