// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/printing/printjob.h"

#include <array>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// In the order of the enums.
constexpr std::array paperKinds{"ticket"_L1, "invoice"_L1, "z"_L1, "x"_L1, "cash"_L1, "account"_L1, "bill"_L1};
constexpr std::array printerRoles{"receipt"_L1, "invoice"_L1};
constexpr std::array printStates{"waiting"_L1, "sending"_L1, "printed"_L1, "doubtful"_L1, "cancelled"_L1};

template <typename Enum, std::size_t n>
void readCode(QStringView code, const std::array<QLatin1StringView, n> &names, Enum &value)
{
    for (std::size_t i = 0; i < n; ++i) {
        if (code == names.at(i))
            value = static_cast<Enum>(i);
    }
}

} // namespace

QString codeOf(PaperKind kind)
{
    return paperKinds.at(static_cast<std::size_t>(kind));
}

void fromCode(QStringView code, PaperKind &kind)
{
    readCode(code, paperKinds, kind);
}

QString codeOf(PrinterRole role)
{
    return printerRoles.at(static_cast<std::size_t>(role));
}

void fromCode(QStringView code, PrinterRole &role)
{
    readCode(code, printerRoles, role);
}

PrinterRole printerFor(PaperKind kind)
{
    return kind == PaperKind::Invoice ? PrinterRole::Invoice : PrinterRole::Receipt;
}

QString codeOf(PrintState state)
{
    return printStates.at(static_cast<std::size_t>(state));
}

void fromCode(QStringView code, PrintState &state)
{
    readCode(code, printStates, state);
}

} // namespace comptoir
