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

  private static final Set<String> LOSS_OF_IDENTITY_OR_REPRESSION = Set.of("F1", "F2");

  private final Attribution attribution;
  private final Function<String, SortedSet<String>> speakers;

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
    SortedSet<String> keys = new TreeSet<>(List.of(frame.subcategory().split("[.]")));
    switch (frame.category()) {
      case FEAR -> {
        keys.addAll(List.of(Dimension.FEAR.label(), EXPERIENCED));
        if (societal(frame, row)) {
          keys.add(SOCIETAL);
        }
      }
      case THREAT -> {
        if (keys.contains("TV")) {
          keys.add(Dimension.FEAR.label());
        }
        keys.add(THREAT);
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

  /** Returns the key whose opposite pole a counted frame is, or empty. */
  static String poleOf(Frame frame) {
    return switch (frame.category() == Category.POSITIVE ? frame.subcategory() : "") {
      case "P1" -> Dimension.FEAR.label();
      case "P2" -> THREAT;
      case "P3", "P4", "P5" -> Dimension.MISPERCEPTIONS.label();
      case "P6" -> Dimension.ANARCHY.label();
      default -> "";
    };
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
