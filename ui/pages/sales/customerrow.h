// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sales/tilltypes.h"
#include "models/viewmodels/session/business.h"

#include <QAbstractButton>

namespace comptoir::ui
{

/// Who the ticket is for, over its lines; a tap opens the picker.
class CustomerRow final : public QAbstractButton
{
    Q_OBJECT

public:
    CustomerRow(const Business &business, QWidget *parent);

    void setCustomer(const std::optional<CustomerCard> &customer);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintNobody(QPainter *painter, const QRect &area) const;
    void paintSomebody(QPainter *painter, QRect area) const;

    const Business &m_business;
    std::optional<CustomerCard> m_customer;
    QString m_caption;
};

} // namespace comptoir::ui
