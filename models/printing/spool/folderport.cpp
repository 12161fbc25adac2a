// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/spool/folderport.h"

#include <QDir>
#include <QSaveFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace comptoir
{

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return broken(u"read_only"_s, u"%1 could not be written (%2)."_s.arg(path, file.errorString()));
    return {};
}

void FolderPort::prepare()
{
    QTimer::singleShot(0, this, [this] {
        if (QDir(m_folder).exists())
            Q_EMIT ready();
        else
            Q_EMIT finished({PrintOutcome::Kind::NotPrinted,
                             {u"printer_unreachable"_s, u"There is no folder %1 to print into."_s.arg(m_folder),
                              ErrorClass::Network},
                             false});
    });
}

void FolderPort::send(const Paper &paper, const QString &name, bool)
{
    const Result<void> written = writeWhole(QDir(m_folder).filePath(QString(name + u".pdf"_s)), toPdf(paper));
    if (written)
        Q_EMIT finished({});
    else
        Q_EMIT finished({PrintOutcome::Kind::NotPrinted, written.error(), false});
}

} // namespace comptoir
