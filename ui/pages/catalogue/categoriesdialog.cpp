// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/catalogue/categoriesdialog.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/textfield.h"

#include <QGridLayout>
#include <QListWidget>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int listHeight = 320;
constexpr int hueCount = 8;

QStringList pictures()
{
    return {u"tag"_s,  u"bread"_s, u"bag"_s,      u"soap"_s, u"phone"_s, u"milk"_s,  u"bottle"_s, u"cup"_s,
            u"leaf"_s, u"jar"_s,   u"scissors"_s, u"gift"_s, u"egg"_s,   u"tools"_s, u"book"_s,   u"box"_s};
}

QIcon square(const QString &picture, int number)
{
    QPixmap pixmap(tokens::iconRail, tokens::iconRail);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, pixmap.rect(), ink(hueSoft(number)), {}, tokens::radiusControl, 0);
    if (!picture.isEmpty())
        paintIcon(&painter, pixmap.rect().adjusted(tokens::space4, tokens::space4, -tokens::space4, -tokens::space4),
                  picture, hue(number));
    return pixmap;
}

} // namespace

CategoriesDialog::CategoriesDialog(ProductsPresenter &presenter, QWidget *parent)
    : Dialog(tr("Categories"), parent), m_presenter(presenter), m_categories(presenter.outline().categories),
      m_list(new QListWidget), m_up(new IconButton(u"chevron-up"_s, tr("Move up"))),
      m_down(new IconButton(u"chevron-down"_s, tr("Move down"))), m_hue(new ComboBox), m_icon(new ComboBox)
{
    setSheetWidth(tokens::paletteWidth);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(tokens::space16);
    sides->addWidget(listSide(), 2);
    sides->addWidget(editSide(), 3);
    body()->addLayout(sides);
    addCancel();
    auto *save = new Button(Button::Kind::Primary, tr("Save"));
    addButton(save);
    setPrimary(save);
    connect(save, &Button::clicked, this, &CategoriesDialog::save);
    showList();
    m_list->setCurrentRow(0);
    showCurrent();
}

QWidget *CategoriesDialog::listSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(tokens::space8);
    m_list->setMinimumHeight(listHeight);
    m_list->setIconSize({tokens::iconRail, tokens::iconRail});
    m_list->setAccessibleName(tr("Categories"));
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    auto *add = new Button(Button::Kind::Secondary, tr("Add"), u"plus"_s);
    row->addWidget(add);
    row->addStretch();
    row->addWidget(m_up);
    row->addWidget(m_down);
    column->addLayout(row);
    connect(add, &Button::clicked, this, &CategoriesDialog::add);
    connect(m_up, &IconButton::clicked, this, [this] { move(-1); });
    connect(m_down, &IconButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &CategoriesDialog::showCurrent);
    return side;
}

QWidget *CategoriesDialog::editSide()
{
    m_editor = new QWidget;
    auto *column = new QVBoxLayout(m_editor);
    column->setContentsMargins({});
    column->setSpacing(tokens::space12);
    for (const auto &[language, label] :
         {std::pair(u"fr"_s, tr("Name, French")), std::pair(u"ar"_s, tr("Name, Arabic")),
          std::pair(u"en"_s, tr("Name, English"))}) {
        auto *field = new TextField(label);
        field->edit()->setLayoutDirection(language == "ar"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
        m_names.insert(language, field);
        column->addWidget(field);
        connect(field->edit(), &QLineEdit::textEdited, this, &CategoriesDialog::readCurrent);
    }
    const QStringList colours{tr("Amber"), tr("Coral"), tr("Rose"),  tr("Violet"),
                              tr("Blue"),  tr("Cyan"),  tr("Green"), tr("Olive")};
    for (int number = 1; number <= hueCount; ++number)
        m_hue->addItem(square({}, number), colours.at(number - 1), number);
    for (const QString &picture : pictures())
        m_icon->addItem(icon(picture), QString(), picture);
    m_hue->setAccessibleName(tr("Colour"));
    m_icon->setAccessibleName(tr("Picture"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(tokens::space12);
    grid->setVerticalSpacing(tokens::space4);
    grid->addWidget(new Label(TextStyle::Caption, tr("Colour"), Ink::Muted), 0, 0);
    grid->addWidget(new Label(TextStyle::Caption, tr("Picture"), Ink::Muted), 0, 1);
    grid->addWidget(m_hue, 1, 0);
    grid->addWidget(m_icon, 1, 1);
    column->addLayout(grid);
    column->addStretch();
    connect(m_hue, &QComboBox::activated, this, &CategoriesDialog::readCurrent);
    connect(m_icon, &QComboBox::activated, this, &CategoriesDialog::readCurrent);
    return m_editor;
}

QString CategoriesDialog::nameOf(const Category &category) const
{
    const QString name = category.names.value(m_presenter.business().language(), category.name);
    return name.isEmpty() ? tr("New category") : name;
}

void CategoriesDialog::showList()
{
    m_showing = true;
    const int current = m_list->currentRow();
    m_list->clear();
    for (const Category &category : std::as_const(m_categories))
        m_list->addItem(new QListWidgetItem(square(category.icon.isEmpty() ? u"tag"_s : category.icon, category.hue),
                                            nameOf(category)));
    m_list->setCurrentRow(current);
    m_showing = false;
}

void CategoriesDialog::showCurrent()
{
    if (m_showing)
        return;
    const int row = m_list->currentRow();
    const bool some = row >= 0 && row < m_categories.size();
    m_editor->setEnabled(some);
    m_up->setEnabled(some && row > 0);
    m_down->setEnabled(some && row + 1 < m_categories.size());
    const Category category = some ? m_categories.at(row) : Category{};
    for (auto it = m_names.cbegin(); it != m_names.cend(); ++it)
        it.value()->setText(category.names.value(it.key(), it.key() == "fr"_L1 ? category.name : QString()));
    m_hue->setCurrentIndex(m_hue->findData(category.hue));
    m_icon->setCurrentIndex(m_icon->findData(category.icon.isEmpty() ? u"tag"_s : category.icon));
}

void CategoriesDialog::readCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_categories.size())
        return;
    Category &category = m_categories[row];
    for (auto it = m_names.cbegin(); it != m_names.cend(); ++it) {
        const QString name = it.value()->text().trimmed();
        if (name.isEmpty())
            category.names.remove(it.key());
        else
            category.names.insert(it.key(), name);
    }
    category.name = category.names.value(u"fr"_s, category.names.isEmpty() ? QString() : category.names.first());
    category.hue = m_hue->currentData().toInt();
    category.icon = m_icon->currentData().toString();
    showList();
}

QString CategoriesDialog::freeCode() const
{
    const auto taken = [this](const QString &code) {
        return std::any_of(m_categories.begin(), m_categories.end(),
                           [&code](const Category &category) { return category.code == code; });
    };
    for (qsizetype number = m_categories.size() + 1;; ++number) {
        const QString code = u"c%1"_s.arg(number);
        if (!taken(code))
            return code;
    }
}

void CategoriesDialog::add()
{
    Category category;
    category.code = freeCode();
    category.hue = static_cast<int>(m_categories.size() % hueCount) + 1;
    m_categories.append(category);
    showList();
    m_list->setCurrentRow(static_cast<int>(m_categories.size()) - 1);
    m_names.value(m_presenter.business().language(), m_names.first())->edit()->setFocus();
}

void CategoriesDialog::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_categories.size())
        return;
    m_categories.swapItemsAt(row, row + by);
    showList();
    m_list->setCurrentRow(row + by);
}

void CategoriesDialog::save()
{
    for (qsizetype i = 0; i < m_categories.size(); ++i) {
        if (m_categories.at(i).name.isEmpty()) {
            m_list->setCurrentRow(static_cast<int>(i));
            m_names.first()->setError(tr("A category needs a name."));
            m_names.first()->edit()->setFocus();
            return;
        }
        m_categories[i].position = static_cast<int>(i) + 1;
    }
    m_presenter.saveCategories(m_categories);
    accept();
}

} // namespace comptoir::ui
