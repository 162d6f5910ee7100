package org.dilema.validate;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.annotate.CoreNlpAnnotator;
import org.dilema.lexicon.Lexicons;
import org.dilema.tag.pack.Taggers;

/**
 * Prints where tagger and coder differ: {@code Errors HOME SHEET LANGUAGE [quiet|show [PREFIX]]}.
 * Quiet prints the scores alone; a prefix keeps the rows whose id begins with it. For development.
 */
final class Errors {

  private Errors() {}

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    String language = arguments[2];
    Lexicons lexicons = Lexicons.read(home.resolve("lexicons"), List.of(language));
    Taggers taggers = new Taggers(lexicons, new CoreNlpAnnotator());
    boolean quiet = arguments.length > 3 && arguments[3].equals("quiet");
    String prefix = arguments.length > 4 ? arguments[4] : "";
    print(home.resolve(arguments[1]), new CodedTagging(taggers, language), quiet, prefix);
  }

  static void print(Path sheet, CodedTagging tagging, boolean quiet, String prefix)
      throws java.io.IOException {
    TaggerAccuracy accuracy = new TaggerAccuracy();
    for (CodedSentence coded : CodingSheet.read(sheet)) {
      if (!coded.id().startsWith(prefix)) {
        continue;
      }
      TaggerAccuracy.Found found = tagging.tag(coded);
      accuracy.add(coded, found);
      Set<String> actors = new TreeSet<>();
      found.mentions().forEach(mention -> actors.addAll(mention.codes()));
      Set<String> categories = new TreeSet<>();
      found.frames().forEach(frame -> categories.add(frame.category().name()));
      Set<String> expected = new TreeSet<>();
      coded.frames().forEach(frame -> expected.add(frame.category()));
      Set<String> roles = TaggerAccuracy.foundRoles(found);
      if (!quiet
          && (!actors.equals(coded.actors())
              || !categories.equals(expected)
              || !roles.equals(TaggerAccuracy.codedRoles(coded)))) {
        System.out.println(coded.id() + " " + coded.text());
        if (!actors.equals(coded.actors())) {
          System.out.println("   ACTORS coded " + coded.actors() + " found " + actors);
        }
        System.out.println("   coded " + coded.frames());
        found
            .frames()
            .forEach(
                frame ->
                    System.out.println(
                        "   found "
                            + frame.category()
                            + ":"
                            + frame.subcategory()
                            + " ["
                            + frame.cue()
                            + "] "
                            + frame.rule()
                            + " "
                            + frame.polarity()
                            + " "
                            + frame.modality()
                            + " "
                            + frame.roles()));
      }
    }
    accuracy.scores().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .forEach(
            e ->
                System.out.printf(
                    "%-14s P %.2f R %.2f F1 %.2f %s%n",
                    e.getKey(),
                    e.getValue().precision(),
                    e.getValue().recall(),
                    e.getValue().f1(),
                    e.getValue()));
  }
}
