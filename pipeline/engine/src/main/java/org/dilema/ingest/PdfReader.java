package org.dilema.ingest;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text layer of a PDF file: columns one after the other, words that a line's end divides
 * made whole, running heads and page numbers left out. A file is one article, or the several of a
 * news database's export.
 *
 * <p>A file without a text layer, one that needs a password, and one that takes longer than {@link
 * #PATIENCE} are rejected.
 */
final class PdfReader implements ArticleReader {

  /** Largest file, in bytes. */
  private static final int LARGEST = 100_000_000;

  private static final long IN_MEMORY = 64L << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Override
  public List<String> extensions() {
    return List.of("pdf");
  }

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public long read(SourceFile file, Input in, Sink sink) throws IOException {
    byte[] bytes = WholeFile.bytes(file, in, LARGEST, sink);
    return bytes == null ? 1 : read(bytes, PATIENCE, new Draft(file, ""), sink);
  }

  /** Reads a PDF file beyond what the draft knows already; returns how many records it held. */
  static long read(byte[] bytes, Draft draft, Sink sink) {
    return read(bytes, PATIENCE, draft, sink);
  }

  /** Reads a PDF file in no more than a given time. */
  static long read(byte[] bytes, Duration patience, Draft draft, Sink sink) {
    Deadline deadline = new Deadline(patience);
    try (PDDocument pdf =
        Loader.loadPDF(
            new Deadline.Bytes(bytes, deadline),
            MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)) {
      return read(pdf, deadline, draft, sink);
    } catch (InvalidPasswordException e) {
      draft.reject(sink, "encrypted; save it without its password");
    } catch (Deadline.PassedException e) {
      draft.reject(sink, String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      String why = Characters.oneLine(String.valueOf(e.getMessage()), 120);
      draft.reject(sink, "damaged PDF (" + why + ")");
    }
    return 1;
  }

  private static long read(PDDocument pdf, Deadline deadline, Draft draft, Sink sink)
      throws IOException {
    if (!pdf.getCurrentAccessPermission().canExtractContent()) {
      draft.reject(sink, "its owner does not permit to copy text");
      return 1;
    }
    List<PdfLine> lines = new PdfGlyphs(deadline).lines(pdf);
    deadline.check(); // PDFBox passes over what goes wrong within a picture
    if (lines.isEmpty()) {
      String pages = pdf.getNumberOfPages() + " scanned pages";
      draft.reject(sink, "no text layer: " + pages + "; make one by text recognition (OCR)");
      return 1;
    }
    PdfText text = PdfText.of(lines);
    List<Block> blocks = text.paragraphs().stream().map(Block::new).toList();
    Export export = Export.of(blocks);
    if (export != null) {
      return export.emit(draft.file(), sink);
    }
    fill(pdf.getDocumentInformation(), text, draft);
    draft.emit(sink);
    return 1;
  }

  private static void fill(PDDocumentInformation facts, PdfText text, Draft draft) {
    String named = title(facts.getTitle());
    draft.put(Field.TITLE, text.opensWith(named) ? named : null);
    draft.put(Field.TITLE, text.headline());
    draft.put(Field.TITLE, named);
    draft.put(Field.AUTHOR, facts.getAuthor());
    draft.put(Field.DATE, text.date());
    draft.put(Field.SOURCE, draft.file().folderOutlet());
    draft.put(Field.TEXT, text.body());
  }

  /** Returns the title that the file gives itself, unless it is a program's name for it. */
  private static @Nullable String title(@Nullable String title) {
    boolean named =
        title != null
            && !title.isBlank()
            && !title.matches(
                "(?i).*(?:untitled|microsoft|\\.(?:docx?|indd|qxd|pdf|html?|pm\\d)).*");
    return named ? title : null;
  }
}
