package org.dilema.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML file: an element a line, and no character that XML has no place for. */
final class XmlFile {

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private int depth;

  private XmlFile() throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  /** What a file holds. */
  interface Content {
    /** Adds to the file. */
    void write(XmlFile xml) throws XMLStreamException;
  }

  /** Writes a file whole. */
  static void write(OutputFolder folder, String name, Content content) throws IOException {
    OutputFile.write(folder, name, render(content));
  }

  static String render(Content content) throws IOException {
    try {
      XmlFile file = new XmlFile();
      file.text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
      content.write(file);
      file.xml.flush();
      return file.text + "\n";
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Adds an element; attributes are name and value by turns. */
  void element(String name, List<String> attributes, Content content) throws XMLStreamException {
    line();
    xml.writeStartElement(name);
    attributes(attributes);
    depth++;
    content.write(this);
    depth--;
    line();
    xml.writeEndElement();
  }

  /** Adds an element that holds nothing. */
  void empty(String name, List<String> attributes) throws XMLStreamException {
    line();
    xml.writeEmptyElement(name);
    attributes(attributes);
  }

  /** Adds an element that holds text. */
  void text(String name, List<String> attributes, String content) throws XMLStreamException {
    line();
    xml.writeStartElement(name);
    attributes(attributes);
    xml.writeCharacters(Characters.shown(content));
    xml.writeEndElement();
  }

  private void attributes(List<String> attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.size(); i += 2) {
      xml.writeAttribute(attributes.get(i), Characters.shown(attributes.get(i + 1)));
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
