// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/tillform.h"

#include "ui/pages/setup/scaleruleseditor.h"
#include "ui/widgets/textfield.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

TillForm::TillForm(SettingsPresenter &settings) : m_fields(new SettingsFields(settings, this))
{
    auto *cash = new FormCard(tr("Cash"), tr("A change applies from the next ticket on."));
    cash->addHalf(m_fields->amount(u"cash.rounding_step_minor"_s, tr("Smallest coin"),
                                   tr("What is paid in cash is rounded to it. 0: nothing is rounded.")));
    cash->addHalf(m_fields->amount(u"shift.max_difference_minor"_s, tr("Largest difference of a count"),
                                   tr("Above it, closing the shift waits for a manager.")));
    add(cash);
    auto *margin = new FormCard(tr("Margins"));
    margin->addHalf(m_fields->amount(u"catalogue.margin_floor"_s, tr("Lowest margin without a warning"),
                                     tr("Of the net price. Empty: no product is warned about.")));
    add(margin);
    auto *scales = new FormCard(tr("Labels of the scales"),
                                tr("A label of a scale holds a product's code and its weight or price. Its first two "
                                   "digits say which."));
    auto *editor = new ScaleRulesEditor(settings);
    scales->addWhole(editor);
    m_fields->add(u"scale.rules"_s, editor, [editor] { editor->showRows(); });
    add(scales);
}

} // namespace comptoir::ui
