package org.dilema.report;

import java.util.Locale;
import java.util.Set;

/**
 * Builds a page. Everything that comes in as text goes out as text: the only ways to make markup
 * are {@link Tag}, {@link #style} and {@link #script}. Elements close themselves, so a page is
 * always well nested.
 */
final class Html {

  private static final Set<String> LINES =
      Set.of(
          ("head meta title body header nav main section article footer h1 h2 h3 h4 p ul ol li dl dt"
                  + " dd div blockquote table caption thead tbody tr details summary figure"
                  + " figcaption svg g")
              .split(" "));

  private final StringBuilder out = new StringBuilder("<!DOCTYPE html>");
  private final Charts charts = new Charts();

  /** Returns the charts of the page. */
  Charts charts() {
    return charts;
  }

  /** Adds an element with what {@code content} adds. */
  Html in(Tag tag, Runnable content) {
    start(tag);
    content.run();
    out.append("</").append(tag.name()).append('>');
    return this;
  }

  Html in(String element, Runnable content) {
    return in(Tag.of(element), content);
  }

  /** Adds an element that holds text. */
  Html put(Tag tag, String text) {
    return in(tag, () -> text(text));
  }

  Html put(String element, String text) {
    return put(Tag.of(element), text);
  }

  /** Adds a {@code meta} element, which has no end. */
  Html meta(Tag tag) {
    start(tag);
    return this;
  }

  /** Adds our own style sheet. */
  Html style(String css) {
    if (css.contains("</")) {
      throw new IllegalArgumentException("a style sheet must not close its element");
    }
    out.append("\n<style>").append(css).append("</style>");
    return this;
  }

  /** Adds a script of ours, which the page's policy names by its hash. */
  Html script(String javascript) {
    if (javascript.toLowerCase(Locale.ROOT).contains("</script") || javascript.contains("<!--")) {
      throw new IllegalArgumentException("a script must not close its element");
    }
    out.append("\n<script>").append(javascript).append("</script>");
    return this;
  }

  /** Adds data for our scripts; whatever they hold, they cannot close their element. */
  Html data(String id, String json) {
    out.append("\n<script type=\"application/json\" id=\"").append(id).append("\">");
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean markup = c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029';
      out.append(markup ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
    }
    out.append("</script>");
    return this;
  }

  /** Adds text. */
  Html text(String text) {
    for (int i = 0; i < text.length(); i++) {
      escape(text, i);
    }
    return this;
  }

  @Override
  public String toString() {
    return out + "\n";
  }

  private void start(Tag tag) {
    if (LINES.contains(tag.name())) {
      out.append('\n');
    }
    out.append('<').append(tag.name());
    for (int i = 0; i < tag.attributes().size(); i += 2) {
      out.append(' ').append(tag.attributes().get(i)).append("=\"");
      text(tag.attributes().get(i + 1));
      out.append('"');
    }
    out.append('>');
  }

  private void escape(String text, int i) {
    char c = text.charAt(i);
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\n', '\t' -> out.append(c);
      default -> {
        if (Characters.turnsText(c)) {
          out.append(Characters.shown(c));
        } else {
          out.append(legal(text, i) ? c : '\uFFFD');
        }
      }
    }
  }

  /** Control characters and halves of surrogate pairs have no place in HTML. */
  private static boolean legal(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return !Character.isISOControl(c) && c != '\uFFFE' && c != '\uFFFF';
  }
}
