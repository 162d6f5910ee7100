package org.dilema.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML by its outermost element: RSS and Atom feeds, sitemaps for news, NewsML-G2, NITF and
 * TEI. One record is held at a time. Entities that a file declares are refused, be they external or
 * bombs; those of HTML are understood.
 */
final class XmlReader implements ArticleReader {

  private static final List<XmlDialect> DIALECTS =
      List.of(new FeedDialect(), new SitemapDialect(), new NewsMlDialect(), new TeiDialect());
  private static final Pattern ROOT =
      Pattern.compile(
          "\\A(?:\\s|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[.*?\\]\\s*)?>)*"
              + "<(?:[\\w.-]+:)?([\\w.-]+)",
          Pattern.DOTALL);
  private static final int HEAD = 1 << 16;

  @Override
  public List<String> extensions() {
    return List.of("xml", "rss", "atom", "rdf", "tei");
  }

  @Override
  public long read(SourceFile file, Input in, Sink sink) throws IOException {
    byte[] head = in.head(HEAD);
    String declared = HtmlReader.declared(head);
    Encoding encoding = Encoding.of(head, Encoding.named(declared));
    StringWriter start = new StringWriter();
    Decoding.reader(new ByteArrayInputStream(head), encoding.charset()).transferTo(start);
    String fault = fault(start.toString());
    if (fault != null) {
      sink.rejection(file.rejection("", fault));
      return 1;
    }
    if (encoding.guessed()) {
      sink.note(new Note(file.name(), file.place(""), encoding.note()));
    }
    String root = root(start.toString());
    Reader reader = Decoding.reader(in, encoding.charset());
    return new XmlRecords(file, dialect(root), sink).read(reader, in.meter());
  }

  private static @Nullable String fault(String start) {
    if (start.isBlank()) {
      return "empty file: expected at least one record, found none";
    }
    if (start.contains("<!ENTITY")) {
      return "declares entities, which are refused; save the file without them";
    }
    String root = root(start);
    if (root.isEmpty()) {
      return "broken XML: expected an element, found " + Characters.oneLine(start, 40);
    }
    TreeSet<String> known = new TreeSet<>();
    DIALECTS.forEach(dialect -> known.addAll(dialect.roots()));
    return known.contains(root)
        ? null
        : "unknown kind of XML: expected one of "
            + String.join(", ", known)
            + "; found "
            + Characters.oneLine(root, 40);
  }

  private static String root(String start) {
    Matcher matcher = ROOT.matcher(start);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static XmlDialect dialect(String root) {
    return DIALECTS.stream().filter(d -> d.roots().contains(root)).findFirst().orElseThrow();
  }
}
