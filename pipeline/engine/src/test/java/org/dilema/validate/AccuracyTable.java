package org.dilema.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.dilema.lexicon.Category;
import org.dilema.measure.Interval;
import org.dilema.tag.Frame;

/** The tagger's figures on coded sentences, as the committed table shows them. */
final class AccuracyTable {

  private static final String VERBAL = "verbal threats";
  private static final List<String> AGREEMENTS =
      List.of("subcategory", "polarity", "modality", "their direction", "their actors");
  private static final List<String> HEADER =
      List.of(
          "language",
          "sheet",
          "sentences",
          "what",
          "n",
          "precision",
          "precision_low",
          "precision_high",
          "recall",
          "recall_low",
          "recall_high",
          "f1",
          "f1_low",
          "f1_high",
          "agreement",
          "agreement_low",
          "agreement_high",
          "floor_precision",
          "floor_recall",
          "floor_f1");

  /** A group of sentences, such as the held-out ones of a language. */
  record Group(String language, String sheet) {}

  private final Map<Group, List<Map<String, Score>>> tagged = new LinkedHashMap<>();
  private final Map<Group, List<Map<String, Score>>> floors = new LinkedHashMap<>();
  private final Map<String, List<String>> known = new HashMap<>();
  private final Bootstrap bootstrap;

  AccuracyTable(Bootstrap bootstrap) {
    this.bootstrap = bootstrap;
  }

  /** Counts a sentence in a group. */
  void add(Group group, CodedSentence coded, TaggerAccuracy.Found found, Set<Category> cues) {
    TaggerAccuracy one = new TaggerAccuracy();
    one.add(coded, found);
    Map<String, Score> scores = new LinkedHashMap<>(one.scores());
    scores.put("subcategory", same(coded, found, CodedFrame::subcategory, Frame::subcategory));
    scores.put("polarity", same(coded, found, CodedFrame::polarity, f -> f.polarity().label()));
    scores.put("modality", same(coded, found, CodedFrame::modality, f -> f.modality().label()));
    VerbalThreats threats = new VerbalThreats(coded, found);
    scores.put(VERBAL, threats.there());
    scores.put("their direction", threats.direction());
    scores.put("their actors", threats.actors());
    tagged.computeIfAbsent(group, key -> new ArrayList<>()).add(scores);
    Map<String, Score> floor = new LinkedHashMap<>();
    for (Category category : Category.values()) {
      boolean there = coded.frames().stream().anyMatch(f -> is(f, category));
      boolean hit = cues.contains(category);
      floor.put(
          category.name(),
          new Score(there && hit ? 1 : 0, hit && !there ? 1 : 0, there && !hit ? 1 : 0));
    }
    floors.computeIfAbsent(group, key -> new ArrayList<>()).add(floor);
  }

  private static boolean is(CodedFrame frame, Category category) {
    return frame.category().equals(category.name());
  }

  /** Categories that coder and tagger share: a hit where they say the same of it, else a miss. */
  private static Score same(
      CodedSentence coded,
      TaggerAccuracy.Found found,
      Function<CodedFrame, String> expected,
      Function<Frame, String> got) {
    Score score = Score.NONE;
    for (Category category : Category.values()) {
      Set<String> theirs =
          coded.frames().stream()
              .filter(frame -> is(frame, category))
              .map(expected)
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> ours =
          found.frames().stream()
              .filter(frame -> frame.category() == category)
              .map(got)
              .collect(Collectors.toCollection(TreeSet::new));
      if (!theirs.isEmpty() && !ours.isEmpty()) {
        score = score.plus(theirs.equals(ours) ? new Score(1, 0, 0) : new Score(0, 0, 1));
      }
    }
    return score;
  }

  /** Returns {@code accuracy.csv}. */
  String csv() {
    StringBuilder csv = new StringBuilder(String.join(",", HEADER)).append('\n');
    tagged.forEach(
        (group, sentences) -> {
          for (String what : names()) {
            csv.append(String.join(",", cells(group, what, sentences))).append('\n');
          }
        });
    return csv.toString();
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("actors"));
    Arrays.stream(Category.values()).map(Category::name).forEach(names::add);
    names.add("roles");
    names.addAll(AGREEMENTS.subList(0, 3));
    names.add(VERBAL);
    names.addAll(AGREEMENTS.subList(3, AGREEMENTS.size()));
    return names;
  }

  private List<String> cells(Group group, String what, List<Map<String, Score>> sentences) {
    return known.computeIfAbsent(
        group + " " + what, key -> List.copyOf(fresh(group, what, sentences)));
  }

  private List<String> fresh(Group group, String what, List<Map<String, Score>> sentences) {
    Score total = total(sentences, what);
    List<String> cells =
        new ArrayList<>(
            List.of(
                group.language(),
                group.sheet(),
                Integer.toString(sentences.size()),
                what,
                Integer.toString(total.hits() + total.misses())));
    boolean agreement = AGREEMENTS.contains(what);
    cells.addAll(figure(sentences, what, !agreement, Score::precision));
    cells.addAll(figure(sentences, what, !agreement, Score::recall));
    cells.addAll(figure(sentences, what, !agreement, Score::f1));
    cells.addAll(figure(sentences, what, agreement, Score::recall));
    List<Map<String, Score>> floor = floors.getOrDefault(group, List.of());
    if (floor.stream().anyMatch(one -> one.containsKey(what))) {
      Score score = total(floor, what);
      cells.addAll(List.of(number(score.precision()), number(score.recall()), number(score.f1())));
    } else {
      cells.addAll(List.of("", "", ""));
    }
    return cells;
  }

  private List<String> figure(
      List<Map<String, Score>> sentences,
      String what,
      boolean shown,
      ToDoubleFunction<Score> figure) {
    if (!shown) {
      return List.of("", "", "");
    }
    int[] all = new int[sentences.size()];
    Arrays.setAll(all, i -> i);
    Score[] scores =
        sentences.stream().map(one -> one.getOrDefault(what, Score.NONE)).toArray(Score[]::new);
    Interval interval =
        bootstrap.interval(scores.length, drawn -> figure.applyAsDouble(sum(scores, drawn)));
    return List.of(
        number(figure.applyAsDouble(sum(scores, all))),
        number(interval.low()),
        number(interval.high()));
  }

  private static Score sum(Score[] scores, int[] drawn) {
    int hits = 0;
    int falseAlarms = 0;
    int misses = 0;
    for (int index : drawn) {
      hits += scores[index].hits();
      falseAlarms += scores[index].falseAlarms();
      misses += scores[index].misses();
    }
    return new Score(hits, falseAlarms, misses);
  }

  private static Score total(List<Map<String, Score>> sentences, String what) {
    Score total = Score.NONE;
    for (Map<String, Score> sentence : sentences) {
      total = total.plus(sentence.getOrDefault(what, Score.NONE));
    }
    return total;
  }

  private static String number(double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : "";
  }

  /** Returns {@code accuracy.md}. */
  String markdown() {
    StringBuilder page =
        new StringBuilder(
            """
            # Accuracy of the tagger on the development and held-out sentences

            Written by `AccuracyTableTest`; do not edit. After a change of tagger or lexicons write it
            anew with `mvn -pl pipeline/engine test -Dtest=AccuracyTableTest -Ddilema.regenerate=true`
            and commit it with the change, so that the difference shows what the change did.

            The sentences are development data written for the project by one hand (see README.md):
            **no evidence of quality on real text**. P, R, F1: precision, recall and their harmonic mean,
            per sentence for categories, per sentence and code for actors, per (category, role, code) for
            roles; in brackets the 95 % bootstrap interval over sentences (2,000 resamples, fixed seed). n:
            how many the coder saw. Subcategory, polarity and modality: share of the sentences and
            categories, in which tagger and coder see the category, that get the same. Verbal threats:
            sentences in which somebody threatens in words (TV); their direction: of those with a
            threatener and a target that have a code, the share for which the tagger finds both, each in
            its role; their actors: of the codes of threateners and targets, the share that the tagger
            finds named. Floor: F1 of a plain counter of the lexicons' cue words in any form, which looks
            at no actor, role or context.

            Sheets: `development` and `held` (drawn from one set of sentences), `agency` and `world`
            (English, in the manner of an agency on world politics; `world` has many threats in words),
            `press` (Albanian, in the manner of Kosovo's dailies). Of the last three one half was tuned
            on (`tune`) and the other was only scored (`test`).
            """);
    tagged.forEach(
        (group, sentences) -> {
          page.append(
              String.format(
                  Locale.ROOT,
                  "%n## %s, %s: %,d sentences%n%n",
                  group.language(),
                  group.sheet(),
                  sentences.size()));
          page.append(
              "| what | n | P | R | F1 or agreement | floor |\n|---|--:|---|---|---|--:|\n");
          for (String what : names()) {
            List<String> c = cells(group, what, sentences);
            String last = AGREEMENTS.contains(what) ? bracketed(c, 14) : bracketed(c, 11);
            page.append(
                "| "
                    + String.join(" | ", what, c.get(4), bracketed(c, 5), bracketed(c, 8), last)
                    + " | "
                    + c.get(19)
                    + " |\n");
          }
        });
    return page.toString().replace(System.lineSeparator(), "\n");
  }

  private static String bracketed(List<String> cells, int at) {
    if (cells.get(at).isEmpty()) {
      return "";
    }
    return cells.get(at) + " [" + cells.get(at + 1) + ", " + cells.get(at + 2) + "]";
  }
}
