package org.dilema.validate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dilema.lexicon.Category;

/**
 * Reads what a reviewer wrote:
 *
 * <pre>
 * what    = wrong | missing
 * wrong   = "wrong" CATEGORY [":" SUB] ["." ROLE "=" CODE]
 * missing = "missing" CATEGORY ":" SUB [":" POLARITY [":" MODALITY]] { ROLE "=" CODE { "+" CODE } }
 * </pre>
 *
 * <p>Polarity is asserted and modality fact where they are not given.
 */
final class CorrectionParser {

  private static final String GRAMMAR =
      "expected 'wrong CATEGORY', 'wrong CATEGORY.role=CODE' or 'missing CATEGORY:SUB role=CODE'";
  private static final Pattern WRONG =
      Pattern.compile("([A-Z]+)(?::([A-Z0-9.]*[A-Z0-9]))?(?:\\.([a-z]+)=(\\S+))?");
  private static final Pattern MISSING =
      Pattern.compile("([A-Z]+):([A-Z0-9.]+)(?::([a-z]+)(?::([a-z]+))?)?((?:\\s+[a-z]+=\\S+)*)");
  private static final Set<String> POLARITIES = Set.of("asserted", "negated");
  private static final Set<String> MODALITIES =
      Set.of("fact", "hedged", "hypothetical", "future", "historical");

  private final Set<String> codes;

  /** Parses corrections that may name these codes. */
  CorrectionParser(Set<String> codes) {
    this.codes = codes;
  }

  /**
   * Parses the cell {@code what}.
   *
   * @throws IllegalArgumentException saying what was expected
   */
  Correction.Change parse(String what) {
    String[] parts = what.strip().split("\\s+", 2);
    String rest = parts.length < 2 ? "" : parts[1].strip();
    return switch (parts[0]) {
      case "wrong" -> wrong(rest);
      case "missing" -> missing(rest);
      default -> throw new IllegalArgumentException(GRAMMAR + ", found '" + what + "'");
    };
  }

  private Correction.Change wrong(String text) {
    Matcher matcher = WRONG.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(GRAMMAR + ", found 'wrong " + text + "'");
    }
    Category category = category(matcher.group(1));
    String sub = matcher.group(2);
    if (sub != null) {
      requireSubcategory(category, sub);
    }
    String role = matcher.group(3);
    String code = matcher.group(4);
    if (role != null && code != null) {
      requireRole(category, role);
      requireCode(code);
    }
    return new Correction.Wrong(category, sub, role, code);
  }

  private Correction.Change missing(String text) {
    Matcher matcher = MISSING.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(GRAMMAR + ", found 'missing " + text + "'");
    }
    Category category = category(matcher.group(1));
    requireSubcategory(category, matcher.group(2));
    Map<String, Set<String>> roles = new TreeMap<>();
    for (String part : matcher.group(5).strip().split("\\s+")) {
      if (!part.isEmpty()) {
        String role = part.substring(0, part.indexOf('='));
        requireRole(category, role);
        List<String> named = Arrays.asList(part.substring(part.indexOf('=') + 1).split("[+;]"));
        named.forEach(this::requireCode);
        roles.computeIfAbsent(role, key -> new TreeSet<>()).addAll(named);
      }
    }
    return new Correction.Missing(
        new CodedFrame(
            category.name(),
            matcher.group(2),
            oneOf("polarity", matcher.group(3), POLARITIES, "asserted"),
            oneOf("modality", matcher.group(4), MODALITIES, "fact"),
            roles));
  }

  private static Category category(String name) {
    for (Category category : Category.values()) {
      if (category.name().equals(name)) {
        return category;
      }
    }
    throw new IllegalArgumentException(
        "expected one of " + List.of(Category.values()) + ", found '" + name + "'");
  }

  private static void requireSubcategory(Category category, String sub) {
    if (!category.has(sub)) {
      throw new IllegalArgumentException("the codebook has no '" + sub + "' in " + category);
    }
  }

  private static void requireRole(Category category, String role) {
    if (!category.roles().contains(role)) {
      throw new IllegalArgumentException(
          "expected a role of " + category.roles() + ", found '" + role + "'");
    }
  }

  private void requireCode(String code) {
    if (!codes.contains(code)) {
      throw new IllegalArgumentException(
          "no actor of actors.csv has the code '" + code + "'; codes are such as XKX or g:serbs");
    }
  }

  private static String oneOf(
      String what,
      @org.jspecify.annotations.Nullable String value,
      Set<String> known,
      String otherwise) {
    if (value == null) {
      return otherwise;
    }
    if (!known.contains(value.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          what + ": expected one of " + new TreeSet<>(known) + ", found '" + value + "'");
    }
    return value;
  }
}
