// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/setup/peoplepresenter.h"
#include "ui/pages/setup/formcard.h"

namespace comptoir::ui
{

class Button;
class TextField;

/// Where everybody changes their own PIN, with the one in use.
class OwnPinView final : public FormColumn
{
    Q_OBJECT

public:
    explicit OwnPinView(PeoplePresenter &people);

private:
    [[nodiscard]] TextField *pinField(const QString &label);
    void submit();
    void clear();

    PeoplePresenter &m_people;
    TextField *m_old;
    TextField *m_new;
    TextField *m_again;
    Button *m_change;
};

} // namespace comptoir::ui
