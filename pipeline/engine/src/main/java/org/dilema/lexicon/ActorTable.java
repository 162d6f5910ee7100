package org.dilema.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The actors of {@code actors.csv} with all their names.
 *
 * @param actors actors by id, in the order of the file
 * @param names every name of every actor, and the names that are none
 */
public record ActorTable(Map<String, Actor> actors, List<ActorName> names) {

  /** The columns that the file must have; a column {@code constraints} may follow. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "type",
          "code",
          "wikidata",
          "parent_kin",
          "host_state",
          "en_names",
          "en_demonyms",
          "en_metonyms",
          "sq_names",
          "sq_demonyms",
          "sq_metonyms",
          "valid_from",
          "valid_to",
          "notes");

  /** Copies the collections. */
  public ActorTable {
    actors = Collections.unmodifiableMap(new LinkedHashMap<>(actors));
    names = List.copyOf(names);
  }

  /** Reads {@code actors.csv} and, where present, {@code not_actors.csv} from a folder. */
  static ActorTable read(Path folder, String name, Consumer<String> errors) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    List<ActorName> names = new ArrayList<>();
    for (LexiconTable.Row row :
        LexiconTable.read(folder.resolve("actors.csv"), name + "/actors.csv", COLUMNS, errors)
            .rows()) {
      Actor actor = actor(row, errors);
      if (actors.putIfAbsent(actor.id(), actor) != null) {
        errors.accept(row.place() + ": id: '" + actor.id() + "' stands in an earlier row already");
      }
      addNames(row, actor, names, errors);
    }
    Path others = folder.resolve("not_actors.csv");
    if (Files.exists(others)) {
      List<String> columns = List.of("language", "name", "note");
      LexiconTable.read(others, name + "/not_actors.csv", columns, errors)
          .rows()
          .forEach(row -> names.add(nobody(row)));
    }
    return new ActorTable(actors, names);
  }

  private static Actor actor(LexiconTable.Row row, Consumer<String> errors) {
    List<String> codes = new ArrayList<>();
    for (String code : row.get("code").split(";")) {
      if (!code.isBlank()) {
        codes.add(code.strip());
      }
    }
    if (row.get("id").isEmpty()) {
      errors.accept(row.place() + ": id: expected an identifier such as state:kosovo");
    }
    return new Actor(
        row.get("id"),
        row.get("type"),
        codes,
        orNull(row.get("parent_kin")),
        orNull(row.get("host_state")),
        date(row, "valid_from", errors),
        date(row, "valid_to", errors));
  }

  private static void addNames(
      LexiconTable.Row row, Actor actor, List<ActorName> names, Consumer<String> errors) {
    Set<Constraint> constraints = constraints(row, errors);
    for (String language : List.of("en", "sq")) {
      for (ActorName.Kind kind : ActorName.Kind.values()) {
        String column = language + "_" + kind.name().toLowerCase(java.util.Locale.ROOT) + "s";
        Set<String> seen = new HashSet<>();
        for (String entry : row.list(column)) {
          if (seen.add(entry)) {
            names.add(name(actor, kind, language, entry, constraints, row.place()));
          }
        }
      }
    }
  }

  private static ActorName name(
      Actor actor,
      ActorName.Kind kind,
      String language,
      String entry,
      Set<Constraint> constraints,
      String place) {
    int colon = language.equals("en") ? -1 : entry.lastIndexOf(':');
    String lemma = colon < 0 ? entry : entry.substring(0, colon);
    String inflection = colon < 0 ? "" : entry.substring(colon + 1);
    return new ActorName(actor, kind, language, lemma, inflection, constraints, place);
  }

  private static ActorName nobody(LexiconTable.Row row) {
    return name(
        ActorName.NOBODY,
        ActorName.Kind.NAME,
        row.get("language"),
        row.get("name"),
        Set.of(),
        row.place());
  }

  private static Set<Constraint> constraints(LexiconTable.Row row, Consumer<String> errors) {
    Set<Constraint> constraints = new LinkedHashSet<>();
    if (!row.columns().contains("constraints")) {
      return constraints;
    }
    for (String flag : row.get("constraints").split("\\s+")) {
      if (!flag.isEmpty()) {
        Constraint.parse(flag)
            .ifPresentOrElse(
                constraints::add,
                () ->
                    errors.accept(
                        row.place()
                            + ": constraints: expected case, subject-only,"
                            + " needs:first|title[=CODE], needs:earlier[=CODE], needs:state=CODE,"
                            + " not-before:WORD,"
                            + " not-after:WORD or not-with:WORD, found '"
                            + flag
                            + "'"));
      }
    }
    return constraints;
  }

  private static @Nullable LocalDate date(
      LexiconTable.Row row, String column, Consumer<String> errors) {
    String text = row.get(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      errors.accept(
          row.place()
              + ": "
              + column
              + ": expected a day such as 2022-02-24, found '"
              + text
              + "'");
      return null;
    }
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
