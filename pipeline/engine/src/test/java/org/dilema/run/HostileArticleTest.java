package org.dilema.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dilema.annotate.SharedAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs over articles that no newspaper prints: none of them holds up or ends a run. */
class HostileArticleTest {

  private static final String ENGLISH =
      "Serbia threatens Kosovo and the government fears that troops of Russia may attack Poland , ";
  private static final String ALBANIAN =
      "Serbia kërcënon Kosovën dhe qeveria ka frikë se trupat e Rusisë do të sulmojnë Poloninë , ";

  @TempDir private Path folder;

  private static String record(String id, String language, String text) {
    return "{\"id\":\"%s\",\"language\":\"%s\",\"text\":\"%s\"}\n".formatted(id, language, text);
  }

  private Path news() throws IOException {
    String word = "a".repeat(1_000_000);
    return Files.writeString(
        Files.createDirectories(folder.resolve("news")).resolve("hostile.jsonl"),
        record("sentence-en", "en", ENGLISH.repeat(4_000))
            + record("sentence-sq", "sq", ALBANIAN.repeat(4_000))
            + record("word-en", "en", "The " + word + " of the army is a threat to Kosovo.")
            + record("word-sq", "sq", "Ushtria " + word + " është kërcënim për Kosovën.")
            + record("names", "en", "Kosovo ".repeat(50_000) + "is threatened by the Serbia of war.")
            + record("brackets", "en", "(".repeat(50_000) + " Serbia said it would attack Kosovo.")
            + record("ordinary", "en", "Serbia threatened Kosovo with war.")
            + "{\"id\":\"broken\"\n");
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void boundsWhatOneArticleCosts() throws IOException {
    Study study =
        StudyReader.read(SmallStudy.HOME.resolve("corpus/sample/study.yml"))
            .of(List.of(news().toString()), folder, true);
    Path out = folder.resolve("out");
    RunCounts counts =
        SmallStudy.run(study, out, false, SharedAnnotator.ENGLISH, new ArrayList<>());
    assertEquals(8, counts.get("records"));
    assertEquals(1, counts.get("rejected"));
    assertEquals(7, counts.get("articles"));
    assertTrue(
        Files.readString(out.resolve("frames.csv")).contains("ordinary"),
        "the article beside the hostile ones is tagged");
    long pieces =
        Files.readAllLines(out.resolve("sentences.csv")).stream()
            .filter(line -> line.startsWith("sentence-en,"))
            .count();
    assertTrue(pieces >= 4_000 * 15 / 1_000, pieces + " pieces of a sentence without end");
  }
}
