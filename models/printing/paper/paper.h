// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QSizeF>
#include <QTextLayout>

#include <memory>
#include <variant>

class QPainter;

namespace comptoir
{

inline constexpr qreal mmPerInch = 25.4;

/// A paragraph, shaped and broken into lines once: every device draws these very glyphs.
struct PaperText {
    std::shared_ptr<const QTextLayout> layout;
    QPointF at; ///< where the layout's own origin is
    QRectF box; ///< what it may cover
};

struct PaperRule {
    QLineF line;
    qreal thickness = 2;
    bool dashed = false;
};

struct PaperFrame {
    QRectF box;
    qreal thickness = 2;
    bool filled = false; ///< black, for text that is drawn white over it
};

/// A barcode: bars and spaces, each of a whole number of dots.
struct PaperBars {
    QRectF box;
    QList<bool> modules;
    qreal moduleWidth = 2;
};

using PaperItem = std::variant<PaperText, PaperRule, PaperFrame, PaperBars>;

struct PaperPage {
    QList<PaperItem> items;
};

/// A paper laid out once, in dots, to be sent as PDF, PNG or ESC/POS. A value; its pages never change after layout and
/// may be drawn on any thread.
struct Paper {
    QString title; ///< the document's number, or what it is
    QSizeF size;   ///< of a page, dots
    qreal dotsPerInch = 203;
    qreal marginMm = 0; ///< white around it where the device prints to the edge of the sheet
    QList<PaperPage> pages;

    [[nodiscard]] bool isRoll() const { return dotsPerInch > 200; }
};

/// Draws a page with its top left corner at the painter's origin, one unit a dot.
void paintPage(QPainter &painter, const PaperPage &page);

/// The page as a printer's dots: one bit each, black or white.
[[nodiscard]] QImage toDots(const Paper &paper, qsizetype page);
/// All pages as one PDF file's bytes, of the paper's own size.
[[nodiscard]] QByteArray toPdf(const Paper &paper);
/// A page as a PNG picture of the whole sheet, its margin included.
[[nodiscard]] QByteArray toPng(const Paper &paper, qsizetype page);

} // namespace comptoir
