package org.dilema.ingest;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Documents of word processors that tests write with no word processor. */
final class Office {

  private Office() {}

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Writes a DOCX of lines; one that begins with {@code *} is bold, with {@code #} a heading. */
  static byte[] docx(String... lines) {
    StringBuilder body = new StringBuilder();
    for (String line : lines) {
      String text = line.replaceFirst("^[*#]", "");
      body.append("<w:p>");
      body.append(line.startsWith("#") ? "<w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>" : "");
      body.append("<w:r>").append(line.startsWith("*") ? "<w:rPr><w:b/></w:rPr>" : "");
      body.append("<w:t xml:space=\"preserve\">").append(escape(text)).append("</w:t></w:r></w:p>");
    }
    return docxOf(body.toString());
  }

  /** Writes a DOCX of WordprocessingML. */
  static byte[] docxOf(String body) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", utf8("<Types/>"));
    parts.put(
        "word/document.xml",
        utf8(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + body
                + "</w:body></w:document>"));
    parts.put(
        "docProps/core.xml",
        utf8(
            "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>Titulli</dc:title>"
                + "<dc:creator>A. K.</dc:creator></cp:coreProperties>"));
    return Packed.zip(parts);
  }

  /** Writes an ODT of OpenDocument. */
  static byte[] odtOf(String body) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
    parts.put(
        "content.xml",
        utf8(
            "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text>"
                + body
                + "</office:text></office:body></office:document-content>"));
    parts.put(
        "meta.xml",
        utf8(
            "<office:document-meta xmlns:office=\"o\" xmlns:dc=\"d\"><office:meta>"
                + "<dc:creator>A. K.</dc:creator><dc:language>sq</dc:language></office:meta>"
                + "</office:document-meta>"));
    return Packed.zip(parts);
  }

  /** Writes an RTF of lines as Word does, with code page 1250 and escapes for the rest. */
  static byte[] rtf(String... lines) {
    StringBuilder rtf =
        new StringBuilder("{\\rtf1\\ansi\\ansicpg1250\\deff0{\\fonttbl{\\f0 Arial;}}\n");
    for (String line : lines) {
      boolean bold = line.startsWith("*");
      rtf.append("\\pard\\plain ").append(bold ? "{\\b " : "{");
      for (char c : line.replaceFirst("^[*#]", "").toCharArray()) {
        if (c == '{' || c == '}' || c == '\\') {
          rtf.append('\\').append(c);
        } else if (c < 0x80) {
          rtf.append(c);
        } else {
          rtf.append("\\u").append((int) c).append('?');
        }
      }
      rtf.append("}\\par\n");
    }
    return rtf.append("}").toString().getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
