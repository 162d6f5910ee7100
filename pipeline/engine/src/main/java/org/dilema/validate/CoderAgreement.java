package org.dilema.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dilema.lexicon.Category;
import org.dilema.measure.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How far two coders of one sheet agree.
 *
 * @param lines the figures, by language and then by category
 * @param differences what they coded differently, in the order of the first sheet
 * @param sentences number of sentences that both coded
 */
public record CoderAgreement(List<Line> lines, List<Difference> differences, int sentences) {

  /** Copies the lists. */
  public CoderAgreement {
    lines = List.copyOf(lines);
    differences = List.copyOf(differences);
  }

  /**
   * One figure.
   *
   * @param language ISO 639-1 code
   * @param category such as {@code FEAR}
   * @param what {@code presence} over all sentences; {@code subcategory}, {@code polarity}, {@code
   *     modality} or a role over the sentences in which both see the category
   * @param n number of sentences compared
   * @param agreement share of sentences coded alike, 0 to 1
   * @param alpha Krippendorff's α; NaN where nothing varies
   * @param interval its bootstrap interval over sentences
   */
  public record Line(
      String language,
      String category,
      String what,
      int n,
      double agreement,
      double alpha,
      Interval interval) {}

  /**
   * A difference.
   *
   * @param id the sentence's id
   * @param language its language
   * @param text the sentence
   * @param first frames of the first coder, in the notation of the key
   * @param second frames of the second coder
   */
  public record Difference(String id, String language, String text, String first, String second) {}

  /**
   * Compares two sheets; sentences that only one coder coded are left out.
   *
   * @throws SheetException if no sentence is in both
   */
  public static CoderAgreement of(CoderSheet first, CoderSheet second, Bootstrap bootstrap) {
    Map<String, List<CoderSheet.Coding[]>> pairs = pairs(first, second);
    List<Line> lines = new ArrayList<>();
    pairs.forEach(
        (language, sentences) -> {
          for (Category category : Category.values()) {
            lines.addAll(lines(language, category.name(), sentences, bootstrap));
          }
        });
    List<Difference> differences = new ArrayList<>();
    pairs.values().stream()
        .flatMap(Collection::stream)
        .filter(pair -> !codes(pair[0].frames()).equals(codes(pair[1].frames())))
        .forEach(
            pair ->
                differences.add(
                    new Difference(
                        pair[0].id(),
                        pair[0].language(),
                        pair[0].text(),
                        codes(pair[0].frames()),
                        codes(pair[1].frames()))));
    int sentences = pairs.values().stream().mapToInt(List::size).sum();
    return new CoderAgreement(lines, differences, sentences);
  }

  private static Map<String, List<CoderSheet.Coding[]>> pairs(CoderSheet first, CoderSheet second) {
    Map<String, List<CoderSheet.Coding[]>> pairs = new java.util.TreeMap<>();
    first
        .sentences()
        .forEach(
            (id, coding) -> {
              CoderSheet.Coding other = second.sentences().get(id);
              if (other != null) {
                pairs
                    .computeIfAbsent(coding.language(), key -> new ArrayList<>())
                    .add(new CoderSheet.Coding[] {coding, other});
              }
            });
    if (pairs.isEmpty()) {
      throw new SheetException(
          first.name()
              + " and "
              + second.name()
              + ": expected sentences that both coded, found none");
    }
    return pairs;
  }

  private static List<Line> lines(
      String language, String category, List<CoderSheet.Coding[]> pairs, Bootstrap bootstrap) {
    Map<String, Function<List<CodedFrame>, String>> readings = new LinkedHashMap<>();
    readings.put("subcategory", frames -> joined(frames, CodedFrame::subcategory));
    readings.put("polarity", frames -> joined(frames, CodedFrame::polarity));
    readings.put("modality", frames -> joined(frames, CodedFrame::modality));
    for (String role : CoderSheet.ROLES.getOrDefault(category, List.of())) {
      readings.put(
          role,
          frames ->
              frames.stream()
                  .flatMap(frame -> frame.roles().getOrDefault(role, java.util.Set.of()).stream())
                  .distinct()
                  .sorted()
                  .collect(Collectors.joining(" ")));
    }
    List<Line> lines = new ArrayList<>();
    lines.add(
        line(
            language,
            category,
            "presence",
            units(pairs, category, false, frames -> frames.isEmpty() ? "no" : "yes"),
            bootstrap));
    readings.forEach(
        (what, reading) ->
            lines.add(
                line(language, category, what, units(pairs, category, true, reading), bootstrap)));
    return lines;
  }

  private static List<List<@Nullable String>> units(
      List<CoderSheet.Coding[]> pairs,
      String category,
      boolean both,
      Function<List<CodedFrame>, String> reading) {
    List<List<@Nullable String>> units = new ArrayList<>();
    for (CoderSheet.Coding[] pair : pairs) {
      List<CodedFrame> first = pair[0].of(category);
      List<CodedFrame> second = pair[1].of(category);
      if (!both || (!first.isEmpty() && !second.isEmpty())) {
        units.add(List.of(reading.apply(first), reading.apply(second)));
      }
    }
    return units;
  }

  private static Line line(
      String language,
      String category,
      String what,
      List<List<@Nullable String>> units,
      Bootstrap bootstrap) {
    KrippendorffAlpha alpha = KrippendorffAlpha.nominal(units);
    double value = alpha.value();
    return new Line(
        language,
        category,
        what,
        units.size(),
        alpha.agreement(),
        value,
        Double.isNaN(value) ? Interval.UNDEFINED : bootstrap.interval(units.size(), alpha::value));
  }

  private static String joined(List<CodedFrame> frames, Function<CodedFrame, String> value) {
    return frames.stream().map(value).distinct().sorted().collect(Collectors.joining(" "));
  }

  private static String codes(List<CodedFrame> frames) {
    return String.join(" | ", new TreeSet<>(frames.stream().map(CodedFrame::text).toList()));
  }

  /** Writes the differences side by side, as a table for a spreadsheet. */
  public void writeDifferences(Path file, String first, String second) throws IOException {
    SheetTable.write(
        file,
        List.of("id", "lang", "sentence", first, second, "adjudicated"),
        differences.stream()
            .map(
                one -> List.of(one.id(), one.language(), one.text(), one.first(), one.second(), ""))
            .toList());
  }
}
