// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/comptoirstyle.h"

#include "ui/style/elements.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHash>
#include <QPainter>
#include <QTabBar>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

const QHash<QStyle::PrimitiveElement, elements::Draw> &primitives()
{
    static const QHash<QStyle::PrimitiveElement, elements::Draw> table = {
        {QStyle::PE_FrameFocusRect, elements::focusRect},
        {QStyle::PE_PanelButtonCommand, elements::buttonPanel},
        {QStyle::PE_PanelButtonTool, elements::buttonPanel},
        {QStyle::PE_FrameDefaultButton, elements::nothing},
        {QStyle::PE_IndicatorCheckBox, elements::checkBox},
        {QStyle::PE_IndicatorItemViewItemCheck, elements::checkBox},
        {QStyle::PE_IndicatorRadioButton, elements::radioButton},
        {QStyle::PE_PanelLineEdit, elements::lineEdit},
        {QStyle::PE_FrameLineEdit, elements::nothing},
        {QStyle::PE_Frame, elements::frame},
        {QStyle::PE_FrameGroupBox, elements::nothing},
        {QStyle::PE_FrameTabWidget, elements::nothing},
        {QStyle::PE_FrameTabBarBase, elements::tabBase},
        {QStyle::PE_PanelScrollAreaCorner, elements::scrollCorner},
        {QStyle::PE_PanelItemViewItem, elements::itemPanel},
        {QStyle::PE_PanelItemViewRow, elements::nothing},
        {QStyle::PE_IndicatorBranch, elements::branch},
        {QStyle::PE_IndicatorHeaderArrow, elements::headerArrow},
        {QStyle::PE_PanelMenu, elements::menuPanel},
        {QStyle::PE_FrameMenu, elements::menuPanel},
        {QStyle::PE_PanelTipLabel, elements::tipPanel},
    };
    return table;
}

const QHash<QStyle::ControlElement, elements::Draw> &controls()
{
    static const QHash<QStyle::ControlElement, elements::Draw> table = {
        {QStyle::CE_PushButton, elements::pushButton},
        {QStyle::CE_Header, elements::header},
        {QStyle::CE_HeaderSection, elements::headerSection},
        {QStyle::CE_HeaderLabel, elements::headerLabel},
        {QStyle::CE_HeaderEmptyArea, elements::headerEmpty},
        {QStyle::CE_TabBarTabShape, elements::tabShape},
        {QStyle::CE_TabBarTabLabel, elements::tabLabel},
        {QStyle::CE_MenuItem, elements::menuItem},
        {QStyle::CE_MenuEmptyArea, elements::nothing},
        {QStyle::CE_ProgressBarGroove, elements::progressGroove},
        {QStyle::CE_ProgressBarContents, elements::progressContents},
        {QStyle::CE_ProgressBarLabel, elements::nothing},
    };
    return table;
}

const QHash<QStyle::ComplexControl, elements::Draw> &complexControls()
{
    static const QHash<QStyle::ComplexControl, elements::Draw> table = {
        {QStyle::CC_ToolButton, elements::toolButton}, {QStyle::CC_ComboBox, elements::comboBox},
        {QStyle::CC_SpinBox, elements::spinBox},       {QStyle::CC_ScrollBar, elements::scrollBar},
        {QStyle::CC_GroupBox, elements::groupBox},
    };
    return table;
}

const QHash<QStyle::PixelMetric, int> &measures()
{
    static const QHash<QStyle::PixelMetric, int> table = {
        {QStyle::PM_ButtonIconSize, tokens::icon},
        {QStyle::PM_SmallIconSize, tokens::icon},
        {QStyle::PM_ListViewIconSize, tokens::icon},
        {QStyle::PM_TabBarIconSize, tokens::icon},
        {QStyle::PM_ToolBarIconSize, tokens::icon},
        {QStyle::PM_LineEditIconSize, tokens::icon},
        {QStyle::PM_IndicatorWidth, tokens::checkBox},
        {QStyle::PM_IndicatorHeight, tokens::checkBox},
        {QStyle::PM_ExclusiveIndicatorWidth, tokens::checkBox},
        {QStyle::PM_ExclusiveIndicatorHeight, tokens::checkBox},
        {QStyle::PM_CheckBoxLabelSpacing, tokens::space8},
        {QStyle::PM_RadioButtonLabelSpacing, tokens::space8},
        {QStyle::PM_ScrollBarExtent, tokens::scrollBar},
        {QStyle::PM_ScrollBarSliderMin, tokens::space32},
        {QStyle::PM_ScrollView_ScrollBarSpacing, 0},
        {QStyle::PM_ScrollView_ScrollBarOverlap, 0},
        {QStyle::PM_ButtonShiftHorizontal, 0},
        {QStyle::PM_ButtonShiftVertical, 0},
        {QStyle::PM_ButtonDefaultIndicator, 0},
        {QStyle::PM_DefaultFrameWidth, tokens::borderFocus},
        {QStyle::PM_FocusFrameHMargin, tokens::cellPadding - elements::itemInset - 1},
        {QStyle::PM_HeaderMargin, tokens::cellPadding},
        {QStyle::PM_HeaderMarkSize, tokens::iconSmall},
        {QStyle::PM_TabBarTabHSpace, tokens::space24},
        {QStyle::PM_TabBarTabShiftVertical, 0},
        {QStyle::PM_TabBarBaseOverlap, 0},
        {QStyle::PM_MenuPanelWidth, tokens::border},
        {QStyle::PM_MenuHMargin, tokens::space4},
        {QStyle::PM_MenuVMargin, tokens::space4},
        {QStyle::PM_SubMenuOverlap, 0},
        {QStyle::PM_ToolTipLabelFrameWidth, tokens::space8},
        {QStyle::PM_LayoutLeftMargin, 0},
        {QStyle::PM_LayoutTopMargin, 0},
        {QStyle::PM_LayoutRightMargin, 0},
        {QStyle::PM_LayoutBottomMargin, 0},
        {QStyle::PM_LayoutHorizontalSpacing, tokens::space8},
        {QStyle::PM_LayoutVerticalSpacing, tokens::space8},
    };
    return table;
}

const QHash<QStyle::StyleHint, int> &hints()
{
    static const QHash<QStyle::StyleHint, int> table = {
        {QStyle::SH_EtchDisabledText, 0},
        {QStyle::SH_DitherDisabledText, 0},
        {QStyle::SH_ItemView_ShowDecorationSelected, 1},
        {QStyle::SH_ItemView_ChangeHighlightOnFocus, 0},
        {QStyle::SH_ComboBox_Popup, 0},
        {QStyle::SH_ComboBox_ListMouseTracking, 1},
        {QStyle::SH_ScrollBar_Transient, 0},
        {QStyle::SH_Menu_MouseTracking, 1},
        {QStyle::SH_Menu_Scrollable, 1},
        {QStyle::SH_ToolTipLabel_Opacity, 255},
        {QStyle::SH_LineEdit_PasswordCharacter, 0x25CF},
        {QStyle::SH_LineEdit_PasswordMaskDelay, 0},
        {QStyle::SH_TabBar_Alignment, Qt::AlignLeft},
        {QStyle::SH_TabBar_ElideMode, Qt::ElideNone},
        {QStyle::SH_Header_ArrowAlignment, Qt::AlignRight | Qt::AlignVCenter},
    };
    return table;
}

/// A selected item keeps the colours of its text: only its background tells.
QStyleOptionViewItem calm(const QStyleOptionViewItem &item)
{
    auto calmed = item;
    calmed.palette.setColor(QPalette::HighlightedText, item.palette.color(QPalette::Text));
    calmed.palette.setColor(QPalette::Highlight, ink(Ink::AccentSoft));
    return calmed;
}

} // namespace

ComptoirStyle::ComptoirStyle() : QProxyStyle(u"fusion"_s) {}

void ComptoirStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setExpanding(false);
    if (widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // beside a see-through list it is see-through as well
    for (const char *type :
         {"QAbstractButton", "QComboBox", "QAbstractSpinBox", "QScrollBar", "QTabBar", "QLineEdit", "QHeaderView"}) {
        if (widget->inherits(type))
            widget->setAttribute(Qt::WA_Hover);
    }
}

void ComptoirStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    if (const auto draw = primitives().value(element))
        draw(option, painter, widget);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ComptoirStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (const auto draw = controls().value(element)) {
        draw(option, painter, widget);
        return;
    }
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element == CE_ItemViewItem && item) {
        const auto calmed = calm(*item);
        QProxyStyle::drawControl(element, &calmed, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ComptoirStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    if (const auto draw = complexControls().value(control))
        draw(option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ComptoirStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        // QLineEdit itself keeps 2 px at either side.
        const int side = frame && frame->lineWidth > 0 ? tokens::cellPadding - 2 : 0;
        return option->rect.adjusted(side, 0, -side, 0);
    }
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
        return option->rect;
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (item && (element == SE_ItemViewItemText || element == SE_ItemViewItemDecoration ||
                 element == SE_ItemViewItemCheckIndicator)) {
        auto inner = *item;
        inner.rect.adjust(elements::itemInset, 0, -elements::itemInset, 0);
        return QProxyStyle::subElementRect(element, &inner, widget);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ComptoirStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                    const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo)
        return visualRect(option->direction, option->rect, elements::comboBoxPart(*combo, part));
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_SpinBox && spin)
        return visualRect(option->direction, option->rect, elements::spinBoxPart(*spin, part));
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider) {
        const auto rect = elements::scrollBarPart(*slider, part);
        // QScrollBar says by upsideDown which end is the beginning.
        return slider->orientation == Qt::Horizontal ? visualRect(option->direction, option->rect, rect) : rect;
    }
    const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
    if (control == CC_GroupBox && group && part == SC_GroupBoxContents)
        return elements::groupBoxContents(*group);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize ComptoirStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                      const QWidget *widget) const
{
    const int height = controlHeight();
    if (type == CT_PushButton)
        return elements::pushButtonSize(option, size);
    if (type == CT_ToolButton)
        return size.expandedTo({height, height});
    if (type == CT_LineEdit || type == CT_SpinBox)
        return {size.width() + 2 * tokens::cellPadding, height};
    if (type == CT_ComboBox)
        return {size.width() + 2 * tokens::cellPadding + tokens::icon + tokens::space8, height};
    if (type == CT_CheckBox || type == CT_RadioButton) {
        const auto natural = QProxyStyle::sizeFromContents(type, option, size, widget);
        return natural.expandedTo({0, touch() ? height : tokens::controlCompact});
    }
    if (type == CT_ItemViewItem) {
        const auto natural = QProxyStyle::sizeFromContents(type, option, size, widget);
        return QSize(natural.width() + 2 * elements::itemInset, natural.height()).expandedTo({0, tableRowHeight()});
    }
    if (type == CT_HeaderSection) {
        const auto natural = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {natural.width(), tokens::tableHeader};
    }
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); type == CT_TabBarTab && tab)
        return elements::tabSize(*tab);
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); type == CT_MenuItem && item)
        return elements::menuItemSize(*item);
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int ComptoirStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const auto measure = measures().constFind(metric);
    return measure != measures().cend() ? *measure : QProxyStyle::pixelMetric(metric, option, widget);
}

int ComptoirStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returnData) const
{
    if (hint == SH_Widget_Animation_Duration)
        return motionMs();
    if (hint == SH_Table_GridLineColor)
        return int(ink(Ink::Line).rgba());
    const auto value = hints().constFind(hint);
    return value != hints().cend() ? *value : QProxyStyle::styleHint(hint, option, widget, returnData);
}

QIcon ComptoirStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    static const QHash<StandardPixmap, QString> names = {
        {SP_LineEditClearButton, u"close"_s},  {SP_DialogCloseButton, u"close"_s},
        {SP_TitleBarCloseButton, u"close"_s},  {SP_ArrowUp, u"arrow-up"_s},
        {SP_ArrowDown, u"arrow-down"_s},       {SP_ArrowLeft, u"arrow-left"_s},
        {SP_ArrowRight, u"arrow-right"_s},     {SP_DirIcon, u"folder"_s},
        {SP_FileIcon, u"invoice"_s},           {SP_BrowserReload, u"sync"_s},
        {SP_MessageBoxInformation, u"info"_s}, {SP_MessageBoxWarning, u"warning"_s},
        {SP_MessageBoxCritical, u"alert"_s},   {SP_MessageBoxQuestion, u"help"_s},
    };
    const auto name = names.constFind(standard);
    return name != names.cend() ? icon(*name, Ink::Muted) : QProxyStyle::standardIcon(standard, option, widget);
}

} // namespace comptoir::ui
