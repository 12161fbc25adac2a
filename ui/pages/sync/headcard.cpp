// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sync/headcard.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/progressline.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int pictureSide = 44;
constexpr double permille = 1000;

} // namespace

class HeadCard::Picture final : public QWidget
{
public:
    Picture() { setFixedSize(pictureSide, pictureSide); }
    void set(Tone tone, const QString &icon)
    {
        m_tone = tone;
        m_icon = icon;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(&painter, rect(), ink(softInkOf(m_tone)), {}, tokens::radiusControl, 0);
        paintIcon(&painter, centred(rect(), tokens::iconRail), m_icon, inkOf(m_tone), layoutDirection());
    }

private:
    Tone m_tone = Tone::Neutral;
    QString m_icon;
};

HeadCard::HeadCard(SyncPresenter &sync, QWidget *parent)
    : Card(parent), m_sync(sync), m_picture(new Picture), m_title(new Label(TextStyle::TitleStrong)),
      m_detail(new Label(TextStyle::Body, {}, Ink::Muted)),
      m_now(new Button(Button::Kind::Secondary, tr("Synchronise"), u"sync"_s)),
      m_join(new Button(Button::Kind::Primary, tr("Join again"), u"key"_s)), m_progress(new ProgressLine)
{
    setObjectName(u"syncHead"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space16, tokens::space12, tokens::space16, tokens::space12);
    column->setSpacing(tokens::space12);
    auto *row = new QHBoxLayout;
    row->setSpacing(tokens::space16);
    row->addWidget(m_picture, 0, touch() ? Qt::AlignTop : Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(tokens::space2);
    for (Label *label : {m_title, m_detail}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    row->addLayout(words, 1);
    row->addWidget(m_now, 0, Qt::AlignVCenter);
    row->addWidget(m_join, 0, Qt::AlignVCenter);
    column->addLayout(row);
    m_progress->setAccessibleName(tr("First loading"));
    column->addWidget(m_progress);
    connect(m_now, &QAbstractButton::clicked, this, [this] { m_sync.syncNow(); });
    connect(m_join, &QAbstractButton::clicked, this, &HeadCard::joinWanted);
    connect(&m_sync, &SyncPresenter::changed, this, &HeadCard::refresh);
    refresh();
}

void HeadCard::refresh()
{
    const SyncHead head = m_sync.view().head();
    const SyncState state = m_sync.status().state;
    m_picture->set(head.tone, head.icon);
    m_title->setText(head.title);
    m_detail->setText(head.detail);
    m_now->setVisible(state != SyncState::SignedOut);
    m_join->setVisible(state == SyncState::SignedOut);
    m_progress->setVisible(state == SyncState::Loading);
    m_progress->setFraction(m_sync.status().loadedPermille / permille);
}

} // namespace comptoir::ui
