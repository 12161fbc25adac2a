// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/workbookfixture.h"

#include <QtEndian>

#include <zlib.h>

namespace comptoir
{

namespace
{

void put(QByteArray &out, quint32 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>((value >> (8 * i)) & 0xFFU);
}

/// qCompress() puts four bytes of size and two of zlib header before raw deflate data, and a checksum of four after it.
QByteArray deflated(const QByteArray &content)
{
    const QByteArray framed = qCompress(content);
    return content.isEmpty() ? QByteArray("\x03\x00", 2) : framed.sliced(6, framed.size() - 10);
}

/// The fields that local headers and the directory share.
QByteArray sharedHeader(const QByteArray &name, const QByteArray &content, qsizetype packed, const ZipFault &fault)
{
    QByteArray header;
    put(header, 20, 2);
    put(header, fault.encrypted ? 1 : 0, 2);
    put(header, static_cast<quint32>(fault.method), 2);
    put(header, 0, 4);
    const auto sum = crc32(0, reinterpret_cast<const Bytef *>(content.constData()), static_cast<uInt>(content.size()));
    put(header, static_cast<quint32>(sum) + (fault.wrongChecksum ? 1 : 0), 4);
    put(header, static_cast<quint32>(packed), 4);
    put(header, static_cast<quint32>(content.size()) + (fault.wrongSize ? 1 : 0), 4);
    put(header, static_cast<quint32>(name.size()), 2);
    put(header, 0, 2);
    return header;
}

const QByteArray rootRels = R"(<?xml version="1.0"?><Relationships xmlns="x"><Relationship Id="r1"
 Type="http://schemas/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
const QByteArray bookRels =
    R"(<Relationships xmlns="x"><Relationship Id="a" Type="http://s/worksheet" Target="/xl/s1.xml"/>
<Relationship Id="b" Type="http://s/worksheet" Target="../xl/./s2.xml"/>
<Relationship Id="c" Type="http://s/styles" Target="styles.xml"/>
<Relationship Id="d" Type="http://s/sharedStrings" Target="ss.xml"/></Relationships>)";
const QByteArray book = R"(<workbook xmlns="m" xmlns:r="q"><sheets><sheet name="h" sheetId="1" state="hidden" r:id="a"/>
<sheet name="v" sheetId="2" r:id="b"/></sheets></workbook>)";
const QByteArray styles = R"(<styleSheet xmlns="m"><numFmts><numFmt numFmtId="170" formatCode="[Red]dd/mm/yyyy;@"/>
<numFmt numFmtId="171" formatCode="0000000000000"/>
<numFmt numFmtId="172" formatCode="#,##0.00&quot; DA&quot;"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="9"/>
<xf numFmtId="171"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="172"/></cellXfs></styleSheet>)";
const QByteArray sharedStrings =
    R"(<sst xmlns="m"><si><t>name</t></si><si><r><t>Caf</t></r><r><t xml:space="preserve">é </t></r>
<rPh><t>no</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si></sst>)";

} // namespace

QByteArray rootRelations()
{
    return rootRels;
}

QByteArray workbook(const QByteArray &rows, const QByteArray &bookXml)
{
    const QByteArray sheet = "<worksheet xmlns='m'><sheetData>" + rows + "</sheetData></worksheet>";
    return zipOf({{"_rels/.rels", rootRels},
                  {"xl/workbook.xml", bookXml.isEmpty() ? book : bookXml},
                  {"xl/_rels/workbook.xml.rels", bookRels},
                  {"xl/styles.xml", styles},
                  {"xl/ss.xml", sharedStrings},
                  {"xl/s1.xml", "<worksheet xmlns='m'/>"},
                  {"xl/s2.xml", sheet}});
}

QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>> &files, const ZipFault &fault)
{
    QByteArray archive;
    QByteArray directory;
    for (const auto &[name, content] : files) {
        const QByteArray packed = deflated(content);
        const QByteArray shared = sharedHeader(name, content, packed.size(), fault);
        directory += "PK\x01\x02";
        put(directory, 20, 2);
        directory += shared;
        directory += QByteArray(10, '\0'); // comment, disk, attributes
        put(directory, static_cast<quint32>(archive.size()), 4);
        directory += name;
        archive += "PK\x03\x04" + shared + name + packed;
    }
    const auto directoryAt = static_cast<quint32>(archive.size());
    archive += directory + "PK\x05\x06" + QByteArray(4, '\0');
    put(archive, static_cast<quint32>(files.size()), 2);
    put(archive, static_cast<quint32>(files.size()), 2);
    put(archive, static_cast<quint32>(directory.size()), 4);
    put(archive, directoryAt, 4);
    put(archive, 0, 2);
    return archive;
}

} // namespace comptoir
