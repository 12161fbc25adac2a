// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace comptoir::ui
{

class IconButton;
class LineEdit;

/// A whole number by − and +, by typing, by the arrow keys and by the wheel while it has the focus. What is typed is
/// held to the range when it is left or entered.
class Stepper : public QWidget
{
    Q_OBJECT

public:
    ~Stepper() override;
    enum class Size { Line, Control, Touch }; ///< 28, 36 and 52 px
    Q_ENUM(Size)

    explicit Stepper(const QString &accessibleName = {}, QWidget *parent = nullptr);

    [[nodiscard]] qint64 value() const { return m_value; }
    void setRange(qint64 minimum, qint64 maximum);
    [[nodiscard]] qint64 minimum() const { return m_minimum; }
    [[nodiscard]] qint64 maximum() const { return m_maximum; }
    void setSize(Size size);
    /// Names what is counted, for a screen reader; also of the parts.
    void setName(const QString &name);
    [[nodiscard]] LineEdit *edit() const { return m_edit; }
    [[nodiscard]] IconButton *minus() const { return m_minus; }
    [[nodiscard]] IconButton *plus() const { return m_plus; }

public Q_SLOTS:
    void setValue(qint64 value);

Q_SIGNALS:
    void valueChanged(qint64 value);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(qint64 by);
    [[nodiscard]] bool steppedByKey(int key);
    void take();
    void typed(const QString &text);
    void arrange();
    void enableParts();

    IconButton *m_minus;
    LineEdit *m_edit;
    IconButton *m_plus;
    qint64 m_value = 0, m_minimum = 0, m_maximum = 1'000'000'000;
    Size m_size = Size::Control;
};

} // namespace comptoir::ui
