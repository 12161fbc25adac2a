// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/centrelink.h"

#include "sync/protocol/compression.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPromise>
#include <QSslCertificate>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace comptoir::sync
{

/// One request under way.
struct CentreLink::Exchange {
    QPromise<Answer> promise;
    QByteArray body;
    QElapsedTimer timer;
    bool untrusted = false;
    bool tooLarge = false;
};

namespace
{

constexpr qsizetype packFrom = 1024;  ///< smaller bodies go as they are
constexpr int networkErrorsEnd = 100; ///< Qt numbers errors of the connection itself below this

bool isLinkError(QNetworkReply::NetworkError error)
{
    return error != QNetworkReply::NoError && error < networkErrorsEnd;
}

/// What came, read as an answer of a centre.
Answer answerOf(const QNetworkReply &reply, const QByteArray &body, bool untrusted)
{
    Answer answer;
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    answer.status = status.toInt();
    answer.retryAfterMs = reply.rawHeader("Retry-After").toLongLong() * 1000;
    if (untrusted || reply.error() == QNetworkReply::SslHandshakeFailedError)
        answer.link = Answer::Link::Untrusted;
    else if (isLinkError(reply.error()) || !status.isValid())
        answer.link = Answer::Link::Unreachable;
    else if (answer.status >= 300 && answer.status < 400)
        answer.link = Answer::Link::Foreign;
    else if (reply.rawHeader("Content-Type").startsWith("text/html"))
        answer.link = Answer::Link::Foreign;
    answer.body = body;
    if (reply.rawHeader("Content-Encoding") == "zstd") {
        const Result<QByteArray> text = unpacked(body, bodyMax);
        answer.body = text.value_or(QByteArray());
        if (!text)
            answer.link = Answer::Link::Unreachable; // damaged on the way
    }
    return answer;
}

} // namespace

CentreLink::CentreLink(QUrl server, Pins pins, QObject *parent)
    : QObject(parent), m_server(std::move(server)), m_pins(std::move(pins))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(true);
}

CentreLink::~CentreLink() = default;

QNetworkReply *CentreLink::begin(const Request &request, const QString &token)
{
    QUrl url = m_server;
    url.setPath(m_server.path() + request.path.section(u'?', 0, 0));
    url.setQuery(request.path.section(u'?', 1));
    QNetworkRequest outgoing(url);
    outgoing.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // Qt 6.4 may hang on it behind proxies
    outgoing.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    outgoing.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    outgoing.setTransferTimeout(m_timeoutMs);
    outgoing.setRawHeader("Accept", "application/json, application/x-ndjson, application/problem+json");
    outgoing.setRawHeader("Accept-Encoding", "zstd");
    if (request.authorised)
        outgoing.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    if (request.method == "GET")
        return m_network.get(outgoing);
    outgoing.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (request.body.size() < packFrom)
        return m_network.post(outgoing, request.body);
    outgoing.setRawHeader("Content-Encoding", "zstd");
    return m_network.post(outgoing, packed(request.body));
}

void CentreLink::checkPin(QNetworkReply &reply, Exchange &exchange) const
{
    if (isPinned(reply.sslConfiguration().peerCertificate(), m_pins))
        return;
    exchange.untrusted = true;
    reply.abort();
}

QFuture<Answer> CentreLink::send(const Request &request, const QString &token)
{
    auto exchange = std::make_shared<Exchange>();
    exchange->promise.start();
    exchange->timer.start();
    QFuture<Answer> future = exchange->promise.future();
    QNetworkReply *reply = begin(request, token);
    connect(reply, &QNetworkReply::encrypted, this, [this, reply, exchange] { checkPin(*reply, *exchange); });
    connect(reply, &QNetworkReply::readyRead, this, [reply, exchange] {
        exchange->body += reply->readAll();
        exchange->tooLarge = exchange->body.size() > chunkMax;
        if (exchange->tooLarge)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [reply, exchange] {
        exchange->body += reply->readAll();
        Answer answer = answerOf(*reply, exchange->body, exchange->untrusted);
        if (exchange->tooLarge)
            answer.link = Answer::Link::Foreign;
        answer.tookMs = exchange->timer.elapsed();
        exchange->promise.addResult(answer);
        exchange->promise.finish();
    });
    return future;
}

} // namespace comptoir::sync
