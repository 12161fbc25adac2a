// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/sqlite/connection.h"

#include <QMap>

namespace comptoir
{

/// The indexes that lists and the search read items by. A whole catalogue is taken in without them, and each is made
/// once over all of it: kept up row by row they cost more than the rows. Which of them are missing stands in the data
/// file, so that a till that was killed meanwhile makes them when it starts.
class DeferredIndexes
{
public:
    static constexpr qint64 worthIt = 2000; ///< of items to come; fewer are indexed as they come

    explicit DeferredIndexes(Connection &connection) : m_connection(connection) {}

    /// The lists' indexes: how each is made, by its name.
    [[nodiscard]] QMap<QString, QString> ofLists();
    /// Takes them away until makeNext() has made them. Only where there is no item yet: nothing to search is lost.
    void defer();
    [[nodiscard]] bool isDeferred();
    /// The search indexes that are told of every item; one that is missing will be made of what is there then.
    struct Searches {
        bool words = true;
        bool parts = true;
    };
    [[nodiscard]] Searches keptUp();
    /// Makes what is missing of the lists' indexes, else one search index; false when none is missing.
    bool makeNext();

private:
    [[nodiscard]] QMap<QString, QString> missing();

    Connection &m_connection;
};

} // namespace comptoir
