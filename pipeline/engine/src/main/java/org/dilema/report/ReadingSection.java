package org.dilema.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dilema.curate.Verdict;
import org.dilema.text.Rejection;

/** What was read, what was dropped and why, as a sum that adds up. */
final class ReadingSection implements Section {

  private static final Map<Verdict.Kind, String> REASONS =
      new TreeMap<>(
          Map.of(
              Verdict.Kind.DUPLICATE,
              "title and body are those of an earlier article; not tagged again",
              Verdict.Kind.OTHER_LANGUAGE,
              "its text is in no language of the study",
              Verdict.Kind.OUT_OF_PERIOD,
              "dated outside the study's period",
              Verdict.Kind.OFF_SECTION,
              "sport, weather and the like",
              Verdict.Kind.TOO_SHORT,
              "fewer characters than the study asks for"));

  @Override
  public String id() {
    return "reading";
  }

  @Override
  public String title() {
    return "What was read, and what was dropped";
  }

  @Override
  public void write(Html html, Results results) {
    Reading reading = results.reading();
    html.put(
        Tag.of("p", "sum"),
        Decimals.count(reading.articles() + reading.rejected())
            + " inputs = "
            + Decimals.count(reading.articles())
            + " articles + "
            + Decimals.count(reading.rejected())
            + " rejected.");
    html.put(Tag.of("p", "sum"), verdictSum(reading));
    Map<String, Long> languages = new TreeMap<>();
    reading.keptByLanguage().forEach((code, n) -> languages.put(Wording.language(code), n));
    counts(html, "Kept articles by language", "Language", languages);
    Map<String, Long> outlets = new TreeMap<>();
    reading.keptByOutlet().forEach((name, n) -> outlets.put(orNone(name), n));
    counts(html, "Kept articles by outlet", "Outlet", outlets);
    dropped(html, reading);
    unknown(html, reading.unknownOutlets());
    rejections(html, reading);
  }

  private static String verdictSum(Reading reading) {
    StringBuilder sum =
        new StringBuilder(Decimals.count(reading.articles())).append(" articles = ");
    reading
        .verdicts()
        .forEach(
            (kind, count) ->
                sum.append(kind == Verdict.Kind.KEPT ? "" : " + ")
                    .append(Decimals.count(count))
                    .append(' ')
                    .append(kind.label()));
    return sum.append('.').toString();
  }

  private static String orNone(String outlet) {
    return outlet.isBlank() ? "(none given)" : outlet;
  }

  private static void counts(Html html, String caption, String corner, Map<String, Long> counts) {
    if (!counts.isEmpty()) {
      TextGrid.write(
          html,
          "numbers",
          caption,
          List.of(corner, "Articles"),
          counts.entrySet().stream()
              .map(e -> List.of(Wording.shortened(e.getKey()), Decimals.count(e.getValue())))
              .toList());
    }
  }

  private static void dropped(Html html, Reading reading) {
    html.put("h3", "Articles that were not tagged");
    if (reading.dropped().isEmpty()) {
      html.put(Tag.of("p", "none"), "None.");
      return;
    }
    TextGrid.write(
        html,
        "pairs",
        "Articles read and not tagged, with the reason",
        List.of("Article", "Why", "Title", "Outlet", "Date"),
        reading.dropped().stream().map(ReadingSection::row).toList());
    more(html, reading.notKept() - reading.dropped().size(), "articles.csv");
  }

  private static List<String> row(Reading.Dropped one) {
    String of = one.duplicateOf() == null ? "" : " (" + one.duplicateOf() + ")";
    String why = Objects.requireNonNullElse(REASONS.get(one.verdict()), "");
    return List.of(
        Wording.shortened(one.article()),
        one.verdict().label() + Wording.shortened(of) + ": " + why,
        one.title(),
        orNone(one.outlet()),
        one.date().isEmpty() ? "undated" : one.date());
  }

  private static void unknown(Html html, List<String> outlets) {
    html.put("h3", "Outlets that the lexicons do not know");
    if (outlets.isEmpty()) {
      html.put(Tag.of("p", "none"), "None.");
      return;
    }
    html.put("p", "They are counted under the name they gave themselves.");
    html.in(
        Tag.of("ul", "names"),
        () ->
            outlets.forEach(name -> html.in("li", () -> html.put("bdi", Wording.shortened(name)))));
  }

  private static void rejections(Html html, Reading reading) {
    html.put("h3", "Inputs that could not be read");
    if (reading.rejections().isEmpty()) {
      html.put(Tag.of("p", "none"), "None.");
      return;
    }
    html.in("ul", () -> reading.rejections().forEach(r -> html.in("li", () -> rejection(html, r))));
    more(html, reading.rejected() - reading.rejections().size(), "rejected.csv");
  }

  private static void rejection(Html html, Rejection rejection) {
    html.in("bdi", () -> html.put("code", Wording.shortened(rejection.file())));
    html.text(rejection.position().isEmpty() ? ": " : ", " + rejection.position() + ": ");
    html.put("bdi", Wording.shortened(rejection.reason()));
  }

  private static void more(Html html, long more, String file) {
    if (more > 0) {
      html.put("p", Decimals.count(more) + " more are listed in " + file + ".");
    }
  }
}
