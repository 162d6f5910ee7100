package org.dilema.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagCommandTest {

  private static final String TEXT =
      "Serbia kërcënoi Kosovën me luftë. Çmimet kërcënojnë rritjen e Shqipërisë.";

  @TempDir private Path folder;

  @TempDir private static Path desk;
  private static String lexicons = "";

  /** A few actors, for all 2,500 take seconds to read. */
  @BeforeAll
  static void layOutLexicons() throws IOException {
    lexicons = new Desk(desk).lexicons().toString();
  }

  private static Terminal tag(String... arguments) {
    String[] all = new String[arguments.length + 5];
    System.arraycopy(new String[] {"tag", "--lang", "sq", "--lexicons", lexicons}, 0, all, 0, 5);
    System.arraycopy(arguments, 0, all, 5, arguments.length);
    Terminal terminal = Terminal.type(all);
    assertEquals(0, terminal.status(), terminal.err());
    return terminal;
  }

  @Test
  void tellsByWhatEachRoleWasFilled() {
    String out = tag(TEXT).out();
    assertTrue(out.contains("threatener: state:serbia [SRB] by subject"), out);
    assertTrue(out.contains("target: state:kosovo [XKX] by object"), out);
    assertTrue(out.contains("rule threat-verb"), out);
  }

  @Test
  void tellsWhatWasConsideredAndRefusedAndWhy() {
    String out = tag(TEXT).out();
    assertTrue(out.contains("refused THREAT T1  cue \"luftë\"  an act that is only"), out);
    assertTrue(out.contains("cue \"kërcënojnë\"  the sentence is of another domain"), out);
  }

  @Test
  void coloursOnlyWhereAsked() {
    assertFalse(tag("--colour", "never", TEXT).out().contains("\u001B"));
    String coloured = tag("--colour", "always", TEXT).out();
    assertTrue(coloured.contains("\u001B[1;31mkërcënoi\u001B[0m"), coloured);
    assertTrue(coloured.contains("\u001B[4;36mKosovën\u001B[0m"), coloured);
  }

  @Test
  void printsTheSameAsJson() throws IOException {
    JsonNode sentence = new ObjectMapper().readTree(tag("--format", "json", TEXT).out()).get(0);
    JsonNode frame = sentence.get("frames").get(0);
    assertEquals("THREAT", frame.get("category").asText());
    assertEquals("subject", frame.get("roles").get(0).get("by").asText());
    JsonNode span = frame.get("span");
    assertEquals("kërcënoi", TEXT.substring(span.get("start").asInt(), span.get("end").asInt()));
    JsonNode refused = sentence.get("refused");
    assertTrue(refused.findValuesAsText("cue").contains("luftë"), refused.toString());
    assertFalse(refused.get(0).get("rule").asText().isEmpty(), refused.toString());
  }

  @Test
  void readsAFile() throws IOException {
    Path file = folder.resolve("lajm.txt");
    Files.writeString(file, TEXT);
    assertEquals(tag(TEXT).out(), tag(file.toString()).out());
  }

  @Test
  void saysNothingOfATextWithoutCues() {
    assertEquals("Sot bie shi.\n", tag("Sot bie shi.").out());
  }
}
