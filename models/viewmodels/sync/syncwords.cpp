// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/sync/syncwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// What an entry or an object of a kind is called, and its picture.
struct KindWord {
    const char *kind;
    const char *icon;
    const char *text;
};

constexpr std::array kindWords{
    KindWord{"sale.recorded", "receipt", QT_TRANSLATE_NOOP("SyncView", "Ticket")},
    KindWord{"cash.moved", "drawer", QT_TRANSLATE_NOOP("SyncView", "Drawer opened")},
    KindWord{"invoice.issued", "invoice", QT_TRANSLATE_NOOP("SyncView", "Invoice")},
    KindWord{"stock.moved", "box", QT_TRANSLATE_NOOP("SyncView", "Stock movement")},
    KindWord{"account.paid", "coins", QT_TRANSLATE_NOOP("SyncView", "Payment on account")},
    KindWord{"shift.opened", "clock", QT_TRANSLATE_NOOP("SyncView", "Shift opened")},
    KindWord{"shift.closed", "clock", QT_TRANSLATE_NOOP("SyncView", "Shift closed")},
    KindWord{"difference.approved", "clock", QT_TRANSLATE_NOOP("SyncView", "Difference approved")},
    KindWord{"period.closed", "calendar", QT_TRANSLATE_NOOP("SyncView", "Period closed")},
    KindWord{"products.saved", "tag", QT_TRANSLATE_NOOP("SyncView", "Items changed")},
    KindWord{"categories.saved", "tags", QT_TRANSLATE_NOOP("SyncView", "Categories changed")},
    KindWord{"price_list.saved", "tag", QT_TRANSLATE_NOOP("SyncView", "Price list changed")},
    KindWord{"promotion.saved", "percent", QT_TRANSLATE_NOOP("SyncView", "Promotion changed")},
    KindWord{"customer.saved", "user", QT_TRANSLATE_NOOP("SyncView", "Customer changed")},
    KindWord{"user.saved", "users", QT_TRANSLATE_NOOP("SyncView", "Person changed")},
    KindWord{"roles.changed", "users", QT_TRANSLATE_NOOP("SyncView", "Roles changed")},
    KindWord{"settings.changed", "settings", QT_TRANSLATE_NOOP("SyncView", "Settings changed")},
    KindWord{"taxes.changed", "percent", QT_TRANSLATE_NOOP("SyncView", "Taxes changed")},
    KindWord{"copy.printed", "copy", QT_TRANSLATE_NOOP("SyncView", "Copy printed")},
    KindWord{"event.logged", "list", QT_TRANSLATE_NOOP("SyncView", "Event noted")},
    KindWord{"business.created", "store", QT_TRANSLATE_NOOP("SyncView", "Shop opened")},
};

struct Word {
    const char *code;
    const char *text;
};

constexpr std::array fieldWords{
    Word{"price", QT_TRANSLATE_NOOP("SyncView", "Selling price")},
    Word{"cost", QT_TRANSLATE_NOOP("SyncView", "Cost")},
    Word{"tax_class", QT_TRANSLATE_NOOP("SyncView", "Tax class")},
    Word{"name", QT_TRANSLATE_NOOP("SyncView", "Name")},
    Word{"credit_limit", QT_TRANSLATE_NOOP("SyncView", "Credit limit")},
    Word{"rights", QT_TRANSLATE_NOOP("SyncView", "Rights")},
    Word{"rate", QT_TRANSLATE_NOOP("SyncView", "Rate")},
    Word{"value", QT_TRANSLATE_NOOP("SyncView", "Value")},
};

/// Why, as people say it; docs/sync.md names the codes.
constexpr std::array reasonWords{
    Word{"broken_chain",
         QT_TRANSLATE_NOOP("SyncView",
                           "The centre found the journal of this till broken. Call for help before going on "
                           "with it.")},
    Word{"protocol_unsupported",
         QT_TRANSLATE_NOOP("SyncView", "This till and the centre are of versions that do not understand each other. "
                                       "Bring the older one up to date.")},
    Word{"not_a_centre",
         QT_TRANSLATE_NOOP("SyncView", "What answers at this address is no centre, but perhaps the sign-in page of a "
                                       "network.")},
    Word{"tls_failed", QT_TRANSLATE_NOOP("SyncView", "The centre's certificate cannot be trusted.")},
    Word{"clock_skew", QT_TRANSLATE_NOOP("SyncView", "The clock of this machine is wrong. Set it, then synchronise.")},
    Word{"bad_payload", QT_TRANSLATE_NOOP("SyncView", "The centre could not read it.")},
    Word{"unknown_kind",
         QT_TRANSLATE_NOOP("SyncView", "The centre is older than this till and does not know this yet.")},
    Word{"entry_too_large", QT_TRANSLATE_NOOP("SyncView", "It is too large for the centre.")},
    Word{"parent_quarantined", QT_TRANSLATE_NOOP("SyncView", "It belongs to something that was set aside before it.")},
    Word{"revoked", QT_TRANSLATE_NOOP("SyncView", "It was made after this till had been withdrawn.")},
    Word{"bad_signature", QT_TRANSLATE_NOOP("SyncView", "Its signature is not right.")},
    Word{"unknown_key", QT_TRANSLATE_NOOP("SyncView", "It was signed by a key that the centre does not know.")},
};

const KindWord *kindWord(const QString &kind)
{
    const auto at =
        std::ranges::find_if(kindWords, [&](const KindWord &word) { return kind == QLatin1StringView(word.kind); });
    return at == kindWords.end() ? nullptr : &*at;
}

template <typename Words>
QString wordOf(const Words &words, const QString &code)
{
    for (const Word &word : words) {
        if (code == QLatin1StringView(word.code))
            return QCoreApplication::translate("SyncView", word.text);
    }
    return {};
}

} // namespace

QString syncKindWord(const QString &kind)
{
    const KindWord *word = kindWord(kind);
    return word ? QCoreApplication::translate("SyncView", word->text) : kind;
}

QString syncKindIcon(const QString &kind)
{
    const KindWord *word = kindWord(kind);
    return word ? QString::fromLatin1(word->icon) : u"note"_s;
}

QString syncFieldWord(const QString &field)
{
    const QString known = wordOf(fieldWords, field);
    return known.isEmpty() ? field : known;
}

QString syncReasonWord(const QString &code)
{
    return wordOf(reasonWords, code);
}

} // namespace comptoir
