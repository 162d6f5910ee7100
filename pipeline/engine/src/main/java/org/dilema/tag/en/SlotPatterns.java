package org.dilema.tag.en;

import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import edu.stanford.nlp.semgraph.semgrex.SemgrexParseException;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilema.lexicon.LexiconException;

/**
 * The Semgrex patterns of {@code slots.yml}: each binds {@code cue} and {@code arg}. A slot {@code
 * prep:P} stands for any preposition and is filled in from the pattern named {@code prep}.
 */
final class SlotPatterns {

  private static final String PREPOSITION = "prep";

  /** Slots that no pattern finds: every slot's actors, the speaker, inside the cue, beside it. */
  static final Set<String> NAMED = Set.of("all", "speaker", "within", "before", "after", "topic");

  private final Map<String, List<String>> texts;
  private final Map<String, List<SemgrexPattern>> compiled = new LinkedHashMap<>();

  SlotPatterns(Map<String, List<String>> texts, Set<String> used) {
    this.texts = texts;
    List<String> errors = new ArrayList<>();
    used.stream()
        .filter(slot -> !NAMED.contains(slot))
        .forEach(slot -> compiled.put(slot, compile(slot, errors)));
    if (!errors.isEmpty()) {
      throw new LexiconException(errors);
    }
  }

  private List<SemgrexPattern> compile(String slot, List<String> errors) {
    List<SemgrexPattern> patterns = new ArrayList<>();
    String head = slot.startsWith(PREPOSITION + ":") ? PREPOSITION : slot;
    List<String> sources = texts.getOrDefault(head, List.of());
    if (sources.isEmpty()) {
      errors.add("en/slots.yml: expected a slot '" + head + "', which a rule uses");
    }
    for (String source : sources) {
      String text =
          source.replace("PREP", slot.substring(Math.min(slot.length(), head.length() + 1)));
      try {
        patterns.add(SemgrexPattern.compile(text));
      } catch (SemgrexParseException e) {
        errors.add("en/slots.yml:" + slot + ": not a Semgrex pattern: " + text);
      }
    }
    return patterns;
  }

  /** Returns a finder over one sentence. */
  Finder over(EnglishSentence sentence) {
    return new Finder(sentence.graph());
  }

  /** The arguments of every token of one sentence, slot by slot, computed when first asked for. */
  final class Finder {

    private final SemanticGraph graph;
    private final Map<String, Map<Integer, Set<Integer>>> found = new LinkedHashMap<>();

    private Finder(SemanticGraph graph) {
      this.graph = graph;
    }

    /** Returns the tokens that fill a slot of the cue, the surest pattern's first. */
    List<Integer> arguments(String slot, int cue) {
      Map<Integer, Set<Integer>> byCue = found.computeIfAbsent(slot, this::match);
      return List.copyOf(byCue.getOrDefault(cue, Set.of()));
    }

    private Map<Integer, Set<Integer>> match(String slot) {
      Map<Integer, Set<Integer>> byCue = new LinkedHashMap<>();
      if (graph.isEmpty()) {
        return byCue;
      }
      for (SemgrexPattern pattern : compiled.getOrDefault(slot, List.of())) {
        SemgrexMatcher matcher = pattern.matcher(graph);
        Map<Integer, java.util.TreeSet<Integer>> sorted = new LinkedHashMap<>();
        while (matcher.find()) {
          sorted
              .computeIfAbsent(matcher.getNode("cue").index() - 1, key -> new java.util.TreeSet<>())
              .add(matcher.getNode("arg").index() - 1);
        }
        sorted.forEach(
            (cue, args) -> byCue.computeIfAbsent(cue, key -> new LinkedHashSet<>()).addAll(args));
      }
      return byCue;
    }
  }
}
