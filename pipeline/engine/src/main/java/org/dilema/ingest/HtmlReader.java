package org.dilema.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads one article from a saved web page. Facts come from JSON-LD first, then from OpenGraph and
 * meta elements, then from the page itself; the body from JSON-LD, from what is marked as the
 * article's body, or from what reads like one. The encoding is the one the page declares, else
 * UTF-8.
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
  public long read(SourceFile file, Sink sink) throws IOException {
    byte[] bytes = WholeFile.bytes(file, sink);
    String text = bytes == null ? null : decode(bytes, file, sink);
    if (text == null) {
      return 1;
    }
    if (text.isBlank()) {
      return 0;
    }
    Document page = Jsoup.parse(text);
    LinkedData data = LinkedData.of(page);
    PageFacts facts = new PageFacts(page);
    Draft draft = new Draft(file, "");
    data.fill(draft);
    facts.fill(draft);
    draft.put(Field.TEXT, PageBody.of(page));
    draft.put(Field.SOURCE, facts.host(file));
    if (draft.has(Field.TEXT)) {
      draft.emit(sink);
    } else {
      sink.rejection(
          file.rejection("", "no text: the page holds nothing that reads as an article"));
    }
    return 1;
  }

  private static @Nullable String decode(byte[] bytes, SourceFile file, Sink sink) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    if (declared.find()) {
      try {
        Charset charset = Charset.forName(declared.group(1));
        if (!charset.name().startsWith("UTF-")) {
          return new String(bytes, charset);
        }
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        String reason = "encoding " + declared.group(1) + " is unknown; convert the page to UTF-8";
        sink.rejection(file.rejection("", reason));
        return null;
      }
    }
    return WholeFile.utf8(bytes, file, sink);
  }
}
