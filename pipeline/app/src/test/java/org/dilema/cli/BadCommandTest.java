package org.dilema.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Holds commands to one clear line and the right exit status when they cannot be carried out. */
class BadCommandTest {

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void laysOutTheDesk() throws IOException {
    desk = new Desk(folder);
    desk.article(
        "one.txt", "Nata e librit\n\nBiblioteka e qytetit qëndroi e hapur deri në mesnatë.\n");
  }

  @Test
  void namesTheNearestCommand() {
    Terminal.type("serch", "x").refuses(2, "serch", "did you mean", "search", "dilema --help");
  }

  @Test
  void asksForACommandWhereThereIsNone() {
    Terminal.type().refuses(2, "expected a command", "dilema --help");
  }

  @Test
  void tellsInOneLineThatMemoryIsLacking() {
    StringWriter told = new StringWriter();
    CommandLine line = Main.commandLine().addSubcommand("feast", new Glutton());
    int status = line.setErr(new PrintWriter(told, true)).execute("feast");
    assertEquals(1, status);
    assertEquals(1, told.toString().lines().count(), told::toString);
    assertTrue(told.toString().contains("DILEMA_HEAP=8g"), told::toString);
  }

  /** A command that needs more memory than there is. */
  @Command(name = "feast")
  private static final class Glutton implements Runnable {
    @Override
    public void run() {
      throw new OutOfMemoryError("Java heap space");
    }
  }

  @Test
  void refusesAnUnknownOption() {
    desk.run("--tread", "2").refuses(2, "--tread", "dilema run --help");
  }

  @Test
  void refusesADayThatIsNone() {
    Terminal.type("search", "x", "y", "--from", "24.2.2022")
        .refuses(2, "--from", "expected a day such as 2022-02-24, found '24.2.2022'");
  }

  @Test
  void refusesToWorkWithNoThread() {
    desk.run("--threads", "0").refuses(2, "--threads", "at least 1");
  }

  @Test
  void refusesAFormatThatItCannotPrint() {
    Terminal.type("search", "x", "y", "--format", "xml").refuses(2, "--format", "jsonl");
  }

  @Test
  void refusesAnOutputFolderThatIsAFile() throws IOException {
    Files.writeString(desk.out(), "mine");
    desk.run().refuses(2, "out", "expected an output folder, found a file");
    assertEquals("mine", Files.readString(desk.out()));
  }

  @Test
  void refusesAnOutputFolderThatCannotBeMade() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    Terminal.type(
            "run",
            "--lexicons",
            desk.lexicons().toString(),
            "--corpus",
            desk.corpus().toString(),
            "--out",
            file.resolve("below").toString())
        .refuses(2, "below", "cannot be created", "name a folder");
  }

  @Test
  void startsAfreshWhereThereIsNothingToResumeAndLeavesAFinishedRunAlone() throws IOException {
    assertEquals(0, desk.run("--resume").status());
    String manifest = Files.readString(desk.out().resolve("manifest.json"));
    Terminal again = desk.run("--resume");
    assertEquals(0, again.status());
    again.tells("finished");
    assertEquals(manifest, Files.readString(desk.out().resolve("manifest.json")));
  }

  @Test
  void saysNothingWhenAskedToBeQuiet() {
    Terminal terminal = desk.run("--quiet");
    assertEquals(0, terminal.status());
    assertEquals("", terminal.err());
    assertTrue(terminal.out().strip().endsWith("report.html"), terminal.out());
  }

  @Test
  void refusesToSearchAFolderWithoutAnIndex() {
    Terminal.type("search", desk.corpus().toString(), "liber").refuses(2, "corpus", "finished run");
  }

  @Test
  void refusesAQueryItCannotRead() {
    assertEquals(0, desk.run().status());
    Terminal.type("search", desk.out().toString(), "liber AND (")
        .refuses(2, "query, character 12:");
    Terminal.type("search", desk.out().toString(), "colour:red").refuses(2, "colour");
  }

  @Test
  void findsNothingWithoutFailing() {
    assertEquals(0, desk.run().status());
    Terminal terminal = Terminal.type("search", desk.out().toString(), "elefant");
    assertEquals(0, terminal.status());
    terminal.tells("nothing found");
  }
}
