package org.dilema.ingest;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/** One reading of one XML file, record by record. */
final class XmlRecords {

  /** Deepest nesting that is followed. */
  private static final int DEPTH = 200;

  /** Stands for a character that XML forbids; allowed itself, and used by nobody. */
  private static final char FORBIDDEN = '\uFDD0';

  private final SourceFile file;
  private final XmlDialect dialect;
  private final Sink sink;
  private final Map<String, String> context = new TreeMap<>();
  private long records;
  private long number;

  XmlRecords(SourceFile file, XmlDialect dialect, Sink sink) {
    this.file = file;
    this.dialect = dialect;
    this.sink = sink;
  }

  /** Returns a factory whose parsers load nothing and expand nothing. */
  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // Java 24 and newer have limits of their own; depth is bounded by the readers, on every Java.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    factory.setProperty("jdk.xml.elementAttributeLimit", "10000");
    return factory;
  }

  long read(Reader reader, Meter meter) throws IOException {
    BoundedReader bounded = new BoundedReader(new Legal(reader), Decoding.RECORD_LIMIT);
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(bounded);
      int depth = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth += start(xml, depth, meter);
          bounded.newRecord();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      String why = Characters.oneLine(message(e), 160);
      sink.rejection(
          file.rejection(
              "record " + (number + 1), "broken XML: " + why + "; nothing after it could be read"));
      records++;
    }
    return records;
  }

  private static String message(Exception e) {
    String message = String.valueOf(e.getMessage());
    return message.replaceFirst(
        "(?s)^ParseError at \\[row,col\\]:\\[(\\d+),(\\d+)\\]\\s*Message:", "line $1:");
  }

  /** Reads a record or a fact beside the records whole; returns 1 where it went in instead. */
  private int start(XMLStreamReader xml, int depth, Meter meter) throws XMLStreamException {
    String name = xml.getLocalName();
    if (dialect.records().contains(name)) {
      meter.step();
      emit(tree(xml, 0));
      return 0;
    }
    for (int i = 0; i < xml.getAttributeCount() && depth == 0; i++) {
      context.putIfAbsent("@" + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    boolean inside = depth == 0 || name.equals("channel") || name.endsWith("Set");
    if (inside || depth > DEPTH) {
      return 1;
    }
    if (name.equals("teiHeader") || depth > 2) {
      return 1;
    }
    context.putIfAbsent(name, tree(xml, 0).text().strip());
    return 0;
  }

  private void emit(XmlElement record) {
    String position = "record " + ++number;
    List<XmlDialect.Found> found = dialect.articles(record, context);
    int part = 0;
    for (XmlDialect.Found one : found) {
      part++;
      String place = found.size() > 1 ? position + ", part " + part : position;
      Draft draft = new Draft(file, place);
      one.values()
          .forEach((field, text) -> draft.put(field, text.replace(FORBIDDEN, Decoding.MALFORMED)));
      records++;
      if (one.fault().isEmpty()) {
        draft.put(Field.SOURCE, file.folderOutlet());
        draft.emit(sink);
      } else {
        draft.reject(sink, one.fault());
      }
    }
  }

  /** Reads the element that the parser stands on to its end. */
  private XmlElement tree(XMLStreamReader xml, int depth) throws XMLStreamException {
    if (depth > DEPTH) {
      throw new XMLStreamException("nested more than " + DEPTH + " deep");
    }
    XmlElement element = new XmlElement(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      element.attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> element.add(tree(xml, depth + 1));
        case XMLStreamConstants.END_ELEMENT -> {
          return element;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            element.add(xml.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            element.add(Parser.unescapeEntities("&" + xml.getLocalName() + ";", false));
        default -> {
          // comments and instructions say nothing
        }
      }
    }
    return element;
  }

  /** Puts {@link #FORBIDDEN} for what XML forbids, so that it costs a record and not the file. */
  private static final class Legal extends FilterReader {
    Legal(Reader in) {
      super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int read = in.read(buffer, offset, length);
      for (int i = offset; i < offset + read; i++) {
        char c = buffer[i];
        if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0xFFFE || c == 0xFFFF) {
          buffer[i] = FORBIDDEN;
        }
      }
      return read;
    }

    @Override
    public int read() throws IOException {
      char[] one = new char[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }
  }
}
