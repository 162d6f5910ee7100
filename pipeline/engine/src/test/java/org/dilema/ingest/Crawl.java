package org.dilema.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Web archives that tests write record by record, as crawlers do. */
final class Crawl {

  static final String PAGE =
      """
      <html lang=sq><head><title>Faqja</title>
      <meta property=og:title content="Targat ndezin tensionin">
      <meta property=article:published_time content="2021-09-21T08:00:00+02:00">
      <meta name=author content="Arta Krasniqi"><meta property=article:section content="Lajme">
      <link rel=canonical href="/lajme/1">
      </head><body><nav>Ballina Sporti</nav><div itemprop=articleBody>
      <p>Njësitë speciale janë vendosur në pikat kufitare në veri të vendit, thanë zyrtarët.</p>
      <p>Serbia e quan këtë provokim.</p></div></body></html>
      """;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final boolean packed;

  /** Begins an archive; packed ones have every record in a gzip member of its own. */
  Crawl(boolean packed) {
    this.packed = packed;
  }

  /** Adds a record with the headers given. */
  Crawl record(String headers, byte[] block) {
    byte[] head =
        ("WARC/1.0\r\n"
                + headers.strip().replace("\n", "\r\n")
                + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
                + "\r\nWARC-Date: 2021-09-22T00:00:00Z\r\nContent-Length: "
                + block.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(head);
    record.writeBytes(block);
    record.writeBytes(new byte[] {13, 10, 13, 10});
    bytes.writeBytes(packed ? Packed.gzip(record.toByteArray()) : record.toByteArray());
    return this;
  }

  /** Adds what a server answered. */
  Crawl response(String url, String headers, byte[] body) {
    return record(
        "WARC-Type: response\nWARC-Target-URI: "
            + url
            + "\nContent-Type: application/http; msgtype=response",
        http(headers, body));
  }

  static byte[] http(String headers, byte[] body) {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    String head = headers.strip().replace("\n", "\r\n") + "\r\n\r\n";
    block.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    block.writeBytes(body);
    return block.toByteArray();
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
