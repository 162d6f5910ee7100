package org.dilema.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small sound file of every format that is read. */
public final class Fixtures {

  private static final String TEXT =
      "Njësitë speciale janë vendosur në pikat kufitare, tha Vučić. Serbia e quan provokim.";

  private static final String SITEMAP =
      """
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
        xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://koha.net/1</loc><n:news><n:publication><n:name>Koha</n:name>
      <n:language>sq</n:language></n:publication><n:publication_date>2022-02-24</n:publication_date>
      <n:title>Targat e veturave ndezin tensionin</n:title></n:news></url></urlset>
      """;
  private static final byte[] EMPTY = {};

  private Fixtures() {}

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns files by name; each holds two articles or one. */
  public static Map<String, byte[]> all() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    String json =
        "{\"id\":\"1\",\"title\":\"T\",\"date\":\"2022-02-24\",\"text\":\"" + TEXT + "\"}";
    files.put("a.jsonl", utf8(json + "\n" + json + "\n"));
    files.put("a.json", utf8("{\"status\":\"ok\",\"articles\":[" + json + "," + json + "]}"));
    files.put("a.csv", utf8("title,date,text\nT,24.02.2022,\"" + TEXT + "\n\"\"x\"\"\"\nT,,B\n"));
    files.put("a.tsv", ("text\tid\n" + TEXT + "\t1\n").getBytes(StandardCharsets.UTF_16));
    files.put(
        "a.txt", ("date: 24 shkurt 2022\n\n" + TEXT).getBytes(Charset.forName("windows-1250")));
    files.put("a.html", utf8(Crawl.PAGE));
    files.put(
        "a.rss", utf8("<rss><channel><title>X</title>" + item() + item() + "</channel></rss>"));
    files.put(
        "b.xml",
        utf8(
            "<newsItem><contentMeta><headline>T</headline></contentMeta><contentSet><inlineXML>"
                + "<html><body><p>"
                + TEXT
                + "</p></body></html></inlineXML></contentSet></newsItem>"));
    files.put(
        "c.xml", utf8("<TEI><teiHeader/><text><body><p>" + TEXT + "</p></body></text></TEI>"));
    String http = "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\nContent-Encoding: gzip";
    files.put(
        "a.warc",
        new Crawl(false).response("https://a.al/1", http, Packed.gzip(utf8(Crawl.PAGE))).bytes());
    files.put(
        "b.warc.gz", new Crawl(true).response("https://a.al/1", http, utf8(Crawl.PAGE)).bytes());
    files.put("a.docx", Office.docx("#Titulli", TEXT));
    files.put("a.odt", Office.odtOf("<text:h>T</text:h><text:p>" + TEXT + "</text:p>"));
    files.put("a.rtf", Office.rtf("*Titulli", TEXT, "{x}"));
    files.put(
        "b.rtf",
        Office.rtf(
            "*Title",
            "9 words",
            "24 February 2022",
            "Example",
            "EXAMPLE",
            "English",
            TEXT,
            "Document EXNEWS0020220224ei2o00abc"));
    files.put(
        "a.mbox",
        utf8(
            "From a@b.al Thu\nSubject: =?utf-8?Q?T=C3=AB?=\nMIME-Version: 1.0\nContent-Type:"
                + " multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n\n<p>"
                + TEXT
                + "</p>\n--b--\n\nFrom a@b.al\nSubject: T\n\n"
                + TEXT
                + "\n"));
    files.put(
        "a.eml",
        utf8(
            "From: K <k@b.al>\nSubject: T\nDate: Thu, 24 Feb 2022 05:00:00 +0000\n\n"
                + TEXT
                + "\n"));
    files.put(
        "a.atom",
        utf8(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>X</title><entry><title>T</title>"
                + "<published>2022-02-24T05:00:00Z</published><summary>"
                + TEXT
                + "</summary></entry></feed>"));
    files.put("d.xml", utf8(SITEMAP));
    files.put(
        "e.xml",
        utf8(
            "<nitf><body><body.head><hedline><hl1>T</hl1></hedline></body.head><body.content><p>"
                + TEXT
                + "</p></body.content></body></nitf>"));
    files.put(
        "b.json",
        utf8(
            "{\"uri\":\"urn:n\",\"headlines\":[{\"value\":\"T\"}],\"bodies\":[{\"value\":\""
                + TEXT
                + "\"}],\"versioncreated\":\"2022-02-24T05:00:00Z\"}"));
    files.put("a.arc", arc());
    files.put(
        "a.wacz",
        Packed.zip(Map.of("archive/data.warc.gz", files.getOrDefault("b.warc.gz", EMPTY))));
    files.put("a.pdf", Pdfs.page(TEXT.replaceAll("[čć]", "c")));
    Map<String, byte[]> inner = new LinkedHashMap<>(files);
    files.put("a.zip", Packed.zip(inner));
    files.put("a.tar", Packed.tar(inner));
    files.put("a.tgz", Packed.gzip(Packed.tar(Map.of("x/a.jsonl", utf8(json)))));
    files.put("a.jsonl.zst", Packed.zstd(utf8(json)));
    files.put("a.jsonl.bz2", Packed.bzip2(utf8(json)));
    return files;
  }

  private static byte[] arc() {
    String info = "1 0 InternetArchive\nURL IP-address Archive-date Content-type Archive-length\n";
    byte[] http = Crawl.http("HTTP/1.1 200 OK\nContent-Type: text/html", utf8(Crawl.PAGE));
    ByteArrayOutputStream arc = new ByteArrayOutputStream();
    arc.writeBytes(
        utf8("filedesc://a.arc 0.0.0.0 20220224070144 text/plain " + info.length() + "\n" + info));
    arc.writeBytes(
        utf8("\nhttps://b.al/lajme/1 1.2.3.4 20220224070144 text/html " + http.length + "\n"));
    arc.writeBytes(http);
    arc.write('\n');
    return arc.toByteArray();
  }

  private static String item() {
    return "<item><title>T</title><pubDate>Thu, 24 Feb 2022 05:00:00 GMT</pubDate><description>"
        + TEXT
        + "</description></item>";
  }
}
