// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/spool/printerport.h"

namespace comptoir
{

/// No printer but a folder: each paper becomes a PDF file in it, whole or not at all. The same paper given again has
/// the same name, and replaces itself.
class FolderPort final : public PrinterPort
{
    Q_OBJECT

public:
    explicit FolderPort(QString folder) : m_folder(std::move(folder)) {}

    void prepare() override;
    void send(const Paper &paper, const QString &name, bool recover) override;

private:
    QString m_folder;
};

/// Writes a file, whole or not at all. Error `read_only`.
[[nodiscard]] Result<void> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace comptoir
