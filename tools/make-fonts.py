#!/usr/bin/python3
"""Makes the fonts that PdfWriter embeds: GBK subsets of Noto CJK (SIL Open Font License 1.1) with TrueType outlines.

    apt-get install fonts-noto-cjk python3-fonttools
    /usr/bin/python3 tools/make-fonts.py documents/src/main/resources/org/kaocheng/render/fonts

Debian's Noto CJK has CFF outlines in collections, which PDFBox cannot embed. The script takes the simplified
Chinese face, keeps the characters of GBK and the signs official documents use, and turns cubic curves into
quadratic ones. The same input gives the same bytes. The subsets bear names of their own.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, newTable

SOURCE = Path('/usr/share/fonts/opentype/noto')
FACES = [
    # collection, face, family of the subset, file, largest error of a curve in units of 1/1000 em
    ('NotoSerifCJK-Regular.ttc', 'Noto Serif CJK SC', 'Kaocheng Song', 'KaochengSong.ttf', 1.5),
    ('NotoSansCJK-Bold.ttc', 'Noto Sans CJK SC', 'Kaocheng Hei', 'KaochengHei.ttf', 1.5),
]
SIGNS = '—–“”‘’…·①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㎡㎞ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ〔〕《》〈〉％‰＋－×÷±≥≤≠≈￥¥€√□☑☒■●○◎△▲★☆℃㎎㎏㎜㎝㏄〓②³²•✓✔'
DROPPED = ['VORG', 'vhea', 'vmtx', 'BASE', 'GSUB', 'GPOS', 'GDEF']


def characters():
    """The code points of GBK, ASCII, Latin-1 and the signs."""
    found = set(range(0x20, 0x7f)) | set(range(0xa1, 0x100)) | set(map(ord, SIGNS))
    for high in range(0x81, 0xff):
        for low in range(0x40, 0xff):
            try:
                found.add(ord(bytes([high, low]).decode('gbk')))
            except (UnicodeDecodeError, TypeError):
                pass
    return found


def reduced(font):
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = ['*']
    options.drop_tables += DROPPED
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters())
    subsetter.subset(font)


def quadratic(font, error):
    order = font.getGlyphOrder()
    outlines = font.getGlyphSet()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(None)
        outlines[name].draw(Cu2QuPen(pen, error, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font['loca'] = newTable('loca')
    glyf = font['glyf'] = newTable('glyf')
    glyf.glyphOrder = order
    glyf.glyphs = glyphs
    for name in order:
        glyphs[name].recalcBounds(glyf)
        left = glyphs[name].xMin if glyphs[name].numberOfContours else 0
        font['hmtx'][name] = (font['hmtx'][name][0], left)
    maxp = font['maxp']
    maxp.tableVersion = 0x00010000
    for key in ('maxTwilightPoints', 'maxStorage', 'maxFunctionDefs', 'maxInstructionDefs',
                'maxStackElements', 'maxSizeOfInstructions', 'maxComponentElements'):
        setattr(maxp, key, 0)
    maxp.maxZones = 1
    post = font['post']
    post.formatType = 3.0
    post.extraNames = []
    post.mapping = {}
    post.glyphOrder = order
    del font['CFF ']
    font.sfntVersion = '\x00\x01\x00\x00'
    font['head'].glyphDataFormat = 0


def renamed(font, family):
    """The licence lets a changed font not bear a reserved name; a subset is a changed font."""
    post_script = family.replace(' ', '')
    new = {1: family, 3: post_script + ' 1', 4: family, 6: post_script, 16: family}
    table = font['name']
    table.names = [n for n in table.names if n.platformID == 3 and n.langID == 0x409]
    for record in table.names:
        if record.nameID in new:
            record.string = new[record.nameID]


def main(folder):
    for collection, face, family, file, error in FACES:
        faces = TTCollection(str(SOURCE / collection)).fonts
        font = next(f for f in faces if f['name'].getDebugName(1) == face)
        reduced(font)
        quadratic(font, error)
        renamed(font, family)
        font.recalcTimestamp = False
        target = Path(folder) / file
        font.save(str(target))
        print(target, len(font.getGlyphOrder()), 'glyphs', target.stat().st_size, 'bytes')


if __name__ == '__main__':
    main(sys.argv[1])
