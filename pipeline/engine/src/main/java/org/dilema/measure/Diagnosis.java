package org.dilema.measure;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.dilema.lexicon.Category;
import org.dilema.tag.Frame;
import org.dilema.tag.Modality;
import org.dilema.tag.Polarity;
import org.dilema.tag.Role;

/**
 * Reads for whom a frame counts, and as what (codebook 1.1, 1.5, 2 and 3.1).
 *
 * <p>The diagnostic role is the experiencer of FEAR, the target of THREAT, the seeker of ANARCHY,
 * the distruster or the distrusted of MISPERCEPTION, the partner of P1 to P5. P6 protects somebody
 * who has no role: it counts for every actor named in its sentence other than its provider, where a
 * provider is known. A threatener is nobody's fear.
 */
final class Diagnosis {

  static final String ANY = "any";
  static final String THREAT = "threat";
  static final String WITHOUT_A3 = "anarchy.without_A3";
  static final String EXPERIENCED = "fear.experienced";
  static final String SOCIETAL = "fear.societal";
  static final String DISTRUSTER = "misperceptions.distruster";

  /** Fear with the target of every threat and not of verbal ones alone (codebook 3.1). */
  static final String THREATENED = "fear.with_threats";

  /** What follows a key for the part of it that a voice says, or that is not hedged. */
  static final String VOICE_OWN = ".voice_own";

  static final String VOICE_OTHER = ".voice_other";
  static final String VOICE_AUTHOR = ".voice_author";
  static final String UNHEDGED = ".unhedged";

  private static final Set<String> CELLS =
      Set.of(
          THREAT,
          Dimension.ANARCHY.label(),
          Dimension.FEAR.label(),
          Dimension.MISPERCEPTIONS.label());

  private static final List<String> OWN_POLE = List.of(".voice_", UNHEDGED, ".with_threats");

  /** Subcategories of misperception that a specification leaves out. */
  private static final List<String> SET_ASIDE = List.of("M3", "M4");

  private static final Set<String> LOSS_OF_IDENTITY_OR_REPRESSION = Set.of("F1", "F2");

  private final Attribution attribution;
  private final Function<String, SortedSet<String>> speakers;

  /**
   * Returns the key whose opposite pole stands against a key: its own where it is that of a cell or
   * of a voice or of what is not hedged, else that of the cell it is a part of; empty for none.
   */
  static String poleOf(String key) {
    int dot = key.indexOf('.');
    String cell = dot < 0 ? key : key.substring(0, dot);
    if (CELLS.contains(cell)) {
      return OWN_POLE.stream().anyMatch(key.substring(cell.length())::startsWith) ? key : cell;
    }
    return switch (key.isEmpty() ? ' ' : key.charAt(0)) {
      case 'F' -> Dimension.FEAR.label();
      case 'T' -> THREAT;
      case 'A' -> Dimension.ANARCHY.label();
      case 'M' -> Dimension.MISPERCEPTIONS.label();
      default -> "";
    };
  }

  /** Returns whether a key is that of a cell, or of threat, and no part of it. */
  static boolean isCell(String key) {
    return CELLS.contains(key);
  }

  /**
   * Reads under an attribution.
   *
   * @param speakers rows that an actor of the article counts for
   */
  Diagnosis(Attribution attribution, Function<String, SortedSet<String>> speakers) {
    this.attribution = attribution;
    this.speakers = speakers;
  }

  /** Returns the rows that fill any of the roles. */
  SortedSet<String> rows(Frame frame, String... roles) {
    SortedSet<String> rows = new TreeSet<>();
    for (Role role : frame.roles()) {
      if (List.of(roles).contains(role.name())) {
        rows.addAll(attribution.rows(role.codes()));
      }
    }
    return rows;
  }

  /**
   * Returns the rows in the diagnostic role; {@code named} are the rows that the sentence names.
   */
  SortedSet<String> holders(Frame frame, Set<String> named) {
    return switch (frame.category()) {
      case FEAR -> rows(frame, "experiencer");
      case THREAT -> rows(frame, "target");
      case ANARCHY -> rows(frame, "seeker");
      case MISPERCEPTION -> rows(frame, "distruster", "distrusted");
      case POSITIVE ->
          frame.subcategory().equals("P6") ? protectedBy(frame, named) : rows(frame, "partner");
    };
  }

  private SortedSet<String> protectedBy(Frame frame, Set<String> named) {
    SortedSet<String> providers = rows(frame, "provider");
    SortedSet<String> rest = providers.isEmpty() ? new TreeSet<>() : new TreeSet<>(named);
    rest.removeAll(providers);
    return rest;
  }

  /** Returns the keys under which a counted frame counts for a row in its diagnostic role. */
  SortedSet<String> keys(Frame frame, String row) {
    SortedSet<String> keys = diagnosed(frame, row);
    keys.addAll(parts(frame, row, keys));
    return keys;
  }

  /** Returns the parts of cells' keys that a frame belongs to: who says it, and how firmly. */
  private SortedSet<String> parts(Frame frame, String row, Set<String> keys) {
    SortedSet<String> parts = new TreeSet<>();
    String voice = voice(frame, row);
    for (String key : keys) {
      if (CELLS.contains(key)) {
        parts.add(key + voice);
        if (frame.modality() != Modality.HEDGED) {
          parts.add(key + UNHEDGED);
        }
      }
    }
    return parts;
  }

  /** Returns who says it of the row: its own people, others, the author, or somebody unknown. */
  private String voice(Frame frame, String row) {
    if (frame.speaker().isEmpty()) {
      return ".voice_unknown";
    }
    if (frame.speaker().equals("author")) {
      return VOICE_AUTHOR;
    }
    return speakers.apply(frame.speaker()).contains(row) ? VOICE_OWN : VOICE_OTHER;
  }

  private SortedSet<String> diagnosed(Frame frame, String row) {
    SortedSet<String> keys = new TreeSet<>(List.of(frame.subcategory().split("[.]")));
    switch (frame.category()) {
      case FEAR -> {
        keys.addAll(List.of(Dimension.FEAR.label(), EXPERIENCED, THREATENED));
        if (societal(frame, row)) {
          keys.add(SOCIETAL);
        }
      }
      case THREAT -> {
        if (keys.contains("TV")) {
          keys.add(Dimension.FEAR.label());
        }
        keys.addAll(List.of(THREAT, THREATENED));
      }
      case ANARCHY -> {
        if (!keys.contains("A3")) {
          keys.add(WITHOUT_A3);
        }
        keys.add(Dimension.ANARCHY.label());
      }
      case MISPERCEPTION -> {
        if (rows(frame, "distruster").contains(row)) {
          keys.add(DISTRUSTER);
        }
        for (String subcategory : SET_ASIDE) {
          if (!keys.contains(subcategory)) {
            keys.add(Dimension.MISPERCEPTIONS.label() + ".without_" + subcategory);
          }
        }
        keys.add(Dimension.MISPERCEPTIONS.label());
      }
      case POSITIVE -> {}
    }
    keys.remove("");
    return keys;
  }

  /** Returns whether fear is of the societal level: of identity or repression, or of a group. */
  private boolean societal(Frame frame, String row) {
    return LOSS_OF_IDENTITY_OR_REPRESSION.contains(frame.subcategory())
        || frame.roles().stream()
            .filter(role -> role.name().equals("experiencer"))
            .filter(role -> attribution.rows(role.codes()).contains(row))
            .anyMatch(role -> role.codes().stream().anyMatch(Attribution::isGroup));
  }

  /** Returns the keys whose opposite pole a counted frame is for a row; none but for a POSITIVE. */
  SortedSet<String> poles(Frame frame, String row) {
    return switch (frame.category() == Category.POSITIVE ? frame.subcategory() : "") {
      case "P1" -> poles(frame, row, Dimension.FEAR.label(), THREATENED);
      case "P2" -> poles(frame, row, THREAT, THREATENED);
      case "P3", "P4", "P5" -> poles(frame, row, Dimension.MISPERCEPTIONS.label());
      case "P6" -> poles(frame, row, Dimension.ANARCHY.label());
      default -> new TreeSet<>();
    };
  }

  /** Returns the keys whose opposite pole a denial is for a row that it reassures. */
  SortedSet<String> denied(Frame frame, String row) {
    return poles(frame, row, Dimension.FEAR.label(), THREATENED);
  }

  private SortedSet<String> poles(Frame frame, String row, String... keys) {
    SortedSet<String> poles = new TreeSet<>(List.of(keys));
    poles.addAll(parts(frame, row, poles));
    return poles;
  }

  /**
   * Returns the rows that a negated fear or threat reassures: those it is said of, or who says it
   * where the one who would fear is not named.
   */
  SortedSet<String> reassured(Frame frame) {
    boolean denies =
        (frame.category() == Category.FEAR || frame.category() == Category.THREAT)
            && frame.polarity() == Polarity.NEGATED
            && frame.modality() != Modality.HISTORICAL;
    if (!denies) {
      return new TreeSet<>();
    }
    SortedSet<String> holders = holders(frame, Set.of());
    return holders.isEmpty() ? speakers.apply(frame.speaker()) : holders;
  }
}
