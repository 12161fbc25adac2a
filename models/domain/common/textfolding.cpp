// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/textfolding.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// Letters that Unicode does not decompose but that people type without their ornament.
QStringView plainSpelling(QChar c)
{
    switch (c.unicode()) {
    case u'œ':
        return u"oe";
    case u'æ':
        return u"ae";
    case u'ß':
        return u"ss";
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
        return u"d";
    case u'ٱ':
        return u"ا";
    case u'ى':
        return u"ي";
    case u'ة':
        return u"ه";
    default:
        return {};
    }
}

bool isDropped(QChar c)
{
    constexpr char16_t loneHamza = u'ء';
    constexpr char16_t tatweel = u'ـ';
    const QChar::Category category = c.category();
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format ||
           category == QChar::Other_Control || c == loneHamza || c == tatweel;
}

/// The slow, exact definition of the folding of one code unit; the table below remembers it. Applied to its own result
/// until nothing changes, which is what makes the folding idempotent.
QString foldedUnit(QChar c)
{
    if (c.isSurrogate())
        return QString(c);
    if (c.isSpace())
        return u" "_s;
    if (isDropped(c))
        return {};
    if (c.category() == QChar::Number_DecimalDigit && c.digitValue() >= 0)
        return QString(QChar(u'0' + c.digitValue()));
    const bool hangul = c.script() == QChar::Script_Hangul; // syllables are letters; taking them apart finds nothing
    QString step = hangul ? QString(c) : QString(c.toLower()).normalized(QString::NormalizationForm_KD);
    if (const QStringView plain = plainSpelling(step.front()); step.size() == 1 && !plain.isEmpty())
        step = plain.toString();
    if (step == c)
        return step;
    QString folded;
    for (QChar part : std::as_const(step))
        folded += foldedUnit(part);
    return folded;
}

/// What every UTF-16 code unit folds to: a stretch of `pool`, so that folding a name is one look-up a letter.
class FoldTable
{
public:
    FoldTable()
    {
        for (quint32 unit = 0; unit < m_stretches.size(); ++unit) {
            const QString folded = foldedUnit(QChar(static_cast<char16_t>(unit)));
            m_stretches[unit] = {static_cast<quint32>(m_pool.size()), static_cast<quint32>(folded.size())};
            m_pool.insert(m_pool.end(), folded.utf16(), folded.utf16() + folded.size());
        }
    }

    [[nodiscard]] QStringView operator[](char16_t unit) const
    {
        const Stretch &stretch = m_stretches[unit];
        return {m_pool.data() + stretch.begin, static_cast<qsizetype>(stretch.size)};
    }

private:
    struct Stretch {
        quint32 begin = 0;
        quint32 size = 0;
    };
    std::array<Stretch, 0x10000> m_stretches;
    std::vector<char16_t> m_pool;
};

const FoldTable &foldTable()
{
    static const auto table = std::make_unique<const FoldTable>();
    return *table;
}

} // namespace

QString foldedText(QStringView text)
{
    const FoldTable &table = foldTable();
    QString folded;
    folded.reserve(text.size() + 1);
    bool spaceDue = false;
    for (QChar c : text) {
        for (QChar part : table[c.unicode()]) {
            if (part == u' ') {
                spaceDue = !folded.isEmpty();
                continue;
            }
            if (spaceDue)
                folded += u' ';
            spaceDue = false;
            folded += part;
        }
    }
    return folded;
}

} // namespace comptoir
