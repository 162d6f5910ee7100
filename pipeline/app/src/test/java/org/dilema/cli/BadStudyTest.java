package org.dilema.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds errors in study files and lexicons to naming the file, the line and what was expected. */
class BadStudyTest {

  @TempDir private Path folder;

  private Terminal run(String from, String to) throws IOException {
    String sample = Files.readString(Home.sampleStudy(), StandardCharsets.UTF_8);
    Path study = folder.resolve("study.yml");
    Files.writeString(
        study,
        sample
            .replace(from, to)
            .replace("../../lexicons", Home.lexicons().toString().replace('\\', '/')));
    return Terminal.type("run", study.toString(), "--out", folder.resolve("out").toString());
  }

  private static int line(String of) throws IOException {
    return Files.readAllLines(Home.sampleStudy(), StandardCharsets.UTF_8).indexOf(of) + 1;
  }

  @Test
  void namesLineAndNearestNameOfAnUnknownKey() throws IOException {
    run("\nperiod:\n", "\nperod:\n")
        .refuses(2, "study.yml:" + line("period:") + ":", "unknown key 'perod'", "mean 'period'");
  }

  @Test
  void namesLineAndNearestNameOfAnUnknownKeyInASection() throws IOException {
    run("  min_stories: 50", "  min_storys: 50")
        .refuses(
            2, "study.yml:" + line("  min_stories: 50") + ":", "min_storys", "mean 'min_stories'");
  }

  @Test
  void namesTheLineOfADayThatIsNone() throws IOException {
    run("event: 2022-02-24", "event: yesterday")
        .refuses(2, "study.yml:" + line("event: 2022-02-24") + ":", "event", "'yesterday'");
  }

  @Test
  void namesTheLineThatIsNotYaml() throws IOException {
    run("languages: [en, sq]", "languages: [en, sq").refuses(2, "study.yml:", "not YAML");
  }

  @Test
  void refusesALanguageThatHasNoPack() throws IOException {
    run("languages: [en, sq]", "languages: [en, tlh]")
        .refuses(2, "study.yml:", "'tlh'", "[en, sq]");
  }

  @Test
  void refusesAStudyThatDoesNotExist() {
    Terminal.type("run", folder.resolve("none.yml").toString())
        .refuses(2, "none.yml", "no such study file");
  }

  @Test
  void refusesAnEmptyStudy() throws IOException {
    Path study = Files.writeString(folder.resolve("study.yml"), "");
    Terminal.type("run", study.toString()).refuses(2, "study.yml", "empty file");
  }

  @Test
  void refusesLexiconsThatAreNotThere() {
    Terminal.type("run", "--lexicons", folder.toString()).refuses(2, "actors.csv");
  }

  @Test
  void namesTheLineOfAnErrorInALexicon() throws IOException {
    Desk desk = new Desk(folder);
    Path fear = desk.lexicons().resolve("en").resolve("fear.csv");
    int lines = Files.readAllLines(fear, StandardCharsets.UTF_8).size();
    Files.writeString(
        fear,
        Files.readString(fear, StandardCharsets.UTF_8).stripTrailing()
            + "\nquail,V,F0,fear-vreb,1,,,,\n");
    desk.article("one.txt", "Nata e librit\n\nBiblioteka qëndroi e hapur.\n")
        .run()
        .refuses(2, "lexicons/en/fear.csv:" + (lines + 1) + ":", "rule", "'fear-vreb'");
  }
}
