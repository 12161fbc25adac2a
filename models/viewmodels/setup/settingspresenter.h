// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/session/approvals.h"
#include "models/viewmodels/session/business.h"

#include <QMap>

namespace comptoir
{

/// Which part of the settings a key belongs to.
enum class SettingsSection { Business, Till, Printers, Taxes };

/// One kind of label the shop's scales print, as it is typed.
struct ScaleRow {
    QString prefix;  ///< two digits
    QString meaning; ///< "weight", "price", "price:100" (the label counts hundreds of minor units)

    bool operator==(const ScaleRow &) const = default;
};

/// Where a printer is, as a choice and a text.
struct PrinterPlace {
    QString kind; ///< "" (none), "tcp", "file", "cups", "folder"
    QString target;

    bool operator==(const PrinterPlace &) const = default;
    [[nodiscard]] static PrinterPlace fromText(const QString &text);
    [[nodiscard]] QString text() const;
};

/// One tax with its rate of today and the next one, as a list shows them.
struct TaxLine {
    QString code;
    QString name;
    QString rate; ///< "19 %"
    QString next; ///< "20 % from 01/01/2027"; empty: no change is planned
};

/// The settings of the shop being looked at or changed: a draft by key, what is wrong with it, and saving it. A field
/// holds text as people type it: amounts in currency units, percentages without the sign. GUI thread.
class SettingsPresenter : public QObject
{
    Q_OBJECT

public:
    SettingsPresenter(SetupService &setup, Business &business, Session &session, Approvals &approvals);

    /// Reads the settings; changes that were not saved stay.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const Business &business() const { return m_business; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] bool mayChange() const { return m_session.may(Right::ChangeSettings); }

    /// The part the page showed last: it is made anew with each language.
    [[nodiscard]] QString category() const { return m_category; }
    void setCategory(const QString &category) { m_category = category; }

    [[nodiscard]] QString text(const QString &key) const { return m_draft.value(key); }
    void setText(const QString &key, const QString &text);
    /// The person went on to another field: says what is wrong with this one.
    void leave(const QString &key);
    /// A sentence; empty: nothing is wrong, or nothing was said yet.
    [[nodiscard]] QString problem(const QString &key) const { return m_problems.value(key); }
    [[nodiscard]] bool isChanged() const { return !changes().isEmpty(); }
    [[nodiscard]] bool isChanged(SettingsSection section) const;
    [[nodiscard]] int errors() const { return static_cast<int>(m_problems.size()); }
    [[nodiscard]] bool isSaving() const { return m_saving; }
    void undoChanges();
    /// Checks everything; answers by saved(), firstError() or failed().
    void save();

    [[nodiscard]] QList<ScaleRow> scaleRows() const;
    void setScaleRows(const QList<ScaleRow> &rows);
    [[nodiscard]] PrinterPlace place(const QString &key) const { return PrinterPlace::fromText(text(key)); }
    void setPlace(const QString &key, const PrinterPlace &place);

    /// Legal fields that are still empty in the draft; without them no invoice can be made.
    [[nodiscard]] QStringList missingForInvoices() const;
    /// Code and name of each tax class.
    [[nodiscard]] QList<std::pair<QString, QString>> taxClasses() const;
    [[nodiscard]] QList<TaxLine> taxes() const;
    [[nodiscard]] QDate today() const { return m_setup.today; }
    /// Answers by rateChanged() or failed(); `rate` is a percentage as typed.
    void changeRate(const QString &tax, QDate from, const QString &rate);
    /// Time zones of this system: those of the shop's country first.
    [[nodiscard]] QStringList timeZones() const;

    [[nodiscard]] static SettingsSection sectionOf(const QString &key);

Q_SIGNALS:
    void loaded();
    void changed(); ///< texts, problems or whether there is something to save
    void saved();
    void rateChanged();
    void firstError(const QString &key);
    void failed(const comptoir::Error &error);

private:
    [[nodiscard]] QString shown(const QString &key, const QString &value) const;
    /// What is stored for a text; none: it cannot be read.
    [[nodiscard]] std::optional<QString> stored(const QString &key, const QString &text) const;
    [[nodiscard]] QMap<QString, QString> changes() const;
    [[nodiscard]] QString problemOf(const QString &key) const;
    [[nodiscard]] QString printerProblem(const QString &key) const;
    [[nodiscard]] QString scaleProblem() const;
    void send();
    void take(const ShopSetup &setup);

    SetupService &m_service;
    Business &m_business;
    Session &m_session;
    Approvals &m_approvals;
    ShopSetup m_setup;
    QMap<QString, QString> m_saved; ///< as shown
    QMap<QString, QString> m_draft;
    QMap<QString, QString> m_problems;
    QString m_category = QStringLiteral("business");
    quint64 m_generation = 0;
    bool m_loaded = false;
    bool m_saving = false;
};

/// Every key a person can change, in the order of the forms.
[[nodiscard]] const QStringList &settingKeys();
[[nodiscard]] bool isAmountSetting(const QString &key);

} // namespace comptoir
