#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Comptoir authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the fonts the program carries: Comptoir Sans out of Inter, Comptoir Arabic out of Noto Sans Arabic.

    makefont.py sans|arabic IN OUT

Comptoir Sans: figures and the marks between them are all of one width. Qt 6.4 cannot switch on a font's `tnum`
feature, so the characters are mapped to those glyphs here. Comptoir Arabic: the line is as high as that of Comptoir
Sans, so that figures and words of both scripts stand on one baseline in a box of one height; what hangs below it is
left free by whoever draws. Both lines are 20 px apart at 14 px. Both have TrueType outlines: Qt thickens those of
PostScript and blends them its own way, so that light text on a dark ground would look bold. The fonts have names of their own, as their licences
ask; copyright and licence stay in them.
"""

import sys

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

ASCENT, DESCENT, GAP = 2728 / 2816, 680 / 2816, 20 / 14 - (2728 + 680) / 2816  # of Inter, in em
COPYRIGHT, LICENCE, LICENCE_ADDRESS = 0, 13, 14
DIGITS = range(0x30, 0x3A)
STYLES = {400: "Regular", 600: "SemiBold", 700: "Bold"}
PAIR_ADJUSTMENT = 2
CURVE_ERROR = 1 / 2000  # em


def tabular_glyphs(font):
    """Glyph name to the name of its tabular form, from every lookup of the feature."""
    table = font["GSUB"].table
    glyphs = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for subtable in table.LookupList.Lookup[index].SubTable:
                glyphs.update(getattr(subtable, "ExtSubTable", subtable).mapping)
    return glyphs


def make_tabular(font):
    tabular = tabular_glyphs(font)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update({code: tabular[glyph] for code, glyph in table.cmap.items() if glyph in tabular})
    digits = [font.getBestCmap()[code] for code in DIGITS]
    width = max(font["hmtx"][glyph][0] for glyph in digits)
    for glyph in digits:
        font["hmtx"][glyph] = (width, font["hmtx"][glyph][1])
    leave_unkerned(font, set(tabular.values()))


def leave_unkerned(font, glyphs):
    """What follows a figure stands where the figure ends: they leave the coverage of every pair adjustment."""
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for subtable in lookup.SubTable:
            subtable = getattr(subtable, "ExtSubTable", subtable)
            if subtable.LookupType == PAIR_ADJUSTMENT:
                uncover(subtable, glyphs)


def uncover(pairs, glyphs):
    coverage = pairs.Coverage.glyphs
    if pairs.Format == 1:
        kept = [(glyph, pairs.PairSet[i]) for i, glyph in enumerate(coverage) if glyph not in glyphs]
        pairs.PairSet = [one for _, one in kept]
        pairs.PairSetCount = len(kept)
        pairs.Coverage.glyphs = [glyph for glyph, _ in kept]
    else:
        pairs.Coverage.glyphs = [glyph for glyph in coverage if glyph not in glyphs]


def make_truetype(font):
    """Cubic outlines become quadratic ones, off by at most CURVE_ERROR."""
    outlines, glyphs = font.getGlyphSet(), {}
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(outlines)
        outlines[name].draw(Cu2QuPen(pen, CURVE_ERROR * font["head"].unitsPerEm, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder = font.getGlyphOrder()
    font["glyf"].glyphs = glyphs
    del font["CFF "]
    font["glyf"].compile(font)
    for name, (width, _) in font["hmtx"].metrics.items():
        font["hmtx"][name] = (width, getattr(glyphs[name], "xMin", 0))
    set_maxima(font["maxp"])
    font["post"].formatType, font["post"].extraNames, font["post"].mapping = 2.0, [], {}
    font["post"].glyphOrder = font.getGlyphOrder()
    font.sfntVersion = "\000\001\000\000"


def set_maxima(maxp):
    """The table of a TrueType font has more fields than that of a PostScript one; there are no instructions."""
    maxp.tableVersion = 0x00010000
    maxp.maxZones = 1
    for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
                  "maxSizeOfInstructions", "maxComponentElements"):
        setattr(maxp, field, 0)


def set_line(font):
    em = font["head"].unitsPerEm
    ascent, descent, gap = round(ASCENT * em), round(DESCENT * em), round(GAP * em)
    head, os2 = font["hhea"], font["OS/2"]
    head.ascent, head.descent, head.lineGap = ascent, -descent, gap
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ascent, -descent, gap
    os2.usWinAscent, os2.usWinDescent = ascent, descent


def rename(font, family):
    style = STYLES[font["OS/2"].usWeightClass]
    postscript = f"{family.replace(' ', '')}-{style}"
    plain = style != "SemiBold"
    font["name"].names = [one for one in font["name"].names
                          if one.nameID in (COPYRIGHT, LICENCE, LICENCE_ADDRESS)]
    names = {1: family if plain else f"{family} {style}", 2: style if plain else "Regular", 3: postscript,
             4: f"{family} {style}", 5: "Version 1.0", 6: postscript, 16: family, 17: style}
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)


def main(arguments):
    kind, source, target = arguments
    font = TTFont(source, recalcTimestamp=False)
    if kind == "sans":
        make_tabular(font)
        make_truetype(font)
    set_line(font)
    rename(font, "Comptoir Sans" if kind == "sans" else "Comptoir Arabic")
    font.save(target)


if __name__ == "__main__":
    main(sys.argv[1:])
