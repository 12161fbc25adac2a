// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper.h"

#include "ui/style/look.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/painting.h"

#include <QRegularExpressionValidator>

namespace comptoir::ui
{

namespace
{

constexpr int pageStep = 10;
constexpr int lineEntry = 40, controlEntry = 56, touchEntry = 84; // width of the typed entry

} // namespace

Stepper::Stepper(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_minus(new IconButton(QStringLiteral("minus"), {}, this)), m_edit(new LineEdit(this)),
      m_plus(new IconButton(QStringLiteral("plus"), {}, this)), m_size(touch() ? Size::Touch : Size::Control)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    for (QWidget *part :
         {static_cast<QWidget *>(m_minus), static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_plus)})
        row->addWidget(part);
    for (IconButton *button : {m_minus, m_plus}) {
        button->setFocusPolicy(Qt::NoFocus); // the arrow keys of the entry do the same
        button->setAutoRepeat(true);
    }
    m_edit->setAlignment(Qt::AlignCenter);
    m_edit->setText(QString::number(m_value));
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_minus, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_plus, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_edit, &QLineEdit::textEdited, this, &Stepper::typed);
    connect(m_edit, &QLineEdit::editingFinished, this, &Stepper::take);
    setName(accessibleName);
    setRange(0, m_maximum);
    arrange();
}

/// The field may still have the keyboard: what it says when it loses it is for nobody any more.
Stepper::~Stepper()
{
    disconnect(m_edit, nullptr, this, nullptr);
}

void Stepper::setName(const QString &name)
{
    setAccessibleName(name);
    m_edit->setAccessibleName(name.isEmpty() ? tr("Quantity") : name);
    const auto named = [&name](IconButton *button, const QString &alone, const QString &with) {
        button->setAccessibleName(name.isEmpty() ? alone : with.arg(name));
        button->setToolTip(button->accessibleName());
    };
    named(m_minus, tr("One less"), tr("One less: %1"));
    named(m_plus, tr("One more"), tr("One more: %1"));
}

void Stepper::setRange(qint64 minimum, qint64 maximum)
{
    Q_ASSERT(minimum <= maximum);
    m_minimum = minimum;
    m_maximum = maximum;
    const QString digits = minimum < 0 ? QStringLiteral("-?[0-9]{0,12}") : QStringLiteral("[0-9]{0,12}");
    auto *validator = new QRegularExpressionValidator(QRegularExpression(digits), this);
    delete m_edit->validator();
    m_edit->setValidator(validator);
    setValue(m_value);
    enableParts();
}

void Stepper::setValue(qint64 value)
{
    const qint64 held = qBound(m_minimum, value, m_maximum);
    const QString text = QString::number(held);
    if (m_edit->text() != text)
        m_edit->setText(text);
    if (held == m_value)
        return;
    m_value = held;
    enableParts();
    Q_EMIT valueChanged(m_value);
}

void Stepper::step(qint64 by)
{
    setValue(m_value + by);
    if (m_edit->hasFocus())
        m_edit->selectAll();
}

void Stepper::typed(const QString &text)
{
    bool number = true;
    const qint64 value = text.isEmpty() ? 0 : text.toLongLong(&number);
    if (!number || value < m_minimum || value > m_maximum || value == m_value)
        return;
    m_value = value;
    enableParts();
    Q_EMIT valueChanged(m_value);
}

void Stepper::take()
{
    bool number = false;
    const qint64 value = m_edit->text().toLongLong(&number);
    setValue(number ? value : m_edit->text().isEmpty() ? qint64(0) : m_value);
}

void Stepper::enableParts()
{
    m_minus->setEnabled(isEnabled() && m_value > m_minimum);
    m_plus->setEnabled(isEnabled() && m_value < m_maximum);
}

void Stepper::setSize(Size size)
{
    m_size = size;
    arrange();
}

void Stepper::arrange()
{
    const bool apart = m_size == Size::Touch;
    const int high = apart                     ? tokens::controlTouch
                     : m_size == Size::Control ? tokens::controlComfortable
                                               : tokens::controlCompact;
    layout()->setSpacing(apart ? tokens::space8 : 0);
    for (IconButton *button : {m_minus, m_plus}) {
        button->setSize(high);
        button->setFramed(apart);
    }
    m_edit->setFrame(apart);
    m_edit->setFont(fontOf(apart ? TextStyle::TitleStrong : TextStyle::BodyStrong));
    m_edit->setFixedSize(apart ? touchEntry : m_size == Size::Control ? controlEntry : lineEntry, high);
    m_edit->setAlignment(Qt::AlignCenter);
    update();
}

void Stepper::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_size == Size::Touch)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = ink(isEnabled() ? Ink::LineStrong : Ink::Line);
    paintBox(&painter, rect(), ink(Ink::Surface), line);
    for (const int x : {m_edit->geometry().left(), m_edit->geometry().right()})
        painter.fillRect(QRect(x, tokens::border, tokens::border, height() - 2 * tokens::border), ink(Ink::Line));
    if (m_edit->hasFocus())
        paintFocusRing(&painter, rect());
}

bool Stepper::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
        if (event->type() == QEvent::FocusIn)
            QMetaObject::invokeMethod(m_edit, &QLineEdit::selectAll, Qt::QueuedConnection);
    } else if (event->type() == QEvent::EnabledChange) {
        enableParts();
    } else if (event->type() == QEvent::KeyPress) {
        return steppedByKey(static_cast<QKeyEvent *>(event)->key());
    } else if (event->type() == QEvent::Wheel && m_edit->hasFocus()) {
        const int turn = static_cast<QWheelEvent *>(event)->angleDelta().y();
        step(turn > 0 ? 1 : turn < 0 ? -1 : 0);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool Stepper::steppedByKey(int key)
{
    const int by = key == Qt::Key_Up         ? 1
                   : key == Qt::Key_Down     ? -1
                   : key == Qt::Key_PageUp   ? pageStep
                   : key == Qt::Key_PageDown ? -pageStep
                                             : 0;
    if (by != 0)
        step(by);
    return by != 0;
}

} // namespace comptoir::ui
