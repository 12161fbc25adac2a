// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/spool/bytelink.h"

class QSocketNotifier;

namespace comptoir
{

/// A printer that is a device file, such as /dev/usb/lp0. Never blocks: the system says when it takes and gives bytes.
class DeviceLink final : public ByteLink
{
    Q_OBJECT

public:
    explicit DeviceLink(QString path);
    ~DeviceLink() override;

    void open() override;
    void write(const QByteArray &bytes) override;
    [[nodiscard]] qint64 pending() const override { return m_waiting.size(); }
    void close() override;

private:
    void openFile();
    void onWritable();
    void onReadable();
    void fail(int code);

    QString m_path;
    int m_file = -1;
    QByteArray m_waiting;
    std::unique_ptr<QSocketNotifier> m_writable;
    std::unique_ptr<QSocketNotifier> m_readable;
};

} // namespace comptoir
