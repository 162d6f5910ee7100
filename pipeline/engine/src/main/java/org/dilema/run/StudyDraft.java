package org.dilema.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilema.findings.DecisionRule;
import org.dilema.ingest.ColumnMap;
import org.jspecify.annotations.Nullable;

/** A study in the making: begins as a copy of another, a few of whose parts are then replaced. */
final class StudyDraft {

  private final Path file;
  String title;
  String description;
  boolean demonstration;
  private final List<String> languages;
  List<String> corpus;
  Path lexicons;
  @Nullable LocalDate from;
  @Nullable LocalDate to;
  private final @Nullable LocalDate event;
  int minCharacters;
  boolean dropOffSection;
  private final ColumnMap columns;
  private final Map<String, String> states;
  private final Set<String> reference;
  private final Map<String, LocalDate> natoMembers;
  private final Map<String, String> apart;
  private final DecisionRule rule;
  long seed;
  @Nullable Path published;
  @Nullable Path corrections;
  @Nullable Path context;
  @Nullable Path accuracy;
  private final Handling handling;
  List<Path> queries;

  StudyDraft(Study study) {
    file = study.file();
    title = study.title();
    description = study.description();
    demonstration = study.demonstration();
    languages = study.languages();
    corpus = study.corpus();
    lexicons = study.lexicons();
    from = study.from();
    to = study.to();
    event = study.event();
    minCharacters = study.minCharacters();
    dropOffSection = study.dropOffSection();
    columns = study.columns();
    states = study.states();
    reference = study.reference();
    natoMembers = study.natoMembers();
    apart = study.apart();
    rule = study.rule();
    seed = study.seed();
    published = study.published();
    corrections = study.corrections();
    context = study.context();
    accuracy = study.accuracy();
    handling = study.handling();
    queries = study.queries();
  }

  /** Takes the filters away, and with them whatever speaks of the study's own articles. */
  void lift() {
    description = "";
    demonstration = false;
    from = null;
    to = null;
    minCharacters = 0;
    dropOffSection = false;
    published = null;
    corrections = null;
    queries = List.of();
    accuracy = null;
  }

  Study study() {
    return new Study(
        file,
        title,
        description,
        demonstration,
        languages,
        corpus,
        lexicons,
        from,
        to,
        event,
        minCharacters,
        dropOffSection,
        columns,
        states,
        reference,
        natoMembers,
        apart,
        rule,
        seed,
        published,
        corrections,
        context,
        accuracy,
        handling,
        queries);
  }
}
