package org.dilema.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bag tells whether all of it is there and as it was, and leads nowhere else. */
class BagTest {

  private static final String HASH = "0".repeat(64);

  @TempDir private Path folder;
  private Bag bag;

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(folder.resolve("data/deep"));
    Files.writeString(folder.resolve("data/deep/a.txt"), "hello");
    Files.writeString(folder.resolve("data/b 100%.txt"), "");
    bag = new Bag(folder);
    bag.seal(Map.of("External-Description", "a study\nof two lines"));
  }

  @Test
  void isWholeAsItWasSealed() throws IOException {
    assertEquals(List.of(), bag.problems());
    assertEquals(
        "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824  data/deep/a.txt\n",
        Files.readAllLines(folder.resolve("manifest-sha256.txt")).get(1) + "\n");
    assertEquals("5.2", bag.information().get("Payload-Oxum"));
    assertEquals("a study of two lines", bag.information().get("External-Description"));
  }

  @Test
  void noticesAnAlteredFile() throws IOException {
    Files.writeString(folder.resolve("data/deep/a.txt"), "hullo");
    assertEquals(
        List.of("data/deep/a.txt: has been altered; its SHA-256 is another"), bag.problems());
  }

  @Test
  void noticesAMissingFile() throws IOException {
    Files.delete(folder.resolve("data/deep/a.txt"));
    assertEquals(
        List.of(
            "data/deep/a.txt: is listed, but missing",
            "bag-info.txt: Payload-Oxum promises 5.2, data/ holds 0.1"),
        bag.problems());
  }

  @Test
  void noticesAFileTooMuch() throws IOException {
    Files.writeString(folder.resolve("data/c.txt"), "x");
    assertEquals(
        List.of(
            "data/c.txt: is in the bundle, but not in manifest-sha256.txt",
            "bag-info.txt: Payload-Oxum promises 5.2, data/ holds 6.3"),
        bag.problems());
  }

  @Test
  void noticesAnAlteredManifest() throws IOException {
    Files.writeString(folder.resolve("bag-info.txt"), "Payload-Oxum: 1.1\n");
    assertEquals(
        List.of(
            "bag-info.txt: has been altered; its SHA-256 is another",
            "bag-info.txt: Payload-Oxum promises 1.1, data/ holds 5.2"),
        bag.problems());
  }

  @Test
  void noticesAFileTooMuchBesideThePayload() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "x");
    assertEquals(
        List.of("notes.txt: is in the bundle, but not in manifest-sha256.txt"), bag.problems());
  }

  @Test
  void followsNoNameThatLeadsElsewhere() throws IOException {
    Path manifest = folder.resolve("manifest-sha256.txt");
    String good = Files.readString(manifest);
    for (String name :
        List.of(
            "data/../../etc/passwd",
            "/etc/passwd",
            "data//a",
            "data/./a",
            "C:/a",
            "data\\a",
            "other/a")) {
      Files.writeString(manifest, good + HASH + "  " + name + "\n");
      assertTrue(
          bag.problems().stream()
              .anyMatch(p -> p.startsWith("manifest-sha256.txt:3: expected a name below data/")),
          name);
    }
  }

  @Test
  void followsNoLink() throws IOException {
    Files.delete(folder.resolve("data/deep/a.txt"));
    Path elsewhere = Files.writeString(folder.resolveSibling("elsewhere.txt"), "hello");
    Files.createSymbolicLink(folder.resolve("data/deep/a.txt"), elsewhere);
    assertEquals("data/deep/a.txt: is listed, but missing", bag.problems().get(0));
    Files.delete(elsewhere);
  }

  @Test
  void saysThatAFolderIsNoBundle(@TempDir Path other) throws IOException {
    assertEquals(
        List.of("bagit.txt: missing; expected a bundle made by 'dilema bundle'"),
        new Bag(other).problems());
  }
}
