// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/ratedialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/textfield.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

const QString dayFormat = u"dd/MM/yyyy"_s;

QDate firstOfNextYear(QDate today)
{
    return {today.year() + 1, 1, 1};
}

} // namespace

RateDialog::RateDialog(const QString &tax, QDate today, QWidget *parent)
    : Dialog(tr("New rate of %1").arg(tax), parent), m_today(today), m_rate(new TextField(tr("Rate"))),
      m_from(new TextField(tr("From this day on")))
{
    auto *sentence = new Label(
        TextStyle::Body, tr("Tickets of earlier days keep their rate. Prices stay as they are in the catalogue."));
    sentence->setWordWrap(true);
    body()->addWidget(sentence);
    m_rate->setAmountMode();
    m_rate->setSuffix(u"%"_s);
    m_from->setLeadingIcon(u"calendar"_s);
    m_from->edit()->setLayoutDirection(Qt::LeftToRight);
    m_from->setText(firstOfNextYear(today).toString(dayFormat));
    m_from->setHint(tr("Day, month, year."));
    body()->addWidget(m_rate);
    body()->addWidget(m_from);
    addCancel();
    auto *plan = new Button(Button::Kind::Primary, tr("Plan the rate"));
    addButton(plan);
    setPrimary(plan);
    setFirstFocus(m_rate->edit());
    connect(plan, &Button::clicked, this, &RateDialog::submit);
}

void RateDialog::submit()
{
    bool number = false;
    const double rate = m_rate->text().trimmed().replace(u',', u'.').toDouble(&number);
    const QDate from = QDate::fromString(m_from->text().trimmed(), dayFormat);
    if (!number || rate < 0 || rate > 100) {
        m_rate->setError(tr("Write a percentage from 0 to 100."));
        m_rate->edit()->setFocus();
        return;
    }
    m_rate->clearMessage();
    if (!from.isValid() || from <= m_today) {
        m_from->setError(from.isValid() ? tr("A new rate begins tomorrow at the earliest.")
                                        : tr("Write a day such as 01/01/2027."));
        m_from->edit()->setFocus();
        return;
    }
    Q_EMIT chosen(from, m_rate->text());
    accept();
}

} // namespace comptoir::ui
