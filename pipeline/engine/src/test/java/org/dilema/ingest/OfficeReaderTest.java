package org.dilema.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.dilema.text.Article;
import org.dilema.text.Details;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeReaderTest {

  private Folder folder;

  @BeforeEach
  void fill(@TempDir Path path) {
    folder = new Folder(path);
  }

  @Test
  void readsDocxWithoutWhatIsDeletedHiddenOrThereTwice() {
    folder.put(
        "a.docx",
        Office.docxOf(
            """
            <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Targat </w:t></w:r>
              <w:r><w:t>ndezin</w:t></w:r></w:p>
            <w:p><w:r><w:t>21 shtator 2021</w:t></w:r></w:p>
            <w:p><w:r><w:t>Njësitë</w:t></w:r><w:del><w:r><w:delText>jo</w:delText></w:r></w:del>
              <w:r><w:rPr><w:vanish/></w:rPr><w:t>fshehur</w:t></w:r>
              <w:r><w:t xml:space="preserve"> speciale.</w:t><w:br/><w:t>Rreshti.</w:t></w:r>
              <w:hyperlink><w:r><w:t> Lidhja.</w:t></w:r></w:hyperlink></w:p>
            <mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Kuti</w:t></w:r></w:p></mc:Choice>
              <mc:Fallback><w:p><w:r><w:t>Kuti</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Qelia</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """));
    assertEquals(
        new Article(
            "",
            "",
            LocalDate.of(2021, 9, 21),
            null,
            "Targat ndezin",
            "21 shtator 2021\n\nNjësitë speciale.\nRreshti. Lidhja.\n\nKuti\n\nQelia",
            null,
            new Details("A. K.", "", "")),
        folder.article());
  }

  @Test
  void readsOdt() {
    folder.put(
        "a.odt",
        Office.odtOf(
            """
            <text:tracked-changes><text:p>jo</text:p></text:tracked-changes>
            <text:h text:outline-level="1">Targat</text:h>
            <text:p>Njësitë<text:s/><text:span>speciale</text:span>.<text:line-break/>Dy
              <text:note><text:p>jo</text:p></text:note>tri.</text:p><text:p/>"""));
    Article article = folder.article();
    assertEquals("Targat", article.title());
    assertEquals("Njësitë speciale.\nDy tri.", article.body());
    assertEquals("sq", article.language());
  }

  @Test
  void readsRtf() {
    folder.put("a.rtf", Office.rtf("*Targat ndezin", "Prishtinë {1}", "Njësitë speciale “ç”."));
    Article article = folder.article();
    assertEquals("Targat ndezin", article.title());
    assertEquals("Prishtinë {1}\n\nNjësitë speciale “ç”.", article.body());
  }

  @Test
  void readsTheHeaderThatAPersonTypedAboveTheText() {
    folder.put("a.docx", Office.docx("Title: T", "Date: 24 shkurt 2022", "Source: Zëri", "Trupi."));
    assertEquals(
        new Article(
            "",
            "Zëri",
            LocalDate.of(2022, 2, 24),
            null,
            "T",
            "Trupi.",
            null,
            new Details("A. K.", "", "")),
        folder.article());
  }

  @Test
  void rejectsWhatIsDamagedEncryptedOrNoDocument() {
    folder.put("a.docx", Packed.zip(Map.of("x", new byte[1])));
    folder.put("b.docx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4});
    folder.put("c.odt", "plain text");
    folder.put("d.docx", Office.docxOf("<w:p><w:r>"));
    folder.put("e.docx", Office.docxOf("<w:p>".repeat(20_000)));
    folder.put("f.rtf", "no rtf");
    folder.put("g.docx", Office.docxOf(""));
    Reading reading = folder.read();
    assertEquals(new ReadCount(7, 0, 7), reading.count(), reading.toString());
    String told = folder.rejections();
    assertTrue(told.contains("a.docx||no DOCX: expected a zip that holds its text"), told);
    assertTrue(told.contains("b.docx||encrypted, or of an older format"), told);
    assertTrue(told.contains("e.docx||damaged document (nested more than 5000 deep"), told);
    assertTrue(told.contains("g.docx||no text: expected a title or a text"), told);
  }
}
