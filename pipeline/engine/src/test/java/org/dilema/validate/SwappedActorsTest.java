package org.dilema.validate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dilema.annotate.SharedAnnotator;
import org.dilema.lexicon.Lexicons;
import org.dilema.lexicon.Rule;
import org.dilema.tag.Frame;
import org.dilema.tag.Mention;
import org.dilema.tag.Role;
import org.dilema.tag.pack.Taggers;
import org.dilema.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whoever trades places with his adversary trades roles with him. The sentences are those of the
 * public stories beside the project, where they are there, of the coded sheets that may be read and
 * of the rules; where two states carry a frame, other pairs of states are put in their places too,
 * for one pair's names may help or hinder the parser.
 */
@Tag("slow")
class SwappedActorsTest {

  private static final Path HOME = Path.of(System.getProperty("dilema.home"));
  private static final int ENOUGH = 100;
  private static final double SHARE = 0.9;
  private static final List<List<String>> PAIRS =
      List.of(List.of("Serbia", "Kosovo"), List.of("India", "Pakistan"), List.of("Peru", "Chile"));

  private final Lexicons lexicons = Lexicons.read(HOME.resolve("lexicons"), List.of("en"));
  private final CodedTagging tagging =
      new CodedTagging(new Taggers(lexicons, SharedAnnotator.ENGLISH), "en");

  /** A sentence with the places of the two actors that a directed frame binds. */
  private record Directed(String text, Span one, Span other) {

    String with(String first, String second) {
      Span early = one.start() < other.start() ? one : other;
      Span late = early.equals(one) ? other : one;
      String atEarly = early.equals(one) ? first : second;
      String atLate = early.equals(one) ? second : first;
      return text.substring(0, early.start())
          + atEarly
          + text.substring(early.end(), late.start())
          + atLate
          + text.substring(late.end());
    }

    String swapped() {
      return with(other.of(text), one.of(text));
    }
  }

  @Test
  void swappingTwoNamesSwapsTheirRoles() throws IOException {
    int right = 0;
    int all = 0;
    int real = 0;
    List<String> wrong = new ArrayList<>();
    for (String sentence : sentences()) {
      Optional<Directed> found = directed(sentence);
      if (found.isEmpty()) {
        continue;
      }
      real++;
      List<Directed> variants = new ArrayList<>(List.of(found.get()));
      for (List<String> pair : PAIRS) {
        directed(found.get().with(pair.get(0), pair.get(1))).ifPresent(variants::add);
      }
      for (Directed variant : variants) {
        all++;
        if (turned(variant)) {
          right++;
        } else {
          wrong.add(variant.text());
        }
      }
    }
    String told = right + " of " + all + " from " + real + " sentences; not: " + wrong;
    System.out.println(told);
    assertTrue(all >= ENOUGH, told);
    assertTrue(right >= SHARE * all, told);
  }

  private static Set<String> sentences() throws IOException {
    Set<String> sentences = new LinkedHashSet<>();
    Path stories = HOME.resolve("../shared/data/ntrex_dev.jsonl");
    if (Files.exists(stories)) {
      ObjectMapper json = new ObjectMapper();
      for (String line : Files.readAllLines(stories)) {
        JsonNode story = json.readTree(line);
        if (story.path("language").asText().equals("en")) {
          sentences.addAll(List.of(story.path("text").asText().split("\n")));
        }
      }
    }
    for (String sheet : List.of("development-en.csv", "agency-en.csv")) {
      CodingSheet.read(HOME.resolve("reports/accuracy").resolve(sheet)).stream()
          .filter(coded -> coded.previous().isEmpty())
          .forEach(coded -> sentences.add(coded.text()));
    }
    for (Rule rule :
        Lexicons.read(HOME.resolve("lexicons"), List.of("en")).of("en").rules().rules().values()) {
      rule.hits().forEach(hit -> sentences.add(hit.text()));
    }
    return sentences;
  }

  private TaggerAccuracy.Found tag(String text) {
    return tagging.tag(new CodedSentence("swap", "", text, Set.of(), List.of()));
  }

  /** The sentence, if a frame gives its two roles to two states that it names once each by name. */
  private Optional<Directed> directed(String text) {
    TaggerAccuracy.Found found = tag(text);
    for (Frame frame : found.frames()) {
      Map<String, List<Role>> roles = byName(frame);
      if (roles.size() != 2 || roles.values().stream().anyMatch(one -> one.size() != 1)) {
        continue;
      }
      List<Mention> mentions = new ArrayList<>();
      for (List<Role> role : roles.values()) {
        List<Mention> of =
            found.mentions().stream()
                .filter(mention -> mention.codes().equals(role.get(0).codes()))
                .toList();
        if (of.size() == 1 && of.get(0).type().equals("state") && of.get(0).sentence() == 1) {
          mentions.add(of.get(0));
        }
      }
      if (mentions.size() == 2 && mentions.get(0).method().equals(mentions.get(1).method())) {
        return Optional.of(new Directed(text, mentions.get(0).span(), mentions.get(1).span()));
      }
    }
    return Optional.empty();
  }

  private static Map<String, List<Role>> byName(Frame frame) {
    Map<String, List<Role>> roles = new TreeMap<>();
    frame.roles().stream()
        .filter(role -> !role.codes().isEmpty())
        .forEach(role -> roles.computeIfAbsent(role.name(), key -> new ArrayList<>()).add(role));
    return roles;
  }

  /** Whether every frame that binds the two binds them the other way round after the swap. */
  private boolean turned(Directed directed) {
    Set<String> before = bonds(tag(directed.text()), false);
    Set<String> after = bonds(tag(directed.swapped()), true);
    return before.stream().anyMatch(after::contains);
  }

  private static Set<String> bonds(TaggerAccuracy.Found found, boolean crossed) {
    Set<String> bonds = new LinkedHashSet<>();
    for (Frame frame : found.frames()) {
      List<List<Role>> roles = List.copyOf(byName(frame).values());
      if (roles.size() == 2) {
        String first = String.valueOf(roles.get(0).get(0).codes());
        String second = String.valueOf(roles.get(1).get(0).codes());
        bonds.add(frame.category() + (crossed ? " " + second + first : " " + first + second));
      }
    }
    return bonds;
  }
}
