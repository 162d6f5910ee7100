package org.dilema.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dilema.text.Article;
import org.dilema.text.Details;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The layouts of news databases, with articles written for the test. */
class ExportTest {

  private static final LocalDate DAY = LocalDate.of(2022, 2, 24);

  private static final String[] NEXIS = {
    "User Name: = reader@example.org",
    "Date and Time: = Thursday, March 10, 2022 3:12:00 PM CET",
    "Job Number: = 166000000",
    "Documents (2)",
    "1. Balkan states watch the border",
    "Client/Matter: -None-",
    "Search Terms: kosovo AND serbia",
    "2. Tirana and Skopje sign",
    "About LexisNexis | Privacy Policy | Terms & Conditions | Copyright © 2022 LexisNexis",
    "#Balkan states watch the border",
    "The Example (London)",
    "February 24, 2022 Thursday 5:12 PM GMT",
    "Copyright 2022 Example Newspapers Limited All Rights Reserved",
    "Section: WORLD NEWS; Version:2",
    "Length: 43 words",
    "Byline: Jon Example in Pristina",
    "Highlight: A summary.",
    "Body",
    "Soldiers took up positions at the border, officials said.",
    "Copyright law was not discussed: the talks were short.",
    "Classification",
    "Language: ENGLISH",
    "Publication-Type: Newspaper",
    "Load-Date: February 25, 2022",
    "End of Document",
    "#Tirana and Skopje sign",
    "Example Wire",
    "24 February 2022",
    "Copyright 2022 Example Wire",
    "Length: 9 words",
    "Body",
    "The two ministers signed.",
    "Load-Date: February 24, 2022",
    "End of Document",
  };

  private static final String[] FACTIVA = {
    "World News",
    "*Serbia rejects plan",
    "By A. Reporter",
    "43 words",
    "24 February 2022",
    "10:30",
    "Example News",
    "EXNEWS",
    "English",
    "(c) 2022 Example Limited",
    "BELGRADE, Feb 24 (Example) - Serbia rejected the plan on Thursday, the ministry said.",
    "Kosovo welcomed it.",
    "Document EXNEWS0020220224ei2o00abc",
    "*Marrëveshje në Bruksel",
    "12 words",
    "24 February 2022",
    "Koha Ditore",
    "KOHADI",
    "Albanian",
    "Copyright 2022. Koha.",
    "Palët u pajtuan të mërkurën në Bruksel, thanë zyrtarët e Bashkimit Evropian.",
    "Document KOHADI0020220224ei2o00xyz",
    "Search Summary",
    "Text kosovo",
  };

  private Folder folder;

  @BeforeEach
  void fill(@TempDir Path path) {
    folder = new Folder(path);
  }

  private static final List<Article> NEXIS_ARTICLES =
      List.of(
          new Article(
              "",
              "The Example (London)",
              DAY,
              "en",
              "Balkan states watch the border",
              "Soldiers took up positions at the border, officials said.\n\n"
                  + "Copyright law was not discussed: the talks were short.",
              null,
              new Details("Jon Example in Pristina", "WORLD NEWS", "")),
          new Article(
              "",
              "Example Wire",
              DAY,
              null,
              "Tirana and Skopje sign",
              "The two ministers signed.",
              null));

  private static final List<Article> FACTIVA_ARTICLES =
      List.of(
          new Article(
              "EXNEWS0020220224ei2o00abc",
              "Example News",
              DAY,
              "en",
              "Serbia rejects plan",
              "BELGRADE, Feb 24 (Example) - Serbia rejected the plan on Thursday, the ministry"
                  + " said.\n\nKosovo welcomed it.",
              null,
              new Details("By A. Reporter", "World News", "")),
          new Article(
              "KOHADI0020220224ei2o00xyz",
              "Koha Ditore",
              DAY,
              "sq",
              "Marrëveshje në Bruksel",
              "Palët u pajtuan të mërkurën në Bruksel, thanë zyrtarët e Bashkimit Evropian.",
              null));

  private static String page(String[] lines) {
    return Arrays.stream(lines)
        .map(
            line ->
                line.matches("[*#].*")
                    ? "<div><b>" + line.substring(1) + "</b></div>"
                    : "<p>" + line + "</p>")
        .collect(Collectors.joining("\n", "<html><body>", "</body></html>"));
  }

  @Test
  void readsNexisUniInEveryFormat() {
    folder.put("a.docx", Office.docx(NEXIS)).put("b.rtf", Office.rtf(NEXIS));
    folder.put("c.html", page(NEXIS));
    Reading reading = folder.read();
    assertEquals(new ReadCount(6, 6, 0), reading.count());
    assertEquals(NEXIS_ARTICLES, reading.articles().subList(0, 2));
    assertEquals(NEXIS_ARTICLES, reading.articles().subList(2, 4));
    assertEquals(NEXIS_ARTICLES, reading.articles().subList(4, 6));
    assertEquals(List.of(), reading.notes());
  }

  @Test
  void readsFactivaInEveryFormat() {
    folder.put("a.rtf", Office.rtf(FACTIVA)).put("b.html", page(FACTIVA));
    folder.put("c.docx", Office.docx(FACTIVA));
    Reading reading = folder.read();
    assertEquals(new ReadCount(6, 6, 0), reading.count());
    assertEquals(FACTIVA_ARTICLES, reading.articles().subList(0, 2));
    assertEquals(FACTIVA_ARTICLES, reading.articles().subList(2, 4));
    assertEquals(FACTIVA_ARTICLES, reading.articles().subList(4, 6));
  }

  @Test
  void readsFactivaWithCodes() {
    folder.put(
        "a.html",
        """
        <table><tr><td><b>HD</b></td><td>Serbia rejects plan</td></tr><tr><td>PD</td><td>24 February
        2022</td></tr><tr><td>SN</td><td>Example News</td></tr><tr><td>LA</td><td>English</td></tr>
        <tr><td>LP</td><td><p>One.</p><p>Two.</p></td></tr><tr><td>TD</td><td><p>Three.</p></td></tr>
        <tr><td>AN</td><td>Document EXNEWS0020220224ei2o00abc</td></tr></table>
        """);
    assertEquals(
        new Article(
            "EXNEWS0020220224ei2o00abc",
            "Example News",
            DAY,
            "en",
            "Serbia rejects plan",
            "One.\n\nTwo.\n\nThree.",
            null),
        folder.article());
  }

  @Test
  void readsLexisNexisAcademic() {
    folder.put(
        "a.rtf",
        Office.rtf(
            "1 of 2 DOCUMENTS",
            "The Example (London)",
            "February 24, 2022 Thursday",
            "Balkan states watch",
            "BYLINE: Jon Example",
            "SECTION: WORLD; Pg. 5",
            "LENGTH: 9 words",
            "Soldiers took up positions.",
            "LOAD-DATE: February 25, 2022",
            "LANGUAGE: ENGLISH",
            "Copyright 2022 Example All Rights Reserved",
            "2 of 2 DOCUMENTS",
            "Example Wire",
            "24 February 2022",
            "Ministers sign",
            "LENGTH: 4 words",
            "They signed.",
            "LANGUAGE: ENGLISH"));
    List<Article> articles = folder.read().articles();
    assertEquals(
        new Article(
            "",
            "The Example (London)",
            DAY,
            "en",
            "Balkan states watch",
            "Soldiers took up positions.",
            null,
            new Details("Jon Example", "WORLD", "")),
        articles.get(0));
    assertEquals("They signed.", articles.get(1).body());
    assertEquals(2, articles.size());
  }

  @Test
  void saysWhereAnExportHoldsOtherThanItSays() {
    String[] lines = NEXIS.clone();
    lines[3] = "Documents (5)";
    folder.put("a.docx", Office.docx(lines));
    assertEquals(
        "Nexis export says it holds 5 documents, found 2", folder.read().notes().get(0).text());
  }
}
