package org.dilema.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The paragraphs of a document of WordprocessingML or OpenDocument, which differ in names. What is
 * deleted, hidden, a note, or there a second time for older programs is left out.
 */
final class OfficeText implements OfficeReader.Part {

  private static final Set<String> LEFT_OUT =
      Set.of(
          "del",
          "moveFrom",
          "Fallback",
          "instrText",
          "delText",
          "tracked-changes",
          "annotation",
          "note",
          "footnote",
          "table-of-content",
          "forms",
          "styles",
          "automatic-styles");
  private static final int DEEPEST = 5_000;

  /** A paragraph that is open; a text box may lie in another's. */
  private static final class Open {
    private final StringBuilder text = new StringBuilder();
    private boolean heading;
    private int bold;
  }

  private final WrittenText into;
  private final Deque<Open> open = new ArrayDeque<>();
  private boolean word;
  private boolean inText;
  private boolean boldRun;
  private boolean hidden;
  private int depth;

  OfficeText(WrittenText into) {
    this.into = into;
  }

  @Override
  public void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!word || inText) {
            append(xml.getText());
          }
        }
        default -> {
          // nothing that a reader of the document sees
        }
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    if (++depth > DEEPEST) {
      throw new XMLStreamException("nested more than " + DEEPEST + " deep");
    }
    if (LEFT_OUT.contains(name)) {
      skip(xml);
      depth--;
      return;
    }
    switch (name) {
      case "document" -> word = String.valueOf(xml.getNamespaceURI()).contains("wordprocessingml");
      case "p", "h" -> begin(name.equals("h"));
      case "t" -> inText = true;
      case "r" -> {
        boldRun = false;
        hidden = false;
      }
      case "pStyle" -> heading(attribute(xml, "val"));
      case "b" -> boldRun = isOn(xml);
      case "vanish" -> hidden = isOn(xml);
      case "tab" -> append(word && !open.isEmpty() && open.peek().text.length() == 0 ? "" : " ");
      case "s" -> append(" ");
      case "br", "cr", "line-break" -> append("\n");
      case "noBreakHyphen" -> append("-");
      default -> {
        // structure
      }
    }
  }

  private void end(String name) {
    depth--;
    if (name.equals("t")) {
      inText = false;
    } else if ((name.equals("p") || name.equals("h")) && !open.isEmpty()) {
      Open done = open.pop();
      String text = done.text.toString();
      boolean bold = done.bold > 0 && done.bold >= text.replaceAll("\\s", "").length() * 0.9;
      into.add(text, done.heading || bold);
    }
  }

  private void begin(boolean heading) {
    Open paragraph = new Open();
    paragraph.heading = heading;
    open.push(paragraph);
    boldRun = false;
    hidden = false;
  }

  private void append(String text) {
    if (!open.isEmpty() && !hidden) {
      Open paragraph = open.peek();
      paragraph.text.append(word || text.equals("\n") ? text : text.replaceAll("\\s+", " "));
      paragraph.bold += boldRun ? text.replaceAll("\\s", "").length() : 0;
    }
  }

  private void heading(String style) {
    if (!open.isEmpty()) {
      open.peek().heading = style.matches("(?i)(?:heading|title|titre|titulli|berschrift).*");
    }
  }

  private static boolean isOn(XMLStreamReader xml) {
    return !attribute(xml, "val").matches("0|false|off");
  }

  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    int levels = 1;
    while (levels > 0 && xml.hasNext()) {
      int event = xml.next();
      levels += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      levels -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}
