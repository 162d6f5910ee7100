package org.dilema.tag.en;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dilema.lexicon.Category;
import org.dilema.tag.Frame;
import org.dilema.tag.Modality;
import org.dilema.tag.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTaggerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Serbia threatened Kosovo with war.|SRB|XKX",
        "Kosovo was threatened by Serbia with war.|SRB|XKX",
        "Serbia's threats against Kosovo grew louder.|SRB|XKX",
        "Iran's missiles pose a threat to Israel.|IRN|ISR",
        "Israel's missiles pose a threat to Iran.|ISR|IRN",
        "Russia is a threat to Poland.|RUS|POL",
        "The United States imposed sanctions on Russia.|USA|RUS",
        "Sanctions were imposed on Russia by the United States.|USA|RUS",
        "Russian forces shelled Ukrainian positions.|RUS|UKR",
        "Ukraine was invaded by Russia.|RUS|UKR"
      })
  void tellsWhoThreatensWhom(String sentence, String threatener, String target) {
    assertEquals(threatener, English.role(sentence, Category.THREAT, "threatener"), sentence);
    assertEquals(target, English.role(sentence, Category.THREAT, "target"), sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kosovo fears Serbia.|XKX|SRB",
        "Poland is worried about Russian troops in Belarus.|POL|RUS",
        "The European Union voiced concern over Russian troops in Georgia.|EU|RUS",
        "Israel's fears of an Iranian attack have grown.|ISR|IRN"
      })
  void tellsWhoFearsWhom(String sentence, String experiencer, String feared) {
    assertEquals(experiencer, English.role(sentence, Category.FEAR, "experiencer"), sentence);
    assertEquals(feared, English.role(sentence, Category.FEAR, "feared"), sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Investors fear that inflation in Germany will rise.",
        "The storm threatened the coast of Spain.",
        "The French striker was a constant threat to the Spanish defence.",
        "Police suspect a man from Albania of robbery.",
        "A farmer was attacked by a pig in China.",
        "The minister died of a heart attack in Germany."
      })
  void leavesMarketsWeatherSportAndCrimeAlone(String sentence) {
    assertEquals(List.of(), English.tag(sentence).frames(), sentence);
  }

  @Test
  void tellsNegatedFromAsserted() {
    Frame denied = only("Finland does not fear Russia.", Category.FEAR);
    Frame asserted = only("Finland fears Russia.", Category.FEAR);
    assertEquals(Polarity.NEGATED, denied.polarity());
    assertEquals(Polarity.ASSERTED, asserted.polarity());
  }

  @Test
  void countsNoClosedPast() {
    Frame past = only("In 1941 Germany invaded Yugoslavia.", Category.THREAT);
    assertEquals(Modality.HISTORICAL, past.modality());
    assertTrue(!past.counted());
  }

  @Test
  void takesAnAnnouncedActForTheFuture() {
    Frame frame = only("The Russian army will attack Ukraine, the general wrote.", Category.THREAT);
    assertEquals(Modality.FUTURE, frame.modality());
  }

  @Test
  void namesTheSpeakerApartFromTheFearful() {
    Frame frame =
        only("Aleksandar Vucic said Kosovo Serbs are afraid of Kosovo police.", Category.FEAR);
    assertEquals("person:vucic", frame.speaker());
    assertEquals(
        "XKX g:serbs",
        English.role(
            "Aleksandar Vucic said Kosovo Serbs are afraid of the special police.",
            Category.FEAR,
            "experiencer"));
  }

  @Test
  void opensNoFrameForAnActThatIsOnlyFeared() {
    assertEquals(List.of(), English.frames("Poland fears a Russian invasion.", Category.THREAT));
    assertEquals("F4", only("Poland fears a Russian invasion.", Category.FEAR).subcategory());
  }

  @Test
  void resolvesAPronounInTheNextSentence() {
    String text = "Serbia met Kosovo in Brussels.\nIt threatened to attack NATO.";
    assertEquals("SRB", English.role(text, Category.THREAT, "threatener"));
  }

  @Test
  void survivesTextWithoutSense() {
    assertEquals(List.of(), English.tag("").frames());
    assertEquals(List.of(), English.tag("\uD800 \u0000 Serbia ? ! ,,, \u202E").frames());
  }

  private static Frame only(String sentence, Category category) {
    List<Frame> frames = English.frames(sentence, category);
    assertEquals(1, frames.size(), sentence + " " + frames);
    return frames.get(0);
  }
}
