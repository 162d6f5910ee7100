package org.dilema.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/**
 * What somebody sees who types a command.
 *
 * @param status exit status
 * @param out standard output
 * @param err standard error
 */
record Terminal(int status, String out, String err) {

  /** Runs a command line as {@link Main} does, in this process. */
  static Terminal type(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    int status = line.execute(arguments);
    Terminal terminal = new Terminal(status, out.toString(), err.toString());
    assertFalse(terminal.err.contains("\tat "), () -> "a stack trace: " + terminal.err);
    return terminal;
  }

  /** Asserts that the command was refused with one line that holds all of these. */
  void refuses(int expected, String... parts) {
    assertEquals(expected, status, err);
    List<String> lines = err.lines().filter(line -> !line.isBlank()).toList();
    assertEquals(1, lines.size(), err);
    tells(parts);
    assertEquals("", out);
  }

  /** Asserts that the messages hold all of these. */
  void tells(String... parts) {
    for (String part : parts) {
      assertTrue(err.contains(part), () -> "expected '" + part + "' in: " + err);
    }
  }
}
