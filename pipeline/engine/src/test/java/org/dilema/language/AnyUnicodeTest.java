package org.dilema.language;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnyUnicodeTest {

  private static final String[] PIECES = {
    ".",
    "!",
    "?",
    "...",
    "…",
    "\"",
    "“",
    "”",
    "„",
    "«",
    "»",
    "'",
    "’",
    "(",
    ")",
    "[",
    "]",
    "<",
    ">",
    "<b",
    "&amp;",
    "-",
    "–",
    "—",
    "/",
    "\\",
    "@",
    "#",
    "$",
    "%",
    ",",
    ":",
    ";",
    "\n",
    "\r\n",
    "\r",
    "\u2028",
    "\u0085",
    "\u000B",
    " ",
    "  ",
    "\t",
    "\u00A0",
    "\u200B",
    "\uFEFF",
    "\u00AD",
    "\u0000",
    "\u0007",
    "\uD800",
    "\uDC00",
    "\uFFFF",
    "\uFFFD",
    "😀",
    "👨‍👩‍👧",
    "🇽🇰",
    "e\u0308",
    "Ë",
    "ç",
    "Kosovë",
    "kosova",
    "U.S.",
    "Mr.",
    "z.",
    "p.sh.",
    "etj.",
    "3.5",
    "12",
    "11:46",
    "2020",
    "s'",
    "ka",
    "The",
    "talks",
    "A",
    "i",
    "NATO",
    "-s",
    "www.",
    "http://a.b",
    ".com",
    "你好",
    "ש",
    "ﬁ",
    "Ǆ",
    "ß",
    "İ",
    "ı",
    "*NL*",
    "-LRB-",
    "can't",
    "cannot",
    "dont",
    "'s",
    "=)",
    "<a href=\"x\n y\">",
    "\u0301",
    "½",
    "€"
  };

  static Stream<LanguagePack> packs() {
    return Languages.all().stream();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void losesNoCharacterOfRandomText(LanguagePack pack) {
    Random random = new Random(17);
    for (int round = 0; round < 4_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(30);
      for (int i = 0; i < length; i++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
        if (random.nextInt(3) == 0) {
          text.append(' ');
        }
      }
      Cut.assertSound(pack, text.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void losesNoUnitOfAnyPlane(LanguagePack pack) {
    for (int plane = 0; plane < 0x110000; plane += 64) {
      StringBuilder text = new StringBuilder();
      for (int c = plane; c < plane + 64; c++) {
        text.appendCodePoint(c).append(c % 3 == 0 ? " a" : "");
      }
      Cut.assertSound(pack, text.toString());
      if (plane > 0x30000) {
        plane += 64 * 64;
      }
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void survivesEndlessWords(LanguagePack pack) {
    for (String unit : List.of("a", "a-", "http://", "\uD83D\uDE00")) {
      assertSurvives(pack, unit, 100_000);
    }
    for (String unit : List.of(".", "A.", "'", "1.", "a@", "\"", "<a", "z'", "_", "&", "\uD83D")) {
      assertSurvives(pack, unit, 10_000);
    }
  }

  private static void assertSurvives(LanguagePack pack, String unit, int length) {
    String text = unit.repeat(length / unit.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Cut.assertSound(pack, text), () -> unit + " repeated");
  }
}
