// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/catalogue/productpanel.h"

#include "ui/pages/catalogue/generaltab.h"
#include "ui/pages/catalogue/pricestab.h"
#include "ui/pages/catalogue/stocktab.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/separator.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

/// The icon of the category on its hue.
class ProductPanel::Picture final : public QWidget
{
public:
    Picture() { setFixedSize(QSize(side, side)); }
    void setCategory(const QString &icon, int hue)
    {
        m_icon = icon.isEmpty() ? u"tag"_s : icon;
        m_hue = hue;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(&painter, rect(), m_hue > 0 ? ink(hueSoft(m_hue)) : ink(Ink::Fill), {}, tokens::radiusControl, 0);
        QRect place(0, 0, tokens::iconRail, tokens::iconRail);
        place.moveCenter(rect().center());
        paintIcon(&painter, place, m_icon, m_hue > 0 ? hue(m_hue) : Ink::Muted, layoutDirection());
    }

private:
    static constexpr int side = 44;
    QString m_icon = u"tag"_s;
    int m_hue = 0;
};

ProductPanel::ProductPanel(ProductForm &form, const Business &business, QWidget *parent)
    : QWidget(parent), m_form(form), m_business(business), m_picture(new Picture),
      m_title(new Label(TextStyle::LabelStrong)), m_caption(new Label(TextStyle::Caption, {}, Ink::Muted)),
      m_history(new IconButton(u"history"_s, tr("History"))), m_close(new IconButton(u"close"_s, tr("Close"))),
      m_tabs(new QTabBar), m_pages(new QStackedWidget), m_general(new GeneralTab(form, business)),
      m_changes(new HistoryList(tr("Nothing was changed yet."))),
      m_errors(new Badge(comptoir::Tone::Danger, u"warning"_s, {})),
      m_warnings(new Badge(comptoir::Tone::Warning, u"warning"_s, {})),
      m_undo(new Button(Button::Kind::Secondary, tr("Undo changes"))),
      m_save(new Button(Button::Kind::Primary, tr("Save")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::border, 0, tokens::border, 0);
    column->setSpacing(0);
    column->addWidget(head());
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    column->addWidget(new Separator);
    column->addWidget(foot());
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the product"));
    addTab(tr("General"), m_general);
    addTab(tr("Stock"), new StockTab(form));
    addTab(tr("Prices"), new PricesTab(form, business));
    auto *past = new QWidget;
    auto *lines = new QVBoxLayout(past);
    lines->setContentsMargins(tokens::space16, tokens::space16, tokens::space16, tokens::space16);
    lines->addWidget(m_changes);
    lines->addStretch();
    addTab(tr("History"), past);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_history, &IconButton::clicked, this, [this] { showTab(HistoryTabIndex); });
    connect(m_close, &IconButton::clicked, this, &ProductPanel::closeAsked);
    connect(m_undo, &Button::clicked, &form, &ProductForm::undoChanges);
    connect(m_save, &Button::clicked, &form, &ProductForm::save);
    connect(&form, &ProductForm::opened, this, &ProductPanel::showForm);
    connect(&form, &ProductForm::changed, this, &ProductPanel::showState);
    connect(&form, &ProductForm::problemsChanged, this, &ProductPanel::showState);
    connect(&form, &ProductForm::firstError, this, &ProductPanel::showError);
    showForm();
}

QWidget *ProductPanel::head()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(turned(tokens::space16, tokens::space12, tokens::space12, tokens::space8));
    row->setSpacing(tokens::space12);
    row->addWidget(m_picture);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_title->setElided(true);
    m_caption->setElided(true);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_caption);
    words->addStretch();
    row->addLayout(words, 1);
    row->addWidget(m_history);
    row->addWidget(m_close);
    return head;
}

QWidget *ProductPanel::foot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(tokens::space16, tokens::space12, tokens::space16, tokens::space12);
    row->setSpacing(tokens::space8);
    // One over the other: beside the buttons there is room for one of them in no language.
    auto *states = new QVBoxLayout;
    states->setSpacing(tokens::space2);
    states->addStretch();
    states->addWidget(m_errors, 0, Qt::AlignLeading);
    states->addWidget(m_warnings, 0, Qt::AlignLeading);
    states->addStretch();
    row->addLayout(states);
    row->addStretch();
    row->addWidget(m_undo);
    row->addWidget(m_save);
    if (!touch())
        m_save->setKeyCap(u"Ctrl S"_s);
    return foot;
}

void ProductPanel::addTab(const QString &name, QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    m_tabs->addTab(name);
    m_pages->addWidget(area);
}

void ProductPanel::showForm()
{
    if (!m_form.isOpen())
        return;
    m_changes->setLines(m_form.history());
    for (int tab = StockTabIndex; tab <= HistoryTabIndex; ++tab)
        m_tabs->setTabEnabled(tab, tab == PricesTabIndex || !m_form.isNew());
    if (m_form.isNew())
        showTab(GeneralTabIndex);
    m_history->setEnabled(!m_form.isNew());
    showState();
}

void ProductPanel::showState()
{
    m_title->setText(m_form.title());
    m_caption->setText(m_form.editedText());
    const QList<Category> &categories = m_form.outline().categories;
    const auto category = std::find_if(categories.begin(), categories.end(),
                                       [this](const Category &each) { return each.code == m_form.draft().category; });
    m_picture->setCategory(category == categories.end() ? QString() : category->icon,
                           category == categories.end() ? 0 : category->hue);
    m_errors->setState(comptoir::Tone::Danger, u"warning"_s, tr("%n to fix", nullptr, m_form.errors()));
    m_errors->setVisible(m_form.errors() > 0);
    m_warnings->setState(comptoir::Tone::Warning, u"warning"_s, tr("%n warning(s)", nullptr, m_form.warnings()));
    m_warnings->setVisible(m_form.warnings() > 0);
    m_undo->setEnabled(m_form.isChanged());
}

void ProductPanel::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ProductPanel::showError(ProductField field)
{
    showTab(field == ProductField::Pack ? PricesTabIndex : GeneralTabIndex);
    m_general->focusField(field);
}

void ProductPanel::focusFirst()
{
    showTab(GeneralTabIndex);
    m_general->focusFirst();
}

void ProductPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ink(Ink::Surface));
    const int edge = isRightToLeft() ? width() - tokens::border : 0;
    painter.fillRect(QRect(edge, 0, tokens::border, height()), ink(Ink::Line));
}

} // namespace comptoir::ui
