// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/paper/layout.h"
#include "models/printing/paper/rollbuilder.h"

namespace comptoir
{

/// What explains a row stands so far in from it.
inline constexpr qreal detailIndent = 22;

// What stands on each paper of the roll, from top to bottom; `content` is the paper's surroundings.
[[nodiscard]] QString write(RollBuilder &roll, const PaperContent &content, const TicketPaper &paper);
[[nodiscard]] QString write(RollBuilder &roll, const PaperContent &content, const BillPaper &paper);
[[nodiscard]] QString write(RollBuilder &roll, const PaperContent &content, const ZPaper &paper);
[[nodiscard]] QString write(RollBuilder &roll, const PaperContent &content, const XPaper &paper);
[[nodiscard]] QString write(RollBuilder &roll, const PaperContent &content, const CashSlipPaper &paper);
[[nodiscard]] QString write(RollBuilder &roll, const PaperContent &content, const AccountSlipPaper &paper);
[[nodiscard]] QString write(RollBuilder &roll, const PaperContent &content, const TestPaper &paper);

/// Name, address and identifiers of the shop.
void writeSeller(RollBuilder &roll, const BusinessSettings &business, bool identifiers);
/// Base, tax and sum by rate.
void writeTaxes(RollBuilder &roll, const QList<TaxAmount> &byRate, Money net, Money tax, Money total);
/// In the order people expect them: exempt last.
[[nodiscard]] QList<TaxAmount> highestFirst(QList<TaxAmount> byRate);
/// "Carte", "Espèces" …
[[nodiscard]] QString methodName(const PaperLanguage &words, TenderMethod method);
/// "19 %", "exonéré".
[[nodiscard]] QString rateName(const PaperLanguage &words, const TaxRate &rate);
/// "0,750 kg", "2 pack", "4".
[[nodiscard]] QString quantityText(const PaperLanguage &words, const BasketLine &line);
/// The name of a line in the language of the paper, as it was sold.
[[nodiscard]] QString lineName(const PaperLanguage &words, const BasketLine &line);
/// "3F9A C21E": the first eight hex digits.
[[nodiscard]] QString shortHash(const QByteArray &hash);
/// The A4 invoice.
[[nodiscard]] Paper layOutInvoice(const PaperContent &content, const InvoicePaper &paper, const QString &language);

} // namespace comptoir
