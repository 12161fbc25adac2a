// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cash/savefile.h"

#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

void askWhereToSave(QWidget *owner, const QString &title, const QString &name, const QString &filters,
                    std::function<void(const QString &path)> write)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(owner, title, folder, filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.pdf"_s) ? u"pdf"_s : u"csv"_s);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, owner, std::move(write));
    dialog->open();
}

} // namespace comptoir::ui
