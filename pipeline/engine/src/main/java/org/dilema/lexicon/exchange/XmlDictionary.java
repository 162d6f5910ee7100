package org.dilema.lexicon.exchange;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads Yoshikoder's dictionaries: {@code <cnode name="category">} in each other, with {@code
 * <pnode name="pattern"/>}. A document type is refused and no entity but XML's own five is known,
 * so that a file can neither name other files nor grow without bounds.
 */
final class XmlDictionary {

  private XmlDictionary() {}

  static List<DictionaryEntry> parse(String text, String name, Consumer<String> errors) {
    List<DictionaryEntry> entries = new ArrayList<>();
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      Deque<String> path = new ArrayDeque<>();
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.DTD ->
              throw new XMLStreamException(
                  "expected no document type; take the <!DOCTYPE …> out", reader.getLocation());
          case XMLStreamConstants.START_ELEMENT -> start(reader, path, name, entries);
          case XMLStreamConstants.END_ELEMENT -> {
            if (reader.getLocalName().equals("cnode")) {
              path.removeLast();
            }
          }
          default -> {}
        }
      }
      reader.close();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      String message = String.valueOf(e.getMessage());
      errors.accept(
          name + ":" + line + ": not XML: " + message.substring(message.lastIndexOf('\n') + 1));
      return List.of();
    }
    return entries;
  }

  private static void start(
      XMLStreamReader reader, Deque<String> path, String name, List<DictionaryEntry> entries) {
    String value = reader.getAttributeValue(null, "name");
    String named = value == null ? "" : value.strip();
    if (reader.getLocalName().equals("cnode")) {
      path.addLast(named);
    } else if (reader.getLocalName().equals("pnode") && !named.isEmpty()) {
      entries.add(
          new DictionaryEntry(
              List.copyOf(path), named, name + ":" + reader.getLocation().getLineNumber()));
    }
  }
}
