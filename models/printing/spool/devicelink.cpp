// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/spool/devicelink.h"

#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace comptoir
{

namespace
{

/// Devices are asked for their state where they can be read; a named pipe would only read back what was written to it.
int openPrinter(const QByteArray &path)
{
    struct stat info {
    };
    const bool pipe = ::stat(path.constData(), &info) == 0 && S_ISFIFO(info.st_mode);
    const int how = O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    if (!pipe) {
        const int file = ::open(path.constData(), O_RDWR | how);
        if (file >= 0 || (errno != EACCES && errno != EPERM))
            return file;
    }
    return ::open(path.constData(), O_WRONLY | how);
}

bool wouldBlock(int code)
{
    return code == EAGAIN || code == EINTR;
}

} // namespace

DeviceLink::DeviceLink(QString path) : m_path(std::move(path)) {}

DeviceLink::~DeviceLink()
{
    close();
}

void DeviceLink::open()
{
    // Answered from the event loop, as every link does.
    QTimer::singleShot(0, this, &DeviceLink::openFile);
}

void DeviceLink::openFile()
{
    m_file = openPrinter(QFile::encodeName(m_path));
    if (m_file < 0) {
        Q_EMIT failed(printerUnreachable(qt_error_string(errno)));
        return;
    }
    m_writable = std::make_unique<QSocketNotifier>(m_file, QSocketNotifier::Write);
    m_readable = std::make_unique<QSocketNotifier>(m_file, QSocketNotifier::Read);
    m_writable->setEnabled(false);
    const bool readable = (::fcntl(m_file, F_GETFL) & O_ACCMODE) == O_RDWR;
    m_readable->setEnabled(readable);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &DeviceLink::onWritable);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &DeviceLink::onReadable);
    Q_EMIT opened();
}

void DeviceLink::write(const QByteArray &bytes)
{
    if (m_file < 0)
        return;
    m_waiting += bytes;
    m_writable->setEnabled(true);
}

void DeviceLink::onWritable()
{
    if (m_waiting.isEmpty()) {
        m_writable->setEnabled(false);
        return;
    }
    const ssize_t taken = ::write(m_file, m_waiting.constData(), static_cast<std::size_t>(m_waiting.size()));
    if (taken < 0) {
        if (!wouldBlock(errno))
            fail(errno);
        return;
    }
    m_waiting.remove(0, taken);
    m_writable->setEnabled(!m_waiting.isEmpty());
    Q_EMIT wrote();
}

void DeviceLink::onReadable()
{
    std::array<char, 64> buffer{};
    const ssize_t got = ::read(m_file, buffer.data(), buffer.size());
    if (got > 0) {
        Q_EMIT received(QByteArray(buffer.data(), got));
        return;
    }
    // Nothing more to read is no end here: many devices give an empty answer when they have none.
    if (got == 0 || !wouldBlock(errno))
        m_readable->setEnabled(false);
    if (got < 0 && !wouldBlock(errno) && errno != EINVAL && errno != EBADF)
        fail(errno);
}

void DeviceLink::fail(int code)
{
    const Error error = printerBrokeOff(qt_error_string(code));
    close();
    Q_EMIT failed(error);
}

void DeviceLink::close()
{
    // One of them may be the one that called.
    for (auto *notifier : {&m_writable, &m_readable}) {
        if (!*notifier)
            continue;
        (*notifier)->setEnabled(false);
        (*notifier)->disconnect(this);
        notifier->release()->deleteLater();
    }
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
}

} // namespace comptoir
