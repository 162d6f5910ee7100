package org.dilema.validate;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

  /** Writes the frame as {@link #parse} reads it. */
  String text() {
    StringBuilder text =
        new StringBuilder(String.join(":", category, subcategory, polarity, modality));
    roles.forEach(
        (role, codes) -> text.append(' ').append(role).append('=').append(String.join("+", codes)));
    return text.toString();
  }

  /** Reads frames separated by a bar; none from blank text. */
  static List<CodedFrame> parseAll(String text) {
    return Arrays.stream(text.split("\\|"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(CodedFrame::parse)
        .toList();
  }

  /** Writes frames separated by a bar. */
  static String text(List<CodedFrame> frames) {
    return frames.stream().map(CodedFrame::text).collect(Collectors.joining(" | "));
  }

  /** Returns the (category, role, state) tuples of frames. */
  static Set<String> roleTuples(Collection<CodedFrame> frames) {
    Set<String> tuples = new TreeSet<>();
    for (CodedFrame frame : frames) {
      frame.roles.forEach(
          (role, codes) ->
              codes.forEach(code -> tuples.add(frame.category + " " + role + " " + code)));
    }
    return tuples;
  }
}
