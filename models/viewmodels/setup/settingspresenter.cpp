// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewmodels/setup/settingspresenter.h"

#include "models/domain/common/decimal.h"
#include "models/services/whendone.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// What counts where nothing was set yet.
QString defaultOf(const QString &key)
{
    if (key == "printer.width_mm"_L1)
        return u"80"_s;
    return key == "printer.auto"_L1 ? u"on"_s : QString();
}

} // namespace

SettingsPresenter::SettingsPresenter(SetupService &setup, Business &business, Session &session, Approvals &approvals)
    : m_service(setup), m_business(business), m_session(session), m_approvals(approvals)
{
    connect(&m_session, &Session::changed, this, &SettingsPresenter::changed);
}

SettingsSection SettingsPresenter::sectionOf(const QString &key)
{
    if (key.startsWith("printer."_L1) || key.startsWith("drawer."_L1) || key.startsWith("receipt."_L1))
        return SettingsSection::Printers;
    if (key.startsWith("tax."_L1) || key == "stamp_duty"_L1)
        return SettingsSection::Taxes;
    if (key.startsWith("seller."_L1) || key.startsWith("business."_L1) || key == "branch"_L1 || key == "time_zone"_L1)
        return SettingsSection::Business;
    return SettingsSection::Till;
}

void SettingsPresenter::load()
{
    const quint64 generation = ++m_generation;
    whenDone(m_service.overview(), this, [this, generation](const Result<ShopSetup> &setup) {
        if (generation != m_generation)
            return;
        if (setup)
            take(*setup);
        else
            Q_EMIT failed(setup.error());
    });
}

void SettingsPresenter::take(const ShopSetup &setup)
{
    const QMap<QString, QString> before = m_saved;
    m_setup = setup;
    for (const QString &key : settingKeys()) {
        m_saved.insert(key, shown(key, setup.values.value(key, defaultOf(key))));
        if (!m_loaded || m_draft.value(key) == before.value(key))
            m_draft.insert(key, m_saved.value(key));
    }
    m_loaded = true;
    Q_EMIT loaded();
    Q_EMIT changed();
}

QString SettingsPresenter::shown(const QString &key, const QString &value) const
{
    if (!isAmountSetting(key) || value.isEmpty())
        return value;
    QString text = formatDecimal(value.toLongLong(), m_business.currency().decimals());
    return text.replace(u'.', u',');
}

std::optional<QString> SettingsPresenter::stored(const QString &key, const QString &text) const
{
    if (isAmountSetting(key)) {
        const Result<qint64> minor = parseDecimal(text.trimmed(), m_business.currency().decimals());
        return minor ? std::optional(QString::number(*minor)) : std::nullopt;
    }
    if (key == "catalogue.margin_floor"_L1 && !text.trimmed().isEmpty()) {
        const Result<qint64> ppm = parseDecimal(text.trimmed(), percentDecimals);
        QString plain = text.trimmed();
        return ppm ? std::optional(plain.replace(u',', u'.')) : std::nullopt;
    }
    return text.trimmed();
}

QMap<QString, QString> SettingsPresenter::changes() const
{
    QMap<QString, QString> changed;
    for (const QString &key : settingKeys()) {
        if (m_draft.value(key) != m_saved.value(key))
            changed.insert(key, m_draft.value(key));
    }
    return changed;
}

bool SettingsPresenter::isChanged(SettingsSection section) const
{
    const QStringList keys = changes().keys();
    return std::any_of(keys.begin(), keys.end(), [section](const QString &key) { return sectionOf(key) == section; });
}

void SettingsPresenter::setText(const QString &key, const QString &text)
{
    if (m_draft.value(key) == text)
        return;
    m_draft.insert(key, text);
    if (m_problems.contains(key) && problemOf(key).isEmpty())
        m_problems.remove(key);
    Q_EMIT changed();
}

void SettingsPresenter::leave(const QString &key)
{
    const QString problem = problemOf(key);
    if (problem == m_problems.value(key))
        return;
    if (problem.isEmpty())
        m_problems.remove(key);
    else
        m_problems.insert(key, problem);
    Q_EMIT changed();
}

void SettingsPresenter::undoChanges()
{
    m_draft = m_saved;
    m_problems.clear();
    Q_EMIT loaded();
    Q_EMIT changed();
}

void SettingsPresenter::save()
{
    if (m_saving || !m_loaded)
        return;
    m_problems.clear();
    const QMap<QString, QString> changed = changes();
    for (const QString &key : settingKeys()) {
        if (const QString problem = changed.contains(key) ? problemOf(key) : QString(); !problem.isEmpty())
            m_problems.insert(key, problem);
    }
    Q_EMIT this->changed();
    for (const QString &key : settingKeys()) {
        if (m_problems.contains(key)) {
            Q_EMIT firstError(key);
            return;
        }
    }
    if (changed.isEmpty())
        Q_EMIT saved();
    else
        send();
}

void SettingsPresenter::send()
{
    QMap<QString, QString> values;
    for (const auto &[key, text] : changes().asKeyValueRange())
        values.insert(key, stored(key, text).value_or(QString()));
    m_saving = true;
    Q_EMIT changed();
    const Approvals::Action<void> change = [this, values](const Authority &by) {
        return m_business.change(by, values);
    };
    whenDone(m_approvals.run<void>(change, tr("Change of the settings")), this, [this](const Result<void> &done) {
        m_saving = false;
        if (!done) {
            Q_EMIT changed();
            Q_EMIT failed(done.error());
            return;
        }
        m_saved = m_draft;
        load();
        Q_EMIT changed();
        Q_EMIT saved();
    });
}

void SettingsPresenter::changeRate(const QString &tax, QDate from, const QString &rate)
{
    const Result<qint64> ppm = parseDecimal(rate.trimmed(), percentDecimals);
    if (!ppm) {
        Q_EMIT failed(ppm.error());
        return;
    }
    const Approvals::Action<void> change = [this, tax, from, value = *ppm](const Authority &by) {
        return m_service.changeRate(by, tax, from, value);
    };
    whenDone(m_approvals.run<void>(change, tr("New rate of a tax")), this, [this](const Result<void> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        load();
        Q_EMIT rateChanged();
    });
}

QList<std::pair<QString, QString>> SettingsPresenter::taxClasses() const
{
    QList<std::pair<QString, QString>> classes;
    for (const TaxClass &each : m_setup.taxes.classes()) {
        const Result<QList<TaxRate>> rates = m_setup.taxes.ratesFor(each.code, m_setup.today);
        QString name = each.taxCodes.isEmpty() ? tr("Exempt") : each.name;
        if (rates && rates->size() == 1)
            name = tr("TVA %1").arg(m_business.format().percent(rates->first().ratePpm));
        classes.append({each.code, name});
    }
    return classes;
}

QList<TaxLine> SettingsPresenter::taxes() const
{
    const DisplayFormat &format = m_business.format();
    QList<TaxLine> lines;
    for (const TaxDefinition &tax : m_setup.taxes.taxes()) {
        TaxLine line{tax.code, format.isolated(tax.code), {}, {}};
        for (const TaxDefinition::Period &period : tax.periods) {
            if (period.from <= m_setup.today)
                line.rate = format.percent(period.ratePpm);
            else if (line.next.isEmpty())
                line.next = tr("%1 from %2").arg(format.percent(period.ratePpm), format.date(period.from));
        }
        lines.append(line);
    }
    return lines;
}

} // namespace comptoir
