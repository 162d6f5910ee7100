package org.dilema.ingest;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Takes the letters of a document's pages as words and lines, in the order of reading. */
final class PdfGlyphs extends PDFTextStripper {

  /** Longest text of a document, in characters. */
  private static final int LONGEST = Decoding.RECORD_LIMIT;

  private final Deadline deadline;
  private final List<PdfLine> lines = new ArrayList<>();
  private int length;
  private int columns;

  PdfGlyphs(Deadline deadline) {
    this.deadline = deadline;
    setShouldSeparateByBeads(false);
    setSuppressDuplicateOverlappingText(true);
  }

  /** Returns the lines of all pages; none where there is no text layer. */
  List<PdfLine> lines(PDDocument pdf) throws IOException {
    writeText(pdf, Writer.nullWriter());
    return lines;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    deadline.check();
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (length < LONGEST) {
      length += text.getUnicode() == null ? 0 : text.getUnicode().length();
      super.processTextPosition(text);
    }
  }

  @Override
  protected void writePage() throws IOException {
    List<PdfWord> words = new ArrayList<>();
    for (List<TextPosition> article : getCharactersByArticle()) {
      words.addAll(words(article));
    }
    float height = getCurrentPage().getCropBox().getHeight();
    for (List<PdfWord> column : new PdfColumns(words).inOrder()) {
      deadline.check();
      columns++;
      PdfColumns.lines(column).forEach(line -> lines.add(line(line, height)));
    }
  }

  private PdfLine line(List<PdfWord> words, float height) {
    StringBuilder text = new StringBuilder();
    float size = 0;
    for (PdfWord word : words) {
      text.append(text.length() == 0 ? "" : " ").append(word.text());
      size = Math.max(size, word.size());
    }
    PdfWord first = words.get(0);
    float right = words.get(words.size() - 1).right();
    boolean margin = first.y() < height / 10 || first.y() > height * 9 / 10;
    return new PdfLine(
        text.toString(), getCurrentPageNo(), columns, first.left(), right, first.y(), size, margin);
  }

  /** Cuts the letters into words at spaces and at gaps; text that stands upright alone is read. */
  private static List<PdfWord> words(List<TextPosition> letters) {
    List<PdfWord> words = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    TextPosition first = null;
    TextPosition last = null;
    for (TextPosition letter : letters) {
      if (letter.getDir() != 0) {
        continue;
      }
      String unicode = letter.getUnicode();
      boolean space = unicode == null || unicode.isBlank();
      if (first != null && last != null && (space || isApart(last, letter))) {
        words.add(word(text, first, last));
        first = null;
      }
      if (!space) {
        if (first == null) {
          first = letter;
          text.setLength(0);
        }
        text.append(unicode);
        last = letter;
      }
    }
    if (first != null && last != null) {
      words.add(word(text, first, last));
    }
    return words;
  }

  private static PdfWord word(StringBuilder text, TextPosition first, TextPosition last) {
    return new PdfWord(
        plain(text.toString()), first.getXDirAdj(), end(last), first.getYDirAdj(), size(first));
  }

  private static boolean isApart(TextPosition last, TextPosition next) {
    float gap = next.getXDirAdj() - end(last);
    float space = Math.min(last.getWidthOfSpace() * 0.5f, size(last) * 0.3f);
    boolean otherLine = Math.abs(next.getYDirAdj() - last.getYDirAdj()) > size(last) * 0.6f;
    return otherLine || gap > Math.max(space, size(last) * 0.1f) || gap < -size(last);
  }

  private static float end(TextPosition letter) {
    return letter.getXDirAdj() + letter.getWidthDirAdj();
  }

  private static float size(TextPosition letter) {
    return Math.max(1, letter.getFontSizeInPt());
  }

  /** Takes joined letters such as ﬁ apart. */
  private static String plain(String text) {
    boolean joined = text.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06);
    String apart = joined ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    return Normalizer.normalize(apart, Normalizer.Form.NFC).replace("\u0000", "");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
