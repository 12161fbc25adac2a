// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/catalogue/importdialog.h"

#include "models/viewmodels/format/errortext.h"
#include "ui/dialogs/progressdialog.h"
#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/progressline.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int mappingHeight = 288;
constexpr int errorsHeight = 180;
constexpr int listMinimum = 120;
constexpr int rowColumnWidth = 72;
constexpr int headerColumnWidth = 150;

} // namespace

ImportDialog::ImportDialog(ImportPresenter &presenter, QWidget *parent)
    : Dialog(tr("Import products"), parent), m_presenter(presenter), m_pages(new QStackedWidget),
      m_source(new Label(TextStyle::Body, {}, Ink::Muted)), m_summary(new Label(TextStyle::BodyStrong)),
      m_waiting(new Label(TextStyle::Body)), m_left(new Label(TextStyle::Caption, {}, Ink::Muted)),
      m_bar(new ProgressLine), m_done(new EmptyState(u"check-circle"_s, {})), m_errors(new DataTable),
      m_import(new Button(Button::Kind::Primary, tr("Import")))
{
    setSheetWidth(tokens::paletteWidth);
    m_pages->addWidget(waitPage());
    m_pages->addWidget(previewPage());
    m_pages->addWidget(donePage());
    body()->addWidget(m_pages, 1);
    m_cancel = new Button(Button::Kind::Secondary, tr("Cancel"));
    addButton(m_cancel);
    addButton(m_import);
    setPrimary(m_import);
    connect(m_cancel, &Button::clicked, this, &ImportDialog::stopOrClose);
    connect(m_import, &Button::clicked, this, [this] {
        if (m_presenter.step() == ImportPresenter::Step::Done)
            accept();
        else
            m_presenter.start();
    });
    connect(&presenter, &ImportPresenter::stepChanged, this, &ImportDialog::showStep);
    connect(&presenter, &ImportPresenter::previewChanged, this, &ImportDialog::showPreview);
    connect(&presenter, &ImportPresenter::progress, this, &ImportDialog::showProgress);
    showStep();
}

QWidget *ImportDialog::waitPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(tokens::space12);
    column->addStretch();
    column->addWidget(m_waiting);
    column->addWidget(m_bar);
    column->addWidget(m_left);
    column->addStretch();
    return page;
}

QWidget *ImportDialog::mappingArea()
{
    auto *inner = new QWidget;
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(turned(0, 0, tokens::space8, 0));
    grid->setHorizontalSpacing(tokens::space12);
    grid->setVerticalSpacing(tokens::space6);
    int row = 0;
    for (const ImportField field : ImportPresenter::fields()) {
        auto *combo = new ComboBox;
        combo->setAccessibleName(tr("Column of %1").arg(ImportPresenter::fieldName(field)));
        auto *sample = new Label(TextStyle::Caption, {}, Ink::Muted);
        sample->setElided(true);
        grid->addWidget(new Label(TextStyle::Body, ImportPresenter::fieldName(field)), row, 0);
        grid->addWidget(combo, row, 1);
        grid->addWidget(sample, row, 2);
        m_columns.insert(field, combo);
        m_samples.insert(field, sample);
        connect(combo, &QComboBox::activated, this,
                [this, field, combo] { m_presenter.setColumn(field, combo->currentData().toString()); });
        ++row;
    }
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inner);
    inner->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    area->setMinimumHeight(listMinimum);
    area->setMaximumHeight(mappingHeight);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QWidget *ImportDialog::previewPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(tokens::space12);
    m_source->setElided(true);
    column->addWidget(m_source);
    column->addWidget(mappingArea(), 3);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_errors->setModel(&m_presenter.errors());
    m_errors->setColumnWidths({rowColumnWidth, headerColumnWidth, 0});
    m_errors->setStretchColumn(ImportErrorsModel::ProblemColumn);
    m_errors->setMinimumHeight(listMinimum);
    m_errors->setMaximumHeight(errorsHeight);
    m_errors->setAccessibleName(tr("Rows that cannot be imported"));
    column->addWidget(m_errors, 2);
    return page;
}

QWidget *ImportDialog::donePage()
{
    return m_done;
}

void ImportDialog::stopOrClose()
{
    if (m_presenter.step() == ImportPresenter::Step::Importing) {
        m_cancel->setEnabled(false);
        m_presenter.cancel();
        return;
    }
    m_presenter.reset();
    reject();
}

void ImportDialog::showStep()
{
    using Step = ImportPresenter::Step;
    const Step step = m_presenter.step();
    m_pages->setCurrentIndex(step == Step::Preview ? PreviewPage : step == Step::Done ? DonePage : WaitPage);
    m_import->setVisible(step == Step::Preview || step == Step::Done);
    m_cancel->setVisible(step != Step::Done);
    m_cancel->setEnabled(true);
    m_left->clear();
    if (step == Step::Reading)
        m_waiting->setText(tr("Reading the file…"));
    if (step == Step::Importing) {
        m_clock.start();
        m_waiting->setText(tr("Writing the products. Nothing is kept unless all of them are written."));
        m_bar->setRange(0, 0);
    }
    if (step == Step::Done) {
        m_done->setSentence(tr("The list was imported."));
        m_done->setDetail(m_presenter.summary());
        m_import->setText(tr("Close"));
    }
    if (step == Step::Preview)
        showPreview();
}

void ImportDialog::fillColumns()
{
    const QStringList header = m_presenter.header();
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it) {
        ComboBox *combo = it.value();
        combo->clear();
        combo->addItem(tr("Not in the file"), QString());
        for (const QString &column : header)
            combo->addItem(column, column);
        const QString chosen = m_presenter.columnOf(it.key());
        combo->setCurrentIndex(combo->findData(chosen));
        m_samples.value(it.key())->setText(m_presenter.sample(chosen));
    }
}

void ImportDialog::showPreview()
{
    fillColumns();
    m_source->setText(tr("%1 · %n row(s)", nullptr, static_cast<int>(m_presenter.rows())).arg(m_presenter.fileName()));
    const std::optional<Error> error = m_presenter.mappingError();
    m_summary->setText(error ? errorText(*error) : m_presenter.summary());
    m_summary->setInk(error ? Ink::Danger : Ink::Text);
    m_errors->setVisible(m_presenter.errors().rowCount() > 0);
    const qint64 good = error ? 0 : m_presenter.preview().plan.drafts.size();
    m_import->setText(tr("Import %n product(s)", nullptr, static_cast<int>(good)));
    m_import->setEnabled(good > 0);
}

void ImportDialog::showProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
    m_left->setText(ProgressDialog::timeLeft(m_clock.elapsed(), done, total));
}

} // namespace comptoir::ui
