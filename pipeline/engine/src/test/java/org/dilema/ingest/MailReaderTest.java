package org.dilema.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dilema.text.Article;
import org.dilema.text.Details;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailReaderTest {

  private static final String NEWSLETTER =
      """
      From: =?utf-8?Q?Letra_e_m=C3=ABngjesit?= <letra@example.al>
      To: reader@example.org
      Subject: =?utf-8?B?VGFyZ2F0IG5kZXppbiB0ZW5zaW9uaW4gw6s=?=
      Date: Tue, 21 Sep 2021 08:05:00 +0200 (CEST)
      Message-ID: <1@example.al>
      Content-Language: sq
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="b"

      --b
      Content-Type: text/plain; charset=utf-8

      Shiko në shfletues.
      --b
      Content-Type: text/html; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      <html><body><div style=3D"display:none">para</div><p>Nj=EBsit=EB speciale jan=EB =
      vendosur n=EB veri t=EB vendit.</p><p>Serbia e quan provokim.</p></body></html>
      --b
      Content-Type: application/pdf
      Content-Disposition: attachment; filename="x.pdf"

      xyz
      --b--
      """;

  private Folder folder;

  @BeforeEach
  void fill(@TempDir Path path) {
    folder = new Folder(path);
  }

  private static final Article ARTICLE =
      new Article(
          "<1@example.al>",
          "Letra e mëngjesit",
          LocalDate.of(2021, 9, 21),
          "sq",
          "Targat ndezin tensionin ë",
          "Njësitë speciale janë vendosur në veri të vendit.\n\nSerbia e quan provokim.",
          null,
          new Details("", "", "2021-09-21T08:05:00+02:00"));

  @Test
  void readsAMessageByItsPageWhereThePlainTextOnlyPointsToIt() {
    folder.put("a.eml", NEWSLETTER.replace("\n", "\r\n"));
    assertEquals(ARTICLE, folder.article());
    assertEquals(
        "1 attachments of the message are left unread", folder.read().notes().get(0).text());
  }

  @Test
  void readsEveryMessageOfAMailbox() {
    String plain =
        "Subject: Plain\nFrom: a@b.al\n\nLine one.\n>From here on.\nNot\nFrom a blank line.\n";
    folder.put(
        "a.mbox",
        "From letra@example.al Tue Sep 21 08:05:00 2021\n"
            + NEWSLETTER
            + "\nFrom a@b.al Tue Sep 21 08:05:00 2021\n"
            + plain
            + "\nFrom a@b.al Tue Sep 21 08:05:00 2021\n\n");
    Reading reading = folder.read();
    assertEquals(new ReadCount(3, 2, 1), reading.count());
    assertEquals(ARTICLE, reading.articles().get(0));
    assertEquals(
        "Line one.\nFrom here on.\nNot\nFrom a blank line.", reading.articles().get(1).body());
    assertEquals("b.al", reading.articles().get(1).source());
    assertTrue(folder.rejections().startsWith("a.mbox|message 3|no text"), folder.rejections());
  }

  @Test
  void rejectsWhatIsNoMailbox() {
    folder.put("a.mbox", "hello").put("b.eml", new byte[] {0, 1, 2, 3});
    Reading reading = folder.read();
    assertEquals(2, reading.count().rejections(), reading.toString());
  }

  @Test
  void endsOnPartsWithinPartsWithoutEnd() {
    StringBuilder mail = new StringBuilder("Subject: S\nMIME-Version: 1.0\n");
    for (int i = 0; i < 3_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b");
      mail.append(i).append('\n');
    }
    folder.put("a.eml", mail.toString().getBytes(StandardCharsets.UTF_8));
    Reading reading = folder.read();
    assertEquals(1, reading.count().records());
    assertEquals(
        List.of(), reading.rejections().stream().filter(r -> r.reason().isEmpty()).toList());
  }
}
