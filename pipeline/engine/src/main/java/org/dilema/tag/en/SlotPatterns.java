package org.dilema.tag.en;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import edu.stanford.nlp.semgraph.semgrex.SemgrexParseException;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dilema.lexicon.LexiconException;

/**
 * The Semgrex patterns of {@code slots.yml}: each begins with the node {@code cue} and binds {@code
 * arg}. A slot {@code prep:P} stands for any preposition and is filled in from the pattern named
 * {@code prep}.
 */
final class SlotPatterns {

  private static final String PREPOSITION = "prep";
  private static final Pattern CUE_FIRST = Pattern.compile("\\{[^}]*\\}=cue\\b");

  /**
   * Slots that no pattern finds: every slot's actors, the speaker, in and beside the cue, above.
   */
  static final Set<String> NAMED =
      Set.of("all", "speaker", "within", "before", "after", "topic", "above", "parties");

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
      if (!CUE_FIRST.matcher(source).lookingAt()) {
        errors.add("en/slots.yml:" + slot + ": expected '{…}=cue' at the beginning of " + source);
      }
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

  /** The arguments of the cues of one sentence, each computed when first asked for. */
  final class Finder {

    private record Question(String slot, int cue) {}

    private final SemanticGraph graph;
    private final Map<Question, List<Integer>> found = new HashMap<>();

    private Finder(SemanticGraph graph) {
      this.graph = graph;
    }

    /** Returns the tokens that fill a slot of the cue, the surest pattern's first. */
    List<Integer> arguments(String slot, int cue) {
      return found.computeIfAbsent(new Question(slot, cue), this::match);
    }

    private List<Integer> match(Question question) {
      Set<Integer> arguments = new LinkedHashSet<>();
      List<SemgrexPattern> patterns = compiled.getOrDefault(question.slot(), List.of());
      for (SemgrexPattern pattern : graph.isEmpty() ? List.<SemgrexPattern>of() : patterns) {
        arguments.addAll(match(pattern, question.cue()));
      }
      return List.copyOf(arguments);
    }

    /** A pattern begins with its cue, so it is tried at the cue alone, and at copies of it. */
    private Set<Integer> match(SemgrexPattern pattern, int cue) {
      Set<Integer> sorted = new TreeSet<>();
      for (IndexedWord node : graph.vertexSet()) {
        if (node.index() == cue + 1) {
          SemgrexMatcher matcher = pattern.matcher(graph);
          for (boolean more = matcher.matchesAt(node); more; more = matcher.matches()) {
            sorted.add(matcher.getNode("arg").index() - 1);
          }
        }
      }
      return sorted;
    }
  }
}
