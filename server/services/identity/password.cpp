// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/password.h"

#include "models/journal/sodium.h"

#include <QFile>
#include <QSemaphoreReleaser>
#include <QSet>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr unsigned long long passes = 3;
constexpr std::size_t memory = 64 * 1024 * 1024;

/// The text that is hashed: the same for the two ways in which one accent can be typed.
QByteArray bytesOfPassword(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

/// What is left of a password without what people add to make it pass: capitals, digits and signs at the ends.
QString coreOf(const QString &password)
{
    const QString plain = password.normalized(QString::NormalizationForm_KC).toLower();
    qsizetype begin = 0;
    qsizetype end = plain.size();
    while (begin < end && !plain[begin].isLetter())
        ++begin;
    while (end > begin && !plain[end - 1].isLetter())
        --end;
    return plain.sliced(begin, end - begin);
}

const QSet<QString> &commonest()
{
    static const QSet<QString> words = [] {
        QFile file(u":/server/identity/commonpasswords.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the list of the commonest passwords is missing from the program");
        QSet<QString> all;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#'))
                all.insert(line);
        }
        return all;
    }();
    return words;
}

bool isRepetition(const QString &text)
{
    for (qsizetype period = 1; period <= 4 && period < text.size(); ++period) {
        qsizetype at = period;
        while (at < text.size() && text[at] == text[at - period])
            ++at;
        if (at == text.size())
            return true;
    }
    return false;
}

/// 1234…, abcd…, and downwards.
bool isStaircase(const QString &text)
{
    int ups = 0;
    int downs = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const int step = text[i].unicode() - text[i - 1].unicode();
        ups += step == 1 || step == -9; // … 8 9 0 1 …
        downs += step == -1 || step == 9;
    }
    return ups == text.size() - 1 || downs == text.size() - 1;
}

/// A password that is mostly the person's own name, address or shop.
bool isAbout(const QString &password, const QStringList &person)
{
    const QString core = coreOf(password);
    for (const QString &about : person) {
        for (const QString &part : about.toLower().split(u'@', Qt::SkipEmptyParts)) {
            if (part.size() >= 4 && core.contains(part) && core.size() < part.size() + 4)
                return true;
        }
    }
    return false;
}

} // namespace

PasswordKeeper::PasswordKeeper()
{
    startSodium();
    // Made anew at each start: there is no password that is right for it.
    QByteArray nothing(32, Qt::Uninitialized);
    randombytes_buf(nothing.data(), static_cast<std::size_t>(nothing.size()));
    m_nobody = hash(QString::fromLatin1(nothing.toHex())).value();
}

Result<void> PasswordKeeper::check(const QString &password, const QStringList &aboutPerson)
{
    if (password.toUcs4().size() < minLength)
        return refuse(u"password_too_short"_s, u"A password has at least %1 characters."_s.arg(minLength));
    if (password.size() > maxLength)
        return refuse(u"password_too_long"_s, u"A password has at most %1 characters."_s.arg(maxLength));
    const QString plain = password.normalized(QString::NormalizationForm_KC).toLower();
    const QString core = coreOf(password);
    if (commonest().contains(plain) || commonest().contains(core) || core.isEmpty() || isRepetition(plain) ||
        isStaircase(plain) || isAbout(password, aboutPerson))
        return refuse(u"password_too_common"_s, u"This password is among those that are tried first. Choose several "
                                                "words that have nothing to do with each other."_s);
    return {};
}

Result<QByteArray> PasswordKeeper::hash(const QString &password)
{
    if (!m_turns.tryAcquire(1, waitMs))
        return refuse(u"busy"_s, u"Too many people sign in at once; try again in some seconds."_s);
    const QSemaphoreReleaser turn(m_turns);
    QByteArray bytes = bytesOfPassword(password);
    std::array<char, crypto_pwhash_STRBYTES> phc{};
    const int outcome = crypto_pwhash_str_alg(phc.data(), bytes.constData(), static_cast<std::size_t>(bytes.size()),
                                              passes, memory, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (outcome != 0)
        return refuse(u"busy"_s, u"There is not enough memory to sign in; try again in some seconds."_s);
    return QByteArray(phc.data());
}

Result<PasswordKeeper::Match> PasswordKeeper::verify(const QString &password, const QByteArray &phc)
{
    if (!m_turns.tryAcquire(1, waitMs))
        return refuse(u"busy"_s, u"Too many people sign in at once; try again in some seconds."_s);
    const QSemaphoreReleaser turn(m_turns);
    const QByteArray &kept = phc.isEmpty() ? m_nobody : phc;
    QByteArray bytes = bytesOfPassword(password);
    const bool right =
        crypto_pwhash_str_verify(kept.constData(), bytes.constData(), static_cast<std::size_t>(bytes.size())) == 0;
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (!right || phc.isEmpty())
        return Match::Wrong;
    return crypto_pwhash_str_needs_rehash(kept.constData(), passes, memory) == 0 ? Match::Right : Match::RightButWeak;
}

} // namespace comptoir::centre
