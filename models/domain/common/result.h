// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace comptoir
{

/// What kind of refusal an error is; the command line turns it into its exit code, the screen into a sentence.
enum class ErrorClass { Rule, Usage, Integrity, Network };

/// A refusal or a failure that a caller can act on. `code` is stable (snake_case, listed in docs/errors.md) and is what
/// programs and translations use; `message` is an English sentence that says what happened, what was kept, what to do.
/// Never carries a secret.
struct Error {
    QString code;
    QString message;
    ErrorClass errorClass = ErrorClass::Rule;

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

using Unexpected = tl::unexpected<Error>;

/// A business rule says no: `return refuse(u"shift_closed"_s, …)`.
[[nodiscard]] inline Unexpected refuse(QString code, QString message)
{
    return Unexpected(Error{std::move(code), std::move(message), ErrorClass::Rule});
}

/// The caller gave something that cannot be understood.
[[nodiscard]] inline Unexpected misuse(QString code, QString message)
{
    return Unexpected(Error{std::move(code), std::move(message), ErrorClass::Usage});
}

/// A file, a chain or a signature is not what it must be.
[[nodiscard]] inline Unexpected broken(QString code, QString message)
{
    return Unexpected(Error{std::move(code), std::move(message), ErrorClass::Integrity});
}

} // namespace comptoir

// NOLINTBEGIN(cppcoreguidelines-macro-usage): the one control-flow macro of the code base; it has no hidden state.
/// Runs an expression of type Result<…>; leaves the function with its error, if any.
#define COMPTOIR_TRY(expression)                                                                                       \
    do {                                                                                                               \
        if (auto &&outcome_ = (expression); !outcome_)                                                                 \
            return tl::unexpected(std::move(outcome_).error());                                                        \
    } while (false)
// NOLINTEND
