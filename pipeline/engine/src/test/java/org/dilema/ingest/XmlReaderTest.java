package org.dilema.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dilema.text.Article;
import org.dilema.text.Details;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlReaderTest {

  private static final LocalDate DAY = LocalDate.of(2021, 9, 21);

  private Folder folder;

  @BeforeEach
  void fill(@TempDir Path path) {
    folder = new Folder(path);
  }

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
      <title>Koha &amp; Ditore</title><link>https://koha.net</link><language>sq</language>
      <image><title>Logo</title></image>
      <item><title>Targat &quot;ndezin&quot; tensionin</title><link>https://koha.net/1</link>
        <guid isPermaLink="false">k-1</guid><pubDate>Tue, 21 Sep 2021 08:05:00 +0200</pubDate>
        <dc:creator><![CDATA[Arta Krasniqi]]></dc:creator><category>Lajme</category>
        <description>E shkurtër</description>
        <content:encoded><![CDATA[<p>Njësitë&nbsp;speciale.</p><p>Serbia.</p>]]></content:encoded>
      </item>
      <item><title>Vetëm titulli</title><pubDate>21 shtator 2021</pubDate></item>
      <item><link>https://koha.net/3</link></item>
      </channel></rss>
      """;

  @Test
  void readsRss() {
    folder.put("a.rss", RSS).put("b.xml", RSS.getBytes(StandardCharsets.UTF_16));
    Reading reading = folder.read();
    assertEquals(new ReadCount(6, 4, 2), reading.count());
    assertEquals(
        new Article(
            "k-1",
            "Koha & Ditore",
            DAY,
            "sq",
            "Targat \"ndezin\" tensionin",
            "Njësitë speciale.\n\nSerbia.",
            "https://koha.net/1",
            new Details("Arta Krasniqi", "Lajme", "2021-09-21T08:05:00+02:00")),
        reading.articles().get(0));
    assertEquals("Vetëm titulli", reading.articles().get(1).title());
    assertEquals(
        "a.rss|record 3|no text: expected a title or a text, found neither",
        folder.rejections().lines().findFirst().orElseThrow());
  }

  @Test
  void readsAtom() {
    folder.put(
        "a.atom",
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Prishtina Insight</title>
        <entry><id>tag:1</id><title type="html">Deal on &lt;b&gt;plates&lt;/b&gt;</title>
        <link rel="self" href="https://x/self"/><link href="https://x/1"/>
        <published>2021-09-21T06:05:00Z</published><author><name>A. B.</name></author>
        <category term="news"/>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Soldiers <b>took</b> up
        positions.</p><p>The lorries left.</p></div></content></entry></feed>
        """);
    assertEquals(
        new Article(
            "tag:1",
            "Prishtina Insight",
            DAY,
            "en",
            "Deal on plates",
            "Soldiers took up positions.\n\nThe lorries left.",
            "https://x/1",
            new Details("A. B.", "news", "2021-09-21T06:05:00Z")),
        folder.article());
  }

  @Test
  void readsSitemapsForNews() {
    folder.put(
        "a.xml",
        """
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
          xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>https://koha.net/1</loc><n:news><n:publication><n:name>Koha</n:name>
        <n:language>sq</n:language></n:publication><n:publication_date>2021-09-21</n:publication_date>
        <n:title>Targat</n:title></n:news></url>
        <url><loc>https://koha.net/about</loc></url></urlset>
        """);
    Reading reading = folder.read();
    assertEquals(
        List.of(new Article("", "Koha", DAY, "sq", "Targat", "", "https://koha.net/1")),
        reading.articles());
    assertEquals(
        "a.xml|record 2|an address alone, without news:news: https://koha.net/about",
        folder.rejections());
  }

  @Test
  void readsNewsMlWithXhtmlAndNitf() {
    String item =
        """
        <newsItem guid="urn:1" xml:lang="en" xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta>
        <itemClass qcode="ninat:text"/><provider literal="AGENCY"/>
        <versionCreated>2021-09-21T08:00:00+02:00</versionCreated></itemMeta>
        <contentMeta><headline>Deal on plates</headline><by>By A. B.</by><language tag="en-GB"/>
        <subject qcode="x"><name>Politics</name></subject></contentMeta>
        <contentSet><inlineXML contenttype="application/xhtml+xml">%s</inlineXML></contentSet></newsItem>
        """;
    String xhtml = "<html><head><title>T</title></head><body><p>One.</p><p>Two.</p></body></html>";
    String nitf =
        "<nitf><body><body.head><hedline><hl1>Other</hl1></hedline></body.head><body.content>"
            + "<p>Three.</p></body.content></body></nitf>";
    folder.put(
        "a.xml",
        "<newsMessage><header/><itemSet>"
            + item.formatted(xhtml)
            + item.formatted(nitf)
            + item.formatted("").replace("ninat:text", "ninat:picture")
            + "<packageItem/></itemSet></newsMessage>");
    Reading reading = folder.read();
    assertEquals(new ReadCount(4, 2, 2), reading.count());
    assertEquals(
        new Article(
            "urn:1",
            "AGENCY",
            DAY,
            "en",
            "Deal on plates",
            "One.\n\nTwo.",
            null,
            new Details("By A. B.", "Politics", "2021-09-21T08:00:00+02:00")),
        reading.articles().get(0));
    assertEquals("Three.", reading.articles().get(1).body());
    assertTrue(folder.rejections().contains("record 3|no text but ninat:picture"));
  }

  @Test
  void readsTeiAsATextOrAsTheArticlesOfAnIssue() {
    String header =
        """
        <teiHeader><fileDesc><titleStmt><title>Rilindja, 21.9.2021</title></titleStmt>
        <publicationStmt><publisher>Biblioteka</publisher></publicationStmt><sourceDesc><bibl>
        <title level="j">Rilindja</title><date when="2021-09-21"/></bibl></sourceDesc></fileDesc>
        <profileDesc><langUsage><language ident="sq"/></langUsage></profileDesc></teiHeader>
        """;
    String article =
        "<div type='article'><head>%s</head><byline>Nga A.</byline><p>Fjali <note>x</note>një.</p>"
            + "<p>Dy.</p></div>";
    folder.put(
        "a.xml",
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'>"
            + header
            + "<text><body>"
            + article.formatted("I pari")
            + article.formatted("I dyti")
            + "</body></text></TEI>");
    folder.put("b.tei", "<TEI>" + header + "<text><body><p>Fjali.</p></body></text></TEI>");
    List<Article> articles = folder.read().articles();
    assertEquals(3, articles.size());
    assertEquals(
        new Article(
            "",
            "Rilindja",
            DAY,
            "sq",
            "I dyti",
            "Fjali një.\n\nDy.",
            null,
            new Details("Nga A.", "", "")),
        articles.get(1));
    assertEquals("Rilindja, 21.9.2021", articles.get(2).title());
  }

  @Test
  void refusesEntitiesAndReadsNoOtherFile(@TempDir Path elsewhere) throws Exception {
    Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "SECRET");
    String bomb =
        "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + "<rss><channel><item><title>&b;</title></item></channel></rss>";
    folder.put("a.rss", bomb);
    folder.put(
        "b.rss",
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + "<rss><channel><item><title>&x;</title></item></channel></rss>");
    folder.put(
        "c.rss",
        "<!DOCTYPE rss SYSTEM \""
            + secret.toUri()
            + "\">"
            + "<rss><channel><item><title>k&euml;shtu&nbsp;&unknown;</title></item></channel></rss>");
    Reading reading = folder.read();
    String reason = "declares entities, which are refused; save the file without them";
    assertEquals("a.rss||" + reason + "\nb.rss||" + reason, folder.rejections());
    assertEquals(
        "kështu\u00A0&unknown;".replace('\u00A0', ' '),
        reading.articles().get(0).title().replace('\u00A0', ' '));
  }

  @Test
  void losesNoMoreThanTheRecordToAForbiddenCharacterAndNoMoreThanTheRestToBrokenXml() {
    folder.put("a.rss", RSS.replace("E shkurtër", "E\u0001").replace("Serbia.", "Ser\u0000bia."));
    folder.put("b.rss", RSS.replace("Vetëm titulli</title>", "Vetëm titulli"));
    folder.put("c.xml", "<catalogue/>").put("d.xml", "hello");
    folder.put("e.rss", "<rss><channel><item>" + "<a>".repeat(10_000));
    Reading reading = folder.read();
    List<String> told = folder.rejections().lines().toList();
    assertTrue(told.get(0).startsWith("a.rss||binary data (NUL"), told.toString());
    assertTrue(
        told.get(1).startsWith("b.rss|record 2|broken XML: line ") && told.get(1).endsWith("read"),
        told.toString());
    assertTrue(told.get(2).startsWith("c.xml||unknown kind of XML: expected one of "), told.get(2));
    assertTrue(told.get(3).startsWith("d.xml||broken XML: expected an element"), told.get(3));
    assertTrue(told.get(4).contains("nested more than 200 deep"), told.get(4));
    assertEquals(1, reading.articles().size());
  }

  @Test
  void readsTheDeclaredEncoding() {
    Charset latin = Charset.forName("ISO-8859-16");
    folder.put("a.rss", RSS.replace("UTF-8", "ISO-8859-16").getBytes(latin));
    assertEquals("Vetëm titulli", folder.read().articles().get(1).title());
  }
}
