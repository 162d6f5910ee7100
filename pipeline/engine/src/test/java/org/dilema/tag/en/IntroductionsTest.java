package org.dilema.tag.en;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dilema.lexicon.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntroductionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iran's chief negotiator, Navid Tehrani, spoke. ",
        "Iranian Defence Minister Navid Tehrani spoke. ",
        "Navid Tehrani, the deputy commander of the Iranian navy, spoke. "
      })
  void letsASurnameStandForTheStateOfItsBearer(String introduction) {
    String article = introduction + "Tehrani said it would attack Oman.";
    assertEquals("IRN OMN", English.codes(article));
    assertEquals("IRN", English.role(article, Category.THREAT, "threatener"), article);
  }

  @Test
  void countsTheSurnameAsAMention() {
    long introduced =
        English.tag("Iranian envoy Navid Tehrani left. Tehrani had met nobody.").mentions().stream()
            .filter(mention -> mention.method().equals("introduced"))
            .filter(mention -> mention.sentence() == 2)
            .count();
    assertEquals(1, introduced);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The former Iranian minister Navid Tehrani spoke. Tehrani left.",
        "Iranian film director Navid Tehrani spoke. Tehrani left.",
        "Iranian envoy Navid Tehrani spoke. Sam Tehrani left."
      })
  void leavesOthersOfTheName(String article) {
    assertEquals(
        0,
        English.tag(article).mentions().stream()
            .filter(mention -> mention.sentence() == 2)
            .count());
  }
}
