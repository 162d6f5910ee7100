package org.dilema.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

  private static final String ALBANIAN =
      "Kryeministri tha se Beogradi nuk ka çfarë të kërkojë në veri. Vučić dhe Dačić u përgjigjën, "
          + "ndërsa Đurić e quajti këtë ‘provokim’ para mbledhjes në Niš dhe në Štimlje.";

  private Folder folder;

  @BeforeEach
  void fill(@TempDir Path path) {
    folder = new Folder(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "windows-1250"})
  void tellsTheEncodingOfTextThatDeclaresNone(String name) {
    String text = name.equals("UTF-32LE") ? "\uFEFF" + ALBANIAN : ALBANIAN;
    folder.put("a.txt", text.getBytes(Charset.forName(name)));
    assertEquals(ALBANIAN, folder.article().body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-2", "ISO-8859-16", "windows-1250"})
  void tellsApartTheEncodingsOfOldSites(String name) {
    String text = ALBANIAN.replaceAll("[‘’]", "'");
    folder.put("a.txt", text.getBytes(Charset.forName(name)));
    assertEquals(text, folder.article().body());
    assertEquals(
        "no encoding declared: read as " + name.toLowerCase(Locale.ROOT),
        folder.read().notes().get(0).text());
  }

  @Test
  void takesWesternEuropeanWhereNothingSpeaksForAnother() {
    String text = "Le président à Genève : “très bien”, a-t-il déclaré à Skopje où il était.";
    folder.put("a.txt", text.getBytes(Charset.forName("windows-1252")));
    assertEquals(text, folder.article().body());
  }

  @Test
  void readsCyrillicInItsOwnEncoding() {
    String text = "Председник је изјавио да Београд неће признати независност, јавља агенција.";
    folder.put("a.txt", text.getBytes(Charset.forName("windows-1251")));
    assertEquals(text, folder.article().body());
  }

  @Test
  void readsTablesOfSpreadsheetsInTheirEncodings() {
    String table = "titulli;teksti\nVučić;\"Kërkesë çmimesh në Niš dhe Đakovicë\"\n";
    folder.put("a.csv", table.getBytes(Charset.forName("windows-1250")));
    folder.put("b.csv", table.replace(';', '\t').getBytes(StandardCharsets.UTF_16));
    List<String> titles = folder.read().articles().stream().map(a -> a.title()).toList();
    assertEquals(List.of("Vučić", "Vučić"), titles);
  }

  @Test
  void believesBytesThatAreUtf8BeforeAnyDeclaration() {
    String page = "<meta charset=iso-8859-1><title>T</title><article><p>" + ALBANIAN + "</article>";
    folder.put("a.html", page);
    assertEquals(ALBANIAN, folder.article().body());
  }

  @Test
  void keepsComposedAndDecomposedTextAsGiven() {
    String decomposed = Normalizer.normalize(ALBANIAN, Normalizer.Form.NFD);
    folder.put("a.txt", decomposed);
    assertEquals(decomposed, folder.article().body());
  }

  private static String spoilt(String text, String as) {
    return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(as));
  }

  @Test
  void repairsWhatWasCertainlyReadWrongAndSaysSo() {
    folder.put("a.txt", "Titulli\n\n" + spoilt("Kërkesë ‘çmimesh’", "windows-1252"));
    assertEquals("Kërkesë ‘çmimesh’", folder.article().body());
    assertTrue(
        folder.read().notes().get(0).text().startsWith("UTF-8 had been read as windows-1252"));
  }

  @Test
  void leavesAloneWhatMayBeMeant() {
    assertNull(Mojibake.repaired("Kërkesë"));
    assertNull(Mojibake.repaired("Ã«")); // one place proves nothing
    assertNull(Mojibake.repaired("ÂNGELO Ã ë " + spoilt("Kërkesë", "windows-1252")));
    assertNull(Mojibake.repaired("Kërkesë e " + spoilt("çmimesh të", "windows-1252")));
    assertEquals("të për", Mojibake.repaired(spoilt("të për", "ISO-8859-1")));
  }

  @Test
  void holdsBackOnNoise() {
    byte[] head = new byte[1000];
    new Random(3).nextBytes(head);
    assertEquals(false, Encoding.isWide(head));
    assertEquals(StandardCharsets.UTF_8, Encoding.of(new byte[0], null).charset());
  }
}
