// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/documents.h"
#include "app/ctl/paperfile.h"
#include "models/domain/fiscal/amountinwords.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace comptoir::ctl
{

namespace
{

TicketFacts factsOf(const TicketView &view)
{
    return {view.hash, view.copies, view.invoice, view.business};
}

/// Shows a ticket; with --copy, as a journalled DUPLICATA.
Result<void> ticket(Session &session)
{
    const Result<QString> number = session.onlyWord(u"one ticket number"_s);
    COMPTOIR_TRY(number);
    if (session.arguments.has(u"copy"_s)) {
        const Result<Authority> by = session.personOrConsole();
        COMPTOIR_TRY(by);
        COMPTOIR_TRY(session.app->documents.copy(*by, *number).result());
    }
    const Result<TicketView> view = session.app->documents.ticket(*number).result();
    COMPTOIR_TRY(view);
    TicketFacts facts = factsOf(*view);
    if (!session.arguments.has(u"copy"_s))
        facts.copies = 0; // shown, not printed again
    COMPTOIR_TRY(writePaper(session, {PaperKind::Ticket, view->sale.fiscal.text(), facts.copies, {}}));
    session.out.answer(ticketJson(view->sale, factsOf(*view)), ticketText(view->sale, facts));
    return {};
}

QJsonObject identityJson(const LegalIdentity &identity)
{
    return {{u"name"_s, identity.name}, {u"address"_s, identity.address}, {u"rc"_s, identity.rc},
            {u"nif"_s, identity.nif},   {u"nis"_s, identity.nis},         {u"ai"_s, identity.ai}};
}

WordsLanguage languageOf(const QString &code)
{
    return code == "ar"_L1 ? WordsLanguage::Arabic : code == "en"_L1 ? WordsLanguage::English : WordsLanguage::French;
}

Result<void> invoice(Session &session)
{
    const Arguments &arguments = session.arguments;
    COMPTOIR_TRY(arguments.require({u"pin"_s, u"ticket"_s, u"name"_s, u"address"_s}));
    const Result<Authority> by = session.person();
    COMPTOIR_TRY(by);
    LegalIdentity buyer;
    buyer.name = arguments.value(u"name"_s);
    buyer.address = arguments.value(u"address"_s);
    buyer.rc = arguments.value(u"rc"_s);
    buyer.nif = arguments.value(u"nif"_s);
    buyer.nis = arguments.value(u"nis"_s);
    buyer.ai = arguments.value(u"ai"_s);
    const bool professional = arguments.has(u"professional"_s);
    const Result<InvoiceIssued> made =
        session.app->documents.invoice(*by, arguments.value(u"ticket"_s), buyer, professional).result();
    COMPTOIR_TRY(made);
    COMPTOIR_TRY(writePaper(session, {PaperKind::Invoice, made->fiscal.text(), 0, {}}));
    const QString words = amountInWords(made->due, languageOf(arguments.value(u"lang"_s, u"fr"_s)));
    session.out.answer({{u"number"_s, made->fiscal.text()},
                        {u"ticket"_s, made->ticket},
                        {u"seller"_s, identityJson(made->seller)},
                        {u"buyer"_s, identityJson(made->buyer)},
                        {u"total_minor"_s, made->total.minor()},
                        {u"stamp_minor"_s, made->stampDuty.minor()},
                        {u"due_minor"_s, made->due.minor()},
                        {u"words"_s, words}},
                       u"Invoice %1 of ticket %2 to %3: %4\n%5"_s.arg(made->fiscal.text(), made->ticket,
                                                                      made->buyer.name, made->due.toDecimal(), words));
    return {};
}

void printFindings(Session &session, const QList<Finding> &findings)
{
    for (const Finding &finding : findings)
        session.out.answer(
            {{u"finding"_s, finding.code}, {u"record"_s, finding.record}, {u"message"_s, finding.message}},
            u"%1: %2 [%3]"_s.arg(finding.record, finding.message, finding.code));
}

Result<void> verify(Session &session)
{
    const Result<Verification> result = session.app->verification.verify().result();
    COMPTOIR_TRY(result);
    printFindings(session, result->findings);
    if (!result->sound())
        return broken(u"integrity"_s,
                      u"%1 records are not as they were recorded; the first is %2: %3"_s.arg(result->findings.size())
                          .arg(result->findings.first().record, result->findings.first().message));
    session.out.answer(
        {{u"ok"_s, true},
         {u"entries"_s, result->entries},
         {u"tickets"_s, result->tickets},
         {u"rows"_s, result->rowsCompared},
         {u"key_level"_s, secretLevelCode(result->level)},
         {u"head"_s, QString::fromLatin1(result->head.toHex())}},
        u"Sound: %1 entries, %2 tickets, %3 rows compared. Head %4.\n%5"_s.arg(result->entries)
            .arg(result->tickets)
            .arg(result->rowsCompared)
            .arg(QString::fromLatin1(result->head.toHex().left(16)), secretLevelStatement(result->level)));
    return {};
}

Result<ArchivePeriod> periodOf(const Arguments &arguments)
{
    ArchivePeriod period;
    if (!arguments.has(u"from"_s) && !arguments.has(u"to"_s))
        return period;
    period.from = QDate::fromString(arguments.value(u"from"_s), Qt::ISODate);
    period.to = QDate::fromString(arguments.value(u"to"_s), Qt::ISODate);
    if (!period.from.isValid() || !period.to.isValid())
        return misuse(u"bad_date_range"_s, u"A period needs --from and --to, such as 2026-01-01 and 2026-12-31."_s);
    return period;
}

Result<void> archiveExport(Session &session)
{
    const Result<QString> path = session.onlyWord(u"one file name"_s);
    COMPTOIR_TRY(path);
    const Result<ArchivePeriod> period = periodOf(session.arguments);
    COMPTOIR_TRY(period);
    const Result<Authority> by = session.personOrConsole();
    COMPTOIR_TRY(by);
    const Result<ArchiveSummary> summary = session.app->archives.exportTo(*by, *path, *period).result();
    COMPTOIR_TRY(summary);
    session.out.answer({{u"file"_s, *path},
                        {u"number"_s, summary->number},
                        {u"entries"_s, summary->entries},
                        {u"tickets"_s, summary->tickets},
                        {u"sha256"_s, QString::fromLatin1(summary->sha256.toHex())}},
                       u"Archive %1: %2 entries, %3 tickets, in %4."_s.arg(summary->number)
                           .arg(summary->entries)
                           .arg(summary->tickets)
                           .arg(*path));
    return {};
}

Result<void> archiveCheck(Session &session)
{
    const Result<QString> path = session.onlyWord(u"one file name"_s);
    COMPTOIR_TRY(path);
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return misuse(u"file_not_readable"_s, u"%1 cannot be read."_s.arg(*path));
    const Result<ArchiveCheck> check = checkArchive(file);
    COMPTOIR_TRY(check);
    printFindings(session, check->findings);
    if (!check->findings.isEmpty())
        return broken(u"integrity"_s, u"The archive is not what was exported: %1: %2"_s.arg(
                                          check->findings.first().record, check->findings.first().message));
    session.out.answer({{u"ok"_s, true},
                        {u"business"_s, check->business},
                        {u"number"_s, check->summary.number},
                        {u"entries"_s, check->summary.entries},
                        {u"tickets"_s, check->summary.tickets}},
                       u"Sound: archive %1 of %2, %3 entries, %4 tickets."_s.arg(check->summary.number, check->business)
                           .arg(check->summary.entries)
                           .arg(check->summary.tickets));
    return {};
}

} // namespace

QList<Command> fiscalCommands()
{
    const QStringList people{u"pin"_s, u"manager-pin"_s};
    return {
        {u"ticket"_s,
         u"ticket N [--copy [--pin P]] [--pdf F] [--png F] [--escpos F] [--lang ar|fr|en] [--width 58|80]"_s,
         people + paperOptions(),
         {u"copy"_s},
         Needs::Data,
         ticket},
        {u"invoice"_s,
         u"invoice --pin P --ticket N --name N --address A [--professional --rc --nif --nis --ai] [--lang ar|fr|en] "
         "[--pdf F] [--png F]"_s,
         people + paperOptions() +
             QStringList{u"ticket"_s, u"name"_s, u"address"_s, u"rc"_s, u"nif"_s, u"nis"_s, u"ai"_s},
         {u"professional"_s},
         Needs::Data,
         invoice},
        {u"verify"_s, u"verify"_s, {}, {}, Needs::Data, verify},
        {u"archive export"_s,
         u"archive export FILE [--from D --to D] [--pin P]"_s,
         people + QStringList{u"from"_s, u"to"_s},
         {},
         Needs::Data,
         archiveExport},
        {u"archive check"_s, u"archive check FILE"_s, {}, {}, Needs::Nothing, archiveCheck},
    };
}

} // namespace comptoir::ctl
