package org.dilema.measure;

import static org.dilema.measure.Sketch.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilema.lexicon.Category;
import org.junit.jupiter.api.Test;

class MetricsTest {

  private static List<Metric> metrics() {
    return Metrics.of(
        Tally.of(
            List.of(
                new Sketch("a")
                    .in("one", "en")
                    .names(1, "XKX", "SRB")
                    .frame(1, Category.FEAR, "F4", role("experiencer", "XKX"))
                    .names(2, "XKX")
                    .build(),
                new Sketch("b")
                    .in("two", "sq")
                    .names(1, "XKX", "NATO", "USA")
                    .frame(1, Category.POSITIVE, "P6", role("provider", "NATO"))
                    .names(2, "RSR")
                    .frame(2, Category.ANARCHY, "A1", role("seeker", "RSR"))
                    .build()),
            Attribution.HOST),
        List.of("SRB", "XKX", "MNE"),
        List.of("RSR"),
        0.95);
  }

  private static Metric find(String metric, String group, String key) {
    return metrics().stream()
        .filter(m -> m.metric().equals(metric) && m.group().equals(group) && m.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void givesFrequencyRateShareAndCoverage() {
    assertEquals(3, find("linked_sentences", "state=XKX", "mentioned").value());
    assertEquals(1, find("sentence_frequency", "state=XKX", "fear").value());
    assertEquals(1000 / 3.0, find("rate_per_1000", "state=XKX", "F4").value(), 1e-9);
    assertEquals(3, find("rate_per_1000", "state=XKX", "F4").n());
    assertEquals(1, find("share", "state=XKX", "fear").value());
    assertEquals(0.5, find("coverage", "state=XKX", "fear").value());
    assertEquals(1, find("opposite_frequency", "state=XKX", "anarchy").value());
    assertEquals(500, find("rate_per_1000", "state=XKX;language=en", "fear").value());
    assertEquals(0, find("rate_per_1000", "state=XKX;outlet=two", "fear").value());
    assertEquals(
        1000 / 3.0, find("rate_per_1000", "state=XKX;month=2022-03", "fear").value(), 1e-9);
  }

  /**
   * By hand: stories of (hits, sentences) (2, 2), (0, 2), (1, 2), (1, 2) tell as much as six
   * sentences; one story is spread over two outlets and two months. Wilson of ½ on 6: 0.1876,
   * 0.8124.
   */
  @Test
  void takesTheSentencesOfAStoryTogetherWhereverTheyStand() {
    Counts.Builder builder = Counts.builder();
    add(builder, "s1", "a", "2022-03-01", 1, 1);
    add(builder, "s1", "b", "2022-04-01", 1, 1);
    add(builder, "s2", "a", "2022-03-01", 2, 0);
    add(builder, "s3", "a", "2022-03-01", 2, 1);
    add(builder, "s4", "b", "2022-03-01", 2, 1);
    Metric rate =
        Metrics.of(builder.build(), List.of("XKX"), List.of(), 0.95).stream()
            .filter(m -> m.metric().equals("rate_per_1000") && m.group().equals("state=XKX"))
            .filter(m -> m.key().equals("fear"))
            .findFirst()
            .orElseThrow();
    assertEquals(500, rate.value());
    assertEquals(8, rate.n());
    assertEquals(187.6, rate.low(), 0.05);
    assertEquals(812.4, rate.high(), 0.05);
  }

  private static void add(
      Counts.Builder builder, String story, String outlet, String month, int sentences, int hits) {
    builder.add(
        new Unit(story, "a", outlet, "en", month),
        Map.of(Feature.mentions("XKX"), sentences, Feature.sentences("XKX", Dimension.FEAR), hits),
        List.of());
  }

  @Test
  void setsEntitiesAndOrganisationsApartFromStates() {
    assertEquals(1, find("sentence_frequency", "actor=RSR", "anarchy").value());
    assertEquals(1, find("linked_sentences", "actor=NATO", "mentioned").value());
    assertEquals(1, find("linked_sentences", "state=USA", "mentioned").value());
    assertTrue(metrics().stream().noneMatch(m -> m.group().contains("state=RSR")));
  }

  @Test
  void measuresAStateOfTheStudyThatNobodyNames() {
    assertEquals(0, find("linked_sentences", "state=MNE", "mentioned").value());
    assertTrue(Double.isNaN(find("rate_per_1000", "state=MNE", "fear").value()));
  }

  @Test
  void givesTotalsOfTheCorpus() {
    assertEquals(2, find("corpus_articles", "corpus", "corpus").value());
    assertEquals(4, find("corpus_tokens", "corpus", "corpus").value());
    assertEquals(1, find("corpus_articles", "language=sq", "corpus").value());
    assertEquals(1, find("frames_counted", "language=en", "FEAR").value());
    assertEquals(0, find("frames_not_counted", "corpus", "FEAR").value());
  }

  @Test
  void hasSortedRowsOfUniqueNames() {
    List<Metric> metrics = metrics();
    assertEquals(metrics.stream().sorted(Metric.ORDER).toList(), metrics);
    Set<String> names = new HashSet<>();
    metrics.forEach(m -> assertTrue(names.add(m.metric() + "|" + m.group() + "|" + m.key())));
  }

  @Test
  void measuresAnEmptyCorpus() {
    List<Metric> metrics =
        Metrics.of(Counts.builder().build(), List.of("XKX"), List.of("RSR"), 0.95);
    assertFalse(metrics.isEmpty());
    assertTrue(metrics.stream().allMatch(m -> m.value() == 0 || Double.isNaN(m.value())));
  }

  @Test
  void isDocumentedMetricByMetric() throws IOException {
    Path home = Path.of(System.getProperty("dilema.home", "../.."));
    String page = Files.readString(home.resolve("pipeline/docs/metrics.md"));
    for (Metric metric : metrics()) {
      assertTrue(page.contains("`" + metric.metric() + "`"), metric.metric());
    }
  }
}
