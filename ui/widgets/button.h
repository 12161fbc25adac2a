// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QPushButton>
#include <QTimer>

namespace comptoir::ui
{

class Strip;

/// A push button of the house. Primary is rationed: one per panel. Key, FunctionKey and Tile do not take the focus
/// from a field by mouse or finger, so that typing goes on where it was.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind {
        Primary,
        Secondary,
        Soft,
        Quiet,
        Danger,
        Key,         ///< of a digit block: large figure
        FunctionKey, ///< icon and text leading, key cap trailing
        Tile         ///< a product: name on top, icon and price at the foot, on its hue
    };
    Q_ENUM(Kind)

    explicit Button(Kind kind, const QString &text, const QString &icon = {}, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    /// As it is written: an ampersand is an ampersand, and no key of a menu comes of it.
    void setText(const QString &text);
    /// Name of the icon set; empty for none. A leading one, and one after the text.
    void setIconName(const QString &name);
    [[nodiscard]] QString iconName() const { return m_icon; }
    void setTrailingIcon(const QString &name);
    /// The key that does the same ("F9"), drawn as a key cap; it does not listen to the key.
    void setKeyCap(const QString &key);
    [[nodiscard]] QString keyCap() const { return m_keyCap; }
    /// A second, quieter line: what cash will cost, what change an amount gives. Of a tile, the price.
    void setCaption(const QString &caption);
    [[nodiscard]] QString caption() const { return m_caption; }
    /// Small words after a tile's price: "le kg".
    void setUnit(const QString &unit);
    /// Of a tile: 1…8, the hue of its category.
    void setHue(int hue);
    /// A count in a small round badge after the text; empty for none.
    void setBadge(const QString &badge);
    /// Fixed height in pixels, against that of the density; 0 gives the density's back.
    void setHeight(int height);
    /// The 28 px control of lines and cards (not in touch density).
    void setCompact(bool compact);
    /// Text in title size, as of the button that ends a sale.
    void setLarge(bool large);
    /// Of a Key: the grey of keys that are no digits.
    void setFilled(bool filled);
    /// Shows that the work goes on and takes no click meanwhile.
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    struct Inks;
    [[nodiscard]] Inks inks() const;
    [[nodiscard]] Inks restingInks() const;
    [[nodiscard]] bool isFilled() const;
    [[nodiscard]] bool leads() const;
    [[nodiscard]] int boxHeight() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] int gap() const;
    [[nodiscard]] int iconSide() const;
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] int partsWidth() const;
    void paintContent(QPainter *painter, const Inks &inks) const;
    void paintRow(QPainter *painter, const QRect &area, const Inks &inks) const;
    void paintTrail(QPainter *painter, Strip &strip, const Inks &inks) const;
    void paintTile(QPainter *painter, const Inks &inks) const;
    void paintBusy(QPainter *painter, const QRect &area, const QColor &color) const;
    void changed();

    Kind m_kind;
    QString m_icon, m_trailingIcon, m_keyCap, m_caption, m_unit, m_badge;
    int m_hue = 0, m_height = 0, m_turn = 0;
    bool m_compact = false, m_large = false, m_filled = false, m_busy = false, m_ring = false, m_namedByText = false;
    QTimer m_timer;
};

} // namespace comptoir::ui
