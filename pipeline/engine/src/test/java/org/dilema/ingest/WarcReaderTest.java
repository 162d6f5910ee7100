package org.dilema.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.dilema.text.Article;
import org.dilema.text.Details;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcReaderTest {

  private static final byte[] PAGE = Crawl.PAGE.getBytes(StandardCharsets.UTF_8);
  private static final String OK = "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8";
  private static final String BODY =
      "Njësitë speciale janë vendosur në pikat kufitare në veri të vendit, thanë zyrtarët.\n\n"
          + "Serbia e quan këtë provokim.";

  private Folder folder;

  @BeforeEach
  void fill(@TempDir Path path) {
    folder = new Folder(path);
  }

  private static Crawl crawl(boolean packed) {
    return new Crawl(packed)
        .record(
            "WARC-Type: warcinfo\nContent-Type: application/warc-fields",
            "software: test\r\n".getBytes(StandardCharsets.UTF_8))
        .record(
            "WARC-Type: request\nWARC-Target-URI: https://koha.net/lajme/1?x\n"
                + "Content-Type: application/http; msgtype=request",
            "GET /lajme/1 HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8))
        .response("https://koha.net/lajme/1?x", OK, PAGE)
        .response("https://koha.net/a.png", "HTTP/1.1 200 OK\nContent-Type: image/png", new byte[9])
        .response("https://koha.net/gone", "HTTP/1.1 404 Not Found\nContent-Type: text/html", PAGE)
        .record(
            "WARC-Type: revisit\nWARC-Target-URI: https://koha.net/lajme/1\n"
                + "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\n"
                + "WARC-Refers-To-Date: 2021-09-21T00:00:00Z\n"
                + "Content-Type: application/http; msgtype=response",
            Crawl.http(OK, new byte[0]))
        .record(
            "WARC-Type: metadata\nWARC-Target-URI: https://koha.net/lajme/1\n"
                + "Content-Type: application/warc-fields",
            "fetchTimeMs: 5\r\n".getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void readsPagesAndTellsWhatElseWasFetched(boolean packed) {
    folder.put(packed ? "a.warc.gz" : "a.warc", crawl(packed).bytes());
    Reading reading = folder.read();
    assertEquals(new ReadCount(4, 1, 3), reading.count());
    assertEquals(
        new Article(
            "",
            "koha.net",
            LocalDate.of(2021, 9, 21),
            "sq",
            "Targat ndezin tensionin",
            BODY,
            "https://koha.net/lajme/1",
            new Details("Arta Krasniqi", "Lajme", "2021-09-21T08:00:00+02:00")),
        reading.articles().get(0));
    assertEquals(
        """
        record 4, https://koha.net/a.png|no page but image/png; expected text/html
        record 5, https://koha.net/gone|HTTP status 404; expected a page with status 200
        record 6, https://koha.net/lajme/1|revisit of an earlier capture of 2021-09-21T00:00:00Z, which holds the page""",
        folder.rejections().replaceAll("(?m)^a.warc(.gz)?\\|", ""));
  }

  @Test
  void undoesContentEncodingsWhereTheyWereNotUndoneBefore() throws IOException {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(PAGE);
    }
    String length = Integer.toHexString(PAGE.length);
    byte[] chunked =
        (length + "\r\n" + Crawl.PAGE + "\r\n0\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    byte[] chunks = chunked;
    chunks = (Integer.toHexString(PAGE.length) + "\r\n").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream transfer = new ByteArrayOutputStream();
    transfer.writeBytes(chunks);
    transfer.writeBytes(PAGE);
    transfer.writeBytes("\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    folder.put(
        "a.warc",
        new Crawl(false)
            .response("https://a.al/1", OK + "\nContent-Encoding: gzip", Packed.gzip(PAGE))
            .response("https://a.al/2", OK + "\nContent-Encoding: gzip", PAGE)
            .response("https://a.al/3", OK + "\nContent-Encoding: deflate", deflated.toByteArray())
            .response("https://a.al/4", OK + "\nContent-Encoding: zstd", Packed.zstd(PAGE))
            .response("https://a.al/5", OK + "\nTransfer-Encoding: chunked", transfer.toByteArray())
            .response("https://a.al/6", OK + "\nContent-Encoding: br", new byte[] {-1, 0, 7, -2, 1})
            .bytes());
    Reading reading = folder.read();
    assertEquals(
        List.of(BODY, BODY, BODY, BODY, BODY),
        reading.articles().stream().map(Article::body).toList());
    assertEquals(
        "a.warc|record 6, https://a.al/6|content encoding br is damaged", folder.rejections());
  }

  @Test
  void takesTheCharsetOfTheServerBeforeThatOfThePage() {
    String page = Crawl.PAGE.replace("<head>", "<head><meta charset=utf-8>");
    folder.put(
        "a.warc",
        new Crawl(false)
            .response(
                "https://a.al/1",
                "HTTP/1.1 200 OK\nContent-Type: text/html; charset=windows-1250",
                page.getBytes(Charset.forName("windows-1250")))
            .bytes());
    assertEquals(BODY, folder.article().body());
  }

  @Test
  void readsWeekdaysFromTheDayOfTheCrawl() {
    String page = Crawl.PAGE.replace("2021-09-21T08:00:00+02:00", "e hënë, 11:46");
    folder.put(
        "a.warc",
        new Crawl(false)
            .response("https://a.al/1", OK, page.getBytes(StandardCharsets.UTF_8))
            .bytes());
    assertEquals(LocalDate.of(2021, 9, 20), folder.article().date());
  }

  @Test
  void readsResourcesAndConversions() {
    folder.put(
        "a.warc",
        new Crawl(false)
            .record(
                "WARC-Type: resource\nWARC-Target-URI: https://a.al/1\nContent-Type: text/html",
                PAGE)
            .record(
                "WARC-Type: conversion\nWARC-Target-URI: https://b.al/2\nContent-Type: text/plain",
                "Vetëm tekst.".getBytes(StandardCharsets.UTF_8))
            .bytes());
    List<Article> articles = folder.read().articles();
    assertEquals(List.of(BODY, "Vetëm tekst."), articles.stream().map(Article::body).toList());
    assertEquals("b.al", articles.get(1).source());
    assertEquals("https://b.al/2", articles.get(1).url());
  }

  @Test
  void readsArcFiles() {
    String info = "1 0 InternetArchive\nURL IP-address Archive-date Content-type Archive-length\n";
    byte[] http = Crawl.http(OK, PAGE);
    ByteArrayOutputStream arc = new ByteArrayOutputStream();
    arc.writeBytes(
        ("filedesc://a.arc 0.0.0.0 20050614070144 text/plain " + info.length() + "\n" + info + "\n")
            .getBytes(StandardCharsets.UTF_8));
    arc.writeBytes(
        ("http://koha.net/lajme/1 1.2.3.4 20050614070144 text/html " + http.length + "\n")
            .getBytes(StandardCharsets.UTF_8));
    arc.writeBytes(http);
    arc.writeBytes(new byte[] {'\n'});
    folder.put("a.arc", arc.toByteArray());
    assertEquals(BODY, folder.article().body());
    assertEquals("http://koha.net/lajme/1", folder.article().url());
  }

  @Test
  void keepsWhatComesBeforeTheCut() {
    byte[] all = crawl(false).response("https://a.al/9", OK, PAGE).bytes();
    folder.put("a.warc", Arrays.copyOf(all, all.length - 200));
    byte[] packed = crawl(true).response("https://a.al/9", OK, PAGE).bytes();
    folder.put("b.warc.gz", Arrays.copyOf(packed, packed.length - 100));
    folder.put("c.warc", "this is no web archive at all\r\n\r\n");
    Reading reading = folder.read();
    assertTrue(reading.count().articles() >= 2, reading.toString());
    assertTrue(
        folder.rejections().lines().filter(l -> l.contains("nothing after it")).count() >= 2,
        folder.rejections());
  }

  @Test
  void readsBrowserArchives() {
    folder.put(
        "a.wacz",
        Packed.zip(
            Map.of(
                "archive/data.warc.gz", crawl(true).bytes(),
                "pages/pages.jsonl",
                    "{\"format\":\"json-pages-1.0\"}".getBytes(StandardCharsets.UTF_8),
                "datapackage.json", "{}".getBytes(StandardCharsets.UTF_8))));
    Reading reading = folder.read();
    assertEquals(new ReadCount(4, 1, 3), reading.count());
    assertTrue(
        reading.rejections().get(0).position().startsWith("entry archive/data.warc.gz, record"));
  }
}
