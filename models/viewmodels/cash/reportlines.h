// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/cash/shiftviewservice.h"
#include "models/viewmodels/format/tableroles.h"
#include "models/viewmodels/session/business.h"

#include <QCoreApplication>

namespace comptoir
{

/// A line of an X, a Z or a closure as it is read: on the screen and on paper.
struct ReportLine {
    enum class Kind { Heading, Line, Total, Note };
    Kind kind = Kind::Line;
    QString label; ///< of a note, all of it
    QString value;
    Tone tone = Tone::Neutral;
};

/// Words and figures of X, Z and closures in the language of the screen. What was not seen is not told: of a blind Z
/// there are no lines about turnover, payments, expected cash and difference at all.
class ReportLines
{
    Q_DECLARE_TR_FUNCTIONS(comptoir::ReportLines)

public:
    explicit ReportLines(const Business &business) : m_business(business), m_format(business.format()) {}

    [[nodiscard]] QList<ReportLine> z(const ClosedShift &closed) const;
    [[nodiscard]] QList<ReportLine> x(const ShiftReport &report) const;
    [[nodiscard]] QList<ReportLine> closure(const PeriodClosed &closed, bool whole) const;
    /// Expected, counted, difference, and the same for each other payment: what a manager decides on.
    [[nodiscard]] QList<ReportLine> difference(const ClosedShift &whole) const;

    /// "Z T02-Z-000123".
    [[nodiscard]] QString title(const ClosedShift &closed) const;
    [[nodiscard]] static QString methodName(TenderMethod method);
    /// With a plus where it is one: "+600,00", "−5,00", "0,00".
    [[nodiscard]] QString signedAmount(Money amount) const;
    [[nodiscard]] QString dayAndTime(EpochMs at) const;
    /// What became of the difference, in a word, with its tone and icon.
    struct State {
        Tone tone = Tone::Neutral;
        QString icon;
        QString text;
    };
    [[nodiscard]] static State stateOf(const ClosedShift &closed);

private:
    void addTurnover(QList<ReportLine> &lines, const PeriodTotals &totals) const;
    void addTaxes(QList<ReportLine> &lines, const PeriodTotals &totals) const;
    void addMethods(QList<ReportLine> &lines, const QString &heading, const QList<MethodTotal> &methods) const;
    void addCash(QList<ReportLine> &lines, const CashPosition &cash) const;
    void addDenominations(QList<ReportLine> &lines, const QList<CountedDenomination> &counted, Money total) const;
    void addCounted(QList<ReportLine> &lines, const ClosedShift &closed) const;
    void addEvents(QList<ReportLine> &lines, const PeriodTotals &totals) const;
    void addApproval(QList<ReportLine> &lines, const ClosedShift &closed) const;
    void add(QList<ReportLine> &lines, const QString &label, Money amount) const;
    void addIfAny(QList<ReportLine> &lines, const QString &label, Money amount) const;
    [[nodiscard]] ReportLine differenceLine(const QString &label, Money difference) const;

    const Business &m_business;
    const DisplayFormat &m_format;
};

} // namespace comptoir
