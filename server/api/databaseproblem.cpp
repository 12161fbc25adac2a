// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/databaseproblem.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

Error databaseLost()
{
    return {u"unavailable"_s, u"The centre cannot reach its data right now; ask again."_s, ErrorClass::Rule};
}

Error databaseRefusal(const DatabaseError &error)
{
    const QByteArray &state = error.sqlState();
    if (error.isLost())
        return databaseLost();
    if (error.isUniqueViolation())
        return {u"already_exists"_s, u"There is one with these values already."_s, ErrorClass::Rule};
    if (error.isForeignKeyViolation())
        return {u"conflict"_s, u"Something this refers to is not there, or is still referred to."_s, ErrorClass::Rule};
    if (state == "23514" || state == "23502")
        return {u"invalid"_s, u"A value is outside of what may be stored."_s, ErrorClass::Rule};
    if (state.startsWith("22"))
        return {u"malformed"_s, u"A value cannot be stored as it was given."_s, ErrorClass::Usage};
    // Deadlines and locks that did not come, deadlocks that came again, too many connections.
    if (state == "57014" || state == "55P03" || state.startsWith("53") || error.isRetryable())
        return {u"busy"_s, u"The centre has more to do than it can; ask again."_s, ErrorClass::Rule};
    return {u"internal"_s, u"Something went wrong here; it was written down."_s, ErrorClass::Rule};
}

QString loggable(const DatabaseError &error)
{
    if (error.sqlState().startsWith("22"))
        return u"a value could not be read"_s; // PostgreSQL repeats it
    return QString::fromUtf8(error.what()).section(u'\n', 0, 0);
}

} // namespace comptoir::centre
