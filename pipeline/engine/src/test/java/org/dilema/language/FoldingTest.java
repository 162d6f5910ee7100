package org.dilema.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void keepsDiacriticsInTheFirstLayer() {
    assertEquals("kërcënim", Folding.canonical("Ke\u0308rce\u0308nim"));
    assertEquals("s'ka be-së", Folding.canonical("S’ka BE\u2011së"));
    assertEquals("presidenti", Folding.canonical("presi\u00ADdenti"));
  }

  @Test
  void dropsThemInTheSecond() {
    assertEquals("kercenim", Folding.fold("KËRCËNIM"));
    assertEquals("vucic", Folding.fold("Vučić"));
    assertEquals("vuciq", Folding.fold("Vuçiq"));
    assertEquals("dukanovic sesel zivkovic", Folding.fold("Đukanović Šešel Živković"));
  }

  @Test
  void isStableWhenAppliedTwice() {
    for (String text : List.of("İstanbul", "ǅ", "ﬁ", "\uD800", "ΑΣ", "e\u0301\u0308")) {
      assertEquals(Folding.fold(text), Folding.fold(Folding.fold(text)));
    }
  }

  @Test
  void findsArticlesTypedWithoutDiacritics() throws IOException {
    assertTrue(Folding.lacksDiacritics("Kosova nuk ka frike nga kercenimet e Serbise"));
    assertFalse(Folding.lacksDiacritics("Kosova nuk ka frikë nga kërcënimet e Serbisë"));
    assertFalse(Folding.lacksDiacritics("Kosova nuk ka frike\u0308"));
    assertFalse(Folding.lacksDiacritics("2022 – 24/2"));
    for (String body : DevelopmentNews.bodies("sq")) {
      assertFalse(Folding.lacksDiacritics(body), body);
      assertTrue(Folding.lacksDiacritics(Folding.fold(body)));
    }
  }

  @Test
  void knowsSpellingsWithoutFinalE() {
    assertEquals(List.of("sigurinë", "sigurin"), Folding.spellings("sigurinë"));
    assertEquals(List.of("për"), Folding.spellings("për"));
    assertEquals(List.of("gjë"), Folding.spellings("gjë"));
  }
}
