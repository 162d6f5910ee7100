package org.dilema.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilema.annotate.SharedAnnotator;
import org.dilema.language.Languages;
import org.dilema.lexicon.Category;
import org.dilema.lexicon.Lexicons;
import org.dilema.tag.Frame;
import org.dilema.tag.Modality;
import org.dilema.tag.Polarity;
import org.dilema.tag.Role;
import org.dilema.tag.pack.Taggers;
import org.dilema.text.Span;
import org.junit.jupiter.api.Test;

/** Holds {@code reports/accuracy/accuracy.csv} and {@code accuracy.md} to what the tagger does. */
class AccuracyTableTest {

  private static final Path HOME = Path.of(System.getProperty("dilema.home"));
  private static final Path FOLDER = HOME.resolve("reports").resolve("accuracy");
  private static final long SEED = 20_220_224;
  private static final Map<String, List<String>> HALVED =
      Map.of("en", List.of("agency", "world", "wire"), "sq", List.of("press", "wire"));
  private static final String REMEDY =
      "the tagger no longer does what the committed table says; look at the difference, then run"
          + " this test with -Ddilema.regenerate=true and commit the table";

  /** A sentence with what was found in it. */
  private record Tagged(CodedSentence coded, TaggerAccuracy.Found found, Set<Category> cues) {}

  @Test
  void committedTableIsWhatTheTaggerDoes() throws IOException {
    AccuracyTable table = new AccuracyTable(Bootstrap.seeded(SEED));
    for (Map.Entry<AccuracyTable.Group, List<Tagged>> group : groups().entrySet()) {
      for (Tagged one : group.getValue()) {
        table.add(group.getKey(), one.coded(), one.found(), one.cues());
      }
    }
    if (Boolean.getBoolean("dilema.regenerate")) {
      Files.writeString(FOLDER.resolve("accuracy.csv"), table.csv());
      Files.writeString(FOLDER.resolve("accuracy.md"), table.markdown());
    }
    assertEquals(Files.readString(FOLDER.resolve("accuracy.csv")), table.csv(), REMEDY);
    assertEquals(Files.readString(FOLDER.resolve("accuracy.md")), table.markdown(), REMEDY);
  }

  /** Each sheet of each language, and then each sheet over all languages. */
  private static Map<AccuracyTable.Group, List<Tagged>> groups() throws IOException {
    List<String> languages =
        List.of("en", "sq").stream()
            .filter(code -> Files.exists(HOME.resolve("lexicons").resolve(code + "/rules.yml")))
            .toList();
    Lexicons lexicons = Lexicons.read(HOME.resolve("lexicons"), languages);
    Taggers taggers = new Taggers(lexicons, SharedAnnotator.ENGLISH);
    Map<AccuracyTable.Group, List<Tagged>> groups = new LinkedHashMap<>();
    Map<AccuracyTable.Group, List<Tagged>> pooled = new LinkedHashMap<>();
    for (String language : languages) {
      CodedTagging tagging = new CodedTagging(taggers, language);
      CueWords cues = new CueWords(lexicons.of(language), Languages.of(language).orElseThrow());
      for (String sheet : List.of("development", "held")) {
        List<Tagged> tagged = tagged(sheet + "-" + language, "", tagging, cues);
        groups.put(new AccuracyTable.Group(language, sheet), tagged);
        pooled
            .computeIfAbsent(
                new AccuracyTable.Group(String.join("+", languages), sheet),
                key -> new ArrayList<>())
            .addAll(tagged);
      }
      for (String sheet : HALVED.getOrDefault(language, List.of())) {
        for (String half : List.of("tune", "test")) {
          groups.put(
              new AccuracyTable.Group(language, sheet + " " + half),
              tagged(sheet + "-" + language, half, tagging, cues));
        }
      }
    }
    if (languages.size() > 1) {
      groups.putAll(pooled);
    }
    return groups;
  }

  /** The sentences of one part of a sheet, tagged. */
  private static List<Tagged> tagged(String sheet, String half, CodedTagging tagging, CueWords cues)
      throws IOException {
    List<Tagged> tagged = new ArrayList<>();
    for (CodedSentence coded : CodingSheet.read(FOLDER.resolve(sheet + ".csv"), half)) {
      tagged.add(new Tagged(coded, tagging.tag(coded), cues.in(coded.text())));
    }
    assertTrue(tagged.size() > 50, sheet + " " + half);
    return tagged;
  }

  @Test
  void verbalThreatsCountByTheirDirection() {
    CodedSentence threat =
        new CodedSentence(
            "1",
            "",
            "x",
            Set.of("RUS", "GEO"),
            List.of(CodedFrame.parse("THREAT:TV.T1:asserted:fact threatener=RUS target=GEO")));
    VerbalThreats missed =
        new VerbalThreats(threat, new TaggerAccuracy.Found(List.of(), List.of()));
    assertEquals(new Score(0, 0, 1), missed.there());
    assertEquals(new Score(0, 0, 1), missed.direction());
    assertEquals(new Score(0, 0, 2), missed.actors());
    VerbalThreats right = new VerbalThreats(threat, found("RUS", "GEO"));
    assertEquals(new Score(1, 0, 0), right.there());
    assertEquals(new Score(1, 0, 0), right.direction());
    VerbalThreats turned = new VerbalThreats(threat, found("GEO", "RUS"));
    assertEquals(new Score(0, 0, 1), turned.direction());
  }

  private static TaggerAccuracy.Found found(String threatener, String target) {
    Frame frame =
        new Frame(
            1,
            Category.THREAT,
            "TV.T1",
            new Span(0, 1),
            "threaten",
            Polarity.ASSERTED,
            Modality.FACT,
            "author",
            "threat-verb",
            1,
            List.of(
                new Role("threatener", "state:a", List.of(threatener)),
                new Role("target", "state:b", List.of(target))));
    return new TaggerAccuracy.Found(List.of(), List.of(frame));
  }

  @Test
  void countsByHand() {
    AccuracyTable table = new AccuracyTable(Bootstrap.seeded(1));
    AccuracyTable.Group group = new AccuracyTable.Group("en", "hand");
    CodedSentence fear =
        new CodedSentence(
            "1", "", "x", Set.of("XKX"), List.of(CodedFrame.parse("FEAR:F0:asserted:fact")));
    CodedSentence nothing = new CodedSentence("2", "", "y", Set.of(), List.of());
    TaggerAccuracy.Found none = new TaggerAccuracy.Found(List.of(), List.of());
    table.add(group, fear, none, Set.of(Category.FEAR));
    table.add(group, nothing, none, Set.of(Category.FEAR, Category.THREAT));
    List<String> lines = table.csv().lines().toList();
    assertEquals("en,hand,2,actors,1,,,,0.000,0.000,0.000,0.000,0.000,0.000,,,,,,", lines.get(1));
    assertTrue(lines.get(2).startsWith("en,hand,2,FEAR,1,,,,0.000,"), lines.get(2));
    assertTrue(lines.get(2).endsWith(",0.500,1.000,0.667"), lines.get(2));
    assertTrue(lines.get(3).endsWith(",0.000,,0.000"), lines.get(3));
  }
}
