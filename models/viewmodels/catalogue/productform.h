// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/catalogue/productservice.h"
#include "models/viewmodels/session/approvals.h"
#include "models/viewmodels/session/business.h"

#include <QMap>

namespace comptoir
{

/// What can be typed about an item.
enum class ProductField { NameFr, NameAr, NameEn, Reference, Barcode, Price, Cost, Pack, Count };

/// What is wrong, or worth a look, about what was typed.
struct FieldProblem {
    enum class Weight { Warning, Error };
    Weight weight = Weight::Error;
    QString text;
    QString fix; ///< what applying it would put in the field; empty: no remedy is known

    bool operator==(const FieldProblem &) const = default;
};

/// A pack or carton as it is typed.
struct PackText {
    QString name;
    QString holds;
    QString barcode;
    QString price;

    bool operator==(const PackText &) const = default;
};

/// One line of what happened to an item.
struct HistoryLine {
    QString when;
    QString who;
    QString what;
};

/// An item being looked at or written: the draft, what is wrong with it, and saving it. GUI thread.
class ProductForm : public QObject
{
    Q_OBJECT

public:
    static constexpr int historyLength = 30;

    ProductForm(ProductService &products, CatalogueService &catalogue, Business &business, Approvals &approvals);

    void setOutline(const CatalogueOutline &outline);
    /// Loads an item; opened() follows. The changes of the one before are given up.
    void open(const ProductId &id);
    /// A new item, with this barcode and name if they are known.
    void create(const QString &barcode = {}, const QString &name = {});
    void close();

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isNew() const { return m_saved.id.isNull(); }
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] ProductId id() const { return m_saved.id; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] const Product &draft() const { return m_draft; }
    [[nodiscard]] const ProductRecord &record() const { return m_record; }
    [[nodiscard]] const CatalogueOutline &outline() const { return m_outline; }

    [[nodiscard]] QString text(ProductField field) const;
    void setText(ProductField field, const QString &text);
    /// The person went on to another field: says what is wrong with this one.
    void leave(ProductField field);
    [[nodiscard]] std::optional<FieldProblem> problem(ProductField field) const;
    void applyFix(ProductField field);
    [[nodiscard]] int errors() const { return problems(FieldProblem::Weight::Error); }
    [[nodiscard]] int warnings() const { return problems(FieldProblem::Weight::Warning); }
    /// "Margin 15,33 DA (4,8 %)"; empty while it cannot be known.
    [[nodiscard]] QString marginText() const;

    void setCategory(const QString &code);
    void setTaxClass(const QString &code);
    void setUnit(Unit unit);
    void setNegativeStock(NegativeStock policy);
    void setActive(bool active);
    void setFavourite(bool favourite);

    /// Barcodes besides the one in the field.
    [[nodiscard]] const QStringList &moreBarcodes() const { return m_moreBarcodes; }
    /// Puts the field's barcode among the others and empties the field.
    void addBarcode();
    void removeBarcode(const QString &code);
    /// A scanned code goes into the field, or beside the one that is there.
    void scan(const QString &code);

    [[nodiscard]] const QList<PackText> &packs() const { return m_packs; }
    void addPack();
    void removePack(int index);
    void setPack(int index, const PackText &pack);

    void undoChanges();
    /// Checks everything; answers by saved(), firstError() or failed().
    void save();
    /// Corrects the stock by a signed quantity as typed; answers by stockAdjusted() or failed().
    void adjustStock(const QString &quantity, const QString &reason);

    /// "kg"; nothing for pieces.
    [[nodiscard]] static QString unitText(Unit unit);
    [[nodiscard]] QString stockText() const;
    /// "Edited 20 Nov by Karim · 14 changes"
    [[nodiscard]] QString editedText() const;
    [[nodiscard]] QList<HistoryLine> history() const;
    [[nodiscard]] QList<HistoryLine> stockMoves() const;
    [[nodiscard]] QList<HistoryLine> listPrices() const;

Q_SIGNALS:
    void opened();
    void changed();
    void problemsChanged();
    void barcodesChanged();
    void packsChanged();
    void firstError(comptoir::ProductField field);
    void saved(const comptoir::Product &product);
    void stockAdjusted();
    void failed(const comptoir::Error &error);

private:
    void show(const ProductRecord &record);
    void refresh();
    void readTexts();
    [[nodiscard]] QString amountText(const std::optional<qint64> &minor) const;
    [[nodiscard]] std::optional<qint64> readAmount(ProductField field);
    [[nodiscard]] bool unreadable(ProductField field) const;
    void readPacks();
    void writeBarcodes();
    [[nodiscard]] QString ownLanguage() const;
    [[nodiscard]] QMap<QString, QString> namesOf(const Product &product) const;
    void writeNames();
    void setName(const QString &language, const QString &name);

    [[nodiscard]] int problems(FieldProblem::Weight weight) const;
    void setProblem(ProductField field, const std::optional<FieldProblem> &problem);
    void checkNames();
    void checkBarcode();
    void askHolder(const QString &code);
    void checkAmount(ProductField field);
    void checkMargin();
    void checkPacks();
    [[nodiscard]] bool usedTwice(const QString &code) const;
    void checkAll();
    void send();

    ProductService &m_products;
    CatalogueService &m_catalogue;
    Business &m_business;
    Approvals &m_approvals;
    CatalogueOutline m_outline;
    ProductRecord m_record;
    Product m_saved;
    Product m_draft;
    QString m_own;                  ///< the language that the item's own name is in
    QMap<QString, QString> m_names; ///< as typed, by language
    QMap<ProductField, QString> m_texts;
    QStringList m_moreBarcodes;
    QList<PackText> m_packs;
    QMap<ProductField, FieldProblem> m_problems;
    QMap<QString, QString> m_holders; ///< of barcodes that were asked about: "" nobody else
    quint64 m_generation = 0;
    bool m_open = false;
    bool m_saving = false;
};

} // namespace comptoir
