package org.dilema.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutletsTest {

  private Path file;

  @BeforeEach
  void fill(@TempDir Path folder) throws IOException {
    file = Files.createDirectories(folder.resolve("lexicons")).resolve("outlets.csv");
  }

  private Outlets read(String rows) throws IOException {
    Files.writeString(file, "outlet,aliases,home,type\n" + rows, StandardCharsets.UTF_8);
    return Outlets.read(file);
  }

  private String errors(String rows) {
    return assertThrows(LexiconException.class, () -> read(rows)).getMessage();
  }

  @Test
  void findsAnOutletByNameAliasHostAndAddress() throws IOException {
    Outlets outlets = read("zeri,Zëri|zeri.info,XKX,newspaper\n");
    for (String name :
        new String[] {
          "zeri",
          "ZËRI",
          Normalizer.normalize(" Zëri ", Normalizer.Form.NFD),
          "zeri.info",
          "www.Zeri.info",
          "m.zeri.info",
          "https://www.zeri.info",
          "http://zeri.info/arkiva/1?x=2",
          "https://zeri.info:443/",
        }) {
      assertEquals("zeri", outlets.find(name).map(Outlet::name).orElse("none"), name);
    }
    assertTrue(outlets.find("zeri i dites").isEmpty());
    assertTrue(outlets.find("english.zeri.info").isEmpty());
    assertTrue(outlets.find("").isEmpty());
  }

  @Test
  void keepsHomeAndType() throws IOException {
    Outlets outlets =
        read("koha.net,Koha Ditore|KOHA,XKX,newspaper\nrferl,RFE/RL,INT,broadcaster\n");
    assertEquals("XKX", outlets.find("koha ditore").map(Outlet::home).orElse(""));
    assertEquals("broadcaster", outlets.find("RFE/RL").map(Outlet::type).orElse(""));
    assertEquals(2, outlets.all().size());
  }

  @Test
  void tellsFileAndLineOfEveryError() {
    assertEquals(
        String.join(
            System.lineSeparator(),
            "lexicons/outlets.csv:3: home: expected a code such as XKX or nothing, found 'Kosovo'",
            "lexicons/outlets.csv:4: 'A' is a name of a already; keep it in one row",
            "lexicons/outlets.csv:5: expected 4 columns, found 2",
            "lexicons/outlets.csv:6: outlet: expected a name such as koha.net"),
        errors("a,,XKX,x\nb,,Kosovo,x\nc,A,XKX,x\nd,\n,,XKX,x\n"));
  }

  @Test
  void expectsTheFile() {
    assertEquals(
        "lexicons/outlets.csv: expected a file with the columns outlet,aliases,home,type",
        assertThrows(LexiconException.class, () -> Outlets.read(file)).getMessage());
  }

  @Test
  void takesHostsApart() {
    assertEquals("koha.net", Outlets.host("https://www.koha.net/arberi/1"));
    assertEquals("", Outlets.host("Koha Ditore"));
    assertEquals("", Outlets.host("https://localhost/1"));
  }

  @Test
  void readsTheListThatComesWithTheProgram() {
    Outlets outlets =
        Outlets.read(Path.of(System.getProperty("dilema.home"), "lexicons", "outlets.csv"));
    assertEquals("XKX", outlets.find("Gazeta Zëri").map(Outlet::home).orElse(""));
  }
}
