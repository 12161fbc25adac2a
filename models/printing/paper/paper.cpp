// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/paper/paper.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr int pdfDpi = 1200;
constexpr int darkerThan = 150; ///< of 255: thin strokes of small letters stay whole on thermal paper

void draw(QPainter &painter, const PaperText &text)
{
    text.layout->draw(&painter, text.at);
}

void draw(QPainter &painter, const PaperRule &rule)
{
    QPen pen(Qt::black, rule.thickness, Qt::SolidLine, Qt::FlatCap);
    if (rule.dashed)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawLine(rule.line);
    painter.setPen(Qt::black);
}

void draw(QPainter &painter, const PaperFrame &frame)
{
    if (frame.filled) {
        painter.fillRect(frame.box, Qt::black);
        return;
    }
    const qreal t = frame.thickness;
    const QRectF &box = frame.box;
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), t), Qt::black);
    painter.fillRect(QRectF(box.left(), box.bottom() - t, box.width(), t), Qt::black);
    painter.fillRect(QRectF(box.left(), box.top(), t, box.height()), Qt::black);
    painter.fillRect(QRectF(box.right() - t, box.top(), t, box.height()), Qt::black);
}

void draw(QPainter &painter, const PaperBars &bars)
{
    for (qsizetype first = 0; first < bars.modules.size();) {
        qsizetype last = first + 1;
        while (last < bars.modules.size() && bars.modules.at(last) == bars.modules.at(first))
            ++last;
        if (bars.modules.at(first))
            painter.fillRect(QRectF(bars.box.left() + static_cast<qreal>(first) * bars.moduleWidth, bars.box.top(),
                                    static_cast<qreal>(last - first) * bars.moduleWidth, bars.box.height()),
                             Qt::black);
        first = last;
    }
}

qreal mm(qreal dots, const Paper &paper)
{
    return dots / paper.dotsPerInch * mmPerInch;
}

QSizeF sheetMm(const Paper &paper)
{
    return {mm(paper.size.width(), paper) + 2 * paper.marginMm, mm(paper.size.height(), paper) + 2 * paper.marginMm};
}

} // namespace

void paintPage(QPainter &painter, const PaperPage &page)
{
    painter.setPen(Qt::black);
    for (const PaperItem &item : page.items)
        std::visit([&painter](const auto &drawn) { draw(painter, drawn); }, item);
}

QImage toDots(const Paper &paper, qsizetype page)
{
    QImage grey(paper.size.toSize(), QImage::Format_RGB32);
    grey.fill(Qt::white);
    QPainter painter(&grey);
    paintPage(painter, paper.pages.at(page));
    painter.end();
    QImage dots(grey.size(), QImage::Format_Mono);
    dots.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    dots.fill(0);
    for (int y = 0; y < grey.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(grey.constScanLine(y));
        uchar *to = dots.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            if (qGray(from[x]) < darkerThan)
                to[x / 8] = static_cast<uchar>(to[x / 8] | (0x80U >> (x % 8)));
        }
    }
    return dots;
}

QByteArray toPdf(const Paper &paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfDpi);
    writer.setTitle(paper.title);
    writer.setCreator(u"Comptoir " COMPTOIR_VERSION ""_s);
    const QPageSize sheet(sheetMm(paper), QPageSize::Millimeter, {}, QPageSize::ExactMatch);
    writer.setPageLayout(QPageLayout(sheet, QPageLayout::Portrait,
                                     QMarginsF(paper.marginMm, paper.marginMm, paper.marginMm, paper.marginMm),
                                     QPageLayout::Millimeter));
    QPainter painter(&writer);
    painter.scale(pdfDpi / paper.dotsPerInch, pdfDpi / paper.dotsPerInch);
    for (qsizetype page = 0; page < paper.pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        paintPage(painter, paper.pages.at(page));
    }
    painter.end();
    return bytes;
}

QByteArray toPng(const Paper &paper, qsizetype page)
{
    const qreal margin = paper.marginMm / mmPerInch * paper.dotsPerInch;
    QImage sheet((paper.size + QSizeF(2 * margin, 2 * margin)).toSize(), QImage::Format_RGB32);
    const int perMetre = qRound(paper.dotsPerInch / mmPerInch * 1000);
    sheet.setDotsPerMeterX(perMetre);
    sheet.setDotsPerMeterY(perMetre);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.translate(qRound(margin), qRound(margin));
    paintPage(painter, paper.pages.at(page));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    sheet.convertToFormat(QImage::Format_Grayscale8).save(&buffer, "PNG");
    return bytes;
}

} // namespace comptoir
