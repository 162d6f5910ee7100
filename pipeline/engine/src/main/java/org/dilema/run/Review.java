package org.dilema.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dilema.findings.Cell;
import org.dilema.findings.FindingsTable;
import org.dilema.lexicon.ActorTable;
import org.dilema.tag.TaggedArticle;
import org.dilema.validate.Correction;
import org.dilema.validate.Corrections;

/** A reviewer's corrections in a run: applied while articles pass, and told of afterwards. */
final class Review {

  private final String file;
  private final Corrections corrections;
  private boolean changed;

  private Review(String file, Corrections corrections) {
    this.file = file;
    this.corrections = corrections;
  }

  /** Reads the corrections of a study, where it names any. */
  static Review of(Study study, ActorTable actors) throws IOException {
    var named = study.corrections();
    return named == null
        ? new Review("", Corrections.NONE)
        : new Review(String.valueOf(named.getFileName()), Corrections.read(named, actors));
  }

  /** Returns whether the study names corrections. */
  boolean asked() {
    return !file.isEmpty();
  }

  /** Returns whether an article was changed so far. */
  boolean changed() {
    return changed;
  }

  TaggedArticle apply(TaggedArticle tagged) {
    TaggedArticle corrected = corrections.apply(tagged);
    changed |= !corrected.frames().equals(tagged.frames());
    return corrected;
  }

  List<Correction.Outcome> outcomes() {
    return corrections.outcomes();
  }

  /** Returns one line for every correction that changed nothing. */
  List<String> reports() {
    return outcomes().stream()
        .filter(outcome -> !outcome.applied())
        .map(
            outcome ->
                outcome.correction().place()
                    + ": '"
                    + outcome.correction().what()
                    + "' changed nothing: "
                    + outcome.reason())
        .toList();
  }

  /** Returns what the report says: how many corrections, and which signs they change. */
  List<String> remarks(FindingsTable with, FindingsTable without) {
    if (!asked()) {
      return List.of();
    }
    long applied = outcomes().stream().filter(Correction.Outcome::applied).count();
    List<String> changes = new ArrayList<>();
    for (int i = 0; i < with.cells().size(); i++) {
      Cell now = with.cells().get(i);
      Cell then = without.cells().get(i);
      if (now.sign() != then.sign()) {
        changes.add(
            now.state()
                + " "
                + now.dimension()
                + " "
                + now.sign().label()
                + " (without: "
                + then.sign().label()
                + ")");
      }
    }
    String signs =
        changes.isEmpty()
            ? "No cell changes its sign by them."
            : "They change: " + String.join(", ", changes) + ".";
    return List.of(
        "A reviewer's "
            + outcomes().size()
            + " corrections ("
            + file
            + "): "
            + applied
            + " applied, "
            + (outcomes().size() - applied)
            + " matched nothing. "
            + signs
            + " findings_uncorrected.csv has the table without them.");
  }
}
