package org.dilema.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dilema.lexicon.Actor;
import org.dilema.lexicon.ActorTable;
import org.dilema.tag.Frame;
import org.dilema.tag.TaggedArticle;

/**
 * The corrections of a reviewer, applied to articles as they are tagged. A table with the columns
 * {@code article,sentence,what,why}; more may follow. Within a sentence they apply in the order of
 * the file. One that changes nothing is not an error, for the tagger may have learnt meanwhile, but
 * it is reported.
 */
public final class Corrections {

  /** Nobody corrected anything. */
  public static final Corrections NONE = new Corrections(List.of(), Map.of());

  private static final Comparator<Frame> ORDER =
      Comparator.comparingInt(Frame::sentence)
          .thenComparing(Frame::span)
          .thenComparing(Frame::category)
          .thenComparing(Frame::subcategory);

  private final List<Correction> all;
  private final Map<String, List<Correction>> byArticle = new TreeMap<>();
  private final Map<String, String> actors;
  private final Map<Correction, Correction.Outcome> outcomes = new java.util.HashMap<>();

  private Corrections(List<Correction> all, Map<String, String> actors) {
    this.all = List.copyOf(all);
    this.actors = actors;
    all.forEach(one -> byArticle.computeIfAbsent(one.article(), key -> new ArrayList<>()).add(one));
  }

  /**
   * Reads a table of corrections.
   *
   * @param actors which codes there are, and who stands for each
   * @throws SheetException with file, line and expectation of the first row that is wrong
   */
  public static Corrections read(Path file, ActorTable actors) throws IOException {
    Map<String, String> byCode = byCode(actors);
    CorrectionParser parser = new CorrectionParser(byCode.keySet());
    List<Correction> corrections = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    List<String> columns = List.of("article", "sentence", "what", "why");
    for (SheetTable.Row row : SheetTable.read(file, columns).rows()) {
      Correction correction = correction(row, parser);
      if (!seen.add(
          correction.article() + "\n" + correction.sentence() + "\n" + correction.what())) {
        throw new SheetException(row.place() + ": the same correction stands above already");
      }
      corrections.add(correction);
    }
    return new Corrections(corrections, byCode);
  }

  /** The state itself stands for its code; of others the first in the file. */
  private static Map<String, String> byCode(ActorTable actors) {
    Map<String, String> byCode = new TreeMap<>();
    for (boolean states : new boolean[] {true, false}) {
      for (Actor actor : actors.actors().values()) {
        if (actor.codes().size() == 1 && (!states || actor.type().equals("state"))) {
          byCode.putIfAbsent(actor.codes().get(0), actor.id());
        }
      }
    }
    actors.actors().values().stream()
        .flatMap(actor -> actor.codes().stream().map(code -> Map.entry(code, actor.id())))
        .forEach(one -> byCode.putIfAbsent(one.getKey(), one.getValue()));
    return byCode;
  }

  private static Correction correction(SheetTable.Row row, CorrectionParser parser) {
    if (row.get("article").isEmpty()) {
      throw new SheetException(row.place() + ": article: expected the article's id");
    }
    if (!row.get("sentence").matches("\\d{1,9}")) {
      throw new SheetException(
          row.place()
              + ": sentence: expected its number, 0 for the title, found '"
              + row.get("sentence")
              + "'");
    }
    if (row.get("why").isEmpty()) {
      throw new SheetException(row.place() + ": why: expected the reason of the correction");
    }
    try {
      return new Correction(
          row.place(),
          row.get("article"),
          Integer.parseInt(row.get("sentence")),
          row.get("what"),
          row.get("why"),
          parser.parse(row.get("what")));
    } catch (IllegalArgumentException e) {
      throw new SheetException(row.place() + ": what: " + e.getMessage());
    }
  }

  /** Returns the number of corrections. */
  public int size() {
    return all.size();
  }

  /** Returns an article with its corrections applied; the article itself where there is none. */
  public TaggedArticle apply(TaggedArticle tagged) {
    List<Correction> here = byArticle.get(tagged.curated().article().id());
    if (here == null) {
      return tagged;
    }
    List<Frame> frames = new ArrayList<>(tagged.frames());
    SentenceCorrector corrector = new SentenceCorrector(tagged, frames, actors);
    for (Correction correction : here) {
      String reason = corrector.apply(correction);
      outcomes.put(correction, new Correction.Outcome(correction, reason.isEmpty(), reason));
    }
    frames.sort(ORDER);
    return tagged.with(frames);
  }

  /** Returns what became of every correction so far, in the order of the file. */
  public List<Correction.Outcome> outcomes() {
    return all.stream()
        .map(
            one ->
                outcomes.getOrDefault(
                    one, new Correction.Outcome(one, false, "no kept article has this id")))
        .toList();
  }
}
