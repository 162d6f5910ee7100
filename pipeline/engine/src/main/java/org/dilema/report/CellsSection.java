package org.dilema.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dilema.findings.Cell;
import org.dilema.findings.Dilemma;
import org.dilema.findings.Evidence;

/** Every cell with its numbers and the sentences it rests on. */
final class CellsSection implements Section {

  private static final int SHOWN = 3;

  static String anchor(Cell cell) {
    return Tag.slug("cell", cell.state(), cell.dimension());
  }

  static String css(Cell cell) {
    return cell.sign().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String id() {
    return "cells";
  }

  @Override
  public String title() {
    return "Numbers and sentences behind each cell";
  }

  @Override
  public void write(Html html, Results results) {
    html.put(
        "p",
        "The sentences of a cell are drawn at random from those counted, with the seed of the run,"
            + " and never chosen. Marks name what the program took each part for: the cue, and who"
            + " plays which role.");
    Map<String, Quotation> cited = new HashMap<>();
    results.quotations().forEach(quotation -> cited.put(quotation.frame(), quotation));
    for (String state : results.states()) {
      html.put("h3", results.study().nameOf(state));
      results.dilemmas().stream()
          .filter(dilemma -> dilemma.state().equals(state))
          .forEach(dilemma -> html.put(Tag.of("p", "note"), together(dilemma)));
      results.dimensions().stream()
          .flatMap(
              dimension ->
                  results.cells().stream()
                      .filter(c -> c.state().equals(state) && c.dimension().equals(dimension)))
          .forEach(cell -> cell(html, results, cell, cited));
    }
  }

  private static String together(Dilemma dilemma) {
    return "State dilemma: "
        + dilemma.ofState().label()
        + ". Societal dilemma: "
        + dilemma.societal().label()
        + (Double.isFinite(dilemma.societalShare())
            ? "; "
                + Decimals.rounded(100 * dilemma.societalShare(), 0)
                + " % of the sentences of fear concern identity, repression or an ethnic group."
            : ".");
  }

  private static void cell(Html html, Results results, Cell cell, Map<String, Quotation> cited) {
    html.in(
        Tag.of("article", "cell").id(anchor(cell)),
        () -> {
          html.in(
              "h4",
              () -> {
                html.text(results.study().nameOf(cell.state()) + " \u00B7 ");
                html.text(Wording.title(cell.dimension()) + " ");
                html.put(
                    Tag.of("span", "badge " + css(cell)),
                    Wording.symbol(cell.sign()) + " " + Wording.meaning(cell));
              });
          CellNumbers.write(html, cell, results);
          evidence(html, cell, cited);
          html.in(
              Tag.of("p", "back"), () -> html.put(Tag.jump("findings"), "Back to the findings"));
        });
  }

  private static void evidence(Html html, Cell cell, Map<String, Quotation> cited) {
    List<Evidence> evidence = cell.evidence();
    if (evidence.isEmpty()) {
      html.put(Tag.of("p", "none"), "No sentence carries a counted frame for this cell.");
      return;
    }
    html.put(Tag.of("p", "none"), drawn(cell));
    int shown = Math.min(SHOWN, evidence.size());
    list(html, evidence.subList(0, shown), 1, cited);
    List<Evidence> rest = evidence.subList(shown, evidence.size());
    if (!rest.isEmpty()) {
      html.in(
          "details",
          () -> {
            html.put(
                "summary", rest.size() + (rest.size() == 1 ? " more sentence" : " more sentences"));
            list(html, rest, shown + 1, cited);
          });
    }
  }

  private static String drawn(Cell cell) {
    long drawn =
        cell.evidence().stream()
            .map(one -> one.article() + ":" + one.sentence())
            .distinct()
            .count();
    return drawn >= cell.frames()
        ? "All "
            + Decimals.count(cell.frames())
            + (cell.frames() == 1 ? " sentence." : " sentences.")
        : "Drawn at random: "
            + Decimals.count(drawn)
            + " of "
            + Decimals.count(cell.frames())
            + " sentences.";
  }

  private static void list(
      Html html, List<Evidence> evidence, int first, Map<String, Quotation> cited) {
    html.in(
        Tag.of("ol", "evidence").with("start", Integer.toString(first)),
        () ->
            evidence.forEach(
                item ->
                    html.in(
                        "li",
                        () ->
                            EvidenceSentence.write(html, item.frame(), cited.get(item.frame())))));
  }
}
