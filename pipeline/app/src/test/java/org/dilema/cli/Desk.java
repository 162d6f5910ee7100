package org.dilema.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder with articles, small lexicons and the results of runs over them. */
final class Desk {

  /** Enough actors to tag with; a run over all 2,500 takes seconds to start. */
  private static final int ACTORS = 12;

  private final Path folder;

  Desk(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(corpus());
    copyLexicons();
  }

  Path corpus() {
    return folder.resolve("corpus");
  }

  Path out() {
    return folder.resolve("out");
  }

  Path lexicons() {
    return folder.resolve("lexicons");
  }

  Desk article(String file, String content) throws IOException {
    return article(file, content.getBytes(StandardCharsets.UTF_8));
  }

  Desk article(String file, byte[] content) throws IOException {
    Files.write(corpus().resolve(file), content);
    return this;
  }

  Terminal run(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("run", "--lexicons", lexicons().toString(), "--corpus", corpus().toString()));
    arguments.addAll(List.of("--out", out().toString()));
    arguments.addAll(List.of(more));
    return Terminal.type(arguments.toArray(String[]::new));
  }

  /** Runs and asserts that it succeeds and that the sum is told and is that of the tables. */
  void runs(int articles, int rejected) throws IOException {
    Terminal terminal = run();
    assertEquals(0, terminal.status(), terminal.err());
    terminal.tells(
        "records "
            + (articles + rejected)
            + " = articles "
            + articles
            + " + rejected "
            + rejected
            + ";");
    assertEquals(articles, table("articles.csv").size() - 1);
    assertEquals(rejected, table("rejected.csv").size() - 1);
  }

  /** Returns the lines of a table of the results, the header first. */
  List<String> table(String name) throws IOException {
    return Files.readAllLines(out().resolve(name), StandardCharsets.UTF_8);
  }

  private void copyLexicons() throws IOException {
    Path real = Home.lexicons();
    try (Stream<Path> paths = Files.walk(real)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path copy = lexicons().resolve(real.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        if (path.endsWith("actors.csv")) {
          Files.write(copy, Files.readAllLines(path).subList(0, ACTORS + 1));
        } else {
          Files.copy(path, copy);
        }
      }
    }
  }
}
