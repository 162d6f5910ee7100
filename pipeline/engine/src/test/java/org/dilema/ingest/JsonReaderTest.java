package org.dilema.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.dilema.text.Article;
import org.dilema.text.Details;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JsonReaderTest {

  private Folder folder;

  @BeforeEach
  void fill(@TempDir Path path) {
    folder = new Folder(path);
  }

  @Test
  void readsTheContractsFields() {
    folder.put(
        "a.jsonl",
        """
        {"id":"a1","title":"T","date":"2022-02-24","source":"koha.net","language":"sq","url":"https://koha.net/1","text":"Një fjali."}
        """);
    assertEquals(
        new Article(
            "a1",
            "koha.net",
            LocalDate.of(2022, 2, 24),
            "sq",
            "T",
            "Një fjali.",
            "https://koha.net/1"),
        folder.article());
  }

  @Test
  void readsSynonymsInAnyCaseAndNamesOfNestedPublishers() {
    folder.put(
        "a.jsonl",
        """
        {"Headline":"T","articleBody":"B","datePublished":"2022-02-24T05:00:00Z","publisher":{"@type":"Organization","logo":{"name":"no"},"name":"Zëri"},"inLanguage":"sq-AL","keywords":["a",{"text":"no"}]}
        """);
    assertEquals(
        new Article(
            "",
            "Zëri",
            LocalDate.of(2022, 2, 24),
            "sq",
            "T",
            "B",
            null,
            new Details("", "", "2022-02-24T05:00:00Z")),
        folder.article());
  }

  @Test
  void prefersTheContractsNameToASynonymWhateverTheirOrder() {
    folder.put("a.jsonl", "{\"body\":\"second\",\"text\":\"first\"}\n");
    assertEquals("first", folder.article().body());
  }

  @Test
  void takesTheStudysColumnAlone() {
    folder.put("a.jsonl", "{\"text\":\"teaser\",\"Trupi\":\"whole\"}\n{\"text\":\"teaser\"}\n");
    Reading reading = folder.read(new ColumnMap(Map.of("text", "trupi")));
    assertEquals("whole", reading.articles().get(0).body());
    assertEquals("line 2", reading.rejections().get(0).position());
  }

  @ParameterizedTest
  @EnumSource(Normalizer.Form.class)
  void neverAltersTheBody(Normalizer.Form form) {
    String body = Normalizer.normalize("  Çështja e Kosovës\r\nmbetet\u00a0e hapur. 😀\n\n", form);
    folder.put("a.jsonl", "{\"text\":\"" + body.replace("\r", "\\r").replace("\n", "\\n") + "\"}");
    assertEquals(body, folder.article().body());
  }

  @Test
  void keepsAnArticleWhoseDateNobodyUnderstandsAndSaysSo() {
    folder.put("a.jsonl", "{\"text\":\"B\",\"date\":\"03/04/2022\"}\n");
    assertNull(folder.article().date());
    assertEquals(
        "[Note[file=a.jsonl, position=line 1, text=date left out: expected one such as 2022-02-24"
            + " or 24 shkurt 2022, found 03/04/2022]]",
        folder.read().notes().toString());
  }

  @Test
  void losesOneLineToACutRecordAndReadsOn() {
    folder.put("a.jsonl", "{\"text\":\"one\"}\n{\"text\":\"tw\n{\"text\":\"three\"}");
    Reading reading = folder.read();
    assertEquals(new ReadCount(3, 2, 1), reading.count());
    assertTrue(Folder.line(reading.rejections().get(0)).startsWith("a.jsonl|line 2|broken JSON"));
  }

  @Test
  void endsLinesAtCrLfAndLoneCr() {
    folder.put("a.jsonl", "{\"text\":\"1\"}\r\n{\"text\":\"2\"}\r{\"text\":\"3\"}\n\r\n[]");
    assertEquals(
        "a.jsonl|line 5|expected an object such as {\"title\": …, \"text\": …}, found an array",
        folder.rejections());
    assertEquals(3, folder.read().articles().size());
  }

  @Test
  void toleratesAByteOrderMark() {
    folder.put("a.jsonl", "\uFEFF{\"text\":\"B\"}\n");
    assertEquals("B", folder.article().body());
  }

  @Test
  void rejectsTheRecordsThatAreNoTextAndSaysWhy() {
    String deep = "[".repeat(5000) + "]".repeat(5000);
    folder.put(
        "a.jsonl",
        String.join(
            "\n",
            "{\"title\":\" \",\"text\":\"\\n\"}",
            "{\"text\":[\"a\",\"b\"]}",
            "{\"text\":\"a\",\"text\":\"b\"}",
            "{\"text\":\"a\\ud83d\"}",
            "{\"text\":\"a\\u0000\"}",
            "{\"text\":\"a\"} {\"text\":\"b\"}",
            "17",
            "null"));
    folder.put("b.jsonl", "{\"x\":" + deep + ",\"text\":\"a\"}\n{\"text\":\"after\"}");
    assertEquals(
        """
        a.jsonl|line 1|no text: expected a title or a text, found neither
        a.jsonl|line 2|text: expected a string, found an array
        a.jsonl|line 3|key text stands twice; expected it once
        a.jsonl|line 4|text holds half a surrogate pair (\\ud83d) at 1; remove it
        a.jsonl|line 5|text holds a NUL character at 1; remove it
        a.jsonl|line 6|expected one object a line, found more after it
        a.jsonl|line 7|expected an object such as {"title": …, "text": …}, found a number
        a.jsonl|line 8|expected an object such as {"title": …, "text": …}, found null""",
        folder.rejections().lines().limit(8).reduce((a, b) -> a + "\n" + b).orElse(""));
    assertTrue(folder.rejections().contains("b.jsonl|line 1|broken JSON"));
    assertEquals("after", folder.read().articles().get(0).body());
  }

  @Test
  void rejectsOnlyTheLineWithMalformedBytes() {
    byte[] lines =
        "{\"text\":\"one\"}\n{\"text\":\"k?shtu\"}\n{\"text\":\"three\"}"
            .getBytes(StandardCharsets.UTF_8);
    lines[Arrays.toString(new byte[0]).length() + 23] = (byte) 0xEB;
    folder.put("a.jsonl", lines);
    assertEquals(2, folder.read().articles().size());
    assertTrue(
        folder.rejections().startsWith("a.jsonl|line 2|text holds bytes that are not UTF-8"));
  }

  @Test
  void rejectsBinaryJunkAsOneFile() {
    byte[] junk = new byte[100_000];
    new Random(7).nextBytes(junk);
    folder.put("junk.jsonl", junk);
    assertEquals(new ReadCount(1, 0, 1), folder.read().count());
    assertTrue(folder.rejections().startsWith("junk.jsonl||binary data (NUL at byte "));
  }

  @Test
  void survivesJunkWithoutNul() {
    byte[] junk = new byte[50_000];
    new Random(8).nextBytes(junk);
    for (int i = 0; i < junk.length; i++) {
      junk[i] = junk[i] == 0 ? 1 : junk[i];
    }
    for (String name : new String[] {"a.jsonl", "b.json", "c.csv", "d.tsv", "e.txt", "f.html"}) {
      folder.put(name, junk);
    }
    Reading reading = folder.read();
    assertEquals(0, reading.articles().size());
    assertTrue(reading.count().rejections() >= 6);
  }

  @Test
  void readsArraysObjectsInSequenceAndSingleObjects() {
    folder.put("a.json", "[{\"text\":\"1\"},\n 5,\n {\"text\":\"2\", \"x\":[[1]]}]");
    folder.put("b.json", "{\n \"text\":\"3\"\n}\n{\n \"text\":\"4\"\n}");
    folder.put("c.json", "{\"text\":\"5\"}");
    folder.put("d.json", "{\"text\":\"6\"}\n{\"text\":\"7\"}");
    folder.put("e.jsonl", "[{\"text\":\"8\"}]");
    Reading reading = folder.read();
    assertEquals(
        "[1, 2, 3, 4, 5, 6, 7, 8]",
        reading.articles().stream().map(Article::body).toList().toString());
    assertEquals("item 2", reading.rejections().get(0).position());
    assertEquals(new ReadCount(9, 8, 1), reading.count());
  }

  @Test
  void keepsWhatAnArrayHeldBeforeItBroke() {
    folder.put("a.json", "[{\"text\":\"1\"},{\"text\":\"2\"},{\"text\":");
    assertEquals(new ReadCount(3, 2, 1), folder.read().count());
    assertTrue(folder.rejections().startsWith("a.json|item 3|broken JSON"));
    assertTrue(folder.rejections().endsWith("; nothing after it could be read"));
  }

  @Test
  void holdsNoMoreThanTheLimitOfALineOf200Megabytes() throws IOException {
    byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = Files.newOutputStream(folder.path().resolve("a.jsonl"))) {
      out.write("{\"text\":\"".getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 200; i++) {
        out.write(block);
      }
      out.write("\"}\n{\"text\":\"after\"}\n".getBytes(StandardCharsets.US_ASCII));
    }
    assertTimeout(
        Duration.ofSeconds(30), () -> assertEquals(new ReadCount(2, 1, 1), folder.read().count()));
    assertEquals(
        "a.jsonl|line 1|record too long: expected at most 20000000 characters",
        folder.rejections());
  }

  @Test
  void readsWhatInterfacesPutAroundAList() {
    folder.put("a.json", "{\"status\":\"ok\",\"articles\":[{\"title\":\"A\"},{\"x\":1}]}");
    folder.put(
        "b.json",
        "{\"took\":1,\"hits\":{\"total\":1,\"hits\":[{\"_id\":\"7\",\"_source\":{\"text\":\"B\"}}]}}");
    folder.put("c.json", "{\"response\":{\"docs\":[{\"headline\":\"C\"}]}}");
    folder.put("d.json", "{\n\"title\":\"D\",\"text\":\"Body\",\"items\":[{\"title\":\"no\"}]}");
    folder.put("e.json", "{\n\"articles\":[{\"title\":\"E\"},{\"title\":");
    Reading reading = folder.read();
    assertEquals(
        "ABCDE",
        reading.articles().stream()
            .map(a -> a.title() + (a.title().isEmpty() ? a.body() : ""))
            .collect(Collectors.joining()));
    assertEquals(new ReadCount(7, 5, 2), reading.count());
    assertTrue(folder.rejections().contains("a.json|item 2|no text"));
    assertTrue(folder.rejections().contains("e.json|item 2|broken JSON"));
  }

  @Test
  void readsNinjsWordPressAmcatAndMediaCloud() {
    folder.put(
        "a.json",
        "{\"uri\":\"urn:1\",\"versioncreated\":\"2021-09-21T08:00:00Z\",\"language\":\"en\","
            + "\"provider\":{\"name\":\"AGENCY\"},\"by\":\"A. B.\",\"headlines\":[{\"role\":\"short\","
            + "\"value\":\"S\"},{\"role\":\"main\",\"value\":\"Main\"}],\"bodies\":[{\"role\":\"main\","
            + "\"contenttype\":\"text/html\",\"value\":\"<p>One.</p><p>Two.</p>\"}]}");
    folder.put(
        "b.json",
        "[{\"date\":\"2021-09-21T08:00:00\",\"link\":\"https://a.al/1\",\"title\":{\"rendered\":"
            + "\"T &amp; U\"},\"content\":{\"rendered\":\"<p>Një.</p>\"},\"author\":[\"A\",{\"name\":\"B\"}]}]");
    folder.put(
        "c.csv", "_id,date,medium,title,text,url\nx,2021-09-21,Koha,T,Teksti.,https://a.al/2\n");
    folder.put(
        "d.csv",
        "stories_id,publish_date,title,url,language,media_id,media_name\n"
            + "9,2021-09-21 08:00:00,Titulli,https://a.al/3,sq,1,Koha\n");
    Reading reading = folder.read();
    assertEquals(new ReadCount(4, 4, 0), reading.count(), reading.toString());
    Article ninjs = reading.articles().get(0);
    assertEquals(
        List.of("Main", "One.\n\nTwo.", "AGENCY", "A. B."),
        List.of(ninjs.title(), ninjs.body(), ninjs.source(), ninjs.details().author()));
    Article wordpress = reading.articles().get(1);
    assertEquals(
        List.of("T & U", "Një.", "A; B"),
        List.of(wordpress.title(), wordpress.body(), wordpress.details().author()));
    assertEquals("Koha", reading.articles().get(2).source());
    assertEquals("Titulli", reading.articles().get(3).title());
    assertEquals("Koha", reading.articles().get(3).source());
  }
}
