package org.dilema.validate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A frame as a human coded it.
 *
 * @param category such as {@code FEAR}
 * @param subcategory such as {@code F4} or {@code TV.T1}
 * @param polarity {@code asserted} or {@code negated}
 * @param modality such as {@code fact}
 * @param roles codes by role; roles without a code are absent
 */
public record CodedFrame(
    String category,
    String subcategory,
    String polarity,
    String modality,
    Map<String, Set<String>> roles) {

  /** Reads {@code FEAR:F4:asserted:fact experiencer=XKX+g:serbs feared=SRB}. */
  static CodedFrame parse(String text) {
    String[] parts = text.strip().split(" ");
    String[] head = parts[0].split(":");
    if (head.length != 4) {
      throw new IllegalArgumentException(
          "expected CATEGORY:SUB:polarity:modality, found '" + parts[0] + "'");
    }
    Map<String, Set<String>> roles = new TreeMap<>();
    for (String role : List.of(parts).subList(1, parts.length)) {
      int equals = role.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException("expected role=CODE, found '" + role + "'");
      }
      roles
          .computeIfAbsent(role.substring(0, equals), key -> new TreeSet<>())
          .addAll(Arrays.asList(role.substring(equals + 1).split("\\+")));
    }
    return new CodedFrame(head[0], head[1], head[2], head[3], roles);
  }
}
