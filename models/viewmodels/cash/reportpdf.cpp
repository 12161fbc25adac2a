// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/cash/reportpdf.h"

#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPromise>
#include <QSaveFile>
#include <QTextOption>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

// The page in points; the writer's resolution makes one unit of the painter a tenth of one.
constexpr int unitsPerPoint = 10;
constexpr int unitsPerInch = 720;
constexpr qreal marginMm = 18;
constexpr int titlePoints = 16;
constexpr int headingPoints = 11;
constexpr int textPoints = 10;
constexpr int lineHeight = 17 * unitsPerPoint;
constexpr int headingGap = 9 * unitsPerPoint;
constexpr int columnWidth = 360 * unitsPerPoint; ///< figures stay near their words

QFont fontOf(int points, bool strong)
{
    QFont font(QStringList{u"Inter"_s, u"Noto Sans Arabic"_s});
    font.setPointSize(points);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

/// Lays lines down a page and begins another where one is full.
class Sheet
{
public:
    Sheet(QPdfWriter &writer, bool rightToLeft) : m_writer(writer), m_painter(&writer), m_rightToLeft(rightToLeft)
    {
        m_painter.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        m_width = std::min(columnWidth, writer.width());
        m_left = rightToLeft ? writer.width() - m_width : 0;
    }

    void title(const QString &business, const QString &title)
    {
        text(business, fontOf(textPoints, false), Qt::AlignLeading);
        advance(lineHeight);
        text(title, fontOf(titlePoints, true), Qt::AlignLeading);
        advance(lineHeight * 2);
    }

    void add(const ReportLine &line)
    {
        if (line.kind == ReportLine::Kind::Heading) {
            advance(headingGap);
            text(line.label, fontOf(headingPoints, true), Qt::AlignLeading);
            advance(lineHeight);
            m_painter.drawLine(m_left, m_top - unitsPerPoint * 2, m_left + m_width, m_top - unitsPerPoint * 2);
            return;
        }
        const QFont font = fontOf(textPoints, line.kind == ReportLine::Kind::Total);
        const int height = text(line.label, font, Qt::AlignLeading);
        text(line.value, font, Qt::AlignTrailing);
        advance(std::max(lineHeight, height));
    }

private:
    /// The height the text took.
    int text(const QString &words, const QFont &font, Qt::Alignment side)
    {
        m_painter.setFont(font);
        const QRect room(m_left, m_top, m_width, m_writer.height() - m_top);
        const Qt::Alignment visual = (side == Qt::AlignLeading) != m_rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
        QRect used;
        m_painter.drawText(room, static_cast<int>(visual | Qt::AlignTop) | Qt::TextWordWrap, words, &used);
        return used.height();
    }
    void advance(int by)
    {
        m_top += by;
        if (m_top + lineHeight * 2 <= m_writer.height())
            return;
        m_writer.newPage();
        m_top = 0;
    }

    QPdfWriter &m_writer;
    QPainter m_painter;
    bool m_rightToLeft;
    int m_left = 0;
    int m_width = 0;
    int m_top = 0;
};

Result<void> write(const ReportPage &page)
{
    QSaveFile file(page.path);
    if (!file.open(QIODevice::WriteOnly))
        return broken(u"read_only"_s, u"%1 cannot be written (%2)."_s.arg(page.path, file.errorString()));
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        writer.setResolution(unitsPerInch);
        writer.setTitle(page.title);
        Sheet sheet(writer, page.rightToLeft);
        sheet.title(page.business, page.title);
        for (const ReportLine &line : page.lines)
            sheet.add(line);
    }
    if (!file.commit())
        return broken(u"read_only"_s, u"%1 cannot be written (%2)."_s.arg(page.path, file.errorString()));
    return {};
}

} // namespace

QFuture<Result<void>> writeReportPdf(const ReportPage &page)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, page] {
        promise->addResult(write(page));
        promise->finish();
    });
    return promise->future();
}

} // namespace comptoir
