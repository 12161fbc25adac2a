// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandpalette.h"

#include "ui/shell/palettedelegate.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int fieldHeight = 56;
constexpr int footHeight = 40;
constexpr int listMax = 460;

} // namespace

CommandPalette::CommandPalette(PaletteModel &model, QWidget *window) : QWidget(window), m_model(model)
{
    setObjectName(u"commandPalette"_s);
    m_sheet = new QWidget(this);
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_field = new QLineEdit;
    m_field->setFrame(false);
    m_field->setFont(fontOf(TextStyle::Label));
    m_field->setFixedHeight(fieldHeight);
    m_field->setPlaceholderText(tr("Search items, customers, tickets, or run a command"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(tokens::space16, 0, tokens::space16, 0);
    line->setSpacing(tokens::space12);
    line->addWidget(new IconLabel(u"search"_s, Ink::Accent));
    line->addWidget(m_field, 1);
    line->addWidget(new KeyCap(tr("Esc")));
    column->addLayout(line);
    column->addWidget(new Separator);
    m_list = new QListView;
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(&m_model);
    m_list->setAccessibleName(tr("Results"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    column->addWidget(m_list, 1);
    buildFoot();
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) { m_model.search(text); });
    connect(&m_model, &PaletteModel::answered, this, &CommandPalette::refresh);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &) { run(false); });
    window->installEventFilter(this);
    hide();
}

void CommandPalette::buildFoot()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(footHeight);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(tokens::space16, 0, tokens::space16, 0);
    row->setSpacing(tokens::space8);
    row->addWidget(new KeyCap(u"↑"_s));
    row->addWidget(new KeyCap(u"↓"_s));
    row->addWidget(new Label(TextStyle::Caption, tr("choose"), Ink::Muted));
    row->addSpacing(tokens::space8);
    row->addWidget(new KeyCap(u"↵"_s));
    m_does = new Label(TextStyle::Caption, {}, Ink::Muted);
    row->addWidget(m_does);
    row->addStretch();
    m_count = new Label(TextStyle::Caption, {}, Ink::Muted);
    row->addWidget(m_count);
    m_sheet->layout()->addWidget(new Separator);
    m_sheet->layout()->addWidget(foot);
}

void CommandPalette::open(const QString &text)
{
    m_before = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    place();
    m_field->setText(text);
    m_model.search(text);
    m_field->setFocus();
    m_field->selectAll();
}

void CommandPalette::close()
{
    hide();
    if (m_before)
        m_before->setFocus();
    Q_EMIT closed();
}

void CommandPalette::run(bool also)
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_model.rowCount())
        return;
    const PaletteHit hit = m_model.hit(row);
    if (also && !hit.runAlso)
        return;
    close();
    (also ? hit.runAlso : hit.run)();
}

void CommandPalette::moveSelection(int step)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const int row = (m_list->currentIndex().row() + step + rows) % rows;
    m_list->setCurrentIndex(m_model.index(row));
    refresh();
}

void CommandPalette::refresh()
{
    static_cast<PaletteDelegate *>(m_list->itemDelegate())->setTyped(m_model.text().trimmed());
    const int rows = m_model.rowCount();
    if (rows > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    m_does->setText(m_list->currentIndex().data(PaletteModel::DoesRole).toString());
    const QString also = m_list->currentIndex().data(PaletteModel::DoesAlsoRole).toString();
    if (!also.isEmpty())
        m_does->setText(tr("%1, Ctrl+Enter: %2").arg(m_does->text(), also));
    m_count->setText(rows == 0 ? tr("Nothing found")
                               : tr("%n result(s) in %1 ms", nullptr, rows).arg(m_model.elapsedMs()));
    place();
}

bool CommandPalette::key(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Down:
        moveSelection(1);
        return true;
    case Qt::Key_Up:
        moveSelection(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(modifiers.testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (key(press->key(), press->modifiers()))
            return true;
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

QRect CommandPalette::sheet() const
{
    const int width = std::min(tokens::paletteWidth, this->width() - tokens::space32);
    int listHeight = tokens::space16;
    for (int row = 0; row < m_model.rowCount() && listHeight < listMax; ++row)
        listHeight += m_list->sizeHintForRow(row);
    const int top = std::min(tokens::paletteTop, height() / 8);
    const int height = fieldHeight + std::min(listHeight, listMax) + footHeight + 2 * tokens::border;
    return {(this->width() - width) / 2, top, width, std::min(height, this->height() - top - tokens::space16)};
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    m_sheet->setGeometry(sheet());
    update();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ink(Ink::Scrim));
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect box = m_sheet->geometry();
    paintShadow(&painter, box);
    paintBox(&painter, box, ink(Ink::Raised), ink(Ink::Line), tokens::radiusCard);
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_sheet->geometry().contains(event->pos()))
        close();
}

} // namespace comptoir::ui
