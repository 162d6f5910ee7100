package org.dilema.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads RTF with Tika, pictures and attached files left out. A file is one article, or the several
 * of a news database's export.
 */
final class RtfReader implements ArticleReader {

  private static final int LARGEST = 100_000_000;

  @Override
  public List<String> extensions() {
    return List.of("rtf");
  }

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public long read(SourceFile file, Input in, Sink sink) throws IOException {
    byte[] bytes = WholeFile.bytes(file, in, LARGEST, sink);
    if (bytes == null) {
      return 1;
    }
    WrittenText text = new WrittenText();
    Metadata facts = new Metadata();
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new NoAttachments());
    try (InputStream content = new ByteArrayInputStream(bytes)) {
      new RTFParser().parse(content, new Paragraphs(text), facts, context);
    } catch (IOException | SAXException | TikaException | RuntimeException | AssertionError e) {
      // Tika asserts that groups are balanced, which damage breaks where assertions are on.
      String why = Characters.oneLine(String.valueOf(e.getMessage()), 120);
      sink.rejection(file.rejection("", "damaged RTF (" + why + ")"));
      return 1;
    }
    text.title(either(facts.get(TikaCoreProperties.TITLE)));
    text.author(either(facts.get(TikaCoreProperties.CREATOR)));
    return text.emit(file, sink);
  }

  private static String either(@Nullable String fact) {
    return fact == null ? "" : fact;
  }

  /** Gathers what Tika tells as a page of XHTML. */
  private static final class Paragraphs extends DefaultHandler {
    private final WrittenText into;
    private final StringBuilder open = new StringBuilder();
    private int letters;
    private int bold;
    private int bolds;

    Paragraphs(WrittenText into) {
      this.into = into;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
      switch (name) {
        case "b" -> bolds++;
        case "p", "td", "tr", "li", "h1", "h2", "h3", "table" -> end();
        case "br" -> open.append('\n');
        default -> {
          // inline
        }
      }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
      switch (name) {
        case "b" -> bolds--;
        case "p", "td", "tr", "li", "h1", "h2", "h3", "body" -> end();
        default -> {
          // inline
        }
      }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
      for (int i = start; i < start + length; i++) {
        boolean blank = Character.isWhitespace(characters[i]);
        letters += blank ? 0 : 1;
        bold += blank || bolds == 0 ? 0 : 1;
        open.append(characters[i]);
      }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
      // between elements
    }

    private void end() {
      into.add(open.toString(), letters > 0 && bold >= letters * 0.9);
      open.setLength(0);
      letters = 0;
      bold = 0;
    }
  }

  /** Leaves attached files and pictures alone. */
  private static final class NoAttachments implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      // not asked for
    }
  }
}
