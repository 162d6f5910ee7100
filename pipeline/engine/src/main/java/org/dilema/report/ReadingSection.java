package org.dilema.report;

import java.util.List;
import java.util.Map;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.text.Rejection;

/** What was read, what was dropped and why, as a sum that adds up. */
final class ReadingSection implements Section {

  private static final int SHOWN = 50;

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
    Map<Verdict.Kind, Long> verdicts = reading.byVerdict();
    long articles = reading.articles().size();
    long rejected = reading.rejections().size();
    html.put(
        Tag.of("p", "sum"),
        Decimals.count(articles + rejected)
            + " inputs = "
            + Decimals.count(articles)
            + " articles + "
            + Decimals.count(rejected)
            + " rejected.");
    html.put(Tag.of("p", "sum"), verdictSum(articles, verdicts));
    counts(html, "Kept articles by language", "Language", named(reading));
    counts(html, "Kept articles by outlet", "Outlet", reading.keptBy(ReadingSection::outlet));
    unknown(html, reading.unknownOutlets());
    rejections(html, reading.rejections());
  }

  private static String verdictSum(long articles, Map<Verdict.Kind, Long> verdicts) {
    StringBuilder sum = new StringBuilder(Decimals.count(articles)).append(" articles = ");
    verdicts.forEach(
        (kind, count) ->
            sum.append(kind == Verdict.Kind.KEPT ? "" : " + ")
                .append(Decimals.count(count))
                .append(' ')
                .append(kind.label()));
    return sum.append('.').toString();
  }

  private static Map<String, Long> named(Reading reading) {
    return reading.keptBy(article -> Wording.language(article.language()));
  }

  private static String outlet(CuratedArticle article) {
    return article.outlet().isBlank() ? "(none given)" : article.outlet();
  }

  private static void counts(Html html, String caption, String corner, Map<String, Long> counts) {
    if (counts.isEmpty()) {
      return;
    }
    Scroll.wrap(
        html,
        caption,
        () ->
            html.in(
                Tag.of("table", "numbers"),
                () -> {
                  html.put("caption", caption);
                  Grid.head(html, corner, List.of("Articles"));
                  html.in("tbody", () -> counts.forEach((name, n) -> count(html, name, n)));
                }));
  }

  private static void count(Html html, String name, long n) {
    html.in(
        "tr",
        () -> {
          html.in(
              Tag.of("th").with("scope", "row"), () -> html.put("bdi", Wording.shortened(name)));
          html.put("td", Decimals.count(n));
        });
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

  private static void rejections(Html html, List<Rejection> rejections) {
    html.put("h3", "Inputs that could not be read");
    if (rejections.isEmpty()) {
      html.put(Tag.of("p", "none"), "None.");
      return;
    }
    html.in(
        "ul",
        () ->
            rejections.stream()
                .limit(SHOWN)
                .forEach(
                    r ->
                        html.in(
                            "li",
                            () -> {
                              html.in("bdi", () -> html.put("code", Wording.shortened(r.file())));
                              html.text(r.position().isEmpty() ? ": " : ", " + r.position() + ": ");
                              html.put("bdi", Wording.shortened(r.reason()));
                            })));
    if (rejections.size() > SHOWN) {
      html.put(
          "p", Decimals.count(rejections.size() - SHOWN) + " more are listed in rejected.csv.");
    }
  }
}
