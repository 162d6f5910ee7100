package org.dilema.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Reads DOCX and ODT: a zip in which one XML file holds the text and another says what the document
 * is. A file is one article, or the several of a news database's export.
 */
final class OfficeReader implements ArticleReader {

  private static final int LARGEST = 100_000_000;

  @Override
  public List<String> extensions() {
    return List.of("docx", "odt");
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
    if (bytes.length > 7 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
      String reason = "encrypted, or of an older format; save it without a password as DOCX";
      sink.rejection(file.rejection("", reason));
      return 1;
    }
    boolean docx = file.hasExtension(".docx");
    WrittenText text = new WrittenText();
    Meter.Layer layer = in.meter().layer();
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      boolean found =
          part(zip, docx ? "word/document.xml" : "content.xml", in, layer, new OfficeText(text));
      part(zip, docx ? "docProps/core.xml" : "meta.xml", in, layer, new OfficeFacts(text));
      if (!found) {
        String kind = docx ? "DOCX" : "ODT";
        sink.rejection(file.rejection("", "no " + kind + ": expected a zip that holds its text"));
        return 1;
      }
    } catch (Meter.BombException e) {
      throw e;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      String why = Characters.oneLine(String.valueOf(e.getMessage()), 120);
      sink.rejection(file.rejection("", "damaged document (" + why + ")"));
      return 1;
    }
    return text.emit(file, sink);
  }

  /** Takes one part of a document. */
  interface Part {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }

  private static boolean part(ZipFile zip, String name, Input in, Meter.Layer layer, Part part)
      throws IOException, XMLStreamException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return false;
    }
    try (InputStream content =
        new BufferedInputStream(Input.unpacked(zip.getInputStream(entry), in.meter(), layer))) {
      part.read(XmlRecords.factory().createXMLStreamReader(decoded(content)));
    }
    return true;
  }

  /** Decodes here, since the parser prints what it finds malformed to the standard error. */
  private static Reader decoded(InputStream content) throws IOException {
    content.mark(64);
    Encoding unicode = Encoding.unicode(content.readNBytes(64));
    content.reset();
    return Decoding.reader(content, unicode == null ? StandardCharsets.UTF_8 : unicode.charset());
  }
}
