package org.dilema.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.dilema.text.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveReadersTest {

  private static final byte[] LINES =
      utf8("{\"id\":\"1\",\"text\":\"Një\"}\n{\"id\":\"2\"}\n{\"id\":\"3\",\"text\":\"Tre\"}\n");

  private Folder folder;

  @BeforeEach
  void fill(@TempDir Path path) {
    folder = new Folder(path);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> bodies() {
    return folder.read().articles().stream().map(Article::body).toList();
  }

  @Test
  void readsWhatGzipBzip2AndZstdPacked() {
    folder.put("a.jsonl.gz", Packed.gzip(LINES));
    folder.put("b.jsonl.bz2", Packed.bzip2(LINES));
    folder.put("c.jsonl.zst", Packed.zstd(LINES));
    folder.put("d.CSV.GZ", Packed.gzip(utf8("text;id\nKatër;4\n")));
    Reading reading = folder.read();
    assertEquals(new ReadCount(10, 7, 3), reading.count());
    assertEquals(List.of("Një", "Tre", "Një", "Tre", "Një", "Tre", "Katër"), bodies());
    assertEquals(
        "a.jsonl.gz|line 2|no text: expected a title or a text, found neither",
        folder.rejections().lines().findFirst().orElseThrow());
  }

  @Test
  void readsEveryMemberOfAGzipFile() {
    byte[] one = Packed.gzip(utf8("{\"text\":\"Një\"}\n"));
    byte[] two = Packed.gzip(utf8("{\"text\":\"Dy\"}\n"));
    byte[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    folder.put("a.jsonl.gz", both);
    assertEquals(List.of("Një", "Dy"), bodies());
  }

  @Test
  void readsEveryFileOfAnArchiveAndTellsWhichEntryWasRejected() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("koha.net/2.txt", utf8("Titulli\n\nTrupi."));
    files.put("koha.net/1.jsonl", LINES);
    files.put("koha.net/photo.jpg", new byte[] {1, 2});
    files.put("koha.net/.DS_Store", new byte[] {1});
    files.put("__MACOSX/koha.net/2.txt", new byte[] {1});
    files.put("README.md", utf8("read me"));
    folder.put("a.zip", Packed.zip(files)).put("b.tar", Packed.tar(files));
    folder.put("c.tgz", Packed.gzip(Packed.tar(files)));
    folder.put("d.tar.zst", Packed.zstd(Packed.tar(files)));
    Reading reading = folder.read();
    assertEquals(new ReadCount(20, 12, 8), reading.count());
    assertTrue(
        reading
            .articles()
            .contains(new Article("", "koha.net", null, null, "Titulli", "Trupi.", null)));
    assertEquals(
        "b.tar|entry koha.net/1.jsonl, line 2|no text: expected a title or a text, found neither",
        folder.rejections().lines().skip(2).findFirst().orElseThrow());
  }

  @Test
  void readsAnArchiveInAnArchiveButNoDeeper() {
    byte[] inner = Packed.zip(Map.of("a.txt", utf8("Brenda")));
    byte[] packed = Packed.gzip(Packed.tar(Map.of("b.txt", utf8("Brenda"))));
    folder.put("a.zip", Packed.zip(Map.of("1.zip", inner, "2.tar.gz", packed)));
    assertEquals(List.of("Brenda", "Brenda"), bodies());
    folder.put("a.zip", Packed.zip(Map.of("2.zip", Packed.zip(Map.of("1.zip", inner)))));
    assertEquals(
        "a.zip|entry 2.zip/1.zip|an archive in an archive in an archive; unpack the outer one",
        folder.rejections());
    folder.put("a.zip", "").put("a.txt.gz.gz", Packed.gzip(Packed.gzip(utf8("x"))));
    assertTrue(folder.rejections().startsWith("a.txt.gz.gz||packed twice"));
  }

  @Test
  void refusesNamesThatLeadOutOfTheArchiveAndLinks() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("../../etc/a.txt", utf8("x"));
    files.put("/etc/b.txt", utf8("x"));
    files.put("x\\..\\..\\c.txt", utf8("x"));
    files.put("d.txt", utf8("Trupi"));
    folder.put("a.zip", Packed.zip(files));
    files.put("e.txt@", new byte[0]);
    folder.put("b.tar", Packed.tar(files));
    assertEquals(List.of("Trupi", "Trupi"), bodies());
    assertEquals(
        """
        a.zip|entry ../../etc/a.txt|name leads out of the archive; expected a path below it
        a.zip|entry /etc/b.txt|name leads out of the archive; expected a path below it
        a.zip|entry x/../../c.txt|name leads out of the archive; expected a path below it
        b.tar|entry ../../etc/a.txt|name leads out of the archive; expected a path below it
        b.tar|entry /etc/b.txt|name leads out of the archive; expected a path below it
        b.tar|entry e.txt|no file but a link or a device; expected a file
        b.tar|entry x/../../c.txt|name leads out of the archive; expected a path below it""",
        folder.rejections());
  }

  @Test
  void keepsWhatComesBeforeTheCutOfATruncatedArchive() {
    Random random = new Random(1);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append("{\"text\":\"Një ").append(random.nextLong()).append("\"}\n");
    }
    byte[] many = utf8(lines.toString());
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("1.txt", utf8("Trupi"));
    files.put("2.jsonl", many);
    folder.put("a.jsonl.gz", half(Packed.gzip(many)));
    folder.put("b.jsonl.bz2", half(Packed.bzip2(many)));
    folder.put("c.jsonl.zst", half(Packed.zstd(many)));
    folder.put("d.tar.gz", half(Packed.gzip(Packed.tar(files))));
    folder.put("e.zip", half(Packed.zip(files)));
    folder.put("f.jsonl.gz", "no gzip at all");
    Reading reading = folder.read();
    assertTrue(reading.count().articles() > 5_000, reading.count().toString());
    List<String> told = folder.rejections().lines().toList();
    for (String file : List.of("a.", "b.", "c.", "d.", "e.", "f.")) {
      assertTrue(
          told.stream()
              .anyMatch(l -> l.startsWith(file) && l.endsWith("nothing after it could be read")),
          file + " in " + told);
    }
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  @Test
  void givesUpOnBombs() throws IOException {
    bomb("a.jsonl.gz");
    byte[] content = Files.readAllBytes(folder.path().resolve("a.jsonl.gz"));
    folder.put("b.zip", Packed.zip(Map.of("x.jsonl.gz", content)));
    folder.put("c.tar.gz", Packed.gzip(Packed.tar(Map.of("x.jsonl.gz", content))));
    folder.put("d.txt", "Trupi");
    Reading reading = folder.read();
    assertEquals(List.of("Trupi"), reading.articles().stream().map(Article::body).toList());
    String reason = "unpacks to more than 250 times its size; expected an archive of articles";
    assertEquals(
        String.join(
            "\n",
            "a.jsonl.gz||" + reason,
            "b.zip|entry x.jsonl.gz|" + reason,
            "c.tar.gz|entry x.jsonl.gz|" + reason),
        folder.rejections());
  }

  /** Writes a seventy megabytes of blanks, in one line and in 70 KB. */
  private void bomb(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < 72; i++) {
        out.write(blanks);
      }
    }
    folder.put(name, bytes.toByteArray());
  }
}
