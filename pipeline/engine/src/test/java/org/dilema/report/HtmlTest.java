package org.dilema.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void escapesTextAndAttributes() {
    assertEquals(
        "<!DOCTYPE html>\n<p class=\"&quot;&#39;&lt;\">a &lt;b&gt; &amp;amp;</p>\n",
        new Html().put(Tag.of("p", "\"'<"), "a <b> &amp;").toString());
  }

  @Test
  void replacesWhatHtmlCannotHold() {
    assertEquals(
        "<!DOCTYPE html>\uFFFD \uFFFD \uFFFD 😀\n",
        new Html().text("\u0000 \uD83D \uDE00 😀").toString());
  }

  @Test
  void showsWhatWouldTurnTheTextAround() {
    assertEquals(
        "<!DOCTYPE html>a[U+202E]b[U+2069] \u0627\n",
        new Html().text("a\u202Eb\u2069 \u0627").toString());
  }

  @Test
  void neverLetsTextBecomeMarkup() {
    String alphabet = "<>&\"'/=!-x \n\u0000\u202E\uD83D\uDE00";
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder("<script>");
      random.ints(20, 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
      String page =
          new Html().put(Tag.of("p").with("class", text.toString()), text.toString()).toString();
      Document parsed = Jsoup.parse(page);
      assertEquals(1, parsed.body().getAllElements().size() - 1, text.toString());
      Element p = parsed.body().child(0);
      assertEquals(cleaned(text), p.wholeText());
      assertEquals(cleaned(text), p.attr("class"));
    }
  }

  @Test
  void refusesElementsAndAttributesThatCouldAct() {
    for (String element : List.of("script", "iframe", "img", "style", "form")) {
      assertThrows(IllegalArgumentException.class, () -> Tag.of(element));
    }
    for (String attribute : List.of("onclick", "style", "src", "srcdoc")) {
      assertThrows(IllegalArgumentException.class, () -> Tag.of("p").with(attribute, ""));
    }
  }

  @Test
  void linksToTheWebOnly() {
    assertTrue(Tag.isWeb("https://a.example/?q=\"<"));
    assertTrue(Tag.isWeb("HTTP://a.example"));
    for (String url :
        List.of(
            "javascript:alert(1)",
            " https://a",
            "https://a b",
            "data:text/html,x",
            "//a",
            "https://",
            "java\nscript:x",
            "file:///etc/passwd")) {
      assertFalse(Tag.isWeb(url), url);
      assertThrows(IllegalArgumentException.class, () -> Tag.link(url), url);
    }
  }

  /**
   * Replaces the controls and lone surrogates of this test's alphabet, code point by code point.
   */
  private static String cleaned(CharSequence text) {
    StringBuilder cleaned = new StringBuilder();
    text.toString()
        .replace("\u202E", "[U+202E]")
        .codePoints()
        .map(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c)
        .forEach(cleaned::appendCodePoint);
    return cleaned.toString();
  }
}
