// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/format/errortext.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

struct Sentence {
    const char *code;
    const char *text;
};

/// What people are told, by code. In English an error's own message says more and is shown instead.
constexpr std::array sentences{
    Sentence{"already_enrolled", QT_TRANSLATE_NOOP("Errors", "This till belongs to a centre already.")},
    Sentence{"ambiguous_number",
             QT_TRANSLATE_NOOP("Errors", "\"1,234\" in an import file can be read with or without decimals.")},
    Sentence{"bad_address",
             QT_TRANSLATE_NOOP("Errors", "The address of a centre cannot be read, such as https://centre.example.")},
    Sentence{"bad_amount",
             QT_TRANSLATE_NOOP("Errors", "An amount that must be above zero is not, or a count is negative.")},
    Sentence{"bad_check_digit",
             QT_TRANSLATE_NOOP("Errors", "The code was misread: its last digit does not fit the others.")},
    Sentence{"bad_component",
             QT_TRANSLATE_NOOP("Errors",
                               "A kit would contain itself, another kit, a family of variants, or none of something.")},
    Sentence{
        "bad_count",
        QT_TRANSLATE_NOOP(
            "Errors",
            "A count of notes and coins cannot be read, is negative, or makes another amount than the total given.")},
    Sentence{"bad_date_range", QT_TRANSLATE_NOOP("Errors", "A period lacks a date or ends before it begins.")},
    Sentence{"bad_discount", QT_TRANSLATE_NOOP("Errors", "A discount is between 0 and 100 %.")},
    Sentence{"bad_document_number",
             QT_TRANSLATE_NOOP("Errors", "A document number is not written as printed, such as T01-000012.")},
    Sentence{"bad_encoding", QT_TRANSLATE_NOOP("Errors", "A text file is not in the encoding it claims.")},
    Sentence{"bad_period",
             QT_TRANSLATE_NOOP(
                 "Errors",
                 "A period is neither a month (2026-11) nor a year (2026); with exit code 1, it is not over yet.")},
    Sentence{"bad_price",
             QT_TRANSLATE_NOOP("Errors", "A price is negative, above 10 000 000 000, or none the item can have.")},
    Sentence{
        "bad_quantity",
        QT_TRANSLATE_NOOP(
            "Errors", "A quantity is zero, negative where it may not be, too large, or not one the item is sold in.")},
    Sentence{"bad_rate", QT_TRANSLATE_NOOP("Errors", "A rate is between 0 and 100 %.")},
    Sentence{"bad_rate_date",
             QT_TRANSLATE_NOOP("Errors", "A new rate begins tomorrow at the earliest. Nothing was changed.")},
    Sentence{"bad_setting", QT_TRANSLATE_NOOP("Errors", "The setting cannot have this value; see settings.md.")},
    Sentence{"bad_till", QT_TRANSLATE_NOOP("Errors", "A till's name is not 1 to 8 Latin letters or digits.")},
    Sentence{"bad_xlsx", QT_TRANSLATE_NOOP("Errors", "A workbook is damaged or is not one.")},
    Sentence{"barcode_taken", QT_TRANSLATE_NOOP("Errors", "Another item has this barcode already.")},
    Sentence{"binary_file", QT_TRANSLATE_NOOP("Errors", "An import file is neither text nor a workbook.")},
    Sentence{"buyer_incomplete", QT_TRANSLATE_NOOP("Errors", "The invoice lacks a legal field of the customer.")},
    Sentence{"cancelled", QT_TRANSLATE_NOOP("Errors", "Cancelled. Nothing was written.")},
    Sentence{"cannot_open",
             QT_TRANSLATE_NOOP("Errors", "The data file cannot be opened: the folder is missing or cannot be read.")},
    Sentence{"cell_too_long",
             QT_TRANSLATE_NOOP("Errors", "A text is longer than an XLSX cell can hold; export as CSV.")},
    Sentence{"constraint", QT_TRANSLATE_NOOP("Errors", "The data file refused this. Nothing was written.")},
    Sentence{"credit_limit",
             QT_TRANSLATE_NOOP("Errors", "The customer would owe more than their limit. A manager can approve it.")},
    Sentence{"currency_mismatch",
             QT_TRANSLATE_NOOP("Errors", "An amount is in another currency than the till counts in.")},
    Sentence{"customer_needed",
             QT_TRANSLATE_NOOP("Errors", "Choose a customer first: the account must be somebody's.")},
    Sentence{"data_busy", QT_TRANSLATE_NOOP("Errors", "Another program holds the data file.")},
    Sentence{"data_corrupt",
             QT_TRANSLATE_NOOP("Errors",
                               "The data file, or a backup of it, is damaged; it was not used and is kept as it is.")},
    Sentence{"data_in_use", QT_TRANSLATE_NOOP("Errors", "Another Comptoir has these data open.")},
    Sentence{"data_newer",
             QT_TRANSLATE_NOOP("Errors", "The data file was made by a newer version; it was not touched.")},
    Sentence{"day_closed", QT_TRANSLATE_NOOP("Errors", "This day is closed: its totals are final.")},
    Sentence{"device_key_not_kept",
             QT_TRANSLATE_NOOP("Errors",
                               "This machine keeps its key for one run only, so a centre could not recognise it.")},
    Sentence{"device_known", QT_TRANSLATE_NOOP("Errors", "The centre knows this till already.")},
    Sentence{"discount_above_right",
             QT_TRANSLATE_NOOP("Errors", "This discount is above what your role may give. A manager can approve it.")},
    Sentence{"discount_too_large", QT_TRANSLATE_NOOP("Errors", "A discount is more than the amount it is taken from.")},
    Sentence{"disk_full",
             QT_TRANSLATE_NOOP("Errors", "The disk is full. Nothing was written. Free some space and try again.")},
    Sentence{"empty_basket", QT_TRANSLATE_NOOP("Errors", "The ticket has no line.")},
    Sentence{"empty_file", QT_TRANSLATE_NOOP("Errors", "An import file holds nothing.")},
    Sentence{"empty_name", QT_TRANSLATE_NOOP("Errors", "A business, branch, person, item or customer needs a name.")},
    Sentence{"entries_wait",
             QT_TRANSLATE_NOOP("Errors", "Entries have not reached the centre. Sync first, or copy them to a file.")},
    Sentence{"file_exists",
             QT_TRANSLATE_NOOP("Errors", "The file to be written exists already; it is never overwritten.")},
    Sentence{"file_not_readable", QT_TRANSLATE_NOOP("Errors", "A file that was named cannot be read.")},
    Sentence{"file_too_large", QT_TRANSLATE_NOOP("Errors", "A file is larger than what is read, packed or unpacked.")},
    Sentence{"fixed_setting",
             QT_TRANSLATE_NOOP("Errors", "Till, currency and country stay as they were when the business was made.")},
    Sentence{"goods_unanswered",
             QT_TRANSLATE_NOOP("Errors", "An item waits for its weight or price: type it, or leave it out with Esc.")},
    Sentence{"insecure_address", QT_TRANSLATE_NOOP("Errors", "A centre elsewhere is only reached by https.")},
    Sentence{"io_error",
             QT_TRANSLATE_NOOP("Errors", "The disk failed. Nothing of this was written. The ticket is kept.")},
    Sentence{"last_owner",
             QT_TRANSLATE_NOOP("Errors", "This is the only owner who works here. Make somebody else an owner first.")},
    Sentence{"link_expired",
             QT_TRANSLATE_NOOP("Errors", "The code was used, withdrawn or has expired. Ask for a new one.")},
    Sentence{"missing_column", QT_TRANSLATE_NOOP("Errors", "An import file has no column for the name of the items.")},
    Sentence{"no_tax_rate", QT_TRANSLATE_NOOP("Errors", "A tax has no rate on that day.")},
    Sentence{
        "not_a_centre",
        QT_TRANSLATE_NOOP("Errors", "What answers at the address is no centre: a portal, a proxy, a wrong address.")},
    Sentence{"not_a_data_file",
             QT_TRANSLATE_NOOP("Errors", "The file is not a Comptoir data file; it was not touched.")},
    Sentence{"not_a_number", QT_TRANSLATE_NOOP("Errors", "This is not a number.")},
    Sentence{"not_allowed", QT_TRANSLATE_NOOP("Errors", "Your role does not allow this. A manager can approve it.")},
    Sentence{"not_returnable", QT_TRANSLATE_NOOP("Errors", "The line is itself a return.")},
    Sentence{"nothing_to_approve", QT_TRANSLATE_NOOP("Errors", "The difference of this Z does not wait for anybody.")},
    Sentence{"nothing_to_archive", QT_TRANSLATE_NOOP("Errors", "Nothing was recorded in the period.")},
    Sentence{"nothing_to_close", QT_TRANSLATE_NOOP("Errors", "Every day with finished shifts is closed already.")},
    Sentence{"nothing_to_return", QT_TRANSLATE_NOOP("Errors", "Everything on this ticket was taken back already.")},
    Sentence{"nothing_waits", QT_TRANSLATE_NOOP("Errors", "The centre has everything already.")},
    Sentence{"offline",
             QT_TRANSLATE_NOOP("Errors", "The centre does not answer. Nothing was lost; it is tried again.")},
    Sentence{"out_of_range",
             QT_TRANSLATE_NOOP(
                 "Errors",
                 "An amount or quantity is too large to be counted (2 when it was typed so); nothing was written.")},
    Sentence{"out_of_stock", QT_TRANSLATE_NOOP("Errors", "This item may not be sold below zero stock.")},
    Sentence{"owner_role", QT_TRANSLATE_NOOP("Errors", "The role of the owner keeps the right to manage the team.")},
    Sentence{"period_closed", QT_TRANSLATE_NOOP("Errors", "The month or year is closed already.")},
    Sentence{"pin_locked", QT_TRANSLATE_NOOP("Errors", "Too many wrong PINs. Wait a little and try again.")},
    Sentence{"pin_needed", QT_TRANSLATE_NOOP("Errors", "Give a new PIN: the old one may be somebody else's by now.")},
    Sentence{"pin_taken", QT_TRANSLATE_NOOP("Errors", "Somebody else has this PIN.")},
    Sentence{"price_missing", QT_TRANSLATE_NOOP("Errors", "The item has no price and none was given.")},
    Sentence{"read_only", QT_TRANSLATE_NOOP("Errors", "The file or folder cannot be written. Nothing was changed.")},
    Sentence{"reason_needed", QT_TRANSLATE_NOOP("Errors", "Say why in a few words.")},
    Sentence{"return_exceeds_sold", QT_TRANSLATE_NOOP("Errors", "More would come back than remains of what was sold.")},
    Sentence{"secret_unreadable",
             QT_TRANSLATE_NOOP("Errors", "The keychain did not answer, or the password does not open the key file.")},
    Sentence{
        "seller_incomplete",
        QT_TRANSLATE_NOOP("Errors", "An invoice needs RC, NIF, NIS and AI of the shop. Fill them in under Settings.")},
    Sentence{"sheet_full", QT_TRANSLATE_NOOP("Errors", "The table has more rows than an XLSX sheet; export as CSV.")},
    Sentence{"shift_closed", QT_TRANSLATE_NOOP("Errors", "No shift is open. Open the shift first.")},
    Sentence{"shift_open", QT_TRANSLATE_NOOP("Errors", "A shift is open. Close it first.")},
    Sentence{"storage_error",
             QT_TRANSLATE_NOOP("Errors", "The data file gave an error. Nothing was written. The ticket is kept.")},
    Sentence{"stray_quote", QT_TRANSLATE_NOOP("Errors", "A CSV line has text after a closing quote.")},
    Sentence{"tender_sign", QT_TRANSLATE_NOOP("Errors", "A payment is zero, or its sign does not fit the ticket.")},
    Sentence{"tender_too_large",
             QT_TRANSLATE_NOOP("Errors", "More was paid than is owed by a means that gives no change.")},
    Sentence{"tender_too_small", QT_TRANSLATE_NOOP("Errors", "The payments do not cover what is owed.")},
    Sentence{"till_taken", QT_TRANSLATE_NOOP("Errors", "Another till of the business has this name.")},
    Sentence{"tls_failed",
             QT_TRANSLATE_NOOP("Errors", "The centre could not prove who it is. Nothing was sent to it.")},
    Sentence{"too_many_cells", QT_TRANSLATE_NOOP("Errors", "An import file has too many cells; split it.")},
    Sentence{"too_many_lines", QT_TRANSLATE_NOOP("Errors", "A ticket has more lines than it may.")},
    Sentence{"too_precise", QT_TRANSLATE_NOOP("Errors", "This number has too many decimals.")},
    Sentence{"no_drawer", QT_TRANSLATE_NOOP("Errors", "No cash drawer is set up.")},
    Sentence{"no_printer", QT_TRANSLATE_NOOP("Errors", "No printer is set up for this paper.")},
    Sentence{"nothing_to_change",
             QT_TRANSLATE_NOOP("Errors", "None of these items would change. Nothing was written.")},
    Sentence{"printer_broke_off",
             QT_TRANSLATE_NOOP("Errors",
                               "The connection to the printer broke. The paper is printed again from its beginning.")},
    Sentence{"printer_offline",
             QT_TRANSLATE_NOOP("Errors", "The printer is not ready: its cover is open, or it shows a fault.")},
    Sentence{"printer_unreachable",
             QT_TRANSLATE_NOOP("Errors", "The printer does not answer. What is to be printed waits; nothing is lost.")},
    Sentence{"total_changed",
             QT_TRANSLATE_NOOP("Errors", "The total of the ticket has changed. Nothing was sold; look at it again.")},
    Sentence{"unknown_coupon", QT_TRANSLATE_NOOP("Errors", "No promotion takes this coupon.")},
    Sentence{"training_ticket", QT_TRANSLATE_NOOP("Errors", "A training ticket cannot become an invoice.")},
    Sentence{"unbalanced_quote", QT_TRANSLATE_NOOP("Errors", "A quote in a CSV file is never closed.")},
    Sentence{"unknown_code", QT_TRANSLATE_NOOP("Errors", "No item has this code.")},
    Sentence{"unknown_customer", QT_TRANSLATE_NOOP("Errors", "No customer has this code or name.")},
    Sentence{"unknown_denomination", QT_TRANSLATE_NOOP("Errors", "The currency has no such note or coin.")},
    Sentence{"unknown_held_ticket", QT_TRANSLATE_NOOP("Errors", "No ticket was put aside under this name.")},
    Sentence{"unknown_item",
             QT_TRANSLATE_NOOP("Errors", "No item has this name, and no price was given to sell it as an open item.")},
    Sentence{"unknown_line", QT_TRANSLATE_NOOP("Errors", "The ticket has no line of this number.")},
    Sentence{"unknown_role", QT_TRANSLATE_NOOP("Errors", "There is no such role.")},
    Sentence{"unknown_tax_class", QT_TRANSLATE_NOOP("Errors", "There is no such tax class (2 in an import file).")},
    Sentence{"unknown_ticket", QT_TRANSLATE_NOOP("Errors", "There is no ticket of this number.")},
    Sentence{"unknown_time_zone", QT_TRANSLATE_NOOP("Errors", "This system does not know the time zone.")},
    Sentence{"unknown_unit", QT_TRANSLATE_NOOP("Errors", "This version does not know the unit.")},
    Sentence{"unknown_z", QT_TRANSLATE_NOOP("Errors", "There is no Z of this number.")},
    Sentence{"unsupported_format", QT_TRANSLATE_NOOP("Errors", "The file is an old .xls workbook or has a password.")},
    Sentence{"weak_passphrase", QT_TRANSLATE_NOOP("Errors", "The passphrase needs at least eight characters.")},
    Sentence{"weak_pin", QT_TRANSLATE_NOOP("Errors", "A PIN has 4 to 12 digits.")},
    Sentence{"write_failed", QT_TRANSLATE_NOOP("Errors", "A file could not be written to its end.")},
    Sentence{"wrong_pin", QT_TRANSLATE_NOOP("Errors", "Nobody has this PIN. After five wrong ones the till waits.")},
};

const char *sentenceOf(const QString &code)
{
    static const QHash<QString, const char *> byCode = [] {
        QHash<QString, const char *> table;
        for (const Sentence &sentence : sentences)
            table.insert(QString::fromLatin1(sentence.code), sentence.text);
        return table;
    }();
    return byCode.value(code);
}

} // namespace

QString errorText(const Error &error)
{
    const char *sentence = sentenceOf(error.code);
    if (!sentence)
        return error.message;
    const QString translated = QCoreApplication::translate("Errors", sentence);
    return translated == QLatin1StringView(sentence) ? error.message : translated;
}

} // namespace comptoir
