package org.dilema.ingest;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a document says of itself, in Dublin Core: title, author and language. */
final class OfficeFacts implements OfficeReader.Part {

  private final WrittenText into;

  OfficeFacts(WrittenText into) {
    this.into = into;
  }

  @Override
  public void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "title" -> into.title(text(xml));
          case "creator" -> into.author(text(xml));
          case "language" -> into.language(text(xml));
          default -> {
            // dates are those of the file, not of the article
          }
        }
      }
    }
  }

  private static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (xml.hasNext() && xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }
}
