package org.dilema.curate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.dilema.ingest.ReadCount;

/**
 * What a run would do, told without tagging anything.
 *
 * @param count what was read
 * @param notes remarks on articles, such as dates that nobody understands
 * @param verdicts articles by verdict, as in {@code articles.csv}
 * @param outlets kept articles by outlet
 * @param months kept articles by month, such as {@code 2022-02}
 * @param languages articles read by the language of their text
 * @param undated kept articles without a date
 * @param conflicts articles whose text is in another language than stated
 * @param unknownOutlets sources that the list of outlets lacks
 * @param characters characters of title and body to be tagged, by language
 * @param cost forecast
 */
public record Plan(
    ReadCount count,
    long notes,
    SortedMap<String, Long> verdicts,
    SortedMap<String, Long> outlets,
    SortedMap<String, Long> months,
    SortedMap<String, Long> languages,
    long undated,
    List<LanguageConflict> conflicts,
    List<String> unknownOutlets,
    SortedMap<String, Long> characters,
    Cost cost) {

  private static final String NONE = "(none)";

  /**
   * Sums up what was read and curated.
   *
   * @param count what was read
   * @param notes how many remarks on articles there are
   */
  public static Plan of(ReadCount count, long notes, Curation curation, Cost.Rates rates) {
    List<Card> all = curation.cards();
    List<Card> kept = curation.kept();
    SortedMap<String, Long> characters = new TreeMap<>();
    kept.forEach(a -> characters.merge(a.language(), (long) a.characters(), Long::sum));
    long read = all.stream().mapToLong(Card::characters).sum();
    SortedMap<String, Long> months =
        tally(kept.stream().filter(a -> a.date() != null).toList(), Plan::month);
    return new Plan(
        count,
        notes,
        tally(all, a -> a.verdict().kind().label()),
        tally(kept, a -> a.outlet().isEmpty() ? NONE : a.outlet()),
        months,
        tally(all, Card::language),
        kept.stream().filter(a -> a.date() == null).count(),
        curation.conflicts(),
        curation.unknownOutlets(),
        characters,
        Cost.of(characters, read, rates));
  }

  /** Tells the plan in lines for a person to read. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line("records", count.records()));
    lines.add(line("  articles", count.articles()));
    lines.add(line("  rejected", count.rejections()));
    lines.add(line("notes on articles", notes));
    section(lines, "verdict", verdicts);
    section(lines, "language", languages);
    section(lines, "outlet (kept)", outlets);
    section(lines, "month (kept)", months);
    lines.add(line("undated (kept)", undated));
    section(lines, "characters to tag", characters);
    lines.add(line("text in another language than stated", conflicts.size()));
    conflicts.forEach(
        c -> lines.add("  " + c.article() + ": " + c.stated() + ", not " + c.found()));
    lines.add(line("outlets not in outlets.csv", unknownOutlets.size()));
    unknownOutlets.forEach(outlet -> lines.add("  " + outlet));
    lines.add(line("estimated seconds, without a cache", cost.time().toSeconds()));
    lines.add(line("estimated memory, MB", cost.bytes() >> 20));
    return lines;
  }

  private static void section(List<String> lines, String name, SortedMap<String, Long> numbers) {
    lines.add(line(name, numbers.values().stream().mapToLong(Long::longValue).sum()));
    numbers.forEach((key, number) -> lines.add(line("  " + key, number)));
  }

  private static String line(String name, long number) {
    return String.format(Locale.ROOT, "%s: %d", name, number);
  }

  private static SortedMap<String, Long> tally(List<Card> articles, Function<Card, String> key) {
    SortedMap<String, Long> numbers = new TreeMap<>();
    articles.forEach(article -> numbers.merge(key.apply(article), 1L, Long::sum));
    return numbers;
  }

  private static String month(Card card) {
    LocalDate date = card.date();
    return date == null ? NONE : date.toString().substring(0, 7);
  }
}
