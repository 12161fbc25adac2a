// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tabular/textencoding.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// Bytes 0x80 … 0xFF. The five bytes that 1252 leaves undefined stay the control characters they are.
constexpr std::array<char16_t, 128> windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178, 0x00A0, 0x00A1, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6,
    0x00A7, 0x00A8, 0x00A9, 0x00AA, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF, 0x00B0, 0x00B1, 0x00B2, 0x00B3,
    0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x00BA, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x00BF, 0x00C0,
    0x00C1, 0x00C2, 0x00C3, 0x00C4, 0x00C5, 0x00C6, 0x00C7, 0x00C8, 0x00C9, 0x00CA, 0x00CB, 0x00CC, 0x00CD,
    0x00CE, 0x00CF, 0x00D0, 0x00D1, 0x00D2, 0x00D3, 0x00D4, 0x00D5, 0x00D6, 0x00D7, 0x00D8, 0x00D9, 0x00DA,
    0x00DB, 0x00DC, 0x00DD, 0x00DE, 0x00DF, 0x00E0, 0x00E1, 0x00E2, 0x00E3, 0x00E4, 0x00E5, 0x00E6, 0x00E7,
    0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x00EC, 0x00ED, 0x00EE, 0x00EF, 0x00F0, 0x00F1, 0x00F2, 0x00F3, 0x00F4,
    0x00F5, 0x00F6, 0x00F7, 0x00F8, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x00FD, 0x00FE, 0x00FF,
};

constexpr std::array<char16_t, 128> windows1256{
    0x20AC, 0x067E, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0679, 0x2039, 0x0152,
    0x0686, 0x0698, 0x0688, 0x06AF, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x06A9, 0x2122,
    0x0691, 0x203A, 0x0153, 0x200C, 0x200D, 0x06BA, 0x00A0, 0x060C, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6,
    0x00A7, 0x00A8, 0x00A9, 0x06BE, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF, 0x00B0, 0x00B1, 0x00B2, 0x00B3,
    0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x061B, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x061F, 0x06C1,
    0x0621, 0x0622, 0x0623, 0x0624, 0x0625, 0x0626, 0x0627, 0x0628, 0x0629, 0x062A, 0x062B, 0x062C, 0x062D,
    0x062E, 0x062F, 0x0630, 0x0631, 0x0632, 0x0633, 0x0634, 0x0635, 0x0636, 0x00D7, 0x0637, 0x0638, 0x0639,
    0x063A, 0x0640, 0x0641, 0x0642, 0x0643, 0x00E0, 0x0644, 0x00E2, 0x0645, 0x0646, 0x0647, 0x0648, 0x00E7,
    0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x0649, 0x064A, 0x00EE, 0x00EF, 0x064B, 0x064C, 0x064D, 0x064E, 0x00F4,
    0x064F, 0x0650, 0x00F7, 0x0651, 0x00F9, 0x0652, 0x00FB, 0x00FC, 0x200E, 0x200F, 0x06D2,
};

char16_t decodedByte(const std::array<char16_t, 128> &highHalf, char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return value < 0x80 ? value : highHalf[value - 0x80U];
}

QString decodedBytes(QByteArrayView bytes, const std::array<char16_t, 128> &highHalf)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(),
                   [&highHalf](char byte) { return QChar(decodedByte(highHalf, byte)); });
    return text;
}

/// The small French letters are the same bytes in both code pages; what differs are capitals such as É, and those stand
/// beside Latin letters, while Arabic letters stand beside each other.
bool looksArabic(QByteArrayView bytes)
{
    const auto isArabic = [](char byte) {
        const char16_t c = decodedByte(windows1256, byte);
        return c >= u'\u0621' && c <= u'\u064A';
    };
    const auto isLatin = [](char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); };
    qsizetype arabicPairs = 0;
    qsizetype mixedPairs = 0;
    for (qsizetype i = 1; i < bytes.size(); ++i) {
        const bool before = isArabic(bytes[i - 1]);
        const bool here = isArabic(bytes[i]);
        arabicPairs += before && here ? 1 : 0;
        mixedPairs += (before && isLatin(bytes[i])) || (here && isLatin(bytes[i - 1])) ? 1 : 0;
    }
    return arabicPairs > mixedPairs;
}

Result<DecodedText> decodeUnicode(QByteArrayView bytes, QStringDecoder::Encoding encoding, const QString &name)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    DecodedText decoded{decoder(bytes), name};
    const bool halfUnit = encoding != QStringDecoder::Utf8 && bytes.size() % 2 != 0;
    if (decoder.hasError() || halfUnit || !decoded.text.isValidUtf16())
        return broken(u"bad_encoding"_s,
                      u"The file says that it is %1 but is not. Save it again as UTF-8."_s.arg(name));
    if (decoded.text.contains(QChar(u'\0')))
        return broken(u"binary_file"_s, u"The file is not a text file."_s);
    return decoded;
}

} // namespace

Result<DecodedText> decodeText(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decodeUnicode(bytes.sliced(3), QStringDecoder::Utf8, u"UTF-8"_s);
    if (bytes.startsWith("\xFF\xFE"))
        return decodeUnicode(bytes.sliced(2), QStringDecoder::Utf16LE, u"UTF-16LE"_s);
    if (bytes.startsWith("\xFE\xFF"))
        return decodeUnicode(bytes.sliced(2), QStringDecoder::Utf16BE, u"UTF-16BE"_s);
    if (bytes.contains('\0'))
        return broken(u"binary_file"_s, u"The file is neither text nor a spreadsheet that can be read."_s);
    if (bytes.isValidUtf8())
        return DecodedText{QString::fromUtf8(bytes), u"UTF-8"_s};
    if (looksArabic(bytes))
        return DecodedText{decodedBytes(bytes, windows1256), u"windows-1256"_s};
    return DecodedText{decodedBytes(bytes, windows1252), u"windows-1252"_s};
}

} // namespace comptoir
