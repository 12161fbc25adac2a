// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/demo/demobusiness.h"
#include "models/storage/secrets/secretbox.h"

#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace comptoir::ctl
{

namespace
{

Result<void> init(Session &session)
{
    const Arguments &arguments = session.arguments;
    COMPTOIR_TRY(arguments.require({u"name"_s, u"branch"_s, u"till"_s}));
    NewBusiness business;
    business.name = arguments.value(u"name"_s);
    business.country = arguments.value(u"country"_s, u"DZ"_s).toUpper();
    const Result<Currency> currency = Currency::fromCode(arguments.value(u"currency"_s, u"DZD"_s));
    COMPTOIR_TRY(currency);
    business.currency = *currency;
    business.branch = arguments.value(u"branch"_s);
    business.till = arguments.value(u"till"_s);
    business.timeZone = arguments.value(u"time-zone"_s);
    business.ownerName = arguments.value(u"owner"_s, u"Owner"_s);
    const bool chosen = arguments.has(u"owner-pin"_s);
    business.ownerPin = chosen ? arguments.value(u"owner-pin"_s)
                               : QString::number(QRandomGenerator::system()->bounded(100'000, 1'000'000));
    COMPTOIR_TRY(session.app->setup.create(business).result());
    const SecretLevel level = session.app->shop.device().level;
    QJsonObject answer{{u"device"_s, session.app->shop.device().id.toText()},
                       {u"till"_s, business.till},
                       {u"key_level"_s, secretLevelCode(level)},
                       {u"key_statement"_s, secretLevelStatement(level)}};
    QString text = u"%1 is ready: branch %2, till %3.\n%4"_s.arg(business.name, business.branch, business.till,
                                                                 secretLevelStatement(level));
    if (!chosen) {
        answer.insert(u"owner_pin"_s, business.ownerPin);
        text += u"\nThe owner's PIN is %1. It is shown once: write it down."_s.arg(business.ownerPin);
    }
    session.out.answer(answer, text);
    return {};
}

Result<void> demoLoad(Session &session)
{
    const Result<DemoSummary> loaded = loadDemoBusiness(*session.app);
    COMPTOIR_TRY(loaded);
    session.out.answer(
        {{u"products"_s, loaded->products}, {u"people"_s, loaded->people}, {u"customers"_s, loaded->customers}},
        u"The demo business is loaded: %1 items, %2 people, %3 customers."_s.arg(loaded->products)
            .arg(loaded->people)
            .arg(loaded->customers));
    return {};
}

Result<void> userAdd(Session &session)
{
    COMPTOIR_TRY(session.arguments.require({u"name"_s, u"role"_s, u"new-pin"_s}));
    const Result<Authority> by = session.personOrConsole();
    COMPTOIR_TRY(by);
    User user;
    user.name = session.arguments.value(u"name"_s);
    user.role = session.arguments.value(u"role"_s);
    const Result<User> saved = session.app->staff.save(*by, user, session.arguments.value(u"new-pin"_s)).result();
    COMPTOIR_TRY(saved);
    session.out.answer({{u"id"_s, saved->id.toText()}, {u"name"_s, saved->name}, {u"role"_s, saved->role}},
                       u"%1 may now sign in as %2."_s.arg(saved->name, saved->role));
    return {};
}

Result<void> setting(Session &session)
{
    const QStringList &words = session.arguments.words();
    if (words.size() == 2) {
        const Result<Authority> by = session.personOrConsole();
        COMPTOIR_TRY(by);
        COMPTOIR_TRY(session.app->setup.change(*by, {{words.at(0), words.at(1)}}).result());
    }
    const auto all =
        session.app->shop.read([](Connection &c) -> Result<QMap<QString, QString>> { return SettingsStore(c).all(); })
            .result();
    COMPTOIR_TRY(all);
    for (const auto &[key, value] : all->asKeyValueRange()) {
        if (words.isEmpty() || key == words.first())
            session.out.answer({{u"key"_s, key}, {u"value"_s, value}}, key + u" = "_s + value);
    }
    return {};
}

Result<void> backup(Session &session)
{
    const Result<QString> path = session.onlyWord(u"one file name"_s);
    COMPTOIR_TRY(path);
    COMPTOIR_TRY(session.app->backups.backUp(*path).result());
    session.out.answer({{u"file"_s, *path}}, u"The data are copied to %1."_s.arg(*path));
    return {};
}

Result<void> restore(Session &session)
{
    const Result<QString> path = session.onlyWord(u"one file name"_s);
    COMPTOIR_TRY(path);
    const Result<QString> kept = restoreBackup(*path, session.options.directory, session.clock.nowMs());
    COMPTOIR_TRY(kept);
    Result<std::unique_ptr<Composition>> app = Composition::open(session.options, session.clock, session.rng);
    COMPTOIR_TRY(app);
    COMPTOIR_TRY((*app)->backups.noteRestore(QFileInfo(*path).fileName()).result());
    session.out.answer({{u"restored"_s, *path}, {u"kept"_s, *kept}},
                       kept->isEmpty() ? u"The backup is in place."_s
                                       : u"The backup is in place; the former data are kept as %1."_s.arg(*kept));
    return {};
}

} // namespace

QList<Command> setupCommands()
{
    return {
        {u"init"_s,
         u"init --name N --branch B --till T01 [--country DZ] [--currency DZD] [--owner N] [--owner-pin P] [--time-zone Z]"_s,
         {u"name"_s, u"branch"_s, u"till"_s, u"country"_s, u"currency"_s, u"owner"_s, u"owner-pin"_s, u"time-zone"_s},
         {},
         Needs::NewData,
         init},
        {u"demo load"_s, u"demo load"_s, {}, {}, Needs::Data, demoLoad},
        {u"user add"_s,
         u"user add --name N --role R --new-pin P [--pin P]"_s,
         {u"name"_s, u"role"_s, u"new-pin"_s, u"pin"_s, u"manager-pin"_s},
         {},
         Needs::Data,
         userAdd},
        {u"setting"_s, u"setting [KEY [VALUE]] [--pin P]"_s, {u"pin"_s, u"manager-pin"_s}, {}, Needs::Data, setting},
        {u"backup"_s, u"backup FILE"_s, {}, {}, Needs::Data, backup},
        {u"restore"_s, u"restore FILE"_s, {}, {}, Needs::Nothing, restore},
    };
}

} // namespace comptoir::ctl
