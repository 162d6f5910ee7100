package org.dilema.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dilema.archive.ArchiveWriter;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Article;
import org.dilema.text.Document;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.dilema.text.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SearchCommandTest {
  private static final String BODY =
      "Banorët kanë frikë, thonë \"të gjithë\" fshatarët e zonës pranë kufirit në veri të vendit.";

  @TempDir private Path run;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeArchive() throws IOException {
    Article article =
        new Article("a1", "sample-a", LocalDate.of(2022, 3, 1), "sq", "Veriu", BODY, null);
    Sentence title = sentence(0, "Veriu");
    Sentence body = sentence(1, BODY);
    try (ArchiveWriter writer = ArchiveWriter.create(run.resolve("index"))) {
      writer.add(
          new TaggedArticle(
              new CuratedArticle(
                  article, "sample-a", "sq", new Verdict(Verdict.Kind.KEPT, null), "a1"),
              new Document(article, "sq", List.of(title, body)),
              List.of(),
              List.of()));
      writer.commit();
    }
  }

  private static Sentence sentence(int number, String text) {
    Span span = new Span(0, text.length());
    return new Sentence(number, span, List.of(new Token(text, 0, text.length())));
  }

  private int search(String... arguments) {
    return new CommandLine(new SearchCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .execute(arguments);
  }

  private int search(String query) {
    return search(run.toString(), query);
  }

  @Test
  void printsReadableLines() {
    assertEquals(0, search("frika"));
    assertTrue(out.toString().startsWith("1.  sample-a  2022-03-01  sq  a1:1\n    Veriu\n"));
    assertTrue(out.toString().lines().allMatch(line -> line.length() <= 80), out.toString());
    assertEquals("1 article", err.toString().strip());
  }

  @Test
  void printsJsonLines() {
    assertEquals(0, search(run.toString(), "frika", "--format", "jsonl"));
    String line = out.toString();
    assertTrue(
        line.startsWith(
            "{\"article\":\"a1\",\"sentence\":1,\"start\":0,\"end\":"
                + BODY.length()
                + ",\"language\":\"sq\",\"date\":\"2022-03-01\",\"source\":\"sample-a\",\"title\":\"Veriu\",\"text\":\"Banorët kanë frikë, thonë \\\"të gjithë\\\""),
        line);
    assertTrue(line.endsWith(",\"url\":null,\"highlights\":[[13,18]],\"frames\":[]}\n"), line);
  }

  @Test
  void printsCsv() {
    assertEquals(0, search(run.toString(), "frika", "--format", "csv", "--quiet"));
    List<String> lines = List.of(out.toString().split("\r\n"));
    assertEquals(
        "article,sentence,start,end,language,date,source,title,text,score,url,highlights,frames",
        lines.get(0));
    assertTrue(
        lines
            .get(1)
            .startsWith(
                "a1,1,0,"
                    + BODY.length()
                    + ",sq,2022-03-01,sample-a,Veriu,\"Banorët kanë frikë, thonë \"\"të gjithë\"\""),
        lines.get(1));
    assertEquals("", err.toString());
  }

  @Test
  void saysThatNothingWasFound() {
    assertEquals(0, search("luftë"));
    assertEquals("", out.toString());
    assertTrue(err.toString().contains("nothing found"));
  }

  @Test
  void rejectsAFolderWithoutArchive() {
    assertEquals(2, search(run.resolve("nowhere").toString(), "frika"));
    assertEquals(1, err.toString().lines().count());
    assertTrue(err.toString().contains("no such folder"), err.toString());
  }

  @Test
  void rejectsABadQueryWithItsPlace() {
    assertEquals(2, search("frika AND (kufi"));
    assertEquals(
        "query, character 11: this bracket is never closed; add )", err.toString().strip());
    assertFalse(err.toString().contains("\tat "));
  }

  @Test
  void rejectsBadOptions() {
    assertEquals(2, search(run.toString(), "frika", "--limit", "-1"));
    assertEquals(2, search(run.toString(), "frika", "--from", "yesterday"));
    assertEquals(2, search(run.toString(), "frika", "--unit", "page"));
    assertEquals(2, search(run.toString(), "frika", "--format", "xml"));
    assertEquals(2, search(new String[] {run.toString()}));
  }

  @Test
  void filtersByOptions() {
    assertEquals(0, search(run.toString(), "frika", "--lang", "en"));
    assertEquals(0, search(run.toString(), "frika", "--to", "2022-02-28"));
    assertEquals(0, search(run.toString(), "frika", "--source", "other"));
    assertEquals(0, search(run.toString(), "frika veriu", "--unit", "sentence"));
    assertEquals(0, search(run.toString(), "Frika", "--case"));
    assertEquals("", out.toString());
    assertEquals(0, search(run.toString(), "veriu frika", "--lang", "sq", "--from", "2022-03-01"));
    assertFalse(out.toString().isEmpty());
  }
}
