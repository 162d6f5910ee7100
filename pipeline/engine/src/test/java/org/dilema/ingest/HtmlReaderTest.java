package org.dilema.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dilema.text.Article;
import org.dilema.text.Details;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReaderTest {

  private static final String PARAGRAPH =
      "<p>Ministri tha të martën se qeveria, pas një debati të gjatë, do t&#39;i përgjigjet"
          + " <b>letrës</b> së\n fqinjit,&nbsp;dhe se nuk ka frikë nga asgjë.</p>";
  private static final String SENTENCE =
      "Ministri tha të martën se qeveria, pas një debati të gjatë, do t'i përgjigjet letrës së"
          + " fqinjit, dhe se nuk ka frikë nga asgjë.";

  private Folder folder;

  @BeforeEach
  void fill(@TempDir Path path) {
    folder = new Folder(path);
  }

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html lang=\"sq-AL\"><head>"
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }

  private static String linked(String json) {
    return page(
        "<title>Faqja - X</title><script type=\"application/ld+json\">" + json + "</script>",
        "<p>x</p>");
  }

  @Test
  void readsJsonLdInAGraphWithAReferenceToItsPublisher() {
    folder.put(
        "a.html",
        linked(
            """
            {"@context":"https://schema.org","@graph":[
              {"@type":"Organization","@id":"#org","name":"Koha"},
              {"@type":["WebPage"],"name":"no","datePublished":"2020-01-01"},
              {"@type":["NewsArticle","Article"],"headline":"Kurti &amp; Vuçiq","datePublished":"2022-02-24T08:00:00+01:00",
               "publisher":{"@id":"#org"},"inLanguage":"sq","url":"https://koha.net/1",
               "articleBody":"Një.\\n\\nDy &quot;tre&quot;."}]}
            """));
    assertEquals(
        new Article(
            "",
            "Koha",
            LocalDate.of(2022, 2, 24),
            "sq",
            "Kurti & Vuçiq",
            "Një.\n\nDy \"tre\".",
            "https://koha.net/1",
            new Details("", "", "2022-02-24T08:00:00+01:00")),
        folder.article());
  }

  @Test
  void readsJsonLdInAnArrayAndStripsItsMarkup() {
    folder.put(
        "a.html",
        linked(
            "[{\"@type\":\"Person\",\"name\":\"no\"},{\"@type\":\"NewsArticle\",\"headline\":\"T\","
                + "\"publisher\":{\"name\":\"P\"},\"articleBody\":\"<p>One.</p><p>Two<br>three.</p>\"}]"));
    assertEquals(
        new Article("", "P", null, "sq", "T", "One.\n\nTwo\nthree.", null), folder.article());
  }

  @Test
  void readsOpenGraphAndFindsTheBodyAmongFurniture() {
    folder.put(
        "a.html",
        page(
            "<meta property='og:title' content='Titulli'><meta property='og:site_name' content='Zëri'>"
                + "<meta property='article:published_time' content='2022-02-24T05:00:00Z'>"
                + "<link rel=canonical href='https://zeri.info/1'><title>Titulli - Zëri</title>",
            "<nav><ul><li><a href=/>Ballina</a><li><a href=/s>Sport</a></ul></nav><div class=post><h1>Titulli</h1>"
                + PARAGRAPH.repeat(5)
                + "<script>var x = 1;</script></div><footer>Të drejtat e rezervuara</footer>"));
    Article article = folder.article();
    assertEquals("Titulli", article.title());
    assertEquals("Zëri", article.source());
    assertEquals(LocalDate.of(2022, 2, 24), article.date());
    assertEquals("https://zeri.info/1", article.url());
    assertTrue(article.body().contains(SENTENCE + "\n\n" + SENTENCE), article.body());
    assertFalse(article.body().contains("Sport"), article.body());
    assertFalse(article.body().contains("rezervuara"), article.body());
    assertFalse(article.body().contains("var x"), article.body());
  }

  @Test
  void readsMetaElementsTimeAndTheHostWhereNothingBetterStands() {
    folder.put(
        "a.html",
        page(
            "<link rel=canonical href='https://www.Zeri.info/1'><title>Titulli</title>",
            "<article><time datetime='2022-02-24'>dje</time><p>E shkurtër.</p></article>"));
    Article article = folder.article();
    assertEquals("www.zeri.info", article.source());
    assertEquals(LocalDate.of(2022, 2, 24), article.date());
    assertEquals("Titulli", article.title());
    assertTrue(article.body().contains("E shkurtër."), article.body());
  }

  @Test
  void prefersWhatIsMarkedAsTheBody() {
    folder.put(
        "a.html",
        page(
            "<title>T</title>",
            "<p>"
                + "Other text, and more. ".repeat(40)
                + "</p><div itemprop=articleBody><p>Body.<aside>no</aside></div>"));
    assertEquals("Body.", folder.article().body());
  }

  @Test
  void survivesBrokenJsonLd() {
    folder.put(
        "a.html", linked("{\"@type\":\"NewsArticle\",").replace("<p>x</p>", PARAGRAPH.repeat(4)));
    assertEquals("Faqja - X", folder.article().title());
    assertTrue(folder.article().body().startsWith(SENTENCE));
  }

  @Test
  void decodesTheDeclaredEncodingAndRejectsUnknownOnes() {
    String page =
        page(
            "<meta charset=windows-1252><title>T</title>",
            "<article>" + PARAGRAPH.repeat(4) + "</article>");
    folder.put("a.html", page.getBytes(Charset.forName("windows-1252")));
    assertTrue(folder.article().body().startsWith(SENTENCE));
    folder.put(
        "a.html",
        page.replace("<meta charset=windows-1252>", "").getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(folder.article().body().startsWith(SENTENCE));
    assertEquals("no encoding declared: read as windows-1252", folder.read().notes().get(0).text());
    folder.put("b.html", page.replace("windows-1252", "klingon"));
    folder.put("c.html", page("<title>Only a title</title>", "<script>1</script>"));
    assertEquals(
        """
        b.html||encoding klingon is unknown; convert the page to UTF-8
        c.html||no text: the page holds nothing that reads as an article""",
        folder.rejections());
  }

  @Test
  void survivesDeepNestingAndUnclosedElements() {
    folder.put("a.html", "<div>".repeat(20_000) + PARAGRAPH);
    folder.put("b.html", "<p>Një fjali <b>e hapur");
    Reading reading = folder.read();
    assertEquals(2, reading.count().records());
    assertTrue(reading.articles().stream().anyMatch(a -> a.body().equals("Një fjali e hapur")));
  }
}
