package org.dilema.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.findings.Design;
import org.dilema.findings.PublishedTable;

/** What a study's findings table is to show. */
final class Designs {

  private Designs() {}

  static Design of(Study study) {
    Path published = study.published();
    return new Design(
        List.copyOf(study.states().keySet()),
        study.reference(),
        study.rule(),
        Design.EVIDENCE,
        published == null ? PublishedTable.NONE : PublishedTableReader.read(published),
        alliances(study));
  }

  /** Who was a member of NATO on the day of the event, or, without one, is one at all. */
  private static Map<String, Set<String>> alliances(Study study) {
    LocalDate day = study.event();
    Set<String> members = new TreeSet<>();
    study
        .natoMembers()
        .forEach(
            (code, since) -> {
              if (day == null || !since.isAfter(day)) {
                members.add(code);
              }
            });
    return members.isEmpty() ? Map.of() : Map.of("NATO", members);
  }
}
