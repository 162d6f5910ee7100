package org.dilema.tag.sq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.language.LanguagePack;
import org.dilema.language.Languages;
import org.dilema.lexicon.Category;
import org.dilema.lexicon.Lexicons;
import org.dilema.tag.Draft;
import org.dilema.tag.Frame;
import org.dilema.tag.Modality;
import org.dilema.tag.Polarity;
import org.dilema.tag.Women;
import org.dilema.tag.actor.ActorMatcher;
import org.dilema.tag.actor.NameIndexBuilder;
import org.dilema.text.Article;
import org.dilema.text.Document;
import org.junit.jupiter.api.Test;

class AlbanianTaggerTest {

  private static final LanguagePack PACK = Languages.of("sq").orElseThrow();
  private static final Lexicons LEXICONS =
      Lexicons.read(Path.of(System.getProperty("dilema.home"), "lexicons"), List.of("sq"));
  private static final AlbanianTagger TAGGER =
      new AlbanianTagger(
          new ActorMatcher(
              new NameIndexBuilder(PACK).build(LEXICONS.actors()),
              new AlbanianNames(LEXICONS.of("sq").classes(), PACK)),
          LEXICONS.of("sq"),
          PACK,
          Women.in(LEXICONS.actors(), LEXICONS.of("sq").classes()));

  private static List<Frame> frames(String text) {
    Article article = new Article("a", "", null, "sq", "", text, null);
    CuratedArticle curated =
        new CuratedArticle(article, "", "sq", new Verdict(Verdict.Kind.KEPT, null), "a");
    Document document = new Document(article, "sq", PACK.sentences(text, 1));
    Draft draft = TAGGER.draft(curated, document);
    assertTrue(TAGGER.toAnnotate(draft).isEmpty());
    return TAGGER.tag(draft, Map.of()).frames();
  }

  private static Frame only(String text, Category category) {
    List<Frame> found = frames(text).stream().filter(f -> f.category() == category).toList();
    assertEquals(1, found.size(), text + " " + found);
    return found.get(0);
  }

  private static List<String> codes(Frame frame, String role) {
    return frame.roles().stream()
        .filter(r -> r.name().equals(role))
        .flatMap(r -> r.codes().stream())
        .toList();
  }

  private static void threat(String text, String threatener, String target) {
    Frame frame = only(text, Category.THREAT);
    assertEquals(List.of(threatener), codes(frame, "threatener"), text);
    assertEquals(List.of(target), codes(frame, "target"), text);
  }

  @Test
  void readsWhoThreatensWhomFromCaseWhateverTheOrder() {
    threat("Serbia e kërcënoi Kosovën me luftë.", "SRB", "XKX");
    threat("Kosovën e kërcënoi Serbia me luftë.", "SRB", "XKX");
    threat("E kërcënoi Serbia Kosovën me luftë.", "SRB", "XKX");
    threat("Kosova e kërcënoi Serbinë me luftë.", "XKX", "SRB");
  }

  private static String actors(String text) {
    Article article = new Article("a", "", null, "sq", "", text, null);
    CuratedArticle curated =
        new CuratedArticle(article, "", "sq", new Verdict(Verdict.Kind.KEPT, null), "a");
    Document document = new Document(article, "sq", PACK.sentences(text, 1));
    return TAGGER.tag(TAGGER.draft(curated, document), Map.of()).mentions().stream()
        .flatMap(mention -> mention.codes().stream())
        .distinct()
        .sorted()
        .collect(java.util.stream.Collectors.joining(" "));
  }

  @Test
  void findsStatesThatAHyphenJoins() {
    assertEquals("SRB XKX", actors("Ata folën për kufirin Kosovë-Serbi."));
    assertEquals("SRB XKX", actors("Dialogu Prishtinë-Beograd vazhdon."));
    assertEquals("", actors("Autostrada Prishtinë-Beograd u hap."));
    assertEquals("", actors("Partitë pro-ruse protestuan."));
  }

  @Test
  void tellsALanguageFromItsState() {
    assertEquals("", actors("Nxënësit mësojnë gjuhën shqipe dhe serbe."));
    assertEquals("SRB", actors("Ushtria serbe u largua."));
  }

  @Test
  void takesWhatThereIsNoReasonForAsNegated() {
    for (String text :
        List.of(
            "Kosova nuk ka pse t'i besojë Serbisë.", "Kosova nuk ka çfarë t'i besojë Serbisë.")) {
      Frame frame = only(text, Category.MISPERCEPTION);
      assertEquals(List.of("SRB"), codes(frame, "distrusted"), text);
      assertEquals(Polarity.ASSERTED, frame.polarity(), text);
      assertTrue(frames(text).stream().noneMatch(f -> f.category() == Category.POSITIVE), text);
    }
  }

  @Test
  void hearsAReactionAnnouncedForWhatAnotherMayDo() {
    Frame frame = only("Rusia do të reagojë nëse Bosnja afrohet me NATO-n.", Category.THREAT);
    assertEquals("TV", frame.subcategory().substring(0, 2));
    assertEquals(List.of("RUS"), codes(frame, "threatener"));
    assertEquals(List.of("BIH"), codes(frame, "target"));
    assertEquals("do të reagojë", frame.cue(), "the first of the forms the entry lists");
  }

  @Test
  void turnsPassiveRoundToItsAgent() {
    threat("Kosova u kërcënua nga Serbia me luftë.", "SRB", "XKX");
  }

  @Test
  void takesDativeOfCliticAsTarget() {
    threat("Rusia i shpalli luftë Ukrainës.", "RUS", "UKR");
  }

  @Test
  void readsGenitiveAsThreatenerAndPrepositionAsTarget() {
    threat("Kërcënimet e Serbisë ndaj Kosovës nuk kanë pushuar.", "SRB", "XKX");
  }

  @Test
  void followsIntentionIntoItsClause() {
    threat("Serbia kërcënoi se do të hyjë në Kosovë.", "SRB", "XKX");
  }

  @Test
  void takesDroppedSubjectFromSentenceBefore() {
    Frame frame = only("Polonia e mbylli kufirin. Ka frikë nga Rusia.", Category.FEAR);
    assertEquals(List.of("POL"), codes(frame, "experiencer"));
    assertEquals(List.of("RUS"), codes(frame, "feared"));
    assertTrue(frame.confidence() < 1);
  }

  @Test
  void takesNobodyFromSentenceBeforeWhereSomebodyElseIsSaidToFear() {
    for (String subject : List.of("Shumë banorë", "Disa shoqata", "Këta njerëz")) {
      String text = "Polonia e mbylli kufirin. " + subject + " kanë frikë nga Rusia.";
      Frame frame = only(text, Category.FEAR);
      assertEquals(List.of(), codes(frame, "experiencer"), text);
      assertEquals(List.of("RUS"), codes(frame, "feared"), text);
    }
  }

  @Test
  void letsWhatHasASubjectOfItsOwnThreatenForNobodyElse() {
    String text = "Ambasada e Francës vlerësoi se kjo rrugë e rrezikon paqen në Kosovë.";
    for (Frame frame : frames(text)) {
      assertEquals(List.of(), codes(frame, "threatener"), text);
    }
    assertFalse(frames(text).isEmpty());
  }

  @Test
  void passesOverAppositionAndRelativeClauseBetweenSubjectAndVerb() {
    threat("Presidenti i Serbisë, Aleksandar Vuçiq, e kërcënoi Kosovën.", "SRB", "XKX");
    threat("Putini, i cili e vizitoi Kinën, e kërcënoi Ukrainën.", "RUS", "UKR");
  }

  @Test
  void doesNotTakeMosAfterFearForNegation() {
    assertEquals(
        Polarity.ASSERTED, only("Kosova ka frikë mos ndodh luftë.", Category.FEAR).polarity());
    assertEquals(
        Polarity.NEGATED, only("Kosova nuk ka frikë nga Serbia.", Category.FEAR).polarity());
  }

  @Test
  void cancelsDoubleNegation() {
    assertEquals(
        Polarity.ASSERTED,
        only("Serbia nuk e mohoi kërcënimin ndaj Kosovës.", Category.THREAT).polarity());
  }

  @Test
  void leavesIdiomBoldlyAlone() {
    assertEquals(List.of(), frames("Pa frikë, ministri i Kosovës ia tha në fytyrë."));
  }

  @Test
  void tellsFutureAndClosedPast() {
    assertEquals(
        Modality.FUTURE, only("Serbia do ta sulmojë Kosovën.", Category.THREAT).modality());
    assertEquals(
        Modality.HISTORICAL,
        only("Më 1999 forcat serbe sulmuan shqiptarët.", Category.THREAT).modality());
  }

  @Test
  void namesSpeakerOfVerbFirstAttribution() {
    Frame frame = only("Serbia është kërcënim për rajonin, tha Kurti.", Category.THREAT);
    assertEquals("person:kurti", frame.speaker());
    assertEquals(List.of("SRB"), codes(frame, "threatener"));
  }

  @Test
  void readsTextTypedWithoutMarks() {
    Frame frame = only("Kosova ka frike nga Serbia dhe kerkon ndihme per ushtrine.", Category.FEAR);
    assertEquals(List.of("XKX"), codes(frame, "experiencer"));
  }

  @Test
  void tellsFromPronounWhichOfTwoPersonsIsMeant() {
    String before = "Presidentja Vjosa Osmani iu përgjigj kryeministrit Aleksandar Vuçiq. ";
    threat(before + "Ai e kërcënoi Bosnjën me luftë.", "SRB", "BIH");
    threat(before + "Ajo e kërcënoi Bosnjën me luftë.", "XKX", "BIH");
  }

  @Test
  void hearsAnyVerbOfAClassWhereItsActIsAnnounced() {
    for (String act : List.of("sulmojë", "shkatërrojë", "copëtojë", "godasë")) {
      Frame frame =
          only("Rusia është gati ta " + act + " Poloninë, tha analisti.", Category.THREAT);
      assertEquals(List.of("RUS"), codes(frame, "threatener"), act);
      assertEquals(List.of("POL"), codes(frame, "target"), act);
    }
  }

  @Test
  void takesWhoIsAccusedForWhoDoesWhatTheClauseSays() {
    Frame frame = only("Vuçiq e akuzoi Kurtin se po e terrorizon popullin serb.", Category.THREAT);
    assertEquals(List.of("XKX"), codes(frame, "threatener"));
  }

  @Test
  void goesOnWithTheClauseInAQuotationThatOpensWithItsVerb() {
    Frame frame =
        only("Presidenti serb tha se Kurti “dëshiron konflikt me serbët”.", Category.MISPERCEPTION);
    assertEquals(List.of("SRB"), codes(frame, "distruster"));
    assertEquals(List.of("XKX"), codes(frame, "distrusted"));
  }

  @Test
  void letsNoFrameWithoutRolesStandOnAnActorOfTheSentenceBefore() {
    assertEquals(List.of(), frames("Osmani foli në Kuvend. Eskalimi po bëhet kërcënim."));
    assertEquals(List.of(), frames("Osmani foli në Kuvend. Inflacioni po bëhet kërcënim."));
  }
}
