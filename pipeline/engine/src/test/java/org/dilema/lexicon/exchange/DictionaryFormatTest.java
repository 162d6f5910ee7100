package org.dilema.lexicon.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dilema.lexicon.LexiconException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryFormatTest {

  @TempDir private Path folder;

  private List<String> read(DictionaryFormat format, String text) throws IOException {
    Path file = folder.resolve("dictionary");
    Files.writeString(file, text);
    return format.read(file).stream()
        .map(e -> String.join("/", e.path()) + "=" + e.pattern() + "@" + e.place().split(":")[1])
        .toList();
  }

  private String refusal(DictionaryFormat format, String text) {
    return assertThrows(LexiconException.class, () -> read(format, text)).errors().get(0);
  }

  @Test
  void readsNestedCategoriesOfQuanteda() throws IOException {
    String text =
        """
        fear:
          state: [invasion, "spill* over"]
          __: dread
        threat:
          - attack
          - no
        """;
    assertEquals(
        List.of(
            "fear/state=invasion@2",
            "fear/state=spill* over@2",
            "fear=dread@3",
            "threat=attack@5",
            "threat=no@6"),
        read(DictionaryFormat.QUANTEDA, text));
  }

  @Test
  void namesTheLineOfBrokenYaml() {
    String refusal = refusal(DictionaryFormat.QUANTEDA, "fear:\n  - a\n b: [\n");
    assertTrue(refusal.matches("dictionary:[34]: not YAML: .*(\n.*)*"), refusal);
    assertTrue(refusal(DictionaryFormat.QUANTEDA, "- a\n").startsWith("dictionary:1: expected"));
  }

  @Test
  void readsAFlatLiwcWithBlankLinesAndRepeatedTabs() throws IOException {
    String text =
        "%\r\n1\tanx\r\n\r\n2\t\tanger\r\n%\r\n\r\nafraid\t1\r\nthreat*\t\t1\t\t2\r\nkind of\t2\r\n";
    assertEquals(
        List.of("anx=afraid@7", "anx=threat*@8", "anger=threat*@8", "anger=kind of@9"),
        read(DictionaryFormat.LIWC, text));
  }

  @Test
  void readsANestedLiwcWithTitles() throws IOException {
    String text =
        "%\n30\taffect (Affect)\n\t31\tposemo (Positive Emotions)\n\t32\tnegemo (Negative)\n"
            + "\t\t33\tanx (Anxiety)\n%\nafraid\t30\t33\nworry 33\n";
    assertEquals(
        List.of("affect=afraid@7", "affect/negemo/anx=afraid@7", "affect/negemo/anx=worry@8"),
        read(DictionaryFormat.LIWC, text));
  }

  @Test
  void readsLiwcCategoriesThatAreNamesAndLeavesConditionsOut() throws IOException {
    String text =
        "%\nfear\tFear words\n134\tkind\n%\nfeared\tfear\nlike\t(02 134)125/464 134\n"
            + "kind\t<of>131/125 134\nlost\t9\n";
    assertEquals(
        List.of(
            "Fear words=feared@5",
            "kind=like@6",
            "kind=kind@7",
            "9 (a category that the header lacks)=lost@8"),
        read(DictionaryFormat.LIWC, text));
  }

  @Test
  void readsLiwcOfWindows() throws IOException {
    Path file = folder.resolve("old.dic");
    Files.write(file, "%\n1\tfrikë\n%\nfrikë\t1\n".getBytes(Charset.forName("windows-1252")));
    assertEquals("frikë", DictionaryFormat.LIWC.read(file).get(0).pattern());
  }

  @Test
  void saysWhereALiwcFileIsWrong() {
    assertTrue(
        refusal(DictionaryFormat.LIWC, "1\tanx\nafraid\t1\n").contains("between two lines of %"));
    assertEquals(
        "dictionary:4: expected a word and its categories, found 'afraid'",
        refusal(DictionaryFormat.LIWC, "%\n1\tanx\n%\nafraid\n"));
  }

  @Test
  void readsYoshikoder() throws IOException {
    String text =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <dictionary style="glob" patternengine="substring">
          <cnode name="Fear">
            <pnode name="dread*"/>
            <cnode name="War &amp; peace"><pnode name="invasion"></pnode></cnode>
          </cnode>
        </dictionary>
        """;
    assertEquals(
        List.of("Fear=dread*@4", "Fear/War & peace=invasion@5"),
        read(DictionaryFormat.YOSHIKODER, text));
  }

  @Test
  void refusesDocumentTypesAndEntities() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "hidden");
    String text =
        "<!DOCTYPE d [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>\n"
            + "<dictionary><cnode name=\"a\"><pnode name=\"&x;\"/></cnode></dictionary>";
    String refusal = refusal(DictionaryFormat.YOSHIKODER, text);
    assertTrue(refusal.contains("expected no document type"), refusal);
    String undeclared =
        refusal(
            DictionaryFormat.YOSHIKODER,
            "<d><cnode name=\"a\">\n<pnode name=\"&x;\"/></cnode></d>");
    assertTrue(undeclared.startsWith("dictionary:2: not XML"), undeclared);
  }

  @Test
  void readsBothLexicoders() throws IOException {
    assertEquals(
        List.of("NEGATIVE=a lie@2", "POSITIVE=abound*@4"),
        read(DictionaryFormat.LEXICODER, "+NEGATIVE\na lie\n+POSITIVE\nabound*\n"));
    assertEquals(
        List.of("negative=a lie@1"),
        read(
            DictionaryFormat.LEXICODER,
            "<dictionary><cnode name=\"negative\"><pnode name=\"a lie\"/></cnode></dictionary>"));
  }

  @Test
  void saysThatAFileHoldsNoWord() {
    assertTrue(
        refusal(DictionaryFormat.YOSHIKODER, "<dictionary/>").contains("found no word in it"));
  }
}
