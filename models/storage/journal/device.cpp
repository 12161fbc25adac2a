// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journal/device.h"

#include "models/storage/secrets/secretbox.h"
#include "models/storage/secrets/wrappedfilestore.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

QString anchorName(const Uuid &device)
{
    return u"anchor-"_s + device.toText();
}

QString anchorFile(const Uuid &device)
{
    const QString directory = stateDirectory();
    return directory.isEmpty() ? QString() : QString(directory + u'/' + anchorName(device));
}

std::optional<Anchor> parseAnchor(const QByteArray &text)
{
    const QList<QByteArray> parts = text.trimmed().split(' ');
    if (parts.size() != 3)
        return std::nullopt;
    return Anchor{parts[0].toLongLong(), parts[1].toLongLong(), QByteArray::fromHex(parts[2])};
}

/// A lasting secret of the device: read, or made and stored.
Result<QByteArray> lastingSecret(SecretStore &secrets, const QString &name, const std::function<QByteArray()> &make)
{
    Result<std::optional<QByteArray>> stored = secrets.read(name);
    COMPTOIR_TRY(stored);
    if (*stored)
        return **stored;
    const QByteArray fresh = make();
    COMPTOIR_TRY(secrets.write(name, fresh));
    return fresh;
}

QString keyName(const Uuid &device)
{
    return u"key-"_s + device.toText();
}

QString pepperName(const Uuid &device)
{
    return u"pepper-"_s + device.toText();
}

struct FileState {
    JournalHead head;
    QString epochDue;
    std::optional<JournalEntry> anchored;
};

/// A restore that people asked for keeps its own reason.
void compare(Device &device, const FileState &file, const Anchor &anchor)
{
    auto because = [&device](const QString &reason) {
        if (device.epochReason.isEmpty())
            device.epochReason = reason;
    };
    const bool ahead =
        anchor.epoch > file.head.epoch || (anchor.epoch == file.head.epoch && anchor.seq > file.head.seq);
    if (ahead) {
        because(u"older_copy"_s);
        device.finding = u"This file is older than what this machine last wrote (entry %1 of epoch %2 is missing): a "
                         "copy was put back, or its end was cut. The next entry begins a new epoch."_s.arg(anchor.seq)
                             .arg(anchor.epoch);
    } else if (!file.anchored || file.anchored->hash != anchor.hash) {
        because(u"forked"_s);
        device.finding = u"Entry %1 of epoch %2 is not the one this machine wrote: the file went on elsewhere or was "
                         "changed. The next entry begins a new epoch."_s.arg(anchor.seq)
                             .arg(anchor.epoch);
    } else {
        return;
    }
    device.epochToBegin = std::max(anchor.epoch, file.head.epoch) + 1;
}

} // namespace

std::optional<Anchor> AnchorStore::read(const Uuid &device)
{
    if (m_secrets.level() == SecretLevel::Keychain) {
        const Result<std::optional<QByteArray>> stored = m_secrets.read(anchorName(device));
        return stored && *stored ? parseAnchor(**stored) : std::nullopt;
    }
    QFile file(anchorFile(device));
    return file.open(QIODevice::ReadOnly) ? parseAnchor(file.readAll()) : std::nullopt;
}

Result<void> AnchorStore::write(const Uuid &device, const Anchor &anchor)
{
    const QByteArray text =
        QByteArray::number(anchor.epoch) + ' ' + QByteArray::number(anchor.seq) + ' ' + anchor.hash.toHex() + '\n';
    if (m_secrets.level() == SecretLevel::Keychain)
        return m_secrets.write(anchorName(device), text);
    const QString path = anchorFile(device);
    if (path.isEmpty())
        return broken(u"read_only"_s, u"There is no folder for this machine's anchors."_s);
    return writePrivateFile(path, text);
}

Result<void> AnchorStore::remove(const Uuid &device)
{
    if (m_secrets.level() == SecretLevel::Keychain)
        return m_secrets.remove(anchorName(device));
    QFile file(anchorFile(device));
    if (file.exists() && !file.remove())
        return broken(u"read_only"_s, u"%1 cannot be removed (%2)."_s.arg(file.fileName(), file.errorString()));
    return {};
}

Result<Device> loadDevice(Database &database, SecretStore &secrets)
{
    Device device;
    device.level = secrets.level();
    // waits: the device is loaded while the program starts, before any window
    const auto id = database.write([](Connection &c) -> Result<Uuid> { return JournalStore(c).device(); }).result();
    COMPTOIR_TRY(id);
    device.id = *id;
    if (device.id.isNull())
        device.id = Uuid::fromBytes(randomBytes(Uuid::size));
    if (device.level != SecretLevel::Session) {
        const auto seed = lastingSecret(secrets, keyName(device.id), [] { return SigningKey::generate().seed(); });
        COMPTOIR_TRY(seed);
        Result<SigningKey> key = SigningKey::fromSeed(*seed);
        COMPTOIR_TRY(key);
        device.key = std::move(*key);
        const auto pepper = lastingSecret(secrets, pepperName(device.id), [] { return randomBytes(32); });
        COMPTOIR_TRY(pepper);
        device.pepper = *pepper;
    }
    const std::optional<Anchor> anchor = AnchorStore(secrets).read(device.id);
    const auto file = database
                          .read([anchor](Connection &c) -> Result<FileState> {
                              JournalStore journal(c);
                              return FileState{journal.head(), journal.epochDue(),
                                               anchor ? journal.find(anchor->epoch, anchor->seq) : std::nullopt};
                          })
                          // waits: part of starting, before any window
                          .result();
    COMPTOIR_TRY(file);
    if (!file->epochDue.isEmpty()) {
        device.epochToBegin = file->head.epoch + 1;
        device.epochReason = file->epochDue;
    }
    if (anchor)
        compare(device, *file, *anchor);
    return device;
}

Result<void> forgetDevice(SecretStore &secrets, const Uuid &device)
{
    COMPTOIR_TRY(secrets.remove(keyName(device)));
    COMPTOIR_TRY(secrets.remove(pepperName(device)));
    return AnchorStore(secrets).remove(device);
}

} // namespace comptoir
