package org.dilema.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dilema.lexicon.LanguageLexicon;
import org.dilema.lexicon.Rule;
import org.dilema.tag.Frame;
import org.dilema.tag.Role;
import org.dilema.tag.pack.Taggers;

/** Runs the sentences that stand beside the rules: what must be tagged and what must not. */
public final class RuleExamples {

  private final CodedTagging tagging;
  private final LanguageLexicon lexicon;

  /** Prepares the examples of one language. */
  public RuleExamples(Taggers taggers, LanguageLexicon lexicon) {
    this.tagging = new CodedTagging(taggers, lexicon.language());
    this.lexicon = lexicon;
  }

  /** Returns the number of example sentences. */
  public int size() {
    return lexicon.rules().rules().values().stream()
        .mapToInt(rule -> rule.hits().size() + rule.misses().size())
        .sum();
  }

  /** Returns one line for every example that fails, in the order of the file. */
  public List<String> failures() {
    List<String> failures = new ArrayList<>();
    lexicon.rules().rules().values().forEach(rule -> failures.addAll(failures(rule)));
    return failures;
  }

  private List<String> failures(Rule rule) {
    List<String> failures = new ArrayList<>();
    for (Rule.Example hit : rule.hits()) {
      List<Map<String, Set<String>>> found = frames(rule, hit.text());
      if (found.isEmpty()) {
        failures.add(rule.place() + ": not tagged: " + hit.text());
      } else if (!found.contains(expected(hit))) {
        failures.add(
            rule.place()
                + ": expected the roles "
                + expected(hit)
                + ", found "
                + found
                + ": "
                + hit.text());
      }
    }
    for (String miss : rule.misses()) {
      List<Map<String, Set<String>>> found = frames(rule, miss);
      if (!found.isEmpty()) {
        failures.add(rule.place() + ": tagged and must not be: " + found + ": " + miss);
      }
    }
    return failures;
  }

  private static Map<String, Set<String>> expected(Rule.Example hit) {
    Map<String, Set<String>> roles = new TreeMap<>();
    hit.roles()
        .forEach(
            (role, codes) -> roles.put(role, new TreeSet<>(Arrays.asList(codes.split("\\+")))));
    return roles;
  }

  /** Returns the roles of every frame of the rule's category. */
  private List<Map<String, Set<String>>> frames(Rule rule, String text) {
    CodedSentence sentence = new CodedSentence("example", "", text, Set.of(), List.of());
    return tagging.tag(sentence).frames().stream()
        .filter(frame -> frame.category() == rule.category())
        .map(RuleExamples::codes)
        .toList();
  }

  private static Map<String, Set<String>> codes(Frame frame) {
    Map<String, Set<String>> roles = new TreeMap<>();
    for (Role role : frame.roles()) {
      if (!role.codes().isEmpty()) {
        roles.computeIfAbsent(role.name(), key -> new TreeSet<>()).addAll(role.codes());
      }
    }
    return roles;
  }
}
