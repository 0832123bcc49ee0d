package org.kaocheng.corpus.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.hpsf.ClassIDPredefined;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.kaocheng.corpus.word.TableStream.Part;

/**
 * A Word 97—2003 file in the making. Its text is one piece of UTF-16 in which a mark ends each
 * paragraph, cell and row (section 2.4.3); rows that follow each other are a table.
 */
public final class WordBinary {

  /** How wide the text of a page is, in twips (1/1440 inch). */
  public static final int TEXT_WIDTH = PageSetup.TEXT_WIDTH;

  private static final char PARAGRAPH_END = '\r';
  private static final char CELL_END = 0x07;

  /** The text begins after two pages, of which the head fills the better part. */
  private static final int START = 2 * CharacterPage.LENGTH;

  private static final int PIECES = 2;

  private final StringBuilder text = new StringBuilder();
  private final ParagraphPages paragraphs = new ParagraphPages(START);
  private boolean endsInText;

  /** Adds a paragraph. */
  public void paragraph(String content) {
    add(content, PARAGRAPH_END, ParagraphProperties.plain());
    endsInText = true;
  }

  /** Adds a row: to the table that stands last, or as the first of a table. */
  public void row(List<RowCell> cells) {
    for (RowCell cell : cells) {
      add(cell.text(), CELL_END, ParagraphProperties.cell());
    }
    add("", CELL_END, ParagraphProperties.rowEnd(cells));
    endsInText = false;
  }

  /** The file; a paragraph ends it in any case, as Word wants it. */
  public byte[] bytes() {
    if (!endsInText) {
      paragraph("");
    }
    int characters = text.length();
    Bytes body = new Bytes().text(text.toString());
    CharacterPage run = new CharacterPage(START, START + body.length());
    int section = START + body.length();
    body.all(PageSetup.properties()).upTo(CharacterPage.LENGTH);
    int page = (START + body.length()) / CharacterPage.LENGTH;
    body.all(run.page()).all(paragraphs.pages());

    TableStream tables =
        new TableStream()
            .add(Part.STYLES, StyleSheet.write())
            .add(Part.SECTIONS, PageSetup.sections(characters, section))
            .add(Part.CHARACTER_PAGES, run.index(page))
            .add(Part.PARAGRAPH_PAGES, paragraphs.index(page + 1))
            .add(Part.FONTS, FontTable.write())
            .add(Part.SETTINGS, Settings.write())
            .add(Part.TEXTS, Settings.texts())
            .add(Part.PIECES, onePiece(characters));
    FileInformation head =
        new FileInformation(START, characters, START + body.length(), tables.extents());
    Bytes main = new Bytes().all(head.toArray()).upTo(START).all(body.toArray());
    return container(main.toArray(), tables.toArray());
  }

  private void add(String content, char end, byte[] properties) {
    if (content.chars().anyMatch(c -> c < ' ' && c != '\t')) {
      throw new IllegalArgumentException("a mark amid the text");
    }
    text.append(content).append(end);
    paragraphs.paragraph(2 * (content.length() + 1), properties);
  }

  /** Where the text stands (Clx, section 2.9.38, with a PlcPcd, 2.8.35, of one piece). */
  private static byte[] onePiece(int characters) {
    Bytes places = new Bytes().four(0, characters).two(0).four(START).two(0);
    return new Bytes().one(PIECES).four(places.length()).all(places.toArray()).toArray();
  }

  /** The streams in a compound file, which tells no time. */
  private static byte[] container(byte[] main, byte[] tables) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.getRoot().setStorageClsid(ClassIDPredefined.WORD_V8.getClassID());
      files.createDocument(new ByteArrayInputStream(main), "WordDocument");
      files.createDocument(new ByteArrayInputStream(tables), "1Table");
      files.writeFilesystem(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
