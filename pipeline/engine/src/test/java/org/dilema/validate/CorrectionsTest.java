package org.dilema.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.lexicon.Category;
import org.dilema.tag.Frame;
import org.dilema.tag.Mention;
import org.dilema.tag.Modality;
import org.dilema.tag.Polarity;
import org.dilema.tag.Role;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Article;
import org.dilema.text.Document;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {

  @TempDir private Path folder;

  private Corrections read(String... rows) throws IOException {
    Path file = folder.resolve("corrections.csv");
    Files.writeString(file, "article,sentence,what,why\n" + String.join("\n", rows) + "\n");
    return Corrections.read(file, SmallRun.english().actors());
  }

  /** One sentence: Serbia and Montenegro threaten Kosovo. */
  private static TaggedArticle tagged() {
    Article article =
        new Article("a1", "", null, "en", "", "Serbia and Montenegro threaten Kosovo.", null);
    CuratedArticle curated =
        new CuratedArticle(article, "", "en", new Verdict(Verdict.Kind.KEPT, null), "a1");
    Sentence sentence = new Sentence(1, new Span(0, 38), List.of());
    Frame frame =
        new Frame(
            1,
            Category.THREAT,
            "TV",
            new Span(22, 30),
            "threaten",
            Polarity.ASSERTED,
            Modality.FACT,
            "author",
            "threat-verb",
            0.9,
            List.of(
                new Role("threatener", "union", List.of("SRB", "MNE")),
                new Role("target", "state:kosovo", List.of("XKX"))));
    Mention mention =
        new Mention(
            "person:kurti", "leader", List.of("XKX"), 1, new Span(31, 37), 4, 4, "Kosovo", "name");
    return new TaggedArticle(
        curated, new Document(article, "en", List.of(sentence)), List.of(mention), List.of(frame));
  }

  @Test
  void takesAFrameAway() throws IOException {
    Corrections corrections = read("a1,1,wrong THREAT,idiom");
    assertEquals(List.of(), corrections.apply(tagged()).frames());
    assertTrue(corrections.outcomes().get(0).applied());
  }

  @Test
  void takesOneCodeOutOfARole() throws IOException {
    List<Role> roles =
        read("a1,1,wrong THREAT.threatener=MNE,not named", "a1,1,wrong THREAT:TV.target=XKX,no")
            .apply(tagged())
            .frames()
            .get(0)
            .roles();
    assertEquals(List.of(new Role("threatener", "union", List.of("SRB"))), roles);
  }

  @Test
  void addsAFrameWithTheActorThatTheSentenceNames() throws IOException {
    List<Frame> frames =
        read("a1,1,missing FEAR:F4:asserted:hedged experiencer=XKX feared=SRB+g:serbs,afraid")
            .apply(tagged())
            .frames();
    assertEquals(2, frames.size());
    Frame fear = frames.get(0);
    assertEquals("F4", fear.subcategory());
    assertEquals(Modality.HEDGED, fear.modality());
    assertEquals(new Span(0, 38), fear.span());
    assertEquals("correction", fear.rule());
    assertEquals(
        List.of("person:kurti", "state:serbia"),
        fear.roles().stream().map(Role::actor).limit(2).toList());
    assertEquals(
        List.of("experiencer", "feared", "feared"), fear.roles().stream().map(Role::name).toList());
  }

  @Test
  void addsTheRolesThatAFrameLacks() throws IOException {
    List<Frame> frames =
        read("a1,1,missing THREAT:TV threatener=RUS target=XKX,and Russia")
            .apply(tagged())
            .frames();
    assertEquals(1, frames.size());
    assertEquals(
        List.of("state:kosovo", "state:russia"),
        frames.get(0).roles().stream().map(Role::actor).filter(a -> !a.equals("union")).toList());
  }

  @Test
  void reportsWhatMatchedNothing() throws IOException {
    Corrections corrections =
        read(
            "a1,1,wrong FEAR,x",
            "a1,7,wrong THREAT,x",
            "a1,1,wrong THREAT.target=SRB,x",
            "a1,1,missing THREAT:TV target=XKX,x",
            "zz,1,wrong FEAR,x");
    TaggedArticle same = corrections.apply(tagged());
    assertEquals(tagged().frames(), same.frames());
    assertEquals(
        List.of(
            "the sentence has no such frame",
            "the article has no sentence 7",
            "no such frame of the sentence has SRB as its target",
            "the sentence has this frame already",
            "no kept article has this id"),
        corrections.outcomes().stream().map(Correction.Outcome::reason).toList());
    assertTrue(corrections.outcomes().stream().noneMatch(Correction.Outcome::applied));
  }

  @Test
  void leavesOtherArticlesAlone() throws IOException {
    TaggedArticle tagged = tagged();
    assertSame(tagged, read("other,1,wrong THREAT,x").apply(tagged));
    assertSame(tagged, Corrections.NONE.apply(tagged));
  }

  @Test
  void refusesWhatItDoesNotUnderstandWithFileAndLine() {
    refuses("corrections.csv:2: what: expected 'wrong CATEGORY'", "a1,1,wrnog FEAR,x");
    refuses("corrections.csv:2: what: expected one of [FEAR, ", "a1,1,wrong FAER,x");
    refuses(
        "corrections.csv:2: what: expected a role of [experiencer", "a1,1,wrong FEAR.target=SRB,x");
    refuses("corrections.csv:2: what: no actor of actors.csv has", "a1,1,wrong FEAR.feared=SRBX,x");
    refuses(
        "corrections.csv:2: what: the codebook has no 'T9'", "a1,1,missing THREAT:T9 target=SRB,x");
    refuses("corrections.csv:2: sentence: expected its number", "a1,one,wrong FEAR,x");
    refuses("corrections.csv:2: why: expected the reason", "a1,1,wrong FEAR,");
    refuses("corrections.csv:3: the same correction", "a1,1,wrong FEAR,x", "a1,1,wrong FEAR,y");
    refuses(
        "corrections.csv:2: what: modality: expected one of",
        "a1,1,missing FEAR:F0:asserted:surely feared=SRB,x");
  }

  private void refuses(String message, String... rows) {
    SheetException refused = assertThrows(SheetException.class, () -> read(rows));
    assertTrue(String.valueOf(refused.getMessage()).startsWith(message), refused.getMessage());
  }
}
