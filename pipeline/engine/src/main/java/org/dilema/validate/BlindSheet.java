package org.dilema.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dilema.archive.Archive;
import org.dilema.archive.StoredArticle;
import org.dilema.language.Languages;
import org.dilema.lexicon.Lexicons;
import org.dilema.text.Span;

/**
 * A stratified sample of a run for coders who see neither the tags nor why a sentence was drawn.
 *
 * <p>A coder fills in a row a sentence, copies the row (with its id) for every further frame of the
 * sentence, and writes {@code none} as the category where there is none; a row whose category is
 * empty counts as not coded.
 */
public final class BlindSheet {

  /** The columns of codebook 3.8, with every role. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "lang",
          "date",
          "outlet",
          "headline",
          "prev",
          "sentence",
          "coder",
          "category",
          "sub",
          "polarity",
          "modality",
          "speaker",
          "experiencer",
          "feared",
          "threatener",
          "target",
          "seeker",
          "provider",
          "distruster",
          "distrusted",
          "partner",
          "confidence",
          "note");

  private BlindSheet() {}

  /**
   * What was written.
   *
   * @param sheet the sheet
   * @param key its key
   * @param sentences number of sentences in both
   * @param strata number of sentences that each stratum of the sample holds, by name; a sentence
   *     may lie in several
   */
  public record Written(Path sheet, Path key, int sentences, Map<String, Integer> strata) {}

  /**
   * Draws a sheet and writes it with its key.
   *
   * @param run folder of a finished run
   * @param lexicons tell the near misses by their cue words; also which languages are drawn from
   * @param perStratum quota of each stratum, at least 1
   * @param seed where chance begins; equal seeds give equal sheets
   * @param sheet file to write; the key goes beside it as {@code *.key.csv}
   * @throws SheetException if the folder holds no finished run
   */
  public static Written draw(Path run, Lexicons lexicons, int perStratum, long seed, Path sheet)
      throws IOException {
    RunFolder folder = new RunFolder(run);
    SampleDesign design = new SampleDesign(perStratum, seed);
    Map<String, CueWords> cues = new LinkedHashMap<>();
    lexicons
        .languages()
        .forEach(
            (code, lexicon) ->
                cues.put(code, new CueWords(lexicon, Languages.of(code).orElseThrow())));
    List<SampleDesign.Drawn> drawn = design.draw(new Population(folder, cues).members());
    List<SampleKey.Entry> entries = entries(drawn, folder.frames());
    SheetTable.write(sheet, COLUMNS, rows(folder, entries));
    Path key = key(sheet);
    SampleKey.write(key, entries);
    Map<String, Integer> strata = new java.util.TreeMap<>();
    entries.forEach(e -> e.strata().forEach(name -> strata.merge(name, 1, Integer::sum)));
    return new Written(sheet, key, entries.size(), strata);
  }

  /** Returns where the key of a sheet lies: beside it, {@code .key.csv} for {@code .csv}. */
  public static Path key(Path sheet) {
    String name = String.valueOf(sheet.getFileName());
    String stem =
        name.toLowerCase(Locale.ROOT).endsWith(".csv")
            ? name.substring(0, name.length() - 4)
            : name;
    return sheet.resolveSibling(stem + ".key.csv");
  }

  private static List<SampleKey.Entry> entries(
      List<SampleDesign.Drawn> drawn, Map<RunFolder.Place, List<CodedFrame>> frames) {
    List<SampleKey.Entry> entries = new ArrayList<>();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (SampleDesign.Drawn one : drawn) {
      String language = one.member().language();
      int number = numbers.merge(language, 1, Integer::sum);
      RunFolder.Place place = one.member().place();
      entries.add(
          new SampleKey.Entry(
              String.format(Locale.ROOT, "%s%05d", language, number),
              place,
              language,
              one.member().strata(),
              one.inclusion(),
              frames.getOrDefault(place, List.of())));
    }
    return entries;
  }

  private static List<List<String>> rows(RunFolder run, List<SampleKey.Entry> entries)
      throws IOException {
    Map<String, RunFolder.Article> articles = run.articles();
    Map<String, Map<Integer, Span>> sentences = run.sentences();
    List<List<String>> rows = new ArrayList<>();
    try (Archive archive = Archive.open(run.path())) {
      for (SampleKey.Entry entry : entries) {
        RunFolder.Place place = entry.place();
        RunFolder.Article article = articles.get(place.article());
        StoredArticle text = Population.text(archive, place.article());
        Map<Integer, Span> spans = sentences.getOrDefault(place.article(), Map.of());
        if (article != null) {
          List<String> row =
              new ArrayList<>(
                  List.of(
                      entry.id(),
                      article.language(),
                      article.date(),
                      article.outlet(),
                      oneLine(article.title()),
                      place.sentence() < 2 ? "" : sentence(text, spans, place.sentence() - 1),
                      sentence(text, spans, place.sentence())));
          while (row.size() < COLUMNS.size()) {
            row.add("");
          }
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static String sentence(StoredArticle text, Map<Integer, Span> spans, int number) {
    Span span = spans.get(number);
    return span == null ? "" : oneLine(span.of(text.textOf(number)));
  }

  /** Offsets do not matter here, and a cell of several lines is hard to read. */
  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
