package org.dilema.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.dilema.lexicon.Category;
import org.dilema.tag.Modality;
import org.dilema.tag.Polarity;
import org.dilema.text.NearestName;

/**
 * Finds names of categories, actors and outlets that are written much like one that neither the
 * archive nor the codebook has: by a letter or two, or with more around it.
 */
final class NearValues {
  private static final int MOST = 3;
  private static final int SHORT = 4;
  private static final int LEAST_WITHIN = 3;
  private static final int MOST_VALUES = 50_000;
  private static final Set<String> KNOWN =
      Set.of(
          Fields.FRAME,
          Fields.POLARITY,
          Fields.MODALITY,
          Fields.ACTOR,
          Fields.OUTLET,
          Fields.LANGUAGE);

  private final IndexReader reader;
  private final Deadline deadline;

  NearValues(IndexReader reader, Deadline deadline) {
    this.reader = reader;
    this.deadline = deadline;
  }

  /** Returns near values for those that there are not. */
  List<NearWords> of(List<NamedValue> asked) throws IOException {
    List<NearWords> all = new ArrayList<>();
    for (NamedValue one : asked) {
      String key = Letters.key(one.value());
      if (key.isEmpty() || key.indexOf('*') >= 0 || key.indexOf('?') >= 0) {
        continue;
      }
      List<String> near = near(one.fields(), key);
      if (!near.isEmpty()) {
        all.add(NearWords.ofWord(one.value(), near));
      }
    }
    return all;
  }

  /** Returns values near one that none of the fields has. */
  List<String> near(List<String> fields, String key) throws IOException {
    record Candidate(String name, int distance, long frequency) {}
    Map<String, Long> values = new TreeMap<>();
    for (String field : fields) {
      if (!KNOWN.contains(field) && !field.startsWith("role.") && !field.startsWith("a.role.")) {
        return List.of();
      }
      valid(field).forEach(value -> values.putIfAbsent(Letters.key(value), 0L));
      collect(field, values);
    }
    if (values.containsKey(key)) {
      return List.of();
    }
    int most = key.length() <= SHORT ? 1 : 2;
    List<Candidate> near = new ArrayList<>();
    values.forEach(
        (value, frequency) -> {
          int distance = NearestName.distance(key, value);
          boolean within = key.length() >= LEAST_WITHIN && value.contains(key);
          if (distance <= most || within) {
            near.add(
                new Candidate(
                    shown(fields.get(0), value), Math.min(distance, most + 1), frequency));
          }
        });
    return near.stream()
        .sorted(
            Comparator.comparingInt(Candidate::distance)
                .thenComparing(Comparator.comparingLong(Candidate::frequency).reversed())
                .thenComparing(Candidate::name))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  /** Returns what is valid whether the archive has it or not. */
  private static Stream<String> valid(String field) {
    return switch (field) {
      case Fields.FRAME -> Arrays.stream(Category.values()).map(Category::name);
      case Fields.POLARITY -> Arrays.stream(Polarity.values()).map(Polarity::label);
      case Fields.MODALITY -> Arrays.stream(Modality.values()).map(Modality::label);
      default -> Stream.of();
    };
  }

  private void collect(String field, Map<String, Long> to) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    while (each.next() != null && to.size() < MOST_VALUES) {
      deadline.check();
      to.merge(each.term().utf8ToString(), (long) each.docFreq(), Long::sum);
    }
  }

  /** Writes a value as people do: categories and codes in capitals, ids and outlets not. */
  private static String shown(String field, String value) {
    boolean code = field.equals(Fields.FRAME) || !value.contains(":");
    boolean capitals =
        code
            && (field.equals(Fields.FRAME)
                || field.equals(Fields.ACTOR)
                || field.startsWith("role."));
    return capitals ? value.toUpperCase(Locale.ROOT) : value;
  }
}
