// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/domainname.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

Result<QString> normalisedDomain(const QString &given)
{
    const auto bad = [] {
        return misuse(u"bad_domain"_s, u"This is not a domain name such as shop.example.com: give it without port, "
                                       "path or scheme."_s);
    };
    QString name = given.trimmed();
    if (name.endsWith(u'.'))
        name.chop(1);
    static const QRegularExpression elsewhere(u"[\\s/:@?#%\\\\*\\[\\]]"_s);
    if (name.isEmpty() || name.size() > 253 || name.contains(elsewhere))
        return bad();
    const QString ascii = QString::fromLatin1(QUrl::toAce(name)).toLower();
    constexpr qsizetype longestName = 253;
    if (ascii.isEmpty() || ascii.size() > longestName)
        return bad();
    static const QRegularExpression label(u"\\A(?!-)[a-z0-9-]{1,63}(?<!-)\\z"_s);
    static const QRegularExpression number(u"\\A(?:\\d+|0x[0-9a-f]*)\\z"_s);
    const QStringList labels = ascii.split(u'.');
    for (const QString &part : labels) {
        if (!label.match(part).hasMatch())
            return bad();
    }
    // A last label of digits makes it the address of a machine; a single label is a name of somebody's own network.
    if (labels.size() < 2 || number.match(labels.last()).hasMatch() || labels.last() == "localhost"_L1)
        return bad();
    return ascii;
}

} // namespace comptoir::centre
