// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/decimal.h"
#include "models/services/printing/printersettings.h"
#include "models/viewmodels/setup/settingspresenter.h"

#include <QLocale>
#include <QSet>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace comptoir
{

const QStringList &settingKeys()
{
    static const QStringList keys{u"business.name"_s,
                                  u"branch"_s,
                                  u"time_zone"_s,
                                  u"seller.name"_s,
                                  u"seller.legal_form"_s,
                                  u"seller.activity"_s,
                                  u"seller.address"_s,
                                  u"seller.phone"_s,
                                  u"seller.email"_s,
                                  u"seller.capital"_s,
                                  u"seller.rc"_s,
                                  u"seller.nif"_s,
                                  u"seller.nis"_s,
                                  u"seller.ai"_s,
                                  u"cash.rounding_step_minor"_s,
                                  u"shift.max_difference_minor"_s,
                                  u"catalogue.margin_floor"_s,
                                  u"scale.rules"_s,
                                  u"printer.receipt"_s,
                                  u"printer.width_mm"_s,
                                  u"printer.invoice"_s,
                                  u"drawer.printer"_s,
                                  u"printer.language"_s,
                                  u"printer.auto"_s,
                                  u"receipt.footer"_s,
                                  u"tax.mode"_s,
                                  u"tax.default_class"_s,
                                  u"tax.rounding"_s,
                                  u"stamp_duty"_s};
    return keys;
}

bool isAmountSetting(const QString &key)
{
    return key.endsWith("_minor"_L1);
}

PrinterPlace PrinterPlace::fromText(const QString &text)
{
    if (!text.contains(u':'))
        return {text, {}}; // "" or "none"
    return {text.section(u':', 0, 0), text.section(u':', 1)};
}

QString PrinterPlace::text() const
{
    if (kind.isEmpty() || kind == "none"_L1)
        return kind;
    return kind + u':' + target;
}

void SettingsPresenter::setPlace(const QString &key, const PrinterPlace &place)
{
    setText(key, place.text());
}

QString SettingsPresenter::printerProblem(const QString &key) const
{
    const PrinterPlace place = this->place(key);
    if (acceptsPrinterSetting(key, m_draft.value(key).trimmed()))
        return {};
    if (place.target.trimmed().isEmpty())
        return tr("Say where the printer is.");
    if (place.kind == "tcp"_L1)
        return tr("Write the printer's address on the network, such as 192.168.1.50 or 192.168.1.50:9100.");
    if (place.kind == "cups"_L1)
        return tr("The name of a queue has neither spaces nor slashes.");
    return tr("Write the whole path, from the first slash on.");
}

QList<ScaleRow> SettingsPresenter::scaleRows() const
{
    QList<ScaleRow> rows;
    for (const QString &part : text(u"scale.rules"_s).split(u',', Qt::SkipEmptyParts)) {
        const QString meaning = part.section(u'=', 1);
        rows.append({part.section(u'=', 0, 0), meaning == "weight"_L1  ? u"weight"_s
                                               : meaning == "price"_L1 ? u"price"_s
                                                                       : meaning});
    }
    return rows;
}

void SettingsPresenter::setScaleRows(const QList<ScaleRow> &rows)
{
    QStringList parts;
    for (const ScaleRow &row : rows)
        parts.append(QString(row.prefix.trimmed() + u'=' + row.meaning));
    setText(u"scale.rules"_s, parts.join(u','));
}

QString SettingsPresenter::scaleProblem() const
{
    QSet<QString> seen;
    for (const ScaleRow &row : scaleRows()) {
        const bool digits = row.prefix.size() == 2 && std::all_of(row.prefix.begin(), row.prefix.end(),
                                                                  [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!digits)
            return tr("A label begins with two digits, such as 21.");
        if (seen.contains(row.prefix))
            return tr("Two kinds of label begin with %1.").arg(m_business.format().isolated(row.prefix));
        seen.insert(row.prefix);
    }
    return {};
}

QString SettingsPresenter::problemOf(const QString &key) const
{
    const QString text = m_draft.value(key).trimmed();
    if ((key == "business.name"_L1 || key == "branch"_L1) && text.isEmpty())
        return tr("This is printed on every ticket: it cannot be empty.");
    if (key == "time_zone"_L1 && !QTimeZone(text.toLatin1()).isValid())
        return tr("Choose a time zone of the list.");
    if (key == "scale.rules"_L1)
        return scaleProblem();
    if (isAmountSetting(key)) {
        const std::optional<QString> minor = stored(key, text);
        if (!minor)
            return tr("This is not an amount.");
        return minor->toLongLong() < 0 ? tr("The amount cannot be below zero.") : QString();
    }
    if (key == "catalogue.margin_floor"_L1 && !text.isEmpty()) {
        const Result<qint64> ppm = parseDecimal(text, percentDecimals);
        return ppm && *ppm >= 0 && *ppm <= wholePpm ? QString() : tr("Write a percentage from 0 to 100.");
    }
    if (key == "receipt.footer"_L1 && !acceptsPrinterSetting(key, text))
        return tr("This is too long for a ticket: 400 letters at most.");
    if (key == "printer.receipt"_L1 || key == "printer.invoice"_L1 || key == "drawer.printer"_L1)
        return printerProblem(key);
    return {};
}

QStringList SettingsPresenter::missingForInvoices() const
{
    QStringList missing;
    for (const auto &[key, name] :
         {std::pair(u"seller.name"_s, tr("legal name")), std::pair(u"seller.address"_s, tr("address")),
          std::pair(u"seller.rc"_s, u"RC"_s), std::pair(u"seller.nif"_s, u"NIF"_s),
          std::pair(u"seller.nis"_s, u"NIS"_s), std::pair(u"seller.ai"_s, u"AI"_s)}) {
        if (m_draft.value(key).trimmed().isEmpty())
            missing.append(name);
    }
    return missing;
}

QStringList SettingsPresenter::timeZones() const
{
    QStringList zones;
    const auto add = [&zones](const QList<QByteArray> &ids) {
        for (const QByteArray &id : ids) {
            const QString name = QString::fromLatin1(id);
            if (!zones.contains(name))
                zones.append(name);
        }
    };
    add({m_saved.value(u"time_zone"_s).toLatin1()});
    add(QTimeZone::availableTimeZoneIds(QLocale::codeToTerritory(m_business.settings().country)));
    QList<QByteArray> others;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        static const QList<QByteArray> parts{"Africa/",    "America/", "Asia/",   "Atlantic/",
                                             "Australia/", "Europe/",  "Indian/", "Pacific/"};
        if (std::any_of(parts.begin(), parts.end(), [&id](const QByteArray &part) { return id.startsWith(part); }))
            others.append(id);
    }
    add(others);
    return zones;
}

} // namespace comptoir
