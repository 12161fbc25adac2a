// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/paperfile.h"

#include "models/printing/escpos/escpos.h"
#include "models/printing/fonts/fonts.h"
#include "models/printing/paper/layout.h"
#include "models/printing/spool/folderport.h"

using namespace Qt::StringLiterals;

namespace comptoir::ctl
{

namespace
{

const QStringList &fileOptions()
{
    static const QStringList options{u"pdf"_s, u"png"_s, u"escpos"_s};
    return options;
}

Result<PaperFormat> formatOf(const Arguments &arguments)
{
    PaperFormat format{arguments.value(u"lang"_s, u"fr"_s), arguments.value(u"width"_s, u"80"_s).toInt()};
    if (!QStringList{u"fr"_s, u"ar"_s, u"en"_s}.contains(format.language))
        return misuse(u"usage"_s, u"--lang is fr, ar or en."_s);
    if (format.widthMm != 58 && format.widthMm != 80)
        return misuse(u"usage"_s, u"--width is 58 or 80."_s);
    return format;
}

QByteArray escPos(const Paper &paper)
{
    QByteArray bytes;
    for (qsizetype page = 0; page < paper.pages.size(); ++page)
        bytes += escpos::printout(toDots(paper, page)).join();
    return bytes;
}

/// "a.png", "a-2.png" …
QString pageName(const QString &path, qsizetype page)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    const qsizetype end = dot > path.lastIndexOf(u'/') ? dot : path.size();
    return page == 0 ? path : QString(path.first(end) + u'-' + QString::number(page + 1) + path.sliced(end));
}

} // namespace

QStringList paperOptions()
{
    return fileOptions() + QStringList{u"lang"_s, u"width"_s};
}

bool wantsPaper(const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [](const QString &word) {
        return word.startsWith("--"_L1) && fileOptions().contains(word.sliced(2).section(u'=', 0, 0));
    });
}

Result<void> writePaper(Session &session, const PaperRequest &request)
{
    const Arguments &arguments = session.arguments;
    const Result<PaperFormat> format = formatOf(arguments);
    COMPTOIR_TRY(format);
    if (std::none_of(fileOptions().begin(), fileOptions().end(),
                     [&arguments](const QString &option) { return arguments.has(option); }))
        return {};
    loadFonts();
    const Result<PaperContent> content =
        session.app->shop.read([request](Connection &c) { return readPaper(c, request); }).result();
    COMPTOIR_TRY(content);
    const Paper paper = layOut(*content, *format);
    if (arguments.has(u"pdf"_s))
        COMPTOIR_TRY(writeWhole(arguments.value(u"pdf"_s), toPdf(paper)));
    if (arguments.has(u"escpos"_s))
        COMPTOIR_TRY(writeWhole(arguments.value(u"escpos"_s), escPos(paper)));
    for (qsizetype page = 0; arguments.has(u"png"_s) && page < paper.pages.size(); ++page)
        COMPTOIR_TRY(writeWhole(pageName(arguments.value(u"png"_s), page), toPng(paper, page)));
    return {};
}

} // namespace comptoir::ctl
