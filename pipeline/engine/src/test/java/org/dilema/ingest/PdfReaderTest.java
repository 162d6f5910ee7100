package org.dilema.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.dilema.text.Article;
import org.dilema.text.Rejection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {

  private Folder folder;

  @BeforeEach
  void fill(@TempDir Path path) {
    folder = new Folder(path);
  }

  /** Draws pages in code. */
  private static final class Pdf {
    private final PDDocument document = new PDDocument();
    private final PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private PDPage page = new PDPage();

    Pdf page() {
      page = new PDPage();
      document.addPage(page);
      return this;
    }

    Pdf lines(float x, float y, float size, String... lines) throws IOException {
      try (PDPageContentStream out =
          new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
        float at = y;
        for (String line : lines) {
          out.beginText();
          out.setFont(font, size);
          out.newLineAtOffset(x, at);
          out.showText(line);
          out.endText();
          at -= size * 1.2f;
        }
      }
      return this;
    }

    byte[] bytes() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      document.close();
      return bytes.toByteArray();
    }
  }

  private static Pdf newspaper() throws IOException {
    return new Pdf()
        .page()
        .lines(72, 770, 8, "KOHA DITORE  21 shtator 2021")
        .lines(72, 720, 22, "Targat ndezin tensionin", "në veri të Kosovës")
        .lines(72, 660, 10, "Prishtinë, 21 shtator 2021")
        .lines(
            72,
            630,
            10,
            "Njësitë speciale janë vendo-",
            "sur në pikat kufitare të veriut.",
            "Kryeministri tha se masa ësh-",
            "të e përkohshme dhe e drejtë.",
            "Serbia e quan këtë provokim",
            "dhe kërkon tërheqjen e tyre.")
        // The right column comes first in the file, as layout programs like to have it.
        .lines(
            320,
            630,
            10,
            "NATO thirri për qetësi dhe",
            "për kthim në bisedime. Zëdhë-",
            "nësi i saj tha se misioni",
            "ndjek zhvillimet me kujdes.",
            "Banorët thonë se nuk kanë",
            "frikë nga fqinjët e tyre.")
        .lines(300, 30, 8, "1")
        .page()
        .lines(72, 770, 8, "KOHA DITORE  21 shtator 2021")
        .lines(72, 700, 10, "Bisedimet vazhdojnë të hënën në Bruksel, tha zyrtari.")
        .lines(300, 30, 8, "2");
  }

  @Test
  void readsColumnsWordsAcrossLinesAndLeavesRunningHeadsOut() throws IOException {
    folder.put("koha.net/a.pdf", newspaper().bytes());
    Article article = folder.article();
    assertEquals("Targat ndezin tensionin në veri të Kosovës", article.title());
    assertEquals(LocalDate.of(2021, 9, 21), article.date());
    assertEquals("koha.net", article.source());
    assertEquals(
        """
        Prishtinë, 21 shtator 2021

        Njësitë speciale janë vendosur në pikat kufitare të veriut. Kryeministri tha se masa është e \
        përkohshme dhe e drejtë. Serbia e quan këtë provokim dhe kërkon tërheqjen e tyre.

        NATO thirri për qetësi dhe për kthim në bisedime. Zëdhënësi i saj tha se misioni ndjek \
        zhvillimet me kujdes. Banorët thonë se nuk kanë frikë nga fqinjët e tyre.

        Bisedimet vazhdojnë të hënën në Bruksel, tha zyrtari.""",
        article.body());
  }

  @Test
  void rejectsScannedEncryptedAndDamagedFiles() throws IOException {
    folder.put("a.pdf", new Pdf().page().page().bytes());
    Pdf secret = new Pdf().page().lines(72, 700, 12, "Secret");
    secret.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    folder.put("b.pdf", secret.bytes());
    folder.put("c.pdf", "%PDF-1.7\nnothing else");
    byte[] whole = newspaper().bytes();
    folder.put("d.pdf", Arrays.copyOf(whole, 300));
    Reading reading = folder.read();
    assertEquals(new ReadCount(4, 0, 4), reading.count());
    String told = folder.rejections();
    assertTrue(
        told.startsWith(
            "a.pdf||no text layer: 2 scanned pages; make one by text recognition (OCR)\n"
                + "b.pdf||encrypted; save it without its password\n"
                + "c.pdf||damaged PDF ("),
        told);
  }

  @Test
  void endsOnPagesThatLeadBackToThemselves() throws IOException {
    String loop =
        """
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[2 0 R 3 0 R]/Count 2/Parent 2 0 R>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R
          /Resources<</XObject<</X 5 0 R>>>>>> endobj
        4 0 obj <</Length 4>> stream
        /X Do
        endstream endobj
        5 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 11
          /Resources<</XObject<</X 5 0 R>>>>>> stream
        /X Do /X Do
        endstream endobj
        trailer <</Root 1 0 R>>
        %%EOF
        """;
    folder.put("a.pdf", loop.replace("/X Do /X Do", "/X Do")).put("b.txt", "Trupi");
    assertEquals(new ReadCount(2, 1, 1), folder.read().count());
    List<String> told = new ArrayList<>();
    Sink sink =
        new Sink() {
          @Override
          public void article(Article article) {}

          @Override
          public void rejection(Rejection rejection) {
            told.add(rejection.reason());
          }

          @Override
          public void note(Note note) {}
        };
    SourceFile file = new SourceFile(Path.of("a.pdf"), "a.pdf", ColumnMap.CONTRACT);
    byte[] bytes = loop.getBytes(StandardCharsets.ISO_8859_1);
    PdfReader.read(bytes, Duration.ofSeconds(1), new Draft(file, ""), sink);
    assertEquals(List.of("took longer than 1 seconds to read; left out"), told);
  }

  @Test
  void keepsTheHyphenOfAWordThatHasItElsewhere() throws IOException {
    folder.put(
        "a.pdf",
        new Pdf()
            .page()
            .lines(
                72,
                700,
                10,
                "They agreed on a cease-fire after the war. The cease-",
                "fire holds in the north of the country, said an offi-",
                "cial of the mission.")
            .bytes());
    assertEquals(
        "They agreed on a cease-fire after the war. The cease-fire holds in the north of the"
            + " country, said an official of the mission.",
        folder.article().body());
  }
}
