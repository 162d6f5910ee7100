package org.dilema.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads one article from a saved web page. Facts come from JSON-LD first, then from OpenGraph and
 * meta elements, then from the page itself; the body from JSON-LD, from what is marked as the
 * article's body, or from what reads like one. For the encoding see {@link Encoding}.
 */
final class HtmlReader implements ArticleReader {

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:<meta[^>]{0,200}?charset|<\\?xml[^>]{0,100}?encoding)\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)",
          Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 4096;

  @Override
  public List<String> extensions() {
    return List.of("html", "htm", "xhtml");
  }

  @Override
  public long read(SourceFile file, Input in, Sink sink) throws IOException {
    byte[] bytes = WholeFile.bytes(file, in, Decoding.RECORD_LIMIT, sink);
    String text = bytes == null ? null : decode(bytes, file, sink);
    if (text == null) {
      return 1;
    }
    if (text.isBlank()) {
      return 0;
    }
    Document page = Jsoup.parse(text);
    Export export = Export.of(DatabasePage.blocks(page));
    if (export != null) {
      return export.emit(file, sink);
    }
    read(page, "", new Draft(file, ""), sink);
    return 1;
  }

  /** Reads a page that came from an address, if one is known, and hands it over. */
  static void read(Document page, String address, Draft draft, Sink sink) {
    PageFacts facts = new PageFacts(page, address);
    LinkedData.of(page).fill(draft);
    facts.fill(draft);
    draft.put(Field.TEXT, PageBody.of(page));
    draft.put(Field.SOURCE, facts.host(draft.file()));
    if (draft.has(Field.TEXT)) {
      draft.emit(sink);
    } else {
      draft.reject(sink, "no text: the page holds nothing that reads as an article");
    }
  }

  /** Returns the name of the encoding that a page declares in its head, or null. */
  static @Nullable String declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    return declared.find() ? declared.group(1) : null;
  }

  private static @Nullable String decode(byte[] bytes, SourceFile file, Sink sink)
      throws IOException {
    String declared = declared(bytes);
    if (declared != null && Encoding.named(declared) == null) {
      String reason = "encoding " + declared + " is unknown; convert the page to UTF-8";
      sink.rejection(file.rejection("", reason));
      return null;
    }
    return WholeFile.text(bytes, Encoding.named(declared), new Draft(file, ""), sink);
  }
}
