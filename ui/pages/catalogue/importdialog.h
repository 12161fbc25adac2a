// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/catalogue/importpresenter.h"
#include "ui/dialogs/dialog.h"

#include <QElapsedTimer>
#include <QMap>

class QStackedWidget;

namespace comptoir::ui
{

class ComboBox;
class DataTable;
class EmptyState;
class ProgressLine;

/// Taking in a list: what each column means, which rows cannot be taken, then how far it is and what came of it.
class ImportDialog final : public Dialog
{
    Q_OBJECT

public:
    explicit ImportDialog(ImportPresenter &presenter, QWidget *parent = nullptr);

protected:
    [[nodiscard]] bool mayClose() const override { return m_presenter.step() != ImportPresenter::Step::Importing; }

private:
    [[nodiscard]] QWidget *previewPage();
    [[nodiscard]] QWidget *mappingArea();
    [[nodiscard]] QWidget *waitPage();
    [[nodiscard]] QWidget *donePage();
    void fillColumns();
    void showStep();
    void showPreview();
    void showProgress(qint64 done, qint64 total);
    void stopOrClose();

    enum PageIndex { WaitPage, PreviewPage, DonePage };

    ImportPresenter &m_presenter;
    QStackedWidget *m_pages;
    Label *m_source;
    Label *m_summary;
    Label *m_waiting;
    Label *m_left;
    ProgressLine *m_bar;
    EmptyState *m_done;
    DataTable *m_errors;
    QMap<ImportField, ComboBox *> m_columns;
    QMap<ImportField, Label *> m_samples;
    Button *m_cancel;
    Button *m_import;
    QElapsedTimer m_clock;
};

} // namespace comptoir::ui
