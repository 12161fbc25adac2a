// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/paper/barcode.h"

#include <memory>
#include <zint.h>

namespace comptoir
{

QList<bool> code128(const QString &text)
{
    const std::unique_ptr<zint_symbol, void (*)(zint_symbol *)> symbol(ZBarcode_Create(), ZBarcode_Delete);
    const QByteArray bytes = text.toLatin1();
    symbol->symbology = BARCODE_CODE128;
    const int outcome = ZBarcode_Encode(symbol.get(), reinterpret_cast<const unsigned char *>(bytes.constData()),
                                        static_cast<int>(bytes.size()));
    QList<bool> modules;
    if (outcome >= ZINT_ERROR)
        return modules;
    modules.reserve(symbol->width);
    for (int i = 0; i < symbol->width; ++i)
        modules.append(((symbol->encoded_data[0][i / 8] >> (i % 8)) & 1) != 0);
    return modules;
}

} // namespace comptoir
