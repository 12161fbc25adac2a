// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/log.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <mutex>
#include <spdlog/logger.h>
#include <spdlog/sinks/base_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr qsizetype longestText = 1'000;
constexpr qsizetype shownOfMasked = 2;

/// A JSON string with every control character escaped, so that a value never begins a line of its own.
QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1).chopped(1);
}

const char *levelName(Log::Level level)
{
    switch (level) {
    case Log::Level::Debug:
        return "debug";
    case Log::Level::Info:
        return "info";
    case Log::Level::Warning:
        return "warning";
    case Log::Level::Error:
        return "error";
    }
    Q_UNREACHABLE();
}

class FunctionSink final : public spdlog::sinks::base_sink<std::mutex>
{
public:
    explicit FunctionSink(Log::Sink write) : m_write(std::move(write)) {}

private:
    void sink_it_(const spdlog::details::log_msg &message) override
    {
        m_write(QByteArray(message.payload.data(), static_cast<qsizetype>(message.payload.size())));
    }
    void flush_() override {}
    Log::Sink m_write;
};

} // namespace

QByteArray LogField::json() const
{
    switch (m_kind) {
    case Kind::Number:
        return m_value.toLatin1();
    case Kind::Open:
        return quoted(m_value);
    case Kind::Text:
        return quoted(withoutSecrets(m_value));
    case Kind::Masked:
        return quoted(m_value.first(std::min(shownOfMasked, m_value.size())) + u"***"_s);
    case Kind::Secret:
        return QByteArrayLiteral("\"[secret]\"");
    }
    Q_UNREACHABLE();
}

QString withoutSecrets(const QString &text)
{
    // A quoted value of a library's message, a token's or key's long run of characters, an address, a card.
    static const QRegularExpression patterns[] = {
        QRegularExpression(uR"("[^"]{0,400}")"_s),
        QRegularExpression(uR"('[^']{0,400}')"_s),
        QRegularExpression(uR"((?i)\b(bearer|basic)\s+\S+)"_s),
        QRegularExpression(uR"((?i)\b(password|passwd|secret|token|key|authorization)\b\s*[=:]\s*\S+)"_s),
        QRegularExpression(uR"([^\s@"'(<]+@[^\s@"')>]+)"_s),
        QRegularExpression(uR"(\b\d(?:[ -]?\d){12,18}\b)"_s),
        QRegularExpression(uR"([A-Za-z0-9_\-+/=.]{24,})"_s),
    };
    QString clean = text.first(std::min(longestText, text.size()));
    for (const QRegularExpression &pattern : patterns)
        clean.replace(pattern, u"***"_s);
    return clean;
}

struct Log::Private {
    const Clock &clock;
    Level least;
    spdlog::logger logger;
};

Log::Log(const Clock &clock, Level least)
    : d(new Private{clock, least, spdlog::logger("centre", std::make_shared<spdlog::sinks::stderr_sink_mt>())})
{
    d->logger.set_pattern("%v");
}

Log::Log(const Clock &clock, Level least, Sink sink)
    : d(new Private{clock, least, spdlog::logger("centre", std::make_shared<FunctionSink>(std::move(sink)))})
{
}

Log::~Log() = default;

void Log::write(Level level, const char *event, std::initializer_list<LogField> fields)
{
    if (level < d->least)
        return;
    const QString at = QDateTime::fromMSecsSinceEpoch(d->clock.nowMs(), Qt::UTC).toString(Qt::ISODateWithMs);
    QByteArray line =
        "{\"time\":\"" + at.toLatin1() + "\",\"level\":\"" + levelName(level) + "\",\"event\":\"" + event + '"';
    for (const LogField &field : fields)
        line += ",\"" + QByteArray(field.name()) + "\":" + field.json();
    line += '}';
    d->logger.log(spdlog::level::info, spdlog::string_view_t(line.constData(), static_cast<std::size_t>(line.size())));
}

void Log::flush()
{
    d->logger.flush();
}

} // namespace comptoir::centre
