package org.dilema.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.findings.Cell;
import org.dilema.findings.DecisionRule;
import org.dilema.findings.Dilemma;
import org.dilema.findings.Evidence;
import org.dilema.findings.Sign;
import org.dilema.findings.Status;
import org.dilema.measure.Metric;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Rejection;

/** Results made by hand: six states, every kind of cell, friendly and hostile articles. */
final class ReportFixture {

  static final List<String> DIMENSIONS = List.of("anarchy", "fear", "misperceptions");

  private ReportFixture() {}

  static Map<String, String> states() {
    Map<String, String> states = new LinkedHashMap<>();
    states.put("ALB", "Albania");
    states.put("XKX", "Kosovo");
    states.put("MKD", "North Macedonia");
    states.put("BIH", "Bosnia and Herzegovina");
    states.put("SRB", "Serbia");
    states.put("MNE", "Montenegro");
    return states;
  }

  static List<TaggedArticle> articles() {
    return List.of(
        tagged(
            "en-1",
            "en",
            "Serbia said its army would answer any move by Kosovo in the north.",
            "would answer",
            "Serbia",
            "Kosovo",
            "https://news.example/1?a=1&b=2"),
        tagged(
            "sq-1",
            "sq",
            "Serbia kërcënoi se do t\u2019i përgjigjet Kosovës me forcë nëse preken serbët në veri, njoftoi qeveria.",
            "kërcënoi",
            "Serbia",
            "Kosovës",
            "https://lajme.example/1"),
        tagged(
            "sq-2",
            "sq",
            "Kosova u kërcënua nga Serbia.",
            "kërcënua",
            "Serbia",
            "Kosova",
            "javascript:alert(1)"),
        tagged(
            "x-1",
            "en",
            "<script>alert(1)</script> \u202EKosovo\u202C threatened by Serbia <img src=x onerror=alert(2)>",
            "threatened",
            "Serbia",
            "Kosovo",
            "https://a.example/\"><script>alert(3)</script>"),
        tagged(
            "x-2",
            "en",
            "Serbia threatens Kosovo " + "a".repeat(100_000),
            "threatens",
            "Serbia",
            "Kosovo",
            "http://b.example/"));
  }

  static Results results() {
    List<TaggedArticle> articles = articles();
    List<CuratedArticle> curated = new ArrayList<>();
    articles.forEach(a -> curated.add(a.curated()));
    curated.add(Corpus.dropped("d-1", Verdict.Kind.DUPLICATE, "en-1"));
    curated.add(Corpus.dropped("d-2", Verdict.Kind.TOO_SHORT, null));
    return new Results(
        new StudyText(
            "A security dilemma in the Western Balkans?",
            "Do the six states show anarchy, fear and misperceptions towards each other, before and after 24 February 2022?",
            true,
            "The sample shows the program and proves nothing about the region.",
            states(),
            LocalDate.of(2022, 2, 24)),
        Reading.of(
            curated,
            List.of(new Rejection("a<b>.pdf", "page 1", "expected text, found <script>")),
            List.of("unknown & sons")),
        Quotations.of(cells(articles), articles),
        DecisionRule.CODEBOOK,
        cells(articles),
        List.of(new Dilemma("XKX", Dilemma.Verdict.NOT_AVAILABLE, Dilemma.Verdict.PRESENT, 0.625)),
        metrics(),
        Analysis.NONE,
        List.of("Three of six decided cells agree with the published table."),
        List.of("Two outlets carry half of the sample."),
        manifest());
  }

  private static Manifest manifest() {
    return new Manifest(
        "sample",
        20220224,
        Map.of("dilema", "0.1.0", "corenlp", "4.5.10"),
        Map.of("findings.odds", "1.25", "curate.minLength", "200"),
        List.of(new HashedFile("en/1.txt", 3, "ab".repeat(32))),
        List.of(new HashedFile("sq/fear.csv", 3, "cd".repeat(32))),
        Map.of("articles", 7L, "input files", 1L),
        Map.of("threads", "77777"));
  }

  private static List<Cell> cells(List<TaggedArticle> articles) {
    List<Evidence> evidence =
        articles.stream()
            .map(a -> new Evidence(a.curated().article().id(), 1, a.frameId(0)))
            .toList();
    List<Cell> cells = new ArrayList<>();
    int i = 0;
    for (String state : states().keySet()) {
      for (String dimension : DIMENSIONS) {
        cells.add(cell(state, dimension, i++ % 4, evidence));
      }
    }
    return cells;
  }

  private static Cell cell(String state, String dimension, int kind, List<Evidence> evidence) {
    double nan = Double.NaN;
    return switch (kind) {
      case 0 ->
          new Cell(
              state,
              dimension,
              Sign.PLUS,
              Status.DECIDED,
              0.91,
              0.52,
              1.3,
              0.4,
              -0.1,
              0.9,
              12840,
              733,
              412,
              14,
              Sign.PLUS,
              evidence);
      case 1 ->
          new Cell(
              state,
              dimension,
              Sign.NOT_AVAILABLE,
              Status.INSUFFICIENT,
              nan,
              nan,
              nan,
              nan,
              nan,
              nan,
              41,
              2,
              9,
              3,
              Sign.MINUS,
              List.of());
      case 2 ->
          new Cell(
              state,
              dimension,
              Sign.MINUS,
              Status.DECIDED,
              -0.31,
              -0.6,
              0.02,
              -0.9,
              -1.2,
              -0.71,
              5210,
              88,
              70,
              9,
              Sign.PLUS,
              evidence.subList(0, 1));
      default ->
          new Cell(
              state,
              dimension,
              Sign.NOT_AVAILABLE,
              Status.INCONCLUSIVE,
              0.2,
              -0.1,
              0.5,
              0.1,
              -0.2,
              0.4,
              800,
              30,
              61,
              5,
              null,
              evidence.subList(1, 3));
    };
  }

  private static List<Metric> metrics() {
    List<Metric> metrics = new ArrayList<>(comparison());
    int i = 0;
    for (String state : states().keySet()) {
      for (String dimension : DIMENSIONS) {
        double rate = 4 + (i++ * 7) % 40;
        metrics.add(rate("state=" + state, dimension, rate, 0.3));
        for (String language : List.of("en", "sq")) {
          metrics.add(
              rate(
                  "state=" + state + ";language=" + language,
                  dimension,
                  rate + language.length(),
                  0.4));
        }
        for (String outlet : List.of("koha.net", "news.example", "<b>evil; outlet</b>")) {
          metrics.add(
              rate(
                  "state=" + state + ";outlet=" + outlet,
                  dimension,
                  rate + outlet.length() / 5.0,
                  0.5));
        }
        for (int month = 0; month < 16; month++) {
          double value =
              month == 5
                  ? Double.NaN
                  : rate * (1 + Math.sin(month * 0.7 + i) / 2) * (month > 11 ? 1.6 : 1);
          LocalDate day = LocalDate.of(2021, 3, 1).plusMonths(month);
          metrics.add(
              rate(
                  "state=" + state + ";month=" + day.toString().substring(0, 7),
                  dimension,
                  value,
                  Double.NaN));
        }
      }
      for (String other : states().keySet()) {
        if (!other.equals(state)) {
          metrics.add(
              new Metric(
                  "dyad_ratio", "dyad=" + state + ">" + other, "threatens", 1.5, 0.5, 4, 60));
          metrics.add(
              new Metric(
                  "dyad_observed",
                  "dyad=" + state + ">" + other,
                  "threatens",
                  (i * 5 + other.charAt(0)) % 60,
                  Double.NaN,
                  Double.NaN,
                  60));
        }
      }
    }
    return metrics;
  }

  private static List<Metric> comparison() {
    return List.of(
        plain("agreement_exact", "table=all plus", "cells", 10),
        plain("agreement_exact", "table=findings", "cells", 5),
        plain("agreement_kappa", "table=findings", "cells", 0.125),
        plain("sign", "state=XKX;language=en", "fear", 1),
        plain("sign", "state=XKX;language=sq", "fear", -1),
        plain("expected_frequency", "state=ALB", "fear", 3.25));
  }

  private static Metric plain(String metric, String group, String key, double value) {
    return new Metric(metric, group, key, value, Double.NaN, Double.NaN, 18);
  }

  private static Metric rate(String group, String key, double value, double spread) {
    return new Metric(
        "rate_per_1000", group, key, value, value * (1 - spread), value * (1 + spread), 1000);
  }

  private static TaggedArticle tagged(
      String id,
      String language,
      String body,
      String cue,
      String threatener,
      String target,
      String url) {
    return Corpus.threat(
        Corpus.article(id, language, "Title of " + id + " <i>&", body, url),
        cue,
        threatener,
        target);
  }
}
