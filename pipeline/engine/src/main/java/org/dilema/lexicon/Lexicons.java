package org.dilema.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Everything a study looks for, as read from a folder of lexicons.
 *
 * @param actors the actors and their names
 * @param languages the cues, rules and word classes of each language, by ISO 639-1 code
 */
public record Lexicons(ActorTable actors, Map<String, LanguageLexicon> languages) {

  /** Copies the map. */
  public Lexicons {
    languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
  }

  /**
   * Reads a folder.
   *
   * @param folder holds {@code actors.csv} and one folder a language
   * @param codes languages to read
   * @throws LexiconException with every error found
   */
  public static Lexicons read(Path folder, List<String> codes) {
    List<String> errors = new ArrayList<>();
    if (!Files.isRegularFile(folder.resolve("actors.csv"))) {
      throw new LexiconException(
          List.of(folder + ": expected a folder of lexicons with actors.csv, found none"));
    }
    String name = String.valueOf(folder.getFileName());
    ActorTable actors = ActorTable.read(folder, name, errors::add);
    Map<String, LanguageLexicon> languages = new LinkedHashMap<>();
    for (String code : codes) {
      languages.put(code, language(folder.resolve(code), name + "/" + code, code, errors::add));
    }
    if (!errors.isEmpty()) {
      throw new LexiconException(errors);
    }
    return new Lexicons(actors, languages);
  }

  /** Returns the lexicon of a language that was read. */
  public LanguageLexicon of(String language) {
    LanguageLexicon found = languages.get(language);
    if (found == null) {
      throw new IllegalArgumentException("no lexicon was read for language " + language);
    }
    return found;
  }

  private static LanguageLexicon language(
      Path folder, String name, String code, Consumer<String> errors) {
    RuleBook rules = RuleBook.read(folder.resolve("rules.yml"), name + "/rules.yml", errors);
    List<Cue> listed = CueList.read(folder, name, code, rules, errors);
    WordClasses classes =
        WordClasses.read(folder.resolve("classes.csv"), name + "/classes.csv", errors);
    List<Cue> cues = new ClassCues(classes, errors).written(listed);
    new NeedCheck(classes, errors).of(cues);
    Map<String, List<String>> slots = Slots.read(folder, name, errors);
    return new LanguageLexicon(code, cues, rules, classes, slots);
  }
}
