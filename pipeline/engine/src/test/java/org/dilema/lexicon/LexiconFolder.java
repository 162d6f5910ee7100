package org.dilema.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small folder of lexicons, written here and then read like any other. */
public final class LexiconFolder {

  private static final String CUES =
      "cue,pos,subcategory,rule,weight,inflection,plural,needs,notes\n";

  private final Path folder;
  private final String language;

  /** Writes a lexicon with one cue and one rule a category. */
  public LexiconFolder(Path folder, String language) throws IOException {
    this.folder = folder;
    this.language = language;
    Files.createDirectories(folder.resolve(language));
    Files.writeString(folder.resolve("actors.csv"), String.join(",", ActorTable.COLUMNS) + "\n");
    StringBuilder rules = new StringBuilder();
    for (Category category : Category.values()) {
      String name = category.name().toLowerCase(java.util.Locale.ROOT);
      rules.append(rule(name + "-verb", category, category.roles().get(0) + ": [subject]"));
      cues(category, "");
    }
    file("rules.yml", rules.toString());
    file("classes.csv", "class,words\nsecurity,war|attack\n");
    if (language.equals("en")) {
      file("slots.yml", "subject:\n  - \"{}=cue >nsubj {}=arg\"\n");
    }
  }

  /** Returns a rule in the notation of {@code rules.yml}. */
  public static String rule(String id, Category category, String roles) {
    return id
        + ":\n  category: "
        + category
        + "\n  roles:\n    "
        + roles
        + "\n  hit:\n    - text: a hit\n  miss:\n    - a miss\n";
  }

  /** Replaces the cues of a category. */
  public LexiconFolder cues(Category category, String rows) throws IOException {
    String name = category.name().toLowerCase(java.util.Locale.ROOT);
    String subcategory = List.of("F0", "TV", "A1", "M1", "P1").get(category.ordinal());
    String inflection = language.equals("sq") ? "V1" : "";
    String first = "kërcënoj,V," + subcategory + "," + name + "-verb,1," + inflection + ",,,\n";
    file(name + ".csv", CUES + first + rows);
    return this;
  }

  /** Replaces a file. */
  public LexiconFolder file(String name, String content) throws IOException {
    Files.writeString(folder.resolve(language).resolve(name), content);
    return this;
  }

  /** Returns the lexicons as read. */
  public Lexicons read() {
    return Lexicons.read(folder, List.of(language));
  }
}
